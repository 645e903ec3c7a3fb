import { fold } from '../../calm-check/fold';
import { anyOf, rowsIn } from './any-of';
import { tellsPlainly } from '../point/told/safe';
import { matchesOf } from '../../text/matches';

/**
 * Words without which a French comment tells of no danger, no leak and no hearsay: where only the sound of the whole
 * does, a quiet complaint would be answered as a crisis.
 */
const harm = anyOf(
  rowsIn(`(?:e|re)?brul\\w*|feux?|flamm\\w*|incendi\\w*|fum[ea]\\w*|etincel\\w*|electr\\w*|decharges?|jus|gaz|monoxyde|explos\\w*|eclat\\w*|verre
 metal\\w*|sang\\w*|saign\\w*|ensanglant\\w*|coup\\w*|bless\\w*|hopita\\w*|hospital\\w*|urgences?|ambulance|samu|pompiers?|secours|medecins?|docteur
 malades?|maladie|vom\\w*|nause\\w*|allerg\\w*|noix|arachides?|boutons?|plaques?|rouge\\w*|demang\\w*|irrit\\w*|gonfl\\w*|enfle\\w*|etouff\\w*
 aval\\w*|\\w*empoison\\w*|intoxi\\w*|moisi\\w*|vers?|asticots?|larves?|crue?s?|dang\\w*|securit\\w*|risqu\\w*|perill\\w*|tomb\\w*|chut\\w*
 effondr\\w*|ecroul\\w*|lach\\w*|coinc\\w*|pieg\\w*|surchauff\\w*|fond\\w*|frein\\w*|pneus?|volant|airbags?|ceintures?|noy\\w*|attaqu\\w*
 mord\\w*|morsure|agress\\w*|frapp\\w*|tap\\w*|gifl\\w*|secou\\w*|menac\\w*|couteau|aiguilles?|seringues?|evanou\\w*|malaises?|inconscien\\w*
 commotion|suture|fractur\\w*|cass\\w*|morte?s?|mourir|deces|decede\\w*|tue\\w*|surveillance|seule?s?|rappel\\w*|contamin\\w*|bacter\\w*|toxi\\w*
 fuite|fuit|fils|cables?|tranch\\w*|pointu\\w*|gliss\\w*|trebuch\\w*|heurt\\w*|renvers\\w*|percut\\w*|accident\\w*|asthm\\w*|insuline|doses?
 medicaments?|traitement|bleus?|ecchymos\\w*|bosses?|cicatri\\w*|griff\\w*|plaies?|boit(?:ait|er)|pleur\\w*|hurl\\w*|cri\\w*|piqu\\w*
 infect\\w*|poux|punaises?|souris|rats?|cafards?|bouillant\\w*|chaud\\w*|gele\\w*|froid\\w*|hypotherm\\w*|deshydrat\\w*|enferm\\w*|oubli\\w*
 laisse\\w*|disparu\\w*|echapp\\w*|fugu\\w*|respir\\w*|pani\\w*|trembl\\w*|vertige\\w*|tete|ventre|bouche|gorge|yeux|œil|dents?|dos|bras|jambes?
 doigts?|mains?|pieds?|genou\\w*|peau|diarrh\\w*|perime\\w*|brancard|violent\\w*|trous?|effray\\w*|peur|terrorise\\w*|prises?|disjonct\\w*
 odeurs?|sent(?:ait)?|moustique\\w*|guepes?|serpents?|nu(?:e|es|s)?|freeze|arret\\w* net|descente|autoroute|clous?|vis|eau|touss\\w*|fievre
 boire|mang\\w*|bu|corps etranger|plastique|morceaux?|bouts?|os|aretes?|cailloux?|insectes?|sal\\w*|excrement\\w*|couches?|attach\\w*|detach\\w*`),
);

export const speaksOfHarmInFrench = (text: string): boolean => harm.test(fold(text));

const exposure = anyOf(
  rowsIn(`donnees|fuites? de|pirat\\w*|hack\\w*|rgpd|cnil|confiden\\w*|priv\\w*|perso\\w*|public\\w*|publi\\w*|visibles?|expos\\w*|inconnu\\w*
 quelqu'un d'autre|(?:une?|d|des|les|l)[ '](?:un )?autres? \\w+|tout le monde|mauvais\\w* (?:personne|adresse|destinataire|boite|dossier|patient\\w*|numero)
 (?:mon|mes|ma|son|sa|ses|nos|notre) (?:adresse|numeros?|dossiers?|comptes?|iban|rib|photos?|carte|resultats|analyses|coordonnees|infos?|informations|donnees|papiers|documents|bulletins?|fiches?|releves?|conversations?|messages?|historique|salaire|mot de passe)
 copies?|cci|transm\\w*|partag\\w*|vend\\w*|diffus\\w*|divulg\\w*|vole\\w*|spam\\w*|hamecon\\w*|phish\\w*|capture|cameras?|film\\w*|espionn\\w*
 ecout\\w*|mots? de passe|identifiants?|voix haute|fiches?|releves?|ordonnances?|bulletins?|demarch\\w*|(?:la|le) (?:facture|dossier|compte) d\\w*`),
);

export const speaksOfExposureInFrench = (text: string): boolean => exposure.test(fold(text));

const hearsay = anyOf(
  rowsIn(`on (?:m'a |nous a )?(?:dit|raconte|murmure|parle)|(?:il )?para[iî]t(?:rait)?|j'ai (?:lu|entendu|vu)|j'entends|rumeurs?|apparemment|soi-disant|selon|d'apres
 a ce qu\\w*|vrai|faux|confirm\\w*|dement\\w*|ferm\\w*|licenci\\w*|rachat|rachet\\w*|scandal\\w*|certains|sources?|articles?|infos?|intox|fake|hoax
 complot|circul\\w*|vu passer|bruits?|un ami|une amie|collegue|cousin\\w*|voisin\\w*|tout le monde (?:dit|sait)|quelqu'un|savez|est-ce que|saviez|ils (?:vont|veulent|auraient)
 \\w+(?:erait|eraient)|dit-on|enquete|presse|journal|tele|faillite|plan social|vend\\w*|mettent|utilis\\w*|contien\\w*`),
);

export const passesOnHearsayInFrench = (text: string): boolean => hearsay.test(fold(text));

/** "Coiffeuse très gentille mais …": here the pleasantries end; "cette fois la piscine …", "seulement ça fait trois dimanches que …". */
const turning =
  /(?:^|[\s,.;!(])(?:cette fois(?:-ci)?(?! encore| aussi)|seulement,?(?= (?:ca|cela|c'|il|elle|l[ea]s?|je|j'|on|voila|mon|ma|mes))|(?:le |un |seul |petit |gros )*(?:hic|probleme|souci|bemol)(?: c'est)?|par contre|en revanche|dommage|malheureusement|hormis|(?<!\b(?:est|suis|sont|sommes|etes|a|ont|il|elle|ne|me) )reste|helas|juste|pourtant|mais|sauf)(?: que| qu')?[ ,:]+(?:[^.!?]{3,24}(?:…|\.{2,}) ?)?([^.!?]{12,})/g;

/** @param praised whether what follows is praise as well */
export const turnsInFrench = (folded: string, praised: RegExp): boolean =>
  matchesOf(turning, folded).some(([, rest = '']) => tellsPlainly(rest, 'fr') && !praised.test(rest));
