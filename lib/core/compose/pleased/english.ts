/** The words of a thing as somebody writes them: "new pistachio gelato", "season 2". */
const word = String.raw`(?!(?:is|are|was|were|and|but|so|that|this|it|i|we|you|they|who|which|with|for|from|in|on|at|to|of|as|when|because|than|since|after|before|just|really|always|still|has|have|had|looks?|tastes?|smells?|sounds?|feels?|came|arrived|makes?|made|thank|thanks|please|every|all|more|too)\b)[\p{L}][\p{L}'’-]+`;
const words = String.raw`${word}(?: ${word}){0,3}?(?: \d{1,4})?`;
const article = String.raw`(?:the|this|that|these|those|your|my|our|his|her|their|an?|last night['’]s|yesterday['’]s|today['’]s|tonight['’]s)`;
const thing = String.raw`(${article}) (${words})`;
const soft = String.raw`(?:(?:so|absolutely|just|really|truly|still|simply|pure|utterly|totally|the|a|an|bloody|proper|very) ){0,3}`;
const good = String.raw`(?:amazing|unreal|brilliant|great|gorgeous|delicious|magic|magical|superb|spot on|class|lush|perfect|incredible|fantastic|lovely|stunning|beautiful|good|excellent|wonderful|awesome|outstanding|divine|dream|triumph|gem|masterpiece|joy|heaven|top notch|second to none|impressive|fab|fabulous|flawless|insane|immaculate|like new|as new|new|best)(?!\p{L})`;
const end = String.raw`(?=[,.!?;:…)—–]| (?:and|is|are|was|were|but|so|that|with|for|from|in|on|at|to|as|when|because|since|after|today|yesterday|last|this|thank|thanks|you|we|i)\b|\s*$|\s*\p{Extended_Pictographic})`;

/** In the order in which they are looked for; the first two groups are the article and the thing. */
const frames: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:loves?|loved|loving|adores?|adored|enjoy(?:ed|ing)?|obsessed with|blown away by|impressed (?:with|by)|delighted with|thrilled with|happy with|a fan of|in love with) ${soft}?${thing}${end}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|[,.!;:] ?|\band |\bwow )${thing},? (?:is|are|was|were|looks?|tastes?|smells?|sounds?|feels?|still looks?) ${soft}${good}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:thanks?(?: you)?(?: so much)?|well done|congrat\w*|kudos|props|shout ?out|big up|hats off) (?:for|on|to) ${thing}${end}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:can['’]?t|cannot|can not) (?:wait|stop) (?:for|to (?:see|try|hear|watch|play|read|taste|visit|get|wear)|wearing|listening to|watching|playing|reading|eating) ${thing}${end}`,
    'iu',
  ),
  new RegExp(String.raw`\bput ${thing} down`, 'iu'),
  new RegExp(String.raw`^${thing} changed (?:my|our) `, 'iu'),
];

/** "Fab exhibition", "cannot wait for season 2": no article, and English needs no gender to give it one. */
const bare: readonly RegExp[] = [
  new RegExp(
    String.raw`\bsuch (?:an? )?(?:warm|lovely|friendly|great|good|kind|beautiful|brilliant|fantastic|amazing|wonderful|helpful|fun|cosy|delicious) (${words})${end}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|[.!] )(?:what an? )?${soft}(?:amazing|brilliant|great|gorgeous|delicious|superb|incredible|fantastic|lovely|stunning|beautiful|excellent|wonderful|awesome|fab|fabulous|cracking|magical) (${words})${end}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:can['’]?t|cannot) wait (?:for|to (?:see|try|hear|watch|play|read|taste)) ((?:season|series|part|episode|book|volume|chapter|album) \d{1,3})`,
    'iu',
  ),
];

/** What is no thing to be thanked for: people, times, and words that say nothing. */
const nothing =
  /^(?:\p{L}+ )?(?:daughter|son|kids?|children|husband|wife|mum|dad|life|day|days|time|times|one|ones|thing|things|stuff|work|job|effort|news|idea|point|people|man|guys?|team|lot|bit|fact|way|night|weekend|morning|everyone|nothing|something|it|post|reply|answer|response|refund|delay|wait|you|dog|cat|baby|friends?|hats?|world|place)$/iu;

const ofTheirs = /^(?:my|our)$/i;

/** What an English comment says it is pleased with, as the brand would name it; null where it names nothing. */
export function pleasedInEnglish(text: string): string | null {
  for (const frame of frames) {
    const [, written = '', noun = ''] = frame.exec(text) ?? [];
    if (noun === '' || nothing.test(noun)) continue;
    if (ofTheirs.test(written)) return `your ${noun}`;
    if (/^(?:his|her|their)$/i.test(written)) return `${written.toLowerCase()} ${noun}`;
    if (/^your$/i.test(written)) return `our ${noun}`;
    return /['’]s$/.test(written) ? `${written.toLowerCase()} ${noun}` : `the ${noun}`;
  }
  for (const frame of bare) {
    const [, noun = ''] = frame.exec(text) ?? [];
    if (noun !== '' && !nothing.test(noun)) return /\d$/.test(noun) ? noun : `the ${noun}`;
  }
  return null;
}
