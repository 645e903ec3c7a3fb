/** Said to be fair: "je ne jette pas la pierre aux infirmières", "je n'en veux pas au chauffeur". */
const conciliatory =
  /^(?:je|j'|on|nous) ?(?:n'|ne )?(?:en |leur |lui |vous )*(?:veux|veut|voulons|jette|dis|critique|accuse|blame|remets|mets|reproche|conteste|nie|discute|parle|demande) (?:meme )?pas\b/;

/** « Je ne règle pas de comptes », « je n'ai rien contre l'œuf », « je ne suis pas du genre à râler »: what it is not. */
const disclaimed =
  /^(?:je |j'|on |nous )(?:ne |n')?(?:(?:ai|a|avons) (?:absolument |strictement )?rien contre|regle\w* pas (?:de |mes |nos )?compte|(?:suis|est|sommes) (?:pas|jamais) (?:du genre|la pour|ici pour|venue?s? pour)|cherche\w* pas (?:a|la|les|le|d'|de)\b|fais pas (?:de |une? )?(?:generalites?|scandale|histoires?|polemique|proces)|m'efforce\w*|essa\w+ d'etre)|^(?:rien de personnel|sans (?:rancune|vouloir)|loin de (?:moi|nous)|ce n'est (?:pas|jamais) (?:contre|une attaque|pour (?:ral|critiqu|embet|accabl|faire))\w*)/;

/** « C'est la cinquième vidéo sous laquelle je demande »: how often it was said, and not what. */
const repeated =
  /^(?:c'est |ca fait |cela fait )?(?:la |le |ma |mon )?(?:\d+ ?(?:e|eme|ere?|nde?)?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|dixieme|enieme|n-?ieme) (?:\w+ )?(?:fois|message|mail|commentaire|video|publication|post|relance|courrier|lettre|appel)s? (?:\w+ )?(?:que|qu'|sous (?:laquelle|lequel)|ou) ?(?:je|j'|on|nous) ?(?:vous |l'|en |le |y )?(?:demande|relance|ecri|appell?e|pose|envo|poste|reclame|signale|commente|contacte|telephone)\w*(?: (?:la meme chose|pareil|ca|cela|ici))?$/;

/** "Je ne sais pas qui a réglé le chauffage", "le garage dit que c'est moi": no fault by itself. */
const unsure =
  /^(?:je|j'|on|nous) (?:n'|ne )?(?:sais|sait|savons|comprends|comprend|vois) (?:pas|plus|toujours pas|meme pas) (?:qui|ce qu|si|comment|pourquoi|ou|quel)\w*\b|\b(?:dit|disent|repond|affirme|pretend|assure) que (?:c'est|ce serait|cela vient) (?:moi|de ma |a moi|de moi|normal|comme (?:ca|cela))/;

/** "L'ancienne ligne est coupée, normal": nobody minds. */
const unminded =
  /,? (?:(?:c'est|ce qui est) )?(?:normal|logique|comme (?:d'habitude|convenu|prevu)|pas grave|tant mieux|soit)$|^(?:pas de (?:souci|probleme|panique)|aucun (?:souci|probleme)|ca arrive|c'est la vie)\b|,? je (?:ne )?dis pas\b/;

/** "Je croyais que « sans sucres » voulait dire sans sucres": what was thought, before what was found. */
const expected =
  /^(?:a la base |au depart |initialement |au debut )?(?:je|j'|on|nous) ?(?:venais|venait|croyais|pensais|esperais|imaginais|m'attendais|avais cru|pensait|croyait|esperait|s'attendait|pensions|croyions|voulais|voulait|avais prevu) (?!.*(?:,| et | mais |jamais|toujours|impossible))/;

/** "Le devis parlait de deux jours": what was to be, and not what came. */
const announced =
  /^(?:l[ea]s? |l'|une? |votre |vos )[^,]{2,40} (?:parl|annonc|dis|indiqu|promett|affich|prevoy|vant|etaient cens)\w*(?:ait|aient) (?!.*(?:,| et | mais | alors |pas|plus|jamais|rien|aucun|complet|ferme|erreur))/;

/** "2,3 km d'habitude": how it is otherwise. */
const otherwise = /\b(?:d'habitude|habituellement|normalement|en temps normal|en principe|en moyenne)$/;

/** "Je n'ai pas internet": how somebody lives, where nothing says since when. */
const living =
  /^(?:je|j'|on|nous) ?(?:n'|ne )?(?:ai|a|avons|conduis|bois|fume|mange|parle|sais|vis|habite|travaille|bosse|taffe|suis|est) (?:pas |plus |jamais )?(?:d'|de |le |la |l'|un |une |au |aux |en |a )?[a-z\d'-]+(?: (?:de|du|d')? ?[a-z-]+)?$|^(?:je|j'|on) ?(?:bosse|travaille|taffe|habite)\b/;

/** "Les chaussures de marche achetées le 3 octobre": what is spoken of, before what became of it. */
const introduced =
  /^(?!.*(?<![a-z])(?:pas|jamais|plus|sans|trop|deux fois|double)(?![a-z]))(?:l[ea]s? |l'|une? |des |mon |ma |mes |notre |nos )?(?:[a-z'-]+ ){1,5}(?:achete|commande|reserve|paye|loue|pris|souscrit|offert|depose|signe|prevu|fixe)e?s? (?:(?:chez (?:vous|toi|nous)|en ligne|sur (?:votre|notre|le) site|en magasin|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|il y a|le|en|debut|fin|mi|au mois de|a|pour) ?(?:[a-z\d.-]+ ?){0,4})?$/;

/** "Trop belle en photo": praise in the shape of a fault. */
const praised =
  /\b(?:est|sont|etait|etaient|semblait) (?:[a-z]+ )?(?:superbes?|magnifiques?|parfaite?s?|impeccables?|adorables?|delicieu\w*|excellente?s?|charmante?s?|genia\w+|sympas?|agreables?|bonn?e?s?|belles?|beaux?|propres?|gentil\w*|au top|top|super)(?: et [a-z ]{3,30})?$|\btrop (?:belle?s?|beaux?|bien|bon(?:ne)?s?|mignon\w*|cool|sympas?|jolie?s?|top|classe|gentil\w*|contente?s?)\b(?!.* (?:pour|pas|jamais)\b)/;

/** "On est le 17 novembre", "le calendrier est bien arrivé": the day, and what went well. */
const uneventful =
  /^(?:on|nous) (?:est|sommes) (?:deja |maintenant )?(?:le \d+(?: [a-z]+)?|en [a-z]+|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?: [a-z]+)?$|\b(?:est|sont|ai|a|ont|etait) bien (?:arrive|recu|passe|ete |la$|eu |deroule)\w*(?!.*(?:,| mais | et |sauf|pas))/;

/** "Le dernier ne m'a jamais rappelée": of whom, was said before. */
const nameless =
  /^l[ea]s? (?:dernier|derniere|premier|premiere|autre|deuxieme|seconde?|meme)s? (?:ne |n'|me |m'|nous |est |a |ont |etait )/;

/** « J'utilise cette carte pour payer sur internet, jusque-là ça allait »: what for, and how it was. */
const before =
  /^j'utilise (?!.*(?: et | mais |pas|plus))|\bjusque?[- ]?(?:la|ici|alors),? (?:ca |tout |cela |c'etait )(?:allai[t]|se passait|marchait|fonctionnait|bien|parfait|nickel)/;

/** « Depuis que ma femme est partie », « je n'ai rien mangé depuis hier »: somebody's sorrow, and nobody's to say again. */
const sorrow =
  /\bdepuis (?:que |qu')?(?:la mort de |le deces de |le depart de )?(?:ma|mon|notre) (?:femme|mari|mere|pere|maman|papa|epou\w+|compagn\w+|conjoint\w*|fils|fille|frere|soeur|mamie|papi)\b(?: (?:est|nous a|m'a|s'en est) (?:\w+ )?(?:parti|quitt|mort|deced)\w*|[ ,])|^(?:aujourd'hui |depuis \w+ )?(?:j'ai|je n'ai|je n'arrive|je) (?:(?:pas|plus|rien|toujours pas|beaucoup|tellement|a) )*(?:mange|avale|pleure)r?(?: (?:depuis|de) [a-z\d ]+)?$/;

/** « J'en achète depuis que mes filles mangent »: how long somebody has been faithful. */
const longBought =
  /^(?:j'en|on en|nous en) (?:achet|pren|mang|boi|utilis|consomm|command|port)\w* (?:depuis|tou(?:te)?s? les|chaque)\b/;

/** True, and not what went wrong. */
export const isBesideInFrench = (plain: string): boolean =>
  [
    conciliatory,
    disclaimed,
    repeated,
    unsure,
    unminded,
    expected,
    announced,
    otherwise,
    praised,
    uneventful,
    nameless,
    before,
    sorrow,
    longBought,
  ].some((pattern) => pattern.test(plain));

/** As that, where something else was said too. */
export const isBackgroundInFrench = (plain: string): boolean => living.test(plain) || introduced.test(plain);

const turnedBefore =
  /(?:\bmais|\bpar contre|\ben revanche|\bsauf que?'?|\bdommage(?: que?'?)?|\bseulement|\bhelas|\bmalheureusement|\bbemol|\bcette fois(?:-ci)?)[ ,:]*$/;
const turnsAfter =
  /^[ ,.…]*(?:mais|par contre|en revanche|sauf|seulement|dommage)\b(?! (?:rien|aucun|pas de (?:souci|probleme)))/;

/** "… mais ça valait le coup": no complaint follows. */
const praisedAfter =
  /\b(?:valai?t|vaut|super|top|parfait\w*|ador\w+|genia\w+|meilleure?s?|merit\w+|recommand\w*|contente?s?|ravie?s?|jolie?s?|belle?s?|beau|sympa\w*|gentil\w*|excellent\w*|delicieu\w*|bon(?:ne)?s?|regal\w*|plaisir|rien a (?:re)?dire)\b/;

/** "…, mais la pizza est arrivée retournée": by its place alone, it tells what went wrong. */
export const comesAfterTurn = (whole: string, at: number): boolean =>
  at > 0 &&
  turnedBefore.test(whole.slice(Math.max(0, at - 18), at)) &&
  !praisedAfter.test(/^[^.!?;\n]*/.exec(whole.slice(at))?.[0] ?? '');

const minds =
  /^,? (?:et )?(?:c'est |ce qui est |c'etait )?(?:normal|logique|prevu|convenu)(?=[ .!…]*(?:$|[.!\n]))/;

/** "L'ancienne ligne est coupée | , normal". */
export const isUnminded = (whole: string, at: number, length: number): boolean =>
  at >= 0 && minds.test(whole.slice(at + length, at + length + 24));

/** "Vous vendez des places | mais là …": what is granted, and no more. */
export const isGranted = (whole: string, at: number, length: number): boolean =>
  at >= 0 && turnsAfter.test(whole.slice(at + length, at + length + 24));

/** What stands after "mais" or "par contre" is the complaint; what stands before it is granted. */
export const turnIn = (whole: string, at: number, length: number, complains: boolean): number =>
  (comesAfterTurn(whole, at) ? 1.5 : 0) - (!complains && isGranted(whole, at, length) ? 1.5 : 0);
