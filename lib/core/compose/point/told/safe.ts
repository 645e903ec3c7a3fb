import { anyOf, rowsIn } from '../../signs/any-of';
import { tellsContempt, tellsOfBody } from '../barred';
import { inCapitalsByAll as initials } from '../initials';
import { isEnglishNoun } from '../nouns';
import { isFaulty } from './faults-en';
import { knownInEnglish } from './known-en';
import { knownInFrench } from './known-fr';
import { asideInFrench, faultInFrench, neverInFrench, noStartInFrench, ownInFrench } from './safe-fr';

/**
 * What may be said back: what happened to somebody, in plain words. Left out: money, references, names, links, people
 * spoken of, what is to come, what was promised or given, the law, machines and instructions, insults, health.
 */
const letters = /[^\p{L}\p{M}\d' ,%.&-]/u;
/** "The veg box: 1 leek, 11 turnips", "indoor/outdoor": in quotation marks these are no markup. */
const marksWithin = /(?<=[a-z]): (?=[a-z\d])|(?<=[a-z])\/(?=[a-z])/;

const health =
  /\b(?:i'm|i am) (?:deaf|blind|disabled|elderly|ill|unwell)\b|\bi use a wheelchair\b|\bmy (?:derm\w*|doctor)\b/i;

/** Who they are, what they ask for and who else is cross: none of it went wrong. */
const aside = {
  fr: asideInFrench,
  en: new RegExp(
    `^(?:i'm|i am|we're|we are) (?:an?|the) (?!(?:only|last|first) )|\\b(?:got all day|better things|my (?:boss|manager|derm\\w*|doctor))\\b|${health.source}|^(?:i|we) (?:only |just )?(?:noticed|realised|realized|counted) |^i (?:want|would like|just want|demand|need(?! (?:an? (?:appointment|ticket|password|login|code|app|smartphone|account|reservation|permit|pass)\\b|to (?:show|pay|log|sign|prove|post|print)\\b))) `,
    'i',
  ),
} as const;
const money =
  /\d \d|\d ?(?:€|£|\$|eur\b|euros?|pounds?|dollars?|balles)|(?<![\d:h.])(?!(?:(?:19|20)\d\d|1000|5000|10000)(?!\d))\d{4,}|\d \d{3}\b|\d,\d{2}\b|(?<!\d)[a-z]-?\d{2,}|\d{2,}[a-z]{3,}/iu;

const never = {
  fr: neverInFrench,
  en: /\b(?:he|she|him|her|his|hers|they|them|their|he's|she's|they're|they've|u|will|shall|must|(?<!\b(?:told|said|thought|expected|assumed|hoped|expecting|knew)\b[^,]{0,40}|\b(?:neither|none|nothing|nobody|no one|never|both) )would|(?<!\bwas )going to|gonna|(?<!\b(?:eats?|gluten|dairy|nut|sugar|lactose|hands|alcohol|used to (?:be|get|have)(?: an?)?|shows?(?: as| up as)?|showing(?: as)?|says|\d+th|tenth) |-)free(?! range)|voucher|(?<!\bstore )credit(?! cards?)|compensat\w*|guarantee\w*|approv(?:ed|als?|ing)|promis\w*|(?<!\b(?:student|staff|pensioner|senior|loyalty|member|members'|customers'?|nhs) )discount|prize|(?<!\b(?:my|our|the|his|her|mum's|dad's) )gift cards?|confirm(?:s|ed)?|announc\w*|admit\w*|official\w*|instructions?(?! (?:for (?:the|my|our|this|an?)|(?:are|were|was|is|came|come) (?:only )?(?:in|for|missing|tiny|useless|printed|all)) )|ignore|prompts?|(?<!\b(?:shop|sales|store|dental|teaching|care|nursery|classroom) )assistant|bots?|(?<!\ba )robots?|ai|llm|(?<!\b(?:the|your|our|this|booking|phone|ticket|heating|alarm|sound|ordering|queue|computer|loyalty|appointment|billing|entry) )system|draft|brands?(?! new)|lawyer\w*|solicitor\w*|(?<!\b(?:tennis|squash|padel|badminton|netball|basketball|volleyball|food|at [a-z]+) )court|sue|suing|legal|police|ico|ombudsman|boycott\w*|press(?! (?:\d|the|any|it|and)\b)|shame\w*|ashamed|disgrac\w*|disgust\w*|joke|pathetic|useless|(?<!\b(?:bags? of|full of|the|our|my|household|of the) )rubbish(?! (?:bags?|bins?|coll\w+|chute|truck|tip|heap))|garbage|trash|scum\w*|fuck\w*|shit\w*|crap\w*|damn\w*|hell|bastards?|bitch\w*|arse\w*|ass|wank\w*|thie[fv]\w*|crooks?|liars?|lie[ds]?|lying(?! (?:in|on|around|flat|there|outside))|scam\w*|fraud\w*|idiots?|morons?|stupid|clowns?|hate\w*|kill\w*|cheat\w*|stole\w*|steal\w*|robb\w*|die|death|(?:cat|dog|kitten|puppy|rabbit|horse|pony|mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran\w*|child|baby|friend|pet|boy|girl) (?:\w+ ){0,3}(?:died|dead)|deadly|rape\w*|nazi\w*|racis\w*|poison\w*|cancer|chemo\w*|diagnos\w*|miscarr\w*|pregnan\w*|abortion\w*|stillb\w*|depress(?:ed|ion)|anxiety|tumou?rs?|ulcers?|crohn\w*|colitis|ibs|coeliac|celiac|asthma\w*|inhalers?|insulin|oxygen|arthrit\w*|stammer\w*|dementia|alzheimer\w*|autis\w*|adhd|epilep\w*|diabet\w*|seizures?|mastectom\w*|smear (?:test|result)s?|biops\w+|mammogram\w*|colonoscop\w+|prostate|ivf|hiv|hepatitis|herpes|scabies|tuberculosis|syphilis|bankrupt\w*|insolven\w*|embezzl\w*|brib\w+|launder(?:ing|ed) money|paedo\w*|pedo\w*|terroris\w*|drunk|stoned|drug dealers?|on drugs|pervert\w*|weirdos?|creepy|ugly|grop(?:ed|ing)|touched me|fondl\w*|molest\w*|assault\w*|harass\w*|overdose\w*|rehab|psychiatr\w*|well done|congratulations|thanks?|cheers|bravo|http\w*|www|com|link|(?<!\b(?:one|a|two|three|single|every) )click(?! and collect)|whatsapp|telegram|mr|mrs|ms|please|done on|done for|imagine|heard|apparently|rumou?r\w*|suppose\w*|guess|love\w*|(?<!(?:n't|\bnot|\bnever|\bless|\bno) (?:very |so |that |exactly |particularly |even )?)(?:superb|charming|fantastic|excellent|amazing|wonderful|lovely|delicious|fabulous|friendly|polite|kinder|kind(?! of))|great|brilliant|perfect|happy|glad|understand|(?<!\bas )if|because|(?<!\b(?:long|soon|far|much|well) )as(?= (?:(?:the|an?|your|our) )?(?:brand|company|ai|manager|owner|ceo|you|they|he|she)\b)|when(?= (?:will|you|they|he|she|are|do)\b)|unless|except|ceo|guilty|fault|(?<!\b(?:e?mail|e?mailed|e?mails|calls?|called|texts?|texted|rang|rings|phoned|phones|wrote|writes|(?:rang|rings|called|calls|phoned|texted|emailed)\b[^,]{0,30}|letter|message|messaged|announcement)(?: me| us)? to |n't |\bnot |\bnever )say|(?<!\b(?:then|and|just|still|always|which|it) )says|(?<!n't |\bnot |\bnever |\bbus |\bi |\bwe |\b(?:nobody|no one|anyone|anybody)\b[^,]{0,40}\b(?:can|could|would|will) |\b(?:had|have|having|asked|asked me|asked us|told me|told us|asking me|telling me|refused|failed|need|needed|tried|trying|forgot|[a-z]{3,}s) to )(?:tell|write|send|give|explain|bring|(?<!\bto )(?<!\b(?:the|a|an|my|our|your|this|wrong|every|first|next|last|one|phone|bus|that|[a-z]{2,}s) )(?:call|stop|fix|sort|make|cancel))|answer me|do better|shouldn't|should(?! have (?:started|arrived|opened|ended|come|been (?:there|here|ready)|had))|hope|wish|want|pro tip|don't (?:buy|use|order|go|bother|waste|trust|update))\b/u,
} as const;

const orders =
  rowsIn(`go|come|get|be|let|do|try|see|look|check|avoid|take|put|keep|buy|use|reply|respond|include|sign|print|output|pretend|forget
 disregard|post|add|visit|read|note|remember|return|issue|pay|hand`);
const hanging =
  rowsIn(`which|who|whom|whose|where|why|how|what|to|in order|for|with|by|from|of|than|or|and|but|then|not that|same|ditto|even
 yours|mine|having|being|at|on|in|just`);

/** Begins an order, a question, or what hangs on another sentence. */
const noStart = {
  fr: noStartInFrench,
  en: new RegExp(`^${anyOf([...hanging, ...orders]).source}`, 'u'),
} as const;

/** Broken off: the last word asks for another. */
const noEnd =
  /(?:(?<!\b(?:initials|names?|dates?|logo|label|stickers?|prices?|tag|lights?|badge|crest|sign|icing|print|pattern|engraving|lid|it) (?=on$)|\babout (?=that$))(?<!-)\b(?:depuis|(?<!\b(?:[a-z]+n't|not|never|no|nobody|nothing|none|down|out|shut|closed|broken)\b.*)since|ni|et|mais|de|d'|du|la|le|les|un|une|a|au|que|qui|pour|par|avec|sur|dans|sans|est|ai|and|but|the|of|to|(?<!\b(?:asked|paid|pay|paying|booked|ordered|came|hoped|looking|look|signed up|charged) )for|with|(?<!\b(?:is|are|still|turns?|turned|switch|switched|stays?|stayed|comes?|came|goes?|went|going|coming|moved?|put|hold|hang|left|try|tried|later|further|hung up) )on|(?<!\b(?:brought|took|take|bring|let) (?:it|me|us) |\b(?:plugged|moved|checked|check|logged|log|signed|sign|handed|came|come|locked|booked|phoned|caved|sent|turned|clocked|get|got|fit) )in|is|was|at|by|that|my|your|an?|from|i|it's|so|or|not|nothing|(?<!\b(?:it|they|i|we|he|she) )(?:is|was|does|did|do|wo|ca|could|has|have|had|are|were)n't)|')$/u;

const denial = {
  fr: faultInFrench,
  en: /\b(?:not|\w+n't|never|no|nobody|no one|nothing|none|without|missing|too|only|still|waiting|waited|late|delayed|cancelled|canceled|refused|broken|broke|cracked|ripped|torn|rip|dented|smashed|lost|gone|vanished|wiped|locked|frozen|blocked|stuck|closed|removed|deleted|twice|three times|four times|again|wrong|cold|raw|bad|error\w*|bugs?|crash\w*|fail\w*|stopped|packed up|leak\w*|mould\w*|dirty|filthy|overflow\w*|charged|(?:took|taken)(?! (?:(?:out|up) )?(?:an?|the|your|this|that) (?:\w+ )?(?:course|class|loan|policy|plan|offer|deal|subscription|membership|insurance|contract|package|lesson|tour)\b)|billed|overcharged|hold|minutes|hours?|days|weeks|months|silence|sleep|noise|burn\w*|swollen|sick|ill|throwing up|rang|emailed|chas(?:ed|ing)|moved (?:from|to|us|me)|went (?:up|from|down)|gone (?:up|from)|no record|too short|halved|rattl\w+|squeak\w*|drip\w*|buzz\w*|grind\w*|pulls (?:to|harder)|substitut\w+|sagg\w+|sags|bubbl\w+|faded|drilled|locked|taped|kicked|instead|elsewhere|empty|standing|unanswered|bounced|fell|ruined|doubled|since|pops open|smells?|came back|comes back|have to pay|out of date|after \d+|half|spinning|spills?|spilt|spilled|peel\w*|flak\w+|shrunk|shrank|split|upside down|the wrong|overflowing|blank|refus\w+|reject\w+|bald|stain\w*|no way|nowhere|worse|worn|lapsed|expired|came (?:off|away|apart|loose|undone)|comes? off|drained|estimated|rude|shout\w*|scream\w*|laughed|yelled|apart|somebody else|someone else(?:'s)?|mixed up|threw|thrown|dumped|hung up|bumped|fined|downgraded|barely|hardly|unable|unpaid|docked|stood|queued|kept|printed twice|sharp|sour|stale|(?<!\b(?:my|our|her|his|your|the) )hair|blood(?! (?:tests?|pressure|results?|samples?|orange|type))|mouse|mice|rats?|cockroach\w*|flooded|drenched|soaked|damp|broke down|gave up|used|second-hand|misspelt|misspelled|crooked|off-centre|loose|wobbl\w*|unsafe|cut off|turned away|ha(?:ve|d) to|no longer|so [a-z]+ (?:that )?(?:i|we|it|my|the|you|our)|postponed|declined|scorch\w*|scratch\w*|dragged|vanish\w*|soggy|rash|drops|slow|slower|impossible|unreadable|tiny|(?:twice|double) (?:as|what|the)|(?:shorter|smaller|longer|dearer|thinner|weaker|worse) |yesterday's|glued|chipped|bent|faulty|froze|freezes|freezing|logs (?:me|us|you|itself|everyone) |blocked|overcrowded|cramped|swapped|burst|melted|jammed|trapped|undercooked|overcooked|lukewarm|bland|watery|chewy|keeps? [a-z]+ing|kept [a-z]+ing|behind a pillar|disappear\w*|forgot\w*|ignor\w+|bin bags|short|(?:ordered|asked for|booked|paid (?:extra )?for|paying for) .*(?:got(?! (?:there|home|here|in|to|up|back|on|off)\b)|received|sent|given|lost|sat through|slept|walked)|out since|been (?:out|down|off))\b/,
} as const;

/** Says for itself that something went wrong. */
export const tells = (plain: string, language: 'fr' | 'en'): boolean =>
  denial[language].test(plain) || (language === 'en' && isFaulty(plain));

/** A count, a length of time or "only" goes with a fault, and with much else that somebody does. */
const inPassing =
  /\b(?:(?:found|finding|handed (?:in|back)|returned) (?:my|our|the|a|his|her) (?:\w+'s )?(?:lost|missing)|^cancell?ed (?:last|this|mine|my|yesterday|already|after|years|months|weeks)|10\/10,? no notes|no notes|(?:took|taken) (?:my|our|him|her|it) (?:[a-z]+ )?(?:in|to|there|back|for)|used to|(?:i|we)(?:'ve| have)? (?:already )?(?:stopped|given up|gave up|cancelled|canceled|closed|deleted|left)|(?:asked|ordered|requested|paid)\b[^,]{0,20} (?:for|with) no|only|too|still|since|after \d+|half|minutes|hours?|days|weeks|months|again|keeps? asking|not to|\w+ times|twice|\w+ fois|factures?|heures?|jours|semaines|mois|depuis|encore|toujours|trop)\b/g;

/** The same of what a person did, where those words alone say nothing. */
export const tellsPlainly = (plain: string, language: 'fr' | 'en'): boolean =>
  denial[language].test(plain.replaceAll(inPassing, '')) || (language === 'en' && isFaulty(plain));

/** "Le manteau …, et il est revenu": what it stands for was named in the same breath, and nobody is spoken of. */
const standsFor = [
  /^((?:.* )?(?:le |l'|une? |mon |notre |votre |ce |cet |du |au )[a-z'-]{3,}.*?(?:,| et| qu)(?: et)?[ '])il (?=(?:n'|ne |se |s')?[a-z]+)/,
  /^((?:.* )?(?:la |l'|une |ma |mon |notre |votre |cette )[a-z'-]{3,}.*?(?:,| et| qu)(?: et)?[ '])elle (?=(?:n'|ne |se |s')?[a-z]+)/,
  /^((?:\S+ ){0,3}(?:les|des|mes|nos|vos|ces|deux|trois|quatre|\d+) [a-z'-]{3,}.*?(?:,| et| qu)(?: et)?[ '])(?:ils|elles) (?=(?:n'|ne |se |s')?[a-z]+)/,
] as const;

const standsForIt = [
  /^((?:the |our |your )?[a-z]+ .*) (?:his|her|their) (?=[a-z])/,
  /^(.*\b(?:the|my|our|your|these|two|three|four|[a-z]+ish) (?:[a-z'-]+ ){0,3}?[a-z]+s\b.*) (?:they|them)\b/,
  /^((?:.* )?(?:driver|courier|engineer|technician|plumber|fitter|installer|postie|postman|builder|groomer|tutor|coach|usher|barista|chef|pilot|steward|stewardess|physio|midwife|carer|cleaner|salesman|host|landlord|operator|cashier|clerk|(?<!\b(?:shop|sales|store|dental|teaching|care|nursery|classroom) )assistant|secretary|consultant|surveyor|roofer|electrician|trainee|supervisor|bouncer|lad|manager|receptionist|waiter|waitress|nurse|doctor|dentist|vet|teacher|guard|conductor|agent|adviser|advisor|mechanic|stylist|hairdresser|barber|trainer|instructor|junior|girl|lady|guy|woman|man|bloke|neighbour|neighbor|colleague|guest|passenger|customer)(?:'s)?\b.*) (?:he|she|him|her|his)(?:'s)?\b/,
  /^((?:i |we )?(?:ordered|bought|booked|reserved|requested|paid for) [^,]*?,? (?:and )?)they\b/,
  // "I gave the drop as 228, and they came at 218".
  /^(.*, and) they (?=(?:came|arrived|turned up|broke|fell|were|are|have|had|don't|didn't|won't|stopped|leak)\b)/,
  /^(.*\b(?:two|three|four|five|both|these|the|my|our) (?:[a-z]+ )?[a-z]+s\b.*) they are\b/,
  /^((?:the |my |our )?(?:[a-z]+ )?[a-z]{3,}s (?:have|are|were|had|came|arrived)\b.*) (?:they|them)\b/,
  /^((?:my |our )?(?:mum|mom|mother|dad|father|son|daughter|nan|gran|grandad|husband|wife)(?:'s)?\b.*) (?:she|he|her|him)(?:'s)?\b/,
  /\b((?:app|site|website|page|tracking|save|balance|map|guide|meter|counter|clock|board|display|policy|contract|ticket|notice|poster|advert|ad|listing|packet|confirmation|status|letter|e?mail|text|screen|label|sign|bill|receipt|account|menu|box|tin|portal|timetable|form)) (?:still |now |just )*(?:says|said)\b(?! (?:to|that you)\b)/,
] as const;

/** Without what stands for something named in the same breath: nobody else is spoken of. */
const unspokenOf = (plain: string, language: 'fr' | 'en'): string =>
  language === 'fr'
    ? standsFor.reduce((text, found) => text.replace(found, '$1'), plain)
    : standsForIt.reduce((text, found) => text.replace(found, '$1'), plain);

const size = { words: 3, mostWords: 27, letters: 140 };
/** In quotation marks a little more may stand. */
const quotedSize = { mostWords: 30, letters: 160 };
const passageSize = { mostWords: 34, letters: 170 };

/** Letters dressed up: whoever writes them hides words from those who look for words. */
export const disguised = /[\uFF00-\uFFEF\u{1D400}-\u{1D7FF}\u2460-\u24FF\u{1F100}-\u{1F1E5}]/u;

/** Where it was, in English: "in Leeds", "on Mill Lane". */
const places =
  /(?<=\b(?:\d{1,2}[.:]\d{2}|train|bus|coach|flight|ferry|tram|service) )(?:from|to) \p{Lu}\p{Ll}+|\b(?:between|from) (?:\p{Lu}\p{Ll}+ ){1,2}(?:and|to) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\b(?:in|near|outside|via|(?<!(?:laugh|shout|yell|swore|look|scream|snap|smirk)[a-z]* )at) (?:\p{Lu}\p{Ll}+ ){0,1}\p{Lu}\p{Ll}+|\b(?:on|at|from|to) (?:\p{Lu}\p{Ll}+ ){1,2}(?:Street|Road|Lane|Avenue|Drive|Station|Park|Square|Hill|Way|Airport|Beach|Bay|Island|Close)\b/gu;

/** Said in quotation marks, these are the person's own and say nothing for the brand. */
const spokenOf = {
  fr: ownInFrench,
  en: /\b(?:because|he|she|they|him|her|them|his|hers|their)(?:'(?:s|d|re|ve))?(?! (?:will|are to)\b)(?![a-z'])|\b(?:lovely|loves?|perfect|wonderful|friendly|happy|loved|great|unless|except|apparently|guess(?! what\b)|would|cheers|thanks?|kill(?:s|ed|ing)?(?= (?:off |my |our |the |all )))\b|(?<=[a-z] )(?<!(?:^|, |\b(?:and|then|please) ))(?:make|tell|write|send|give|explain|bring|stop|fix|sort|cancel|says?|click)\b|should(?= (?:be|have)\b)|^if (?=i |we )|(?<=[a-z]{3} )(?:if|when) (?=i |we |it |there )/g,
} as const;

interface Way {
  /** In quotation marks, where others may be spoken of. */
  isQuoted: boolean;
  /** Several sentences as they stand, or a question: it may begin and end as people begin and end. */
  isPassage?: boolean;
}

/** What stands between and within sentences. */
const marksOfPassages = /[!?:;()“”‘’]|(?<= )[–—](?= )/g;
const slash = /(?<=[a-z\d])\/(?=[a-z\d])/g;

const ordered = new RegExp(`^(?:(?:just|please) )*${anyOf(orders).source}`, 'u');

/** Of a whole comment these carry nothing that its sentences do not. */
const saidInPassing =
  /\b(?:if|assistant(?= (?:has|had|was|said|at|in|just|went|told|came|did|could|who)\b)|kill (?=you|anyone|them)|shame(?= (?:about|they|it|the|we|you|no|that)\b)|(?<=\b(?:i|we|i've|we've) )heard|^heard(?= my)|going to|imagine|suppose\w*|hope|wish|want(?:ed)?|understand|should(?:n't)?(?= (?:have|be)\b)|joke|confirms?|great|lovely|amazing|fantastic|brilliant|excellent)\b/g;

/** "Your Simpler Bill": what a thing is called. */
const named = /(?<=\b(?:your|the|an?|our|my|this) [‘']?)\p{Lu}\p{L}+(?: (?:& )?\p{Lu}\p{L}+){0,3}/gu;

/** @param plain the same text, folded */
export function isTellable(
  text: string,
  plain: string,
  language: 'fr' | 'en',
  { isQuoted, isPassage = false }: Way = { isQuoted: false },
): boolean {
  const words = plain.split(' ').length;
  const most = isPassage ? passageSize : isQuoted ? quotedSize : size;
  if (words < size.words || words > most.mostWords || text.length > most.letters) return false;
  if (tellsContempt(plain) || tellsOfBody(plain)) return false;
  // "The 7:15 bus": a time of day holds no markup.
  const timed = isPassage
    ? text.replaceAll(marksOfPassages, ' ').replaceAll(slash, '-')
    : isQuoted
      ? text.replace(marksWithin, ' ')
      : text;
  const untimed = timed.replaceAll(/\b\d{1,2}:\d{2}\b|\b[AMB]\d{1,3}\b|(?<=\d)\+/g, '');
  if (disguised.test(text) || letters.test(untimed) || money.test(untimed)) return false;
  const spoken = isPassage ? plain.replaceAll(saidInPassing, 'so') : plain;
  const unspoken = isQuoted
    ? unspokenOf(spoken, language).replaceAll(spokenOf[language], '')
    : unspokenOf(spoken, language);
  if (never[language].test(unspoken)) return false;
  if ((isPassage ? health : aside[language]).test(text)) return false;
  const begun = language === 'en' ? plain.replace(/^a /, 'the ') : plain;
  if (
    (isPassage ? ordered : noStart[language]).test(begun) ||
    (!isPassage && noEnd.test(plain.replace(/(?<=\bplus) la$/, ''))) ||
    !(isPassage ? /^[‘“]?[\p{L}\d]/u : /^[\p{L}\d]/u).test(text)
  )
    return false;
  // A capital inside is a name, unless it is "I", a day, a month or a set of initials; shouting is set low by nobody.
  const inside = text
    .replaceAll(initials, '')
    .slice(1)
    .replaceAll(/\bI\b|(?<=[a-z] )A(?= [a-z])/g, 'i')
    .replaceAll(language === 'en' ? places : knownInFrench, '')
    .replaceAll(language === 'en' ? knownInEnglish : /(?!)/g, '')
    .replaceAll(isPassage ? named : /(?!)/g, (name) =>
      isEnglishNoun(name.split(' ').at(-1)?.toLowerCase() ?? '') ? '' : name,
    )
    .replaceAll(
      /\b\p{Lu}\p{L}+(?:ish|ese)\b|\b(?:French|German|Dutch|Italian|Welsh)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/gu,
      '',
    );
  return !/\p{Lu}/u.test(inside);
}
