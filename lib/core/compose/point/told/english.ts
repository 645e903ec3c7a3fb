import { capitalised } from '../../../text/letter-case';
import { isEnglishNoun } from '../nouns';
import type { Speaker } from './speaker';

const spelled: readonly (readonly [RegExp, string])[] = [
  [/\bim\b/g, "i'm"],
  [/\bive\b/g, "i've"],
  [/\b(do|did|does|is|was|would|could|should|has|have|had|are|were|ca|wo)nt\b/g, "$1n't"],
  [/\bu\b/g, 'you'],
  [/\bwks\b/g, 'weeks'],
  [/\bwk\b/g, 'week'],
  [/\bhrs\b/g, 'hours'],
  [/\bmins\b/g, 'minutes'],
  [/\byrs\b/g, 'years'],
];

const chat =
  /\b(?:lol|lmao|tbh|istg|omg|wtf|smh|ngl|idk|rn|pls|plz|ppl|gonna|wanna|gotta|ain't|legs it|quid|bucks|y'all|bloody|nah|yeah|mate|bro|kinda|cos|cuz|dunno|innit|istg|ffs|aint|thx|luv)\b/;

/** "Waited 70 minutes": who did is left out. */
const doneByThem =
  /^(?:waited|paid|ordered|cancelled|canceled|sent|bought|called|rang|booked|received|got|spent|returned|tried|phoned|emailed|missed|lost|reported|contacted|been waiting|been trying|been on hold|stood|drove|stayed|upgraded|renewed|queued|opened|found|took|asked|left work|had|explained|uploaded|downloaded|went|came (?:up|down|over|home)|broke|picked|took|ate|drank|gave|sat|woke|bit|wore|pre-?ordered|put|turned up|lost)\b|^[a-z]{3,}ed (?:(?:up|down|off|in|out|on) )?(?:an?|the|my|our|your|these|this|two|three|four|half|over|nearly)\b/;
const doneToThem = /^(?:charged|told|billed|locked out|passed|sent round|given|left waiting|promised)\b/;

/** "Engineer didn't turn up": telegraphic. */
const bareNoun =
  /^(?:engineer|driver|courier|technician|plumber|manager|receptionist|waiter|waitress|app|website|site|boiler|train|bus|flight|room|food|card|parcel|package|delivery|staff|helpline|phone line|tracking|warranty|battery|screen|sofa|machine|update)\b(?= (?!since|and))|^[a-z]{3,}(?<!s)s (?=(?:for|of|on|in|from) (?:the|my|our|your)\b)/;

/** "Washer turned up with a cracked drum": a thing without its article, and its verb. */
function isBareThing(text: string): boolean {
  const [first = '', second = ''] = text.split(' ', 2);
  return isEnglishNoun(first) && !isEnglishNoun(second) && finite.exec(text)?.index === first.length + 1;
}

/** "Mum hadn't had a bath". */
const bareKin = /^(?:mum|mom|dad|nan|gran|granny|grandma|grandad)\b/;

/** "The 7.42 cancelled again": telegraphic too. */
const bareParticiple =
  /^((?:the|my|our) [\w.]+(?: [\w.]+)?) (cancelled|canceled|delayed|missed|lost|damaged|ruined|closed|shut)\b/;

const dayTyped = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;

/** "A valley you could ski in": anybody. */
const brandSubject =
  /(?<!\b(?:with|to|from|at|by|of|for|through|than) )\byou\b(?! (?:can|can't|could|couldn't|cannot)\b)|\byou(?:'\w+)|\byours\b|\byourself\b/;

/** An English statement in the second person; null where a word is not sure to be right. */
export function retoldInEnglish(clause: string, { person }: Speaker): string | null {
  let text = clause.replace(/^I(?=\b)/, 'i').replaceAll(/\bI\b/g, 'i');
  for (const [find, put] of spelled) text = text.replaceAll(find, put);
  if (chat.test(text) || brandSubject.test(text)) return null;
  if (/\b(?:i'd|i'll|we'd|we'll|ourselves)\b/.test(text)) return null;
  if (doneByThem.test(text)) text = text.startsWith('been ') ? `i have ${text}` : `i ${text}`;
  else if (doneToThem.test(text)) text = `i was ${text}`;
  if (bareNoun.test(text)) text = `the ${text}`;
  else if (bareKin.test(text)) text = `my ${text}`;
  else if (isBareThing(text)) text = `the ${text}`;
  text = text.replace(bareParticiple, '$1 was $2').replaceAll(dayTyped, capitalised);
  text = text
    .replaceAll(/\byour\b/g, person === 'we' ? '\uE000our' : 'the')
    .replaceAll(
      /\byou\b(?! (?:can|can't|could|couldn't|cannot)\b)/g,
      person === 'we' ? '\uE000us' : '\uE000me',
    )
    .replaceAll(/\b(?:i'm|i am|we're|we are)\b/g, '\uE001you are')
    .replaceAll(/\b(?:i've|we've)\b/g, '\uE001you have')
    .replaceAll(/\bam i\b/g, 'are \uE001you')
    .replaceAll(/\b(i|we) was\b/g, '\uE001you were')
    .replaceAll(/\bwas i\b/g, 'were \uE001you')
    .replaceAll(/(?<!\uE000)\b(?:i|we|us|me)\b/g, '\uE001you')
    .replaceAll(/(?<!\uE000)\b(?:my|our)\b/g, 'your')
    .replaceAll(/\b(?:mine|ours)\b/g, 'yours')
    .replaceAll(/\bmyself\b/g, 'yourself')
    .replaceAll(/[\uE000\uE001]/g, '');
  // "You think that …": a feeling said back reads like a doubt.
  return /\bam\b|^you (?:think|feel|felt|believe|guess|suppose|doubt|assume)\b/.test(text) ? null : text;
}

const begins =
  /^(?:you|nobody|no one|none|it|there|the|your|our|this|that|everything|nothing|all|half|two|three|four|each|every|since|after|another|twice|once|only|nearly|over|a|an)\b/;
const finite =
  /(?<!\bto )\b(?:is|are|was|were|has|have|had|does|did|do|can|could|can't|cannot|won't|would|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|didn't|don't|never (?:came|arrived|turned|showed|worked|rang|called)|came|went|broke|died|stopped|failed|left|arrived|keeps?|gives?|says?|said|took|takes?|lasted|smells?|tastes?|leaks?|crashes|fell|put|cut|shut|split|lost|ran|sat|stood|held|kept|made|brought|burst|flew|froze|grew|led|lay|paid|rose|sent|set|shrank|slept|stuck|tore|threw|wore|drove|blew|bent|drew|turns|starts|puts|cuts|runs|makes|sends|lets|drops|switches|closes|breaks|falls|sticks|squeaks|rattles|loads|counts|charges|ends|shuts|gets|leaves|arrives|spills|refuses|stays|looks|comes|goes|burnt?|shows?|works?|rings?|got|packed|opens?|pops?|sounds?|costs?|(?<!\b(?:an?|the|your|our|my|very|of) )\w{3,}ed)\b/;

const hanging =
  /(?: which| who| where| that(?= (?:i|we|you|it|is|was|are|were|has|had|have|do|does|did|don't|doesn't|didn't|won't|can't)\b)) /;

/** Can follow "that". */
export const isEnglishClause = (text: string): boolean =>
  /^(?:you|your)\b/.test(text)
    ? text.startsWith('you ') || finite.test(text)
    : // The verb of what hangs on "that" is not the clause's own.
      begins.test(text) && finite.test(text.split(hanging)[0] ?? '');
