import { knownInEnglish } from './known-en';
import { knownInFrench } from './known-fr';

/**
 * What may be said back: what happened to somebody, in plain words. Left out: money, references, names, links, people
 * spoken of, what is to come, what was promised or given, the law, machines and instructions, insults, health.
 */
const letters = /[^\p{L}\p{M}\d' ,%.&-]/u;

/** Who they are, what they ask for and who else is cross: none of it went wrong. */
const aside = {
  fr: /^(?:je|j') ?(?:suis (?:une?|cliente?|abonnée?|étudiant\w*|indépendant\w*|retraité\w*|mère|père|maman|papa)\b|(?:ne |n')?ai (?:pas que|autre chose)|demande|veux|voudrais|souhaite|exige|réclame)|\b(?:mon|ma|notre) (?:patronn?e?|chef\w*|boss|dermato|médecin)\b|\bpas que (?:ça|cela) à faire\b|\bjamais vu (?:de|d'|pareil|autant)|\bn'est pas parfait\b/i,
  en: /^(?:i'm|i am|we're|we are) (?:an?|the) |\b(?:got all day|better things|my (?:boss|manager|derm\w*|doctor))\b|^(?:i|we) (?:only |just )?(?:noticed|realised|realized|counted) |^i (?:want|would like|just want|demand|need) /i,
} as const;
const money =
  /\d \d|\d ?(?:€|£|\$|eur\b|euros?|pounds?|dollars?|balles)|(?<![\d:h.])(?!(?:19|20)\d\d(?!\d))\d{4,}|\d \d{3}\b|\d,\d{2}\b|(?<!\d)[a-z]-?\d{2,}|\d{2,}[a-z]{3,}/iu;

const never = {
  fr: /\b(?:ils?(?! (?:(?:m'|nous )(?:a|aura|en a|est|reste|manque|faut|faudrait)|s'agi\w*|a (?:plu|neige)|est (?:impossible|interdit|arrive que)|y en a|y a|n'y a|y avait|n'y avait|manque|faut|a fallu|fallait|ne restait|reste|pleuvait|fait))|elles?|lui|eux|leurs?|va(?! (?:pas|plus|dans|trop))|vont(?! (?:pas|plus|dans))|vais|allez|(?<!\bon )doit|doivent|sera|seront|recevr\w*|dites|ecri(?!te?s?\b)\w+|repondez|rendez|annulez|arretez|faites|mettez|donnez|envoyez|publi\w+|offert\w*|offre|(?<!\b(?:de|plus|pas|annonce|annoncee|soi-disant|dit|dite|marque|marquee) )gratuit\w*|(?<!\b(?:carte|paquet|papier|cheque|emballage|sac) )cadeau|geste|voucher|garanti\w*|indemnis\w*|dedommag\w*|approuv\w*|confirme\w*|(?<!\b(?:m'|me |nous |m'a |nous a |m'avait |nous avait |vous |etai(?:t|ent) |est |sont |pas |heure |date |duree |delai |horaire |prix ))annonce\w*|appel(?:le|les|ons|ez) a|avou\w*|admet\w*|mensong\w*|ment\w?|menteu\w*|officiel\w*|consignes?|instructions?(?! (?:de (?:montage|lavage|pose|securite)|sont|etaient|en|manqu\w+))|systeme(?! (?:de|d'\w+|est|a|ne|n'\w+|bugg?e|plante|informatique)\b)|assistant(?! vocal)|(?:un|es|etes|suis|comme) robot|bots?|ia|llm|prompt|marques?(?! (?:comme|livr|absent|remis|present|distribu|termin|resol|retourn|annul|indisponible|complet|vide|expedi|ferm|epuis))|avocat\w*|tribunal|plainte|proces|justice|police(?! d)|dgccrf|cnil|boycott\w*|presse(?!-)|honte\w*|scandal\w*|indigne\w*|inadmissible|inacceptable|catastroph\w*|lamentable|minable|nul(?!le part)\w*|pourri\w*|merd\w*|put(?:ain|e)\w*|con|conn\w*|encul\w*|salop\w*|salaud\w*|voleu\w*|(?<!\b(?:mon|notre|votre) )vol(?! (?:aller|retour|annule|retarde|pour|vers))|escroc\w*|arnaqu\w*|imbecil\w*|idiot\w*|debile\w*|clowns?|bordel|foutr?e?\w*|chi(?:er|ant\w*)|gueule|meurt|deces|decede\w*|(?:chat\w*|chien\w*|chiot|lapin|cheval|poney|mere|pere|mari|femme|fils|fille|frere|soeur|grand-\w+|enfant|bebe|ami\w*|mamie|papy|compagnon|animal) (?:\w+ ){0,3}morte?s?|mortel\w*|tue\w*|suicid\w*|viol(?!on|et)\w*|racis\w*|nazi\w*|cancer|chimio\w*|diagnosti\w*|bravo|felicitations?|merci|chapeau|bonne journee|http\w*|www|com|lien|cliqu\w*|whatsapp|telegram|monsieur|madame|mme|mlle|vendeuse|caissiere|faute(?! d[e'])|imagine\w*|parait|rumeur|apprends|parie\w*|suppose\w*|j'aime\w*|j'adore|adore|genial\w*|parfait\w*|heureux|heureuse|content\w*|comprends?|mieux|\w+(?:erait|eraient|drait|vrait)|(?<!\b(?:meme|comme) )si|quand(?! (?:je |j'|on |nous |il (?:pleut|fait)|l[ea] |les |l'|meme))|comme(?! (?:neuf|livre|prevu|promis|indique|convenu|remis|absent|distribue|recu|ferme|si))|parce|car (?=je |j'|ils? |elles? |vous |nous |on |c'|ca |cela |le |la |les )|que si|puisque|sauf qu\w*|desormais|pdg|empoison\w*)\b/u,
  en: /\b(?:he|she|him|her|his|hers|they|them|their|he's|she's|they're|they've|u|will|shall|must|should|(?<!\b(?:told|said|thought|expected|assumed|hoped|expecting|knew)\b[^,]{0,40})would|(?<!\bwas )going to|gonna|(?<!\b(?:eats?|gluten|dairy|nut|sugar|lactose|hands|alcohol|used to (?:be|get|have)(?: an?)?) |-)free|voucher|credit(?! cards?)|compensat\w*|guarantee\w*|approv(?:ed|als?|ing)|promis\w*|discount|prize|gift card|confirm(?:s|ed)?|announc\w*|admit\w*|official\w*|instructions?(?! for (?:the|my|our|this) )|ignore|prompts?|assistant|bots?|robots?|ai|llm|(?<!\b(?:the|your|our|this|booking|phone|ticket|heating|alarm|sound|ordering|queue|computer|loyalty|appointment|billing|entry) )system|draft|brands?(?! new)|lawyer\w*|solicitor\w*|(?<!\b(?:tennis|squash|padel|badminton) )court|sue|suing|legal|police|ico|ombudsman|boycott\w*|press|shame\w*|ashamed|disgrac\w*|disgust\w*|joke|pathetic|useless|rubbish|garbage|trash|scum\w*|fuck\w*|shit\w*|crap\w*|damn\w*|hell|bastards?|bitch\w*|arse\w*|ass|wank\w*|thie[fv]\w*|crooks?|liars?|lie[ds]?|lying(?! (?:in|on|around|flat|there|outside))|scam\w*|fraud\w*|idiots?|morons?|stupid|clowns?|hate\w*|kill\w*|cheat\w*|stole\w*|steal\w*|robb\w*|die|death|(?:cat|dog|kitten|puppy|rabbit|horse|pony|mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran\w*|child|baby|friend|pet|boy|girl) (?:\w+ ){0,3}(?:died|dead)|deadly|rape\w*|nazi\w*|racis\w*|poison\w*|cancer|chemo\w*|diagnos\w*|well done|congratulations|thanks?|cheers|bravo|http\w*|www|com|link|click(?! and collect)|whatsapp|telegram|mr|mrs|ms|please|done on|done for|imagine|heard|apparently|rumou?r\w*|suppose\w*|guess|love\w*|(?<!(?:n't|\bnot|\bnever|\bless|\bno) (?:very |so |that |exactly |particularly |even )?)(?:superb|fantastic|excellent|amazing|wonderful|lovely|delicious|fabulous|friendly|polite|kinder|kind(?! of))|great|brilliant|perfect|happy|glad|understand|(?<!\bas )if|because|as(?= (?:(?:the|an?|your|our) )?(?:brand|company|ai|manager|owner|ceo|you|they|he|she)\b)|when(?= (?:will|you|they|he|she|are|do)\b)|unless|except|ceo|guilty|fault|say|(?<!\b(?:then|and|just|still|always|which) )says|(?<!n't |\bnot |\bnever |\bbus |\b(?:had|have|having|asked|asked me|asked us|told me|told us|asking me|telling me|refused|failed|need|needed|tried|trying|forgot|[a-z]{3,}s) to )(?:tell|write|send|give|explain|bring|(?<!\bto )(?<!\b(?:the|a|an|my|our|your|this|wrong|every|first|next|last|one|phone|bus|that|[a-z]{2,}s) )(?:call|stop|fix|sort|make|cancel))|answer me|do better|shouldn't|should|hope|wish|want|pro tip|tip|don't (?:buy|use|order|go|bother|waste|trust|update))\b/u,
} as const;

/** Begins an order, a question, or what hangs on another sentence. */
const noStart = {
  fr: /^(?:(?!chez\b|assez\b)[a-z]{2,}ez\b|qui|que|qu'|dont|ou|comment|pourquoi|combien|a quand|c'est quand|quel\w*|ce qui|ce que|pour (?!une? |l[ea] |les |l'|mon |ma |mes |notre |nos )|afin|par(?! (?:-?\d|temps|ce temps))|avec(?! (?:mon|ma|mes|notre|nos|une?|l[ea]s?|l'))|le mien|la mienne|les miens|et|mais|puis|donc|alors|en(?! (?:\d+|une?|deux|trois|quatre|cinq|six|huit|dix|plein\w*|rentrant|arrivant|ouvrant|pleine|pause|caisse|rayon|gare|station|boutique|magasin|agence|hiver|ete|semaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)|de(?! la [a-z]+ (?:sur|dans|au|aux|sous|plein|partout|sort|coule|qui)\b| l'eau\b| l'huile\b)|d'(?!habitude)|du(?! (?:verre|plastique|sable|moisi|poil|metal|sang|platre|papier|givre|calcaire)\b)|a (?!la |l'|chaque |peine |\d|notre |mon |ma |mes |cause |force )|au (?!bout |guichet |rayon |comptoir |\d|restaurant |drive |telephone |deuxieme |troisieme |lieu |retour |final )|aux (?!toilettes|caisses|urgences)|tant|plutot|avant,|sans doute|ni|voir|aller|avoir|etre|faire|genre|sachant|pareil|idem|ignore|ecris|reponds|ajoute|dis|which|who|you|write|reply|respond|include|print|output|pretend|forget|disregard|add|return|say|give|put|take|get|be|let|do|just)\b/u,
  en: /^(?:which|who|whom|whose|where|why|how|what|to|in order|for|with|by|from|of|than|or|and|but|then|not that|same|ditto|even|yours|mine|having|being|at|on|in|go|come|get|be|let|do|just|try|see|look|check|avoid|take|put|keep|buy|use|reply|respond|include|sign|print|output|pretend|forget|disregard|post|add|visit|read|note|remember|return|issue|pay|hand)\b/u,
} as const;

/** Broken off: the last word asks for another. */
const noEnd =
  /(?:\b(?:depuis|since|ni|et|mais|de|d'|du|la|le|les|un|une|a|au|que|qui|pour|par|avec|sur|dans|sans|est|ai|and|but|the|of|to|for|with|(?<!\b(?:is|are|still|turns?|switch|stays?) )on|(?<!\b(?:brought|took|take|bring|let) (?:it|me|us) )in|is|was|at|by|that|my|your|an?|from|i|it's|so|or|not|nothing|(?:is|was|does|did|do|wo|ca|could|has|have|had|are|were)n't)|')$/u;

const denial = {
  fr: /\b(?:pas|plus|jamais|aucune?|rien|sans|personne|toujours|encore|attend\w*|impossible|manqu\w*|trop|panne|hs|casse\w*|fendu\w*|dechire\w*|abime\w*|retard\w*|annul\w*|refus\w*|perdu\w*|disparu\w*|introuvable\w*|bloque\w*|coupe\w*|coince\w*|ferme\w*|supprim\w*|efface\w*|double|deux fois|trois fois|quatre fois|\d+ ?(?:e|eme) fois|faux|fausse\w*|froid\w*|tiede\w*|cru\w*|mauvais\w*|erreur\w*|bugs?|plante\w*|rate\w*|depuis|fuit|fuite|moisi\w*|perime\w*|sale\w*|deborde\w*|preleve\w*|debite\w*|facture\w*|lache|menti|minutes|heures?|jours|semaines|mois|silence|dort|dormi|bruit|oeil|brule\w*|gonfle\w*|malade\w*|vomi\w*|reclam\w*|relanc\w*|renvoye\w*|autre chose|ailleurs|vide|vides|debout|(?:se|s'est) rallum\w*|reven\w*|payer|payez|porte un autre|moitie|au lieu|nulle part|perc\w+|illisible\w*|noirci\w*|tach\w+|retreci\w*|se detach\w+|se decoll\w+|s'arrach\w+|arrach\w+|s'infiltr\w+|inutile\w*|disparait|ne veut|oubli\w*|invers\w*|confon\w*|tromp\w*|debranch\w*|en panne|hors service|le lendemain|lendemain du|de travers|a l'envers|immangeable\w*|imbuvable\w*|infect\w*|resserr\w*|rien n'y|degres|remplit d'eau|uniquement en|sous la pluie|plus (?:petit|cher|lent|court|leger|fin)\w*|moins \w+ qu\w*|raccourci\w*|mal (?:pose|monte|coupe|regle|ferme|range|emballe|cuit|cousu|imprime|isole|lave|taille|ecrit|traduit)\w*|sec|seche\w*|tordu\w*|plie en deux|inond\w*|trempe\w*|mouill\w*|odeur\w*|pue|puait|sentait|sent (?:l[ea]|le|mauvais)|poisse\w*|ecaill\w*|scie|arrach\w*|ecras\w*|jete\w*|hurl\w*|cri(?:e|ait|er)|grince\w*|siffl\w*|ronfl\w*|bloqu\w*|fissur\w*|fele\w*|ebrech\w*|troue\w*|usee?s?|lisse\w*|deteint\w*|delave\w*|peluch\w*|boulo\w*|degonfl\w*|fane\w*|fletri\w*|rassis\w*|fade\w*|brulant\w*|carbonis\w*|glac(?:e|ee|es|ees|ial)|congel\w*|decongel\w*|cafard\w*|souris|rats?|mouche\w*|cheveux?|punaise\w*|desinfect\w*|pirat\w*|desactiv\w*|suspendu\w*|verrouill\w*|expire\w*|obsolete\w*|errone\w*|incomplet\w*|incomplete\w*|reclame\w*|redemand\w*|doublon\w*|surfactur\w*|impos\w*|oblig\w*|a la place|alors qu\w*|malgre|avant l'heure|en avance|complet|complete|introuvables?|injoignables?|raccroch\w*|derriere (?:un|une|le) (?:poteau|pilier)|plus de place|contraire\w*|(?:une|un) autre (?:adresse|personne|client\w*|nom|modele|taille|magasin|agence)|quelqu'un d'autre|pas l[ea] bon\w*|flou\w*|plus la|promis\w*|\w+ alors qu\w*|en vrac|decal\w*|repouss\w*|tache\w*|fondu\w*)\b/,
  en: /\b(?:not|\w+n't|never|no|nobody|no one|nothing|none|without|missing|too|only|still|waiting|waited|late|delayed|cancelled|canceled|refused|broken|broke|cracked|ripped|torn|rip|dented|smashed|lost|gone|vanished|wiped|locked|frozen|blocked|stuck|closed|removed|deleted|twice|three times|four times|again|wrong|cold|raw|bad|error\w*|bugs?|crash\w*|fail\w*|stopped|packed up|leak\w*|mould\w*|dirty|filthy|overflow\w*|charged|took|taken|billed|overcharged|hold|minutes|hours?|days|weeks|months|silence|sleep|noise|burn\w*|swollen|sick|ill|throwing up|rang|emailed|chas(?:ed|ing)|moved (?:from|to|us|me)|went (?:up|from|down)|gone (?:up|from)|no record|too short|halved|rattl\w+|squeak\w*|drip\w*|buzz\w*|grind\w*|pulls (?:to|harder)|substitut\w+|sagg\w+|sags|bubbl\w+|faded|drilled|locked|taped|kicked|instead|elsewhere|empty|standing|unanswered|bounced|fell|ruined|doubled|since|pops open|smells?|came back|comes back|have to pay|out of date|after \d+|half|spinning|spills?|spilt|spilled|peel\w*|flak\w+|shrunk|shrank|split|upside down|the wrong|overflowing|blank|refus\w+|bald|stain\w*|no way|nowhere|worse|worn|lapsed|expired|came (?:off|away|apart|loose|undone)|comes? off|drained|estimated|rude|shout\w*|scream\w*|laughed|yelled|apart|somebody else|someone else(?:'s)?|mixed up|threw|thrown|dumped|hung up|bumped|fined|downgraded|barely|hardly|unable|unpaid|docked|stood|queued|kept|printed twice|sharp|sour|stale|hair|blood|mouse|mice|rats?|cockroach\w*|flooded|drenched|soaked|damp|broke down|gave up|used|second-hand|misspelt|misspelled|crooked|off-centre|loose|wobbl\w*|unsafe|cut off|turned away|ha(?:ve|d) to|no longer|so [a-z]+ (?:that )?(?:i|we|it|my|the|you|our)|short|(?:ordered|asked for|booked|paid (?:extra )?for|paying for) .*(?:got|received|sent|given|lost|sat through|slept|walked)|out since|been (?:out|down|off))\b/,
} as const;

/** Says for itself that something went wrong. */
export const tells = (plain: string, language: 'fr' | 'en'): boolean => denial[language].test(plain);

/** A count, a length of time or "only" goes with a fault, and with much else that somebody does. */
const inPassing =
  /\b(?:only|too|still|since|after \d+|half|minutes|hours?|days|weeks|months|again|not to|\w+ times|twice|\w+ fois|factures?|heures?|jours|semaines|mois|depuis|encore|toujours|trop)\b/g;

/** The same of what a person did, where those words alone say nothing. */
export const tellsPlainly = (plain: string, language: 'fr' | 'en'): boolean =>
  denial[language].test(plain.replaceAll(inPassing, ''));

/** Written in capitals by everybody. */
export const initials =
  /(?<!\p{L})(?:SAV|TVA|SMS|VAT|TV|PDF|GPS|USB|VTC|RER|TER|TGV|CV|CB|PIN|SIM|GP|UK|OK|IOU|MOT|NHS|BBQ|LED|CAF|VMC|HLM|ENT|WC|PC|AC|A&E|ER|ID|PO|DJ|CCTV|QR|EV|LCD|DVD|HDMI|ATM|XL|XXL|GCSE|SUV)(?!\p{L})/gu;

/** "Le manteau …, et il est revenu": what it stands for was named in the same breath, and nobody is spoken of. */
const standsFor =
  /^((?:.* )?(?:l[ea]s?|l'|une?|des|mon|ma|mes|notre|nos|votre|vos|deux|trois|quatre) ?[a-z'-]{3,}.*?(?:,| et| qu)(?: et)?[ '])(?:ils?|elles?) (?=(?:n'|ne |se |s')?[a-z]+)/;

const standsForIt = [
  /^((?:the |our |your )?[a-z]+ .*) (?:his|her|their) (?=[a-z])/,
  /^(.*\b(?:the|my|our|your|these|two|three|four|[a-z]+ish) (?:[a-z'-]+ ){0,3}?[a-z]+s\b.*) (?:they|them)\b/,
  /^((?:.* )?(?:driver|courier|engineer|technician|plumber|manager|receptionist|waiter|waitress|nurse|doctor|dentist|vet|teacher|guard|conductor|agent|adviser|advisor|mechanic|stylist|hairdresser|barber|trainer|instructor|junior|girl|lady|guy|woman|man|bloke|neighbour|neighbor|colleague|guest|passenger|customer)(?:'s)?\b.*) (?:he|she|him|her|his)(?:'s)?\b/,
  // "I gave the drop as 228, and they came at 218".
  /^(.*, and) they (?=(?:came|arrived|turned up|broke|fell|were|are|have|had|don't|didn't|won't|stopped|leak)\b)/,
  /^(.*\b(?:two|three|four|five|both|these|the|my|our) (?:[a-z]+ )?[a-z]+s\b.*) they are\b/,
  /^((?:the |my |our )?(?:[a-z]+ )?[a-z]{3,}s (?:have|are|were|had|came|arrived)\b.*) (?:they|them)\b/,
  /^((?:my |our )?(?:mum|mom|mother|dad|father|son|daughter|nan|gran|grandad|husband|wife)(?:'s)?\b.*) (?:she|he|her|him)(?:'s)?\b/,
  /\b((?:app|site|website|page|tracking|letter|e?mail|text|screen|label|sign|bill|receipt|account|menu|box|tin|portal|timetable|form)) (?:still |now |just )*(?:says|said)\b(?! (?:to|that you)\b)/,
] as const;

/** Without what stands for something named in the same breath: nobody else is spoken of. */
const unspokenOf = (plain: string, language: 'fr' | 'en'): string =>
  language === 'fr'
    ? plain.replace(standsFor, '$1')
    : standsForIt.reduce((text, found) => text.replace(found, '$1'), plain);

const size = { words: 4, mostWords: 27, letters: 140 };

/** Letters dressed up: whoever writes them hides words from those who look for words. */
export const disguised = /[\uFF00-\uFFEF\u{1D400}-\u{1D7FF}\u2460-\u24FF\u{1F100}-\u{1F1E5}]/u;

/** Where it was, in English: "in Leeds", "on Mill Lane". */
const places =
  /\b(?:between|from) \p{Lu}\p{Ll}+ (?:and|to) \p{Lu}\p{Ll}+|\b(?:in|near|outside|via) (?:\p{Lu}\p{Ll}+ ){0,1}\p{Lu}\p{Ll}+|\b(?:on|at|from|to) (?:\p{Lu}\p{Ll}+ ){1,2}(?:Street|Road|Lane|Avenue|Drive|Station|Park|Square|Hill|Way|Airport|Beach|Bay|Island|Close)\b/gu;

/** Said in quotation marks, these are the person's own and say nothing for the brand. */
const spokenOf = {
  fr: /\b(?:ils?|elles?|lui|leurs?|eux|vendeuse|caissiere)(?! (?:va|vont|sera|seront|doit|doivent|aura|auront|faut que vous)\b)(?![a-z'-])/g,
  en: /\b(?:he|she|they|him|her|them|his|hers|their)(?:'(?:s|d|re|ve))?(?! (?:will|are to)\b)(?![a-z'])/g,
} as const;

interface Way {
  /** In quotation marks, where others may be spoken of. */
  isQuoted: boolean;
}

/** @param plain the same text, folded */
export function isTellable(
  text: string,
  plain: string,
  language: 'fr' | 'en',
  { isQuoted }: Way = { isQuoted: false },
): boolean {
  const words = plain.split(' ').length;
  if (words < size.words || words > size.mostWords || text.length > size.letters) return false;
  // "The 7:15 bus": a time of day holds no markup.
  const untimed = text.replaceAll(/\b\d{1,2}:\d{2}\b/g, '');
  if (disguised.test(text) || letters.test(untimed) || money.test(untimed)) return false;
  const unspoken = isQuoted ? plain.replaceAll(spokenOf[language], '') : unspokenOf(plain, language);
  if (never[language].test(unspoken)) return false;
  if (aside[language].test(text)) return false;
  if (noStart[language].test(plain) || noEnd.test(plain) || !/^[\p{L}\d]/u.test(text)) return false;
  // A capital inside is a name, unless it is "I", a day, a month or a set of initials; shouting is set low by nobody.
  const inside = text
    .replaceAll(initials, '')
    .slice(1)
    .replaceAll(/\bI\b/g, 'i')
    .replaceAll(language === 'en' ? places : knownInFrench, '')
    .replaceAll(language === 'en' ? knownInEnglish : /(?!)/g, '')
    .replaceAll(
      /\b\p{Lu}\p{L}+(?:ish|ese)\b|\b(?:French|German|Dutch|Italian|Welsh)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/gu,
      '',
    );
  return !/\p{Lu}/u.test(inside);
}
