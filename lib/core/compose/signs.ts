import { fold } from '../calm-check/fold';
import { tellsPlainly } from './point/told/safe';

/**
 * Signs in the words themselves, for where the reader's signals stay silent: a plan that was wrong here would hurt
 * somebody (G41) or thank people for their irony. On French and English alike; narrow on purpose.
 */
const hunting =
  /\b(?:trouve[zr]?|cherche[zr]?|dites|donnez|balance[zr]?) (?:moi |nous )?(?:ou (?:elle|il|cette|ce) |son adresse|sa maison|l'adresse d)|\bou (?:elle|il) (?:habite|bosse|travaille)\b[^.!?]{0,40}\b(?:rigol\w*|visite|regl\w+|attend\w*)|\b(?:son|sa) (?:insta\w*|facebook|compte|profil|adresse|numero) (?:perso\w*|prive\w*)|\bmerite ce qui (?:va|l')|\bfind (?:out )?where (?:\w+ ){1,3}(?:lives?|works)\b|\b(?:her|his|their) (?:private|personal|home) (?:insta\w*|account|address|number|profile)|\b(?:she|he) deserves what'?s coming|\bposting (?:the link|her address|his address|her number|his number)/;

export const hunts = (text: string): boolean => hunting.test(fold(text));

const law =
  /\b(?:mon avocat|mon avocate|notre avocat|mise en demeure|au tribunal|en justice|porter? plainte|saisir (?:le mediateur|la justice|le tribunal)|my (?:solicitor|lawyer|attorney)|our (?:solicitor|lawyer)|legal action|small claims|take you to court|see you in court|letter before action)\b/;

export const goesToLaw = (text: string): boolean => law.test(fold(text));

