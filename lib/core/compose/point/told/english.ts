import { capitalised } from '../../../text/letter-case';
import { withArticle } from './article-en';
import { withoutDoer } from './deeds-en';
import type { Speaker } from './speaker';
import { spelled } from './spelled-en';
import { verbForms } from './verbs-en';

/** Anger's own words: what happened stands without them. */
const softened: readonly (readonly [RegExp, string])[] = [
  // "The lad read it upside down, I think"; "your the only one"; "a hour".
  [/,? (?:i|we) (?:think|guess|suppose|reckon|believe)$/gi, ''],
  [/\byour (?=(?:the (?:only|worst|first|last)|not|all|just|only) )/gi, "you're "],
  [/\ba (?=hour|honest|hono[u]?r)/gi, 'an '],
  // "Nobody can tell me" would blame in a reply.
  [
    /\b(?:nobody|no one) (?:can|could|is able to|seems able to|was able to) (?:tell|explain to) (?:me|us)\b/gi,
    'I am still waiting to hear',
  ],
  // How old somebody is, is nobody else's to tell.
  [/\b((?:my|our) [a-z]+(?: [a-z]+)?) (?:is|was) \d{1,2} and (?:she|he) /gi, '$1 '],
  // "On hold 1h12": for how long.
  [/^on hold (?:for )?(?=(?:\d|an?|over|nearly|half|two|three)\b)/gi, 'I was on hold for '],
  [/\bevery single\b/gi, 'every'],
  [/(?<=\bevery (?:day|week|month|time)) since$/gi, ''],
  [/\b(not|never) (?:even|once|ever)\b(?= [a-z])/gi, '$1'],
  [/\bnot a single\b/gi, 'no'],
  [/ (?:literally|absolutely|actually|genuinely|honestly|completely|totally)\b/g, ''],
];

const chat =
  /\b(?:lol|lmao|tbh|istg|omg|wtf|smh|ngl|idk|rn|pls|plz|ppl|gonna|wanna|gotta|ain't|legs it|quid|bucks|y'all|bloody|nah|yeah|mate|bro|kinda|cos|cuz|dunno|innit|istg|ffs|aint|thx|luv|bk)\b/;

/** "Waited 70 minutes": who did is left out. */
const doneByThem =
  /^(?:waited|paid|ordered|cancelled|canceled|sent|bought|called|rang|booked|received|got|spent|returned|tried|phoned|emailed|missed|lost|reported|contacted|been waiting|been trying|been on hold|stood|drove|stayed|upgraded|renewed|queued|opened|found|took|asked|left work|had|explained|uploaded|downloaded|went|came (?:up|down|over|home|in|out|back)|broke|joined|watched|saw|heard|queued|slept|didn't|couldn't|can't|cannot|haven't|hadn't|wasn't|had to|have to|ended up|brought|picked|took|ate|drank|gave|sat|woke|bit|wore|pre-?ordered|put|turned up|lost)\b|^[a-z]{3,}ed (?:(?:up|down|off|in|out|on) )?(?:an?|the|my|our|your|these|this|two|three|four|half|over|nearly)\b/;
const doneToThem =
  /^(?:kept (?:on|in|at|waiting|standing)|held (?:on|in|at|up)|stuck|stranded|fined|banned|kicked out|cut off|turned away|thrown out|kicked out|hung up on|fobbed off|overcharged|refused|ignored|charged|told|billed|locked out|passed|sent round|given|left waiting|promised)\b/;

