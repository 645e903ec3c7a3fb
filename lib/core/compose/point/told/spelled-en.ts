import { capitalised } from '../../../text/letter-case';

/** How the names of months go on after three letters. */
const rests: Readonly<Record<string, string>> = {
  jan: 'uary',
  feb: 'ruary',
  aug: 'ust',
  sep: 'tember',
  oct: 'ober',
  nov: 'ember',
  dec: 'ember',
};

/** What is typed in haste, and how a careful pen would have put it. */
export const spelled: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/\bim\b/gi, "I'm"],
  [/\bive\b/gi, "I've"],
  [/\bid (?=(?:even|already|just|only|never|been|had|paid|ordered|booked|asked|got|left|bought)\b)/g, "I'd "],
  [/\b(do|did|does|is|was|would|could|should|has|have|had|are|were|ca|wo)nt\b/g, "$1n't"],
  // "We have no record of …" would be a denial.
  [/\b(?:had|have|has|found) no (?:record|trace) of\b/g, 'could not find'],
  [/\b(there|that|what|here|he|she|who)s(?= [a-z\d])/gi, "$1's"],
  [/\bu\b/g, 'you'],
  [/\bmines (?=\d|not\b|still\b|only\b)/g, 'mine is '],
  [/\b(I|i|we) got told\b/g, '$1 was told'],
  [/^got told\b/g, 'told'],
  // "But that was June and I'm still not getting paid", "just got a letter says nothing was lodged".
  [/^(?:but )?that was (?:in )?[A-Za-z]+ and (?=(?:I|we|it|nothing|nobody|still)\b)/gi, ''],
  [/((?:my|our) [a-z]+) wasn't (?:so|as|that) lucky,? (?:she|he|they) /gi, '$1 '],
  [/^just (?=(?:got|had|received)\b)/gi, ''],
  [
    /\b((?:got|had|received) an? (?:letter|email|text|message)) (?:that )?(?:says|saying|said) /g,
    '$1 to say ',
  ],
  // "Since I moved in sept": as it is written out.
  [
    /(?<=\b(?:since|in|until|till|last|by|from|mid|early|late|(?:since|when) I moved in) )(?:jan|feb|aug|sept?|oct|nov|dec)\b/gi,
    (short: string) =>
      `${capitalised(short.toLowerCase()).slice(0, 3)}${rests[short.slice(0, 3).toLowerCase()] ?? ''}`,
  ],
  [/\bur\b/g, 'your'],
  [/(?<!drive )\bthru\b/g, 'through'],
  [/\bthey're\b/g, 'they are'],
  [/ & /g, ' and '],
  [/\b((?:some|any|every)(?:one|body) else)s (?=[a-z])/g, "$1's "],
  // "My daughters prom dress": of one daughter, where a thing of hers follows.
  [
    /\b(my|our) (mum|mom|mother|dad|father|son|daughter|wife|husband|gran|nan|sister|brother|boss|neighbour|cat|dog)s (?=(?:\w+ )?(?:birthday|present|scars?|teeth|tablets|medicine|ring|seat|place|order|parcel|photos?|picture|room|school|prom|dress|phone|bike|car|account|bed|party|card|ticket|coat|shoes|house|graduation|christening|wedding|name|glasses|wheelchair|pushchair|buggy|bag|case|laptop|appointment|prescription|order|parcel|toy|hair|arm|leg|foot|hand|face|tooth|teeth)\b)/g,
    "$1 $2's ",
  ],
  // "The AC's been out", "the site's down".
  [
    /(?<=\b(?!(?:it|that|he|she|what|who|there|here|where|how)')[A-Za-z]{2,})'s (?=(?:still |now |just |already )?(?:been|gone|broken|stopped|died|disappeared|vanished)\b)/g,
    ' has ',
  ],
  [
    /(?<!\b(?:as|at|of|for|to|in|on|from|by) (?:the|my|our|your) [A-Za-z]{2,})(?<=\b(?!(?:it|that|he|she|what|who|there|here|where|how|mum|mom|dad|nan|gran|wife|husband|son|daughter|sister|brother|Mum|Mom|Dad|Nan|Gran)')[A-Za-z]{2,})'s (?=(?:still |now |not |only )?(?:in|at|on|under|so|too|\d+ ?(?!(?:st|nd|rd|th)\b)[a-z]+|down|out of|closed|shut|missing|late|cold|wrong|leaking|dead|off|locked|blocked)\b)/g,
    ' is ',
  ],
  // "The wifi don't even reach": one thing doesn't.
  [
    /(?<=\b(?:the|my|your|our|this) (?:[a-z-]+ )?(?!(?:staff|team|people|company|management|council|police|men|women|children)\b)[a-z-]*[a-rt-z] )don't\b/g,
    "doesn't",
  ],
  [
    /\bits(?= (?:an?|the|all|always|only|now|still|just|been|not|so|too|dearer|cheaper|broken|gone|only)\b)/g,
    "it's",
  ],
  [
    /\b(\d+)[ -]?min(?:ute)?s? (?=(?:queue|wait|delay|drive|walk|journey|trip|flight|class|lesson|session|show|film|massage|slot|call)\b)/g,
    '$1-minute ',
  ],
  [/(?<=\d )min\b/g, 'minutes'],
  [/\bye\b/g, 'you'],
  // "My nans photo albums": nobody has two of them.
  [
    /\b(my|our|her|his) (mum|mom|dad|nan|gran|nana|grandad|grandma|husband|wife|partner|mother|father|boss|landlord)s (?!(?:have|are|were|and|who|or|both|had|do|don't|all|can|will|would|in|on|at|for|to|with|from|was|is|has|got|gets?|been|not|never|still|just|now|gone|came|come|went|said|says|told|always|only|really|very|there|here|so|too|waiting|having|getting|going|trying|paying|left|lost|stuck|being|losing|coming|sitting|off|out|up|back)\b)(?=[a-z\d])/g,
    "$1 $2's ",
  ],
  [/\b(my|our) (son|daughter|sister|brother|friend)s (?=\d+(?:st|nd|rd|th)\b)/g, "$1 $2's "],
  [
    /(?<=\b(?:my|our) (?:mum|mom|dad|nan|gran|husband|wife|partner|son|daughter|cat|dog))s (?=(?:been|gone|got|not|still|waiting|stuck)\b)/g,
    "'s ",
  ],
  // "Seats were behind a pillar, couldn't see the stage": who couldn't.
  [
    /^((?!(?:I|we|i)\b)[^,]{10,}), (?=(?:couldn't|could not|can't|cannot|didn't|had to|ended up|missed|wasn't able|weren't able|haven't)\b)/g,
    '$1, and I ',
  ],
  // "The card arrived opened and no tenner".
  [
    /(?<=\b(?:came|arrived|turned up|was delivered|were delivered)\b[^,]*) and no (?=[a-z]+(?: [a-z]+)?$)/g,
    ' with no ',
  ],
  // "Emailed access on the 2nd nothing back": two thoughts in one breath.
  [
    /(?<=\b(?:ago|yesterday|morning|weeks?|months?|days?|\d(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)),? (?:and )?(?=(?:nothing back|no (?:repl(?:y|ies)|answer|response|word|news)(?: back| yet| since)?)$)/gi,
    ', with ',
  ],
  // "Only thing is it's still doing it".
  [/^(?:the )?only (?:thing|trouble|problem|snag) (?:is|was),? (?:that )?/gi, ''],
  // What only colours the voice.
  [/,? \bapparently\b(?= *(?:,|$))/g, ''],
  [/(?:^|,? )(?:lol|lmao|tbh|smh|ngl|omg|istg|tho)(?=[ ,]|$)/gi, ''],
  // What was promised is told as what was hoped for: a reply confirms no promise.
  [/\b(was|were|been|am|are) promised (?=(?:an?|the|my|our|two|three|full|free|new)\b)/g, '$1 expecting '],
  [/\b(?:you|they) promised (?:me |us )?(?=(?:an?|the|my|our)\b)/g, 'I was expecting '],
  [/\b(?:cos|cuz|bc)\b/g, 'because'],
  [
    /(?:,? (?:that|which))? (?:I|we|i) (?:never|didn't) (?:asked? for|order(?:ed)?|want(?:ed)?)\b/g,
    ' that nobody asked for',
  ],
  [
    /(?:,? (?:that|which))? (?:I|we|i) (?:never|didn't) (?:agreed?(?: to)?|sign(?:ed)? up for)\b/g,
    ' that was never agreed',
  ],
  // "Shame about the sound which cut out", "it's the lid that leaks".
  [
    /^(?:it's |shame about )?(the [a-z]+) (?:which|that) (?=(?:cut|kept|keeps|was|were|is|never|didn't|doesn't|won't|leaks?|broke|went)\b)/gi,
    '$1 ',
  ],
  // Whose knees they are is nobody's business.
  [/ (?:because of|due to) (?:my|our|his|her) [a-z]+'s [^,]*?(?=,| and | but |$)/g, ''],
  [
    /(?<=\b(?:since|in|until|till|last|by|from|it's|it is|now|mid|early|late|\d(?:st|nd|rd|th)?) )(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
    (month: string) => capitalised(month),
  ],
  [/\bwks\b/g, 'weeks'],
  [/\bwk\b/g, 'week'],
  [/\bhrs\b/g, 'hours'],
  [/\bmins\b/g, 'minutes'],
  [/\byrs\b/g, 'years'],
];