const applause =
  /\b(?:bravo|felicitations|chapeau|quel (?:service|talent|exploit)|merci (?:(?:pour|de) (?:la|le|les|ce|cette|votre|rien)|(?:la|le|les|l') ?(?!equipe|team|vie|gars|ami)\w+)|well done|congrat\w+|great (?:job|service|work)|nice (?:one|work)|thanks for (?:the|nothing|ruining)|slow clap|five stars for|a record)\b/;
const bitter =
  /\b(?:froide?s?|retard|jamais|toujours (?:pas|rien)|casse\w*|perdu\w*|panne|annule\w*|sans (?:les?|la|mes|ma|mon|aucun\w*)|effacee?s?|disparue?s?|malaise|bloquee?s?|usagee?s?|cafards?|canicule|fournaise|etuve|en nage|au lieu de|attend\w*|cold|late|never|still (?:no|not|waiting)|broken|lost|cancelled|missing|sauna|cockroach\w*|condom|dripping|stone cold|an hour and|no (?:fries|chips|sauce|drink|answer|refund|reply|sign))\b/;

const once =
  /\b(?:avant|autrefois|jusqu'ici|il y a encore \w+ \w+),? (?:c'etait|j'adorais|j'aimais|on aimait|elle (?:etait|tenait)|il (?:etait|tenait)|vous etiez)\b|\bused to (?:love|like|enjoy|swear by|recommend)\b|\bwas (?:my|our) (?:favou?rite|go-to)\b|\bloved (?:this|it|your \w+) (?:until|before)\b/;

/** Praise of what was, said of what is no more: "avant c'était ma meilleure appli". */
export const mournsThePast = (text: string): boolean => once.test(fold(text));

/** Applause for what went wrong. */
export const mocks = (text: string): boolean => {
  const folded = fold(text);
  return applause.test(folded) && bitter.test(folded);
};

/** "Coiffeuse très gentille mais …": here the pleasantries end. */
const turning =
  /(?:^|[\s,.;!(])(?:mais|par contre|en revanche|dommage|malheureusement|(?:seul|petit|gros) bemol|hormis|sauf)(?: que| qu')?[ ,:]+([^.!?]{12,})/g;
const praiseWords = [
  String.raw`bravo|merci|top|super|geni(?:al|aux)\w*|ador\w+|parfait\w*|recommand\w*|excellent\w*|delicieu\w*|contente?s?`,
  String.raw`ravie?s?|heureu\w+|gentil\w*|sympa\w*|rapide\w*|efficace\w*|impeccable\w*|nickel|souri\w*|j'aime|aimons`,
  String.raw`magnifique\w*|beau|belles?|jolie?s?|bon(?:ne)?s?|vaut|valait|meilleure?s?|fiere?|magique\w*|regal\w*|chapeau|plaisir`,
].join('|');

/** "Rien à redire", "aucun souci". */
const nothingWrong = String.raw`(?:rien|pas|aucun\w*|sans|jamais|peu) (?:a |de |d'|eu |de gros )*(?:re(?:dire|procher|gret\w*)|dire|grave|probleme|soucis?|deceptions?|decue?s?|regrets?|faute|doute|attente)`;

/** What follows is praise as well: "mais rien à redire", "mais une équipe adorable". */
const praisedAfterAll = new RegExp(String.raw`\b(?:${nothingWrong}|${praiseWords})\b`);

/** A word of praise, however it goes on. */
const praising = new RegExp(String.raw`\b(?:bien|${praiseWords})\b|[👍😊😍❤🥰👏]`, 'u');
export const praisesInWords = (text: string): boolean => praising.test(fold(text));

/** Friendly words, and then what went wrong: "Très bon accueil, par contre la chambre n'était pas prête". */
export const turnsBitter = (text: string): boolean =>
  Array.from(fold(text).matchAll(turning)).some(
    ([, rest = '']) => tellsPlainly(rest, 'fr') && !praisedAfterAll.test(rest),
  );

const goods =
  /\b(?:produits?|rappel(?! (?:de |du )?vaccin)|jouets?|pots?|bouteilles?|cremes?|mang\w+|bu|goute\w*|lait|biberons?|compotes?|yaourts?|viande|steaks?|poulet|poisson|sandwich\w*|salades?|glaces?|sauces?|fromages?|chargeurs?|batteries?|appareils?|prises?|chaudieres?|siege auto|poussettes?|trottinettes?|velos?|freins?|lampes?|machines?|peluches?|poupees?|medicaments?|complements?|shampoings?|deodorants?|savons?|couches?|croquettes?|products?|batch|recall\w*|toys?|jars?|bottles?|creams?|ate|eat|eating|drank|drink|food|milk|formula|puree|meat|chicken|beef|burgers?|salads?|ice cream|chargers?|batter(?:y|ies)|appliances?|boilers?|car seats?|prams?|buggy|scooters?|bikes?|brakes?|lamps?|medicines?|supplements?|shampoos?|nappies|kibble|numeros? de lot|modele|serum|shampo\w+|maquillage|mascara|vernis|piles?|cables?|multiprise|bouilloire|grille.pain|(?:le|mon|notre|votre|du) four|plaques? (?:de cuisson|(?:a |vitro)\w+)|radiateur|frigo|lave.\w+|seche.\w+|pneus?|echelle|etagere|canape|couverture|bougies?|tetine|telephone(?! au volant)|ordinateur|tablette|casque|comprimes?|confiture|plats?|conserve|repas|biscuits?|chocolat\w*|boisson|bocal|sachet|paquet|aliment\w*|device|lotion|plugs?|kettle|toaster|oven|hob|heater|fridge|dryer|washer|dishwasher|tyres?|bugg(?:y|ies)|cots?|pushchairs?|ladder|shelf|sofa|blanket|candles?|dummy|phone|laptop|tablet|helmet|tablets|pills|fish|yogh?urts?|jam|bread|cheese|meal|cookies?|tins?|packs?|packet)\b/;

const accepted =
  /\b(?:merci|ok|okay|d'accord|bien recu|c'est (?:bon|regle|fait|arrive|note)|ca marche|parfait|super|nickel|regle|recu|rembourse\w*|repare\w*|tant mieux|top|au temps pour moi|thanks?|thank you|thx|ta|cheers|sorted|fixed|fair (?:enough|play|do's)|noted|got it|great|good to know|appreciate\w*|works? now|came through|credit where|danke\w*|gracias|vale|grazie|obrigad\w+|alles klar|va bene)\b|[👍🙏❤😊✅]/u;

/** Somebody goes along with an answer: "ok, thanks", "c'est réglé". */
export const accepts = (text: string): boolean => accepted.test(fold(text));

/** Bottles beside the bank, a bin that overflows: nobody holds them. */
const collected =
  /\b(?:ramassages?|collectes?|dech?etteries?|bornes? (?:a|de) (?:verre|tri)|tri selectif|eboueurs?|bottle bank|bin day)\b/;

/** Something that people hold, eat or use: only that can be put aside. */
export const namesGoods = (text: string): boolean => goods.test(fold(text)) && !collected.test(fold(text));

const someone =
  /\b(?:ma|mon|sa|son|notre|nos|leur|une?|des|my|our|her|his|their|an?|the) (?:\w+ )?(?:dame|personne agee|mere|pere|fils|fille|enfants?|bebe|petite?|mari|femme|grand-?(?:mere|pere)|patiente?s?|residente?s?|eleves?|chiens?|chats?|bras|jambe|tete|visage|lady|mother|mum|mom|father|dad|son|daughter|child|children|kids?|baby|toddler|husband|wife|gran|nan|grandad|patients?|residents?|pupils?|dog|cat|arm|leg|head|face)\b/;

/** Somebody, or an animal, to whom it happened. */
export const namesSomeone = (text: string): boolean => someone.test(fold(text));

const place =
  /\b(?:piscine|creche|ecole|garderie|cantine|salon|toilett\w+|poubelles?|rue|parc|hotel|chambre|train|bus|ehpad|residence|clinique|salle|manege|pool|nursery|school|gym|street|road|park|bins?|hotel|train|bus|care home|clinic|groom\w+|lesson|lessons|playground|salon)\b/;

/** Something happened in a place or at a service, and no goods are named. */
export const namesPlaceOnly = (text: string): boolean => {
  const folded = fold(text);
  return place.test(folded) && !goods.test(folded);
};