/** "Stuck at lift B with dad, gate shuts 5.20": still there. */
const stuckNow =
  /^(?:stuck|stranded|trapped) (?:at|in|on|outside) (?!.*\b(?:for|yesterday|last|all|was|were|had|until|till|since|ages|hours?|minutes|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/;

const saidByThem =
  /(?<!^(?:i|we) )\b(?:said|says|saying|replied|told (?:me|us))(?: that)? (?:we|we're|we've|we'd|i'm|i've|our)\b(?! (?:had|were|should|could|can|need|needed|have to|must|would|order|booking|account|claim|appointment)\b)/;

/** "Engineer didn't turn up": telegraphic. */
const bareNoun =
  /^(?:engineer|driver|courier|technician|plumber|manager|receptionist|waiter|waitress|app|website|site|boiler|train|bus|flight|room|food|card|parcel|package|delivery|staff|helpline|phone line|tracking|warranty|battery|screen|sofa|machine|update)\b(?= (?!since|and|\d))|^[a-z]{3,}(?<!s)s (?=(?:for|of|on|in|from) (?:the|my|our|your)\b)/;

/** "Mum hadn't had a bath". */
const bareKin = /^(?:mum|mom|dad|nan|gran|granny|grandma|grandad)\b/;

/** "The 7.42 cancelled again": telegraphic too. */
const bareParticiple =
  /^((?:the|my|our) [\w.]+(?: (?!(?:was|were|is|are|been|get|gets|got|has|have|had|just|never|always|keeps?)\b)[\w.]+)?) (cancelled|canceled|delayed|missed|lost|damaged|ruined|closed|shut)(?=$|,| (?:again|twice|for|on|in|at|by|since|with|without|before|after|during|and|this|last|today|yesterday|every|due|because|while|until|overnight)\b)/;

const dayTyped = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;

/** "A valley you could ski in": anybody. */
const brandSubject =
  /(?<!\b(?:with|to|from|at|by|of|for|through|than) )\byou\b(?! (?:can|can't|could|couldn't|cannot)\b)|\byou(?:'\w+)|\byours\b|\byourself\b/;

/** "Took it in for an oil change, drove it out with a cracked windscreen". */
const deedAfterDeed =
  /^((?:i |we )?(?:took|asked|ordered|booked|paid|brought|sent|bought|went|drove|turned up|arrived|cancelled|paused|returned|gave|stayed|called|rang|left)\b[^,]*), (?=(?:still )?(?:got|drove|came|was|were|ended|had|received|waited|told|lost|left|stood|sat|slept|walked)\b[^,]*$)/;
const mended =
  /^(?:the|my|our) [a-z]+(?: [a-z]+)? (?:replaced|fitted|repaired|fixed|booked|ordered|installed|serviced|collected) (?:on|in|at|last|yesterday|by)\b/;
const praise =
  /\b(?:good|nice|lovely|friendly|fine|amazing|excellent|fantastic|helpful|tasty|delicious|beautiful|decent|ok|okay|quick|easy|wonderful|polite|enjoyed|like[ds]?)\b/;

/** "Of the twenty plugs, nineteen were dead". */
const partOf =
  /^of ((?:the|my|our|all) [^,]{3,40}), ([a-z]+(?: [a-z]+)?|\d+) (?=(?:were|was|are|have|had|came|arrived)\b)/i;

/** "To cancel I have to post a letter": the deed first. */
const purpose = /^(?:in order )?to ([a-z]+(?: [a-z]+){0,3}?),? ((?:I|we) (?:have|had|need|needed) to .*)$/i;

const replacedIn = (text: string, find: RegExp, put: string | ((found: string) => string)): string =>
  typeof put === 'string' ? text.replaceAll(find, put) : text.replaceAll(find, put);

/** As it would be written with time. */
export const spelledOut = (piece: string): string =>
  spelled.reduce((text, [find, put]) => replacedIn(text, find, put), piece).replaceAll(/\bi\b/g, 'I');

/** The same, told of whom it was done to. */
export function recastInEnglish(piece: string): string {
  const text = [...spelled, ...softened].reduce(
    (written, [find, put]) => replacedIn(written, find, put),
    piece,
  );
  return withoutDoer(text.replace(purpose, '$2 to $1').replace(partOf, '$2 of $1 '));
}

/** An English statement in the second person; null where a word is not sure to be right. */
export function retoldInEnglish(clause: string, { person }: Speaker): string | null {
  // "AC's been out": initials keep their capitals at the start.
  let text = clause
    .replace(/^[a-z](?=[A-Z&]+\b)/, (letter) => letter.toUpperCase())
    .replaceAll(/\bI\b/g, 'i');
  if (chat.test(text) || brandSubject.test(text)) return null;
  // "She said we don't get people like that in here": theirs, and not the person's own.
  if (saidByThem.test(text)) return null;
  // An apology takes no "but"; of what was praised before it nothing is said.
  const [before = '', ...after] = text.split(
    /(?<!\b(?:anything|nothing|all|none|everything)),? (?:but|yet) (?!for\b)/,
  );
  if (after.length > 1 || (after.length === 1 && praise.test(before))) return null;
  text = [before, ...after].join(', and ').replace(deedAfterDeed, '$1 and ');
  text = text
    // "You have to …" would be an order.
    .replaceAll(/\b(i|we) have to\b/g, '$1 am having to')
    .replace(
      /\b(i|we)'d (?=(?:already |even |just |only |never )?(?:[a-z]+ed|been|had|paid|bought|asked|sent|told|given|got|left|put|taken|thrown|eaten|worn|driven|gone|done|seen|begun)\b)/g,
      '$1 had ',
    )
    .replace(/^paying (?=for\b)/, 'i am paying ');
  if (/\b(?:i'd|i'll|we'd|we'll|ourselves)\b/.test(text)) return null;
  if (stuckNow.test(text)) text = `i am ${text}`;
  else if (doneByThem.test(text)) text = text.startsWith('been ') ? `i have ${text}` : `i ${text}`;
  else if (doneToThem.test(text)) text = `i was ${text}`;
  if (bareKin.test(text)) text = `my ${text}`;
  else {
    const named = withArticle(text);
    text = named === text && bareNoun.test(text) ? `the ${text}` : named;
  }
  // "Screen replaced on Monday": that was done, and well for all it says.
  if (mended.test(text)) return null;
  text = text.replace(bareParticiple, '$1 was $2').replaceAll(dayTyped, capitalised);
  text = text
    .replaceAll(/\byour\b/g, person === 'we' ? '\uE000our' : 'the')
    .replaceAll(
      /\byou\b(?! (?:can|can't|could|couldn't|cannot)\b)/g,
      person === 'we' ? '\uE000us' : '\uE000me',
    )
    .replaceAll(/\b(?:i'm|i am|we're|we are|we am)\b/g, '\uE001you are')
    .replaceAll(/\b(?:i've|we've)\b/g, '\uE001you have')
    .replaceAll(/\bam i\b/g, 'are \uE001you')
    .replaceAll(/\b(i|we) was\b/g, '\uE001you were')
    .replaceAll(/\b(?:i|we) wasn't\b/g, "\uE001you weren't")
    .replaceAll(/\bwas i\b/g, 'were \uE001you')
    .replaceAll(/(?<!\uE000)\b(?:i|we|us|me)\b/g, '\uE001you')
    .replaceAll(/(?<!\uE000)\b(?:my|our)\b/g, 'your')
    // "You rang up and was sent another set".
    .replace(
      /^((?:\uE001?you) [a-z][^,]*?(?:,| and)) was (?=(?:sent|told|given|charged|left|put|passed|kept|asked|refused)\b)/,
      '$1 were ',
    )
    .replaceAll(/\b(?:mine|ours)\b/g, 'yours')
    .replaceAll(/\bmyself\b/g, 'yourself')
    .replaceAll(/[\uE000\uE001]/g, '');
  // "You think that …": a feeling said back reads like a doubt.
  return /\bam\b|^you (?:think|feel|felt|believe|guess|suppose|doubt|assume|(?:do |don't )?mind)\b/.test(text)
    ? null
    : text;
}

const begins =
  /^(?:patch|version|update|flight|bus|line|route|room|platform) \d[\d.]* [a-z]|^(?:money|you|nobody|no one|none|one|both|it|there|the|your|our|this|that|everything|nothing|all|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:nine|six|four|seven|eight|fif|thir)teen|twenty|\d+ (?:of|out of)|several|some|most|many|each|every|since|after|another|twice|once|only|nearly|over|a|an)\b/;
const finiteForms = new RegExp(
  `^(?:the|our|your|this|that|every|each|another|my|nobody|it|there) (?:[A-Za-z'-]+ ){0,11}?(?:${verbForms.one}|${verbForms.past})\\b|^(?:the|our|your|these|those|all|both|half|most|some|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:[A-Za-z'-]+ ){0,8}?[a-z'-]+s (?:still |always |just |only |never |constantly |keep |all )*(?:${verbForms.many})\\b`,
);
const finite =
  /(?<!\bto )\b(?:is|are|was|were|has|have|had|does|did|do|can|could|can't|cannot|won't|would|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|didn't|don't|never (?:came|arrived|turned|showed|worked|rang|called)|came|went|broke|died|stopped|failed|left|arrived|keeps?|gives?|says?|said|took|takes?|lasted|smells?|tastes?|leaks?|crashes|fell|put|cut|shut|split|lost|ran|sat|stood|held|kept|made|brought|burst|flew|froze|grew|led|lay|paid|rose|sent|set|shrank|slept|stuck|tore|threw|wore|drove|blew|bent|drew|turns|starts|puts|cuts|runs|makes|sends|lets|drops|switches|closes|breaks|falls|sticks|squeaks|rattles|loads|counts|charges|ends|shuts|gets|leaves|arrives|spills|refuses|stays|looks|comes|goes|burnt?|shows?|works?|rings?|got|packed|reset|removes?|opens?|pops?|sounds?|costs?|(?<!\b(?:an?|the|your|our|my|very|of) )\w{3,}ed)\b/;

const secondHalf = / then (?=told\b)| and (?=(?:nobody|no one|nothing|still)\b)| so [a-z]+ (?=you )/;
const hanging = / (?:which|who|where|that) /;

/** "Two left doors": a side, and nobody left. */
const side = /\b(?:the|an?|two|three|four|both|my|our|your|only) left(?= [a-z])/g;

const hasVerb = (text: string): boolean => {
  const told = text.replaceAll(side, 'the');
  return finite.test(told) || finiteForms.test(told);
};

/** Can follow "that". */
export const isEnglishClause = (text: string): boolean =>
  /^(?:you|your)\b/.test(text)
    ? text.startsWith('you ') || hasVerb(text)
    : // The verb of what hangs on "that" is not the clause's own.
      // "The flat tyre on the bike and nobody answered": only the second half says what happened.
      begins.test(text) && hasVerb(text.split(hanging)[0]?.split(secondHalf)[0] ?? '');
