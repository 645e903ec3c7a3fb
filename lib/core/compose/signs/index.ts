import { fold } from '../../calm-check/fold';
import type { LanguageCode } from '../../text/language';
import { anyOf, rowsIn } from './any-of';
import { deserving } from './deserving';
import { turnsInFrench } from './french';

/**
 * Signs in the words themselves, for where the reader's signals stay silent: a plan that was wrong here would thank
 * people for their irony. On French and English alike; narrow on purpose.
 */
const applause =
  /\b(?:bravo|felicitations|chapeau|quel (?:service|talent|exploit)|merci (?:(?:pour|de) (?:la|le|les|ce|cette|votre|rien)|(?:la|le|les|l') ?(?!equipe|team|vie|gars|ami)\w+)|well done|congrat\w+|great (?:job|service|work)|nice (?:one|work)|thanks for (?:the|nothing|ruining)|slow clap|five stars for|a record)\b/;
const bitter =
  /\b(?:froide?s?|retard|jamais|toujours (?:pas|rien)|casse\w*|perdu\w*|panne|annule\w*|sans (?:les?|la|mes|ma|mon|aucun\w*)|effacee?s?|disparue?s?|malaise|plus (?:de|d'|aucun\w*) ?\w+|rapetiss\w*|a l'envers|bloquee?s?|usagee?s?|cafards?|canicule|fournaise|etuve|en nage|au lieu de|attend\w*|cold|late|never|still (?:no|not|waiting)|broken|lost|cancelled|missing|sauna|cockroach\w*|condom|dripping|stone cold|an hour and|no (?:fries|chips|sauce|drink|answer|refund|reply|sign))\b/;

const once =
  /\b(?:avant|autrefois|jusqu'ici|il y a encore \w+ \w+),? (?:c'etait|j'adorais|j'aimais|on aimait|elle (?:etait|tenait)|il (?:etait|tenait)|vous etiez)\b|\bused to (?:love|like|enjoy|swear by|recommend)\b|\bwas (?:my|our) (?:favou?rite|go-to)\b|\b(?:and|but) (?:he|she|they) (?:then |also |just )?(?:left (?:the|my|our|an?|his|her) (?!.*\b(?:spotless|clean\w*|tidy|immaculate|smil\w*)\b)|broke|lost|forgot|knocked|scratched)\b|\b(?:the|my|our) only (?:snag|downside|issue|problem|complaint|let-?down|niggle|gripe|disappointment)\b(?!.{0,30}\b(?:leav(?:e|ing)|going home|not long enough|weather)\b)|\bonly (?:thing|trouble) (?:is|was)\b(?=.{0,40}\b(?:still|not|\w+n't|no|never|broken?|late|cold|noisy|missing)\b)(?!.{0,30}\b(?:enough of|long enough)\b)|\bwould(?:'ve| have) been (?:nicer?|better|good|great|lovely|helpful) (?:if|to|had)\b|\bloved (?:this|it|your \w+) (?:until|before)\b/;

/** Praise of what was, said of what is no more: "avant c'était ma meilleure appli". */
export const mournsThePast = (text: string): boolean => once.test(fold(text));

/** Applause for what went wrong. */
export const mocks = (text: string): boolean => {
  const folded = fold(text);
  return applause.test(folded) && bitter.test(folded);
};

const clapping = /\b(?:bravo|slow clap|money well spent|well spent)\b|👏/u;

/** Claps, whatever for. */
export const applauds = (text: string): boolean => clapping.test(fold(text));

const praiseWords = [
  String.raw`bravo|merci|top|super|geni(?:al|aux)\w*|ador\w+|parfait\w*|(?<!\b(?:mon|un|le|en|ce|du|votre|notre) )recommand\w*|excellent\w*|delicieu\w*|splendide\w*|superbes?|formidables?|charmante?s?|contente?s?`,
  String.raw`ravie?s?|heureu\w+|gentil\w*|sympa\w*|rapide\w*|efficace\w*|impeccable\w*|nickel|souri\w*|j'aime|aimons`,
  String.raw`magnifique\w*|beau|belles?|jolie?s?|bon(?:ne)?s?(?! (?:alors|ben|bah|bref|du coup|voila|sinon|courage|sens)\b)|vaut|valait|meilleure?s?|fiere?|magique\w*|regal\w*|chapeau|plaisir`,
].join('|');

/** "Rien à redire", "aucun souci". */
const nothingWrong = String.raw`(?:rien|pas|aucun\w*|sans|jamais|peu) (?:a |de |d'|eu |de gros )*(?:re(?:dire|procher|gret\w*)|dire|grave|probleme|soucis?|deceptions?|decue?s?|regrets?|faute|doute|attente)|sans-faute`;

/** What follows is praise as well: "mais rien à redire", "mais une équipe adorable". */
const praisedAfterAll = new RegExp(String.raw`\b(?:${nothingWrong}|${praiseWords})\b`);

/** A word of praise, however it goes on. */
const praise = new RegExp(String.raw`\b(?:bien|${praiseWords})\b|[👍😊😍❤🥰👏]`, 'u');
/** "Coucou 😊 …": a smile that greets praises nothing. */
const greeted = /^(?:coucou|bonjour|bonsoir|bjr|hello|salut|hi|hey)[^\p{L}]*/iu;

export const praisesInWords = (text: string): boolean => praise.test(fold(text.replace(greeted, '')));

const praisingInEnglish = anyOf(
  rowsIn(String.raw`(?<!not |n't |hardly |never )(?:good|great|nice|happy|helpful|kind|friendly|clean|pleased|impressed|worth)|lov(?:e|ed|es|ing|ely)|amazing\w*|brilliant\w*|thank(?:s|you)?|cheers|well done
 best|beautiful\w*|perfect\w*|excellent|fantastic|delicious|tasty|awesome|fab|fabulous|superb|splendid\w*|marvellous\w*|delightful\w*|charming|faultless\w*|impeccab\w+|first[- ]rate|second to none|gorgeous|stunning|wonderful|incredible|unreal|insane|divine|dream\w*|recommend\w*|favou?rite
 enjoy\w*|spot on|class|magic\w*|winner|star|stars|legends?|kudos|hats off|yum\w*|wow|cool|fun|proud|congrat\w*|bravo|respect|goat|banger|slaps|fire|sick|dope|lit|lush|cracking|treat
 smil\w*|spotless|immaculate|no (?:complaints?|fuss|issues?|problems?|regrets?)|couldn't fault|can't fault|cannot fault|can't wait|cannot wait|obsessed|glad|pleasure|joy|above and beyond|${deserving}|warm|welcoming|saved (?:me|us|my|our)|(?:big|huge|massive) w`),
);

/** As `praisesInWords`, in English. */
export const praisesInEnglish = (text: string): boolean =>
  praisingInEnglish.test(fold(text)) || /[👍😊😍❤🥰👏🔥🙌💕💖]/u.test(text);

/** Has it a word of praise, in the languages whose words are known? */
export const praising: Partial<Record<LanguageCode, (text: string) => boolean>> = {
  fr: praisesInWords,
  en: praisesInEnglish,
};

/** Friendly words, and then what went wrong: "Très bon accueil, par contre la chambre n'était pas prête". */
export const turnsBitter = (text: string): boolean => turnsInFrench(fold(text), praisedAfterAll);

const goods =
  /(?<!\b(?:sans|pas de|aucun|no|without|any|zero) )\b(?:produits?|gateaux?|cakes?|rappel(?! (?:de |du )?vaccin| le \d| hier| par| de (?:charges?|chauffage|loyers?|salaires?|cotisations?|taxe|\d))|jouets?|pots?|bouteilles?|cremes?|mang\w+|bu|goute\w*|lait|biberons?|compotes?|yaourts?|viande|steaks?|poulet|poisson|sandwich\w*|salades?|glaces?|sauces?|fromages?|chargeurs?|batteries?|appareils?|prises?|chaudieres?|siege auto|poussettes?|trottinettes?|velos?|freins?|lampes?|machines?|peluches?|poupees?|medicaments?|complements?|shampoings?|deodorants?|savons?|(?<!\b(?:a|ete|est|suis|l'a|s'est) )couches?|croquettes?|products?|batch|recall\w*|toys?|jars?|bottles?|creams?|ate|eat|eating|drank|drink|food|milk|formula|puree|meat|chicken|beef|burgers?|salads?|ice cream|chargers?|batter(?:y|ies)|appliances?|boilers?|car seats?|prams?|buggy|scooters?|bikes?|brakes?|lamps?|medicines?|supplements?|shampoos?|nappies|kibble|numeros? de lot|modele|serum|shampo\w+|maquillage|mascara|vernis|piles?|cables?|multiprise|bouilloire|grille.pain|(?:le|mon|notre|votre|du) four|plaques? (?:de cuisson|(?:a |vitro)\w+)|radiateur|frigo|lave.\w+|seche.\w+|pneus?|echelle|etagere|canape|couverture|bougies?|tetine|telephone(?! au volant)|ordinateur|tablette|casque|comprimes?|confiture|plats?|conserve|repas|biscuits?|chocolat\w*|boisson|bocal|sachet|paquet|aliment\w*|device|lotion|plugs?|kettle|toaster|oven|hob|heater|fridge|dryer|washer|dishwasher|tyres?|bugg(?:y|ies)|cots?|pushchairs?|ladder|shelf|sofa|blanket|candles?|dummy|(?<!\bon (?:(?:his|her|their|the|my|your) )?)phone|laptop|tablet|helmet|tablets|pills|fish|yogh?urts?|jam|bread|cheese|meal|cookies?|tins?|packs?|packet)\b/;

const accepted =
  /\b(?:merci|ok|okay|d'accord|bien recu|c'est (?:bon|regle|fait|arrive|note)|ca marche|parfait|super|nickel|regle|recu|rembourse\w*|repare\w*|tant mieux|top|au temps pour moi|thanks?|thank you|thx|ta|cheers|sorted|fixed|fair (?:enough|play|do's)|noted|got it|great|good to know|appreciate\w*|works? now|came through|credit where|danke\w*|gracias|vale|grazie|obrigad\w+|alles klar|va bene)\b|[👍🙏❤😊✅]/u;

/** Somebody goes along with an answer: "ok, thanks", "c'est réglé". */
export const accepts = (text: string): boolean => accepted.test(fold(text));

/** Bottles beside the bank, a bin that overflows: nobody holds them. */
const collected =
  /\b(?:ramassages?|collectes?|dech?etteries?|bornes? (?:a|de) (?:verre|tri)|tri selectif|eboueurs?|bottle bank|bin day)\b/;

/** Something that people hold, eat or use: only that can be put aside. */
export const namesGoods = (text: string): boolean => goods.test(fold(text)) && !collected.test(fold(text));

const content = anyOf(
  rowsIn(`(?:couldn't|can't|cannot|could not) (?:fault|wait|recommend|go wrong|beat|ask for|complain|get enough|believe how|be happier|have (?:been|asked))
 never (?:disappoint\\w*|fails?|lets? (?:me|us)|let (?:me|us)|had an? (?:problem|issue|complaint))
 no (?:complaints?|issues?|problems?|trouble|fuss|hassle|regrets)|nothing (?:was |is )?(?:too much|but praise)
 not (?:an?|one) (?:issue|problem|complaint)|love\\w*|great|brilliant|excellent|amazing|fantastic|best|thanks?|thank you|happy
 pleased|${deserving}|perfect|wonderful|superb|recommend|worth (?:it|every)|delicious|gorgeous|beautiful|kind|helpful|saved|hero\\w*`),
);

/** Pleased, in whatever words: "couldn't fault it", "never lets us down". */
export const soundsContent = (text: string): boolean => content.test(fold(text));

const harm = anyOf(
  rowsIn(`burn\\w*|fire\\w*|flames?|smok\\w+|spark\\w*|shock\\w*|electrocut\\w*|gas (?:leak|smell)|smell\\w*|carbon|explo\\w+|shards?|glass|metal
 blood\\w*|bleed\\w*|cuts?(?! (?:my|our|the) (?:phone|line|internet|broadband|power|gas|water|service|hours?|hair|call|account|supply)\\b)|gash\\w*|hurt\\w*|injur\\w*|hospital\\w*|a&e|ambulance|doctor|ill|sick\\w*|poorly|vomit\\w*|threw up|allerg\\w+
 nuts?|rash|swell\\w*|swollen|chok\\w+|swallow\\w*|coeliac|celiac|poison\\w*|mould\\w*|mold\\w*|maggots?|raw|pink|undercooked|dangerous\\w*|danger|unsafe
 safety|safe|hazard\\w*|risk\\w*|fell|fall|fallen(?! asleep)|falling|collaps\\w+|snapp\\w+|trap\\w*|overheat\\w*|melt\\w*|brak\\w+|tyres?
 steering|airbags?|seat ?belts?|drown\\w*|attack\\w*|bit|bites?|bitten|assault\\w*|threat\\w*|knife|needle|faint\\w*|unconscious
 concuss\\w*|stitches|fractur\\w*|died|dead(?! (?:batter|phone|line|end))|death|kill\\w*|unattended|alone|wander\\w*
 lost (?:my|our|her|his)|recall\\w*|contaminat\\w*|bacteria|fumes|toxic|leak\\w*|wires?|wiring|sharp|slipp\\w+|trip\\w*|hit|near miss
 nearly|almost|ran over|run over|emergency|asthma|epi\\w*|insulin|dose|overdose|medic\\w+|bruis\\w*|scars?|scarred|scratch\\w*|wounds?
 limp\\w*|cry\\w*|cried|scream\\w*|stung|sting\\w*|nails?|screws?|lump|infect\\w*|nits|lice|bugs?|insects?|mice|rats?|hot|scald\\w*
 frozen|freezing|hypotherm\\w*|lock\\w* in|left (?:him|her|them|my|our|on (?:his|her|their))|missing|escap\\w*|ran (?:off|out|into)
 pool|electric shock|live wire|mark on|ripped|tore|torn|gasp\\w*|breath\\w*|panic\\w*|shak\\w+|dizzy|headache\\w*|nause\\w*|stomach`),
);

/** A hospital as a place: nobody was taken there. */
const visited =
  /\b(?:been|was|were|out of|home from|while|back from|past|near|opposite|outside|via|serv(?:es|ed|ing)|by) (?:in |the |our )?hospital\b|\bhospital (?:car park|parking|appointment|radio|shop|caf\w+|canteen|visit\w*)\b|\bat the hospital (?:while|when) visiting\b/g;

/** Some word of it may be of harm: where only the whole of a comment sounds like danger, it is needed. */
export const speaksOfHarm = (text: string): boolean => harm.test(fold(text).replaceAll(visited, ''));

const exposure = anyOf(
  rowsIn(`leak\\w*|breach\\w*|expos\\w+|visible|public\\w*|hack\\w*|gdpr|privacy|private|confidential|personal (?:data|info\\w*|details)|data
 stranger\\w*|(?:someone|somebody|everyone|anyone|anybody) else(?!'?s? (?:door|doorstep|house|porch|garden|gate|flat|home|step|front))\\w*
 other (?:people|person|customer|patient|parent|member|resident)\\w*
 another (?:customer|patient|person|family|member|tenant|child|woman|man|guest)\\w*
 wrong (?:person|address|email|number|inbox|patient|customer|house|people)
 my (?:name|address|number|details|photo|email|card|bank|file|record|results|password)\\w*|cc'?d|bcc|shared|posted|published
 sold (?:on|to|my)|passed on|gave (?:out|away) my|read out|stolen|steal|phish\\w*|spam\\w*|screen ?shot\\w*`),
);

/** Some word of it may be of private details in the wrong hands. */
export const speaksOfExposure = (text: string): boolean =>
  exposure.test(fold(text).replaceAll(/\b(?:deleted|forgot|lost|wiped) my (?:home |work )?address\w*/g, ''));

const someone =
  /\b(?:ma|mon|sa|son|notre|nos|leur|une?|des|my|our|her|his|their|an?|the) (?:\w+ )?(?:dame|personne agee|mere|pere|fils|fille|enfants?|bebe|petite?|mari|femme|grand-?(?:mere|pere)|patiente?s?|residente?s?|eleves?|chiens?|chats?|bras|jambe|tete|visage|lady|mother|mum|mom|father|dad|son|daughter|child|children|kids?|baby|toddler|husband|wife|gran|nan|grandad|patients?|residents?|pupils?|dog|cat|arm|leg|head|face)\b|\b(?:vos?|votre|your|the) (?:livreurs?|coursiers?|riders?|couriers?|drivers?|cleaners?|workers?)\b/;

/** Somebody, or an animal, to whom it happened. */
export const namesSomeone = (text: string): boolean => someone.test(fold(text));

const place =
  /\b(?:piscine|creche|ecole|garderie|cantine|salon|toilett\w+|poubelles?|rue|parc|hotel|chambre|train|bus|ehpad|residence|clinique|salle|manege|brancard|couloir|trolley|corridor|ward|pool|nursery|school|gym|street|road|park|bins?|hotel|train|bus|care home|clinic|groom\w+|lesson|lessons|playground|salon|lifeguards?|maitres?[- ]nageurs?|noye\w*|drown\w*|maneges?|rollercoaster|escalators?|escalator|restaurant|wait(?:er|ress)|serveu(?:r|se)|served (?:him|her|me|us|my|our)|(?:m'a|lui a|nous a|leur a|ont) servi)\b/;

const ride =
  /\b(?:maneges?|attractions?|grande roue|grand huit|montagnes russes|tyrolienne|accrobranche|tele(?:siege|cabine|pherique|ski)s?|aire de jeux|parc de jeux|toboggans? (?:du|de la|aquatique)|salle de (?:sport|muscu\w*|escalade)|coach|pataugeoire|bassins?|maitres?[- ]nageurs?|roller ?coasters?|coasters?|lap ?bars?|log flume|ferris wheel|big wheel|zip ?(?:line|wire)|chair ?lifts?|cable ?cars?|gondolas?|trampoline park|soft play|bouncy castle|climbing (?:wall|centre)|playground|gym|(?:the|this|that|your|which) rides?|theme park|fairground|funfair|lifeguards?)\b/;

/** What people ride or train on where it stands: it is stopped by those who run it, and put aside by nobody. */
export const namesRide = (text: string): boolean => ride.test(fold(text));

/** Something happened in a place or at a service, and no goods are named. */
export const namesPlaceOnly = (text: string): boolean => {
  const folded = fold(text);
  return place.test(folded) && !goods.test(folded);
};

const ownStory =
  /^(?:took|got|had|bought|ordered|paid|booked|went|rang|called|sent|returned) |\b(?:(?:got|took) it (?:back|in)|i've|i'm|i'd expect|my|we've|our|(?:i|we) (?:saw|watched|missed|waited|queued|sat|stood|heard it from the)|i (?:asked|paid|ordered|rang|was|am|had|got|returned|sent|bought)|(?:charged|billed|sent|gave|refused|to|for|cost|owe) (?:me|us)|j'ai|j'avais|j'attends|je suis|mon|ma|mes|notre|nos|m'a|m'ont|mein\w*|unsere?|ich|mis?|nuestr[oa]s?|llevo|mi[ao]|miei|mie|meus?|minhas?)\b/i;

/** What happened to the one who writes. */
export const tellsOwnStory = (text: string): boolean => ownStory.test(text);

const laughter =
  /[😂🤣😹😆❤😍]|\b(?:j'adore|mdr+|ptdr+|lol+|lmao|rofl|haha\w*|hihi\w*|je vous (?:aime|adore)|(?:i )?love you (?:all|guys|lot))\b/iu;

const unamused =
  /\b(?:not funny|isn.t funny|not joking|wasn.t joking|not kidding|take (?:it|this|that) down|there are (?:kids|children)|disgraceful|shame on|pas dr[oô]le|retirez|supprimez|y a des enfants|honte)/iu;

/** Laughs, or ends on a word of love. */
export const laughs = (text: string): boolean => laughter.test(text);

const outLoud = /[😂🤣😹😆]|\b(?:mdr+|ptdr+|rofl|haha\w*)/iu;

/** A "lol" at the end of a line is no laughter: this is. */
export const laughsOutLoud = (text: string): boolean => outLoud.test(text);

/** Says that it is not funny, or is to go. */
export const isUnamused = (text: string): boolean => unamused.test(text);
