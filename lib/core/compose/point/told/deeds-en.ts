/**
 * What a brand did, told of whom it was done to: "you froze my account" is said back as "your account was frozen", since
 * who is to blame is not for a reply to settle, and what nobody did is said of nobody: "you never rang back".
 */

/** Base, past and participle of what is done to customers and their things. */
const table = `send:sent:sent give:gave:given sell:sold:sold tell:told:told leave:left:left make:made:made put:put:put keep:kept:kept
 throw:threw:thrown cut:cut:cut lose:lost:lost break:broke:broken freeze:froze:frozen tear:tore:torn take:took:taken hold:held:held
 withhold:withheld:withheld shut:shut:shut forget:forgot:forgotten hide:hid:hidden ban:banned:banned drop:dropped:dropped bump:bumped:bumped
 deny:denied:denied bill:billed:billed cancel:cancelled:cancelled cancel:canceled:cancelled swap:swapped:swapped move:moved:moved
 charge:charged:charged refuse:refused:refused ignore:ignored:ignored close:closed:closed damage:damaged:damaged delete:deleted:deleted
 wipe:wiped:wiped remove:removed:removed rip:ripped:ripped double:doubled:doubled raise:raised:raised increase:increased:increased
 estimate:estimated:estimated delay:delayed:delayed overcharge:overcharged:overcharged fine:fined:fined force:forced:forced
 transfer:transferred:transferred quote:quoted:quoted serve:served:served change:changed:changed fit:fitted:fitted shrink:shrank:shrunk
 knock:knocked:knocked hike:hiked:hiked reduce:reduced:reduced write:wrote:written misplace:misplaced:misplaced resell:resold:resold
 ask:asked:asked block:blocked:blocked lock:locked:locked reject:rejected:rejected crack:cracked:cracked scratch:scratched:scratched
 dent:dented:dented ruin:ruined:ruined destroy:destroyed:destroyed smash:smashed:smashed dump:dumped:dumped deliver:delivered:delivered
 switch:switched:switched drain:drained:drained tow:towed:towed clamp:clamped:clamped install:installed:installed
 disconnect:disconnected:disconnected suspend:suspended:suspended seat:seated:seated hand:handed:handed pass:passed:passed
 bounce:bounced:bounced park:parked:parked return:returned:returned downgrade:downgraded:downgraded confiscate:confiscated:confiscated
 flood:flooded:flooded threaten:threatened:threatened ghost:ghosted:ghosted hang_up_on:hung_up_on:hung_up_on laugh_at:laughed_at:laughed_at
 shout_at:shouted_at:shouted_at yell_at:yelled_at:yelled_at walk_past:walked_past:walked_past dig:dug:dug spell:spelt:spelt print:printed:printed book:booked:booked
 rebook:rebooked:rebooked collect:collected:collected scrap:scrapped:scrapped axe:axed:axed bin:binned:binned kill:killed:killed`;

interface Verb {
  base: string;
  past: string;
  done: string;
}
const verbs: readonly Verb[] = table.split(/\s+/).map((entry) => {
  const [base = '', past = '', done = ''] = entry.replaceAll('_', ' ').split(':');
  return { base, past, done };
});
const doneOf = new Map(
  verbs.flatMap(({ base, past, done }) => [base, past, done].map((form) => [form, done] as const)),
);
for (const { done } of verbs) doneOf.set(done, done);

const anyOf = (form: keyof Verb): string =>
  [...new Set(verbs.map((verb) => verb[form]))].sort((a, b) => b.length - a.length).join('|');
const going = verbs
  .filter(({ base }) => !base.includes(' '))
  .map(({ base, past, done }) => {
    const doubled = /([bdgmnprt])\1ed$/.exec(past)?.[1] ?? '';
    const ing = base.endsWith('e')
      ? base.slice(0, -1)
      : /^(?:put|cut|shut|forget)$/.test(base)
        ? base + base.slice(-1)
        : base + doubled;
    return [`${ing}ing`, done] as [string, string];
  });
const goingOf: ReadonlyMap<string, string> = new Map(going);

/** What nobody did, and how it is told of the past. */
const omitted: Readonly<Record<string, string>> = {
  reply: 'replied',
  respond: 'responded',
  answer: 'answered',
  tell: 'told',
  call: 'called',
  ring: 'rang',
  email: 'emailed',
  warn: 'warned',
  inform: 'informed',
  let: 'let',
  come: 'came',
  show: 'showed',
  turn: 'turned',
  fix: 'fixed',
  repair: 'repaired',
  contact: 'contacted',
  explain: 'explained',
  deliver: 'delivered',
  collect: 'collected',
  refund: 'refunded',
  apologise: 'apologised',
  apologize: 'apologized',
  check: 'checked',
  listen: 'listened',
  help: 'helped',
  mention: 'mentioned',
  send: 'sent',
  replace: 'replaced',
  install: 'installed',
  cancel: 'cancelled',
  update: 'updated',
};
const pastOf = (verb: string): string => omitted[verb] ?? verb;

const brand =
  "(?:you|they|y'?all|you guys|you lot|you people|(?:the|your) (?:company|system|computer|website|app|office|shop|store|branch|agent|agency|staff|team))";
const soft =
  '(?:just |also |even |then |now |suddenly |finally |actually |literally |simply |went and |still )*';
/** Before a clause of its own. */
const opens = '(?<=^|, |\\band |\\bbut |\\bthen |\\bthat |\\bbecause |\\bwhich )';
const ends =
  '(?= (?:on|in|at|for|from|to|with|without|because|and|but|when|after|before|twice|again|last|this|yesterday|by|off|up|down|away|out|over|so|then|while|instead|as|despite|since|until|every|two|three|four|\\d+|nine|all|straight|today|even|only|just|wrong|late|early|open|unlocked|through|under|against|outside|inside|near|next|behind|overnight|into|halfway|nearly|right)\\b|,|$)';
const own = `(?<det>my|our|all my|all our|half my|half our) (?<thing>(?!(?:husband|wife|son|daughter|mum|mom|mother|dad|father|child|kid|baby)(?!')\\b)(?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+)${ends}`;
const cash = '(?:money)(?= (?:for|off|from|out|without|on)\\b|,|$)';
const some = `(?<some>the|an?|another|every|the wrong) (?<thing>(?:(?!(?:us|me|you)\\b)[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+)${ends}`;
const particle = '(?<particle> (?:off|up|away|down|out|over|back))?';

const isMany = (thing: string): boolean => /[^su]s$/.test(thing) && !/\b(?:gas|bus|lens|news)$/.test(thing);
const was = (thing: string): string => (isMany(thing) ? 'were' : 'was');

/** Only a brand does these; "cancelled my contract" may be the customer's own deed. */
const onlyTheirs =
  'froze|blocked|locked|refused|ruined|wiped|deleted|scratched|dented|smashed|shrank|rejected|denied|suspended|raised|hiked|doubled|knocked|overcharged|bumped|downgraded|disconnected|misplaced|substituted|delivered|shipped|towed|clamped|discharged|misdelivered|evicted|dumped|double[- ]charged';

const laidOut: Readonly<Record<string, string>> = { sewed: 'sewn' };

/** Said, felt or wanted, and nothing done to a thing; what a brand chose is a choice, and no deed. */
const regularDeed =
  '(?!(?:turned|arrived|ended|parked|wanted|needed|liked|loved|used|tried|claimed|admitted|promised|showed|expected|insisted|asked|called|waited|refused|offered|removed|changed|closed|raised|mentioned|answered|missed|ignored|cancelled|received|opened|passed|reached|watched|walked|checked|looked|listened|decided|agreed|helped|failed|stopped|started|continued)\\b)[a-z]{3,}ed';

type Groups = Record<string, string | undefined>;
type Turn = readonly [find: RegExp, put: (groups: Groups) => string];

const turns: readonly Turn[] = [
  // "You never rang back", "they haven't refunded my deposit", "you didn't even tell me".
  [
    new RegExp(
      `${opens}${brand} (?:still |just |simply )*(?:(?<has>haven'?t|hasn'?t|have not|have never|never once|have yet to)|(?<did>never|didn'?t|did not|don'?t|do not)) (?:even |once |bother(?:ed)? to |actually |ever )*(?<verb>${Object.entries(omitted).flat().join('|')})\\b`,
      'giu',
    ),
    ({ has, verb = '' }) =>
      has === undefined
        ? `nobody ${pastOf(verb)}`
        : `nobody has ${pastOf(verb).replace('rang', 'rung').replace('came', 'come').replace('showed', 'shown')}`,
  ],
  // "You keep charging me", "you're still billing me".
  [
    new RegExp(
      `${opens}${brand}(?<how> (?:keep|continue)(?: on)?|(?:'re| are)(?: still| now)?)(?: to (?<base>${anyOf('base')})| (?<ing>${[...goingOf.keys()].join('|')})) (?:(?<me>me|us)\\b|${own})`,
      'giu',
    ),
    ({ how = '', base, ing = '', me, det = '', thing = '' }) => {
      const done = base === undefined ? (goingOf.get(ing) ?? ing) : (doneOf.get(base) ?? base);
      const on = /still/.test(how) ? 'still ' : '';
      if (me !== undefined)
        return /keep|continue/.test(how) ? `I keep being ${done}` : `I am ${on}being ${done}`;
      const is = isMany(thing);
      return /keep|continue/.test(how)
        ? `${det} ${thing} ${is ? 'keep' : 'keeps'} being ${done}`
        : `${det} ${thing} ${is ? 'are' : 'is'} ${on}being ${done}`;
    },
  ],
  // "They still give me cow's milk".
  [
    new RegExp(
      `${opens}${brand} (?<on>still |always |keep on |constantly )(?<base>${anyOf('base')}) (?:me|us)\\b`,
      'giu',
    ),
    ({ on = '', base = '' }) =>
      `I am ${on.replace('keep on', 'still')}${doneOf.get(base.toLowerCase()) ?? base}`,
  ],
  // "You charged me for …", "they sent us the wrong size", and without whoever it was: "told me to …".
  [
    new RegExp(
      `(?:${opens}${brand}(?: have| had|'ve)? ${soft}(?<a>${anyOf('past')}|${anyOf('done')})|(?:^(?:then |and )?|(?<=\\b(?:and|then) ))(?<b>charged|told|sent|gave|sold|left|made|kept|billed|asked|moved|put|bumped|overcharged|hung up on|laughed at|handed|fined|locked|transferred|passed|forced|fobbed))${particle} (?:me|us)\\b`,
      'giu',
    ),
    ({ a, b, particle: to = '' }) => {
      const verb = (a ?? b ?? '').toLowerCase();
      const base = verb === 'made' ? ' to' : '';
      return `I was ${doneOf.get(verb) ?? verb}${to}${base}`;
    },
  ],
  // "You've had my mower since June".
  [
    new RegExp(`${opens}(?:you|they)(?: have|'ve) had ${own}(?= since )`, 'giu'),
    ({ det = '', thing = '' }) => `${det} ${thing} ${isMany(thing) ? 'have' : 'has'} been kept`,
  ],
  // "They had my truck 17 days".
  [
    new RegExp(
      `${opens}(?:you|they)(?: have|'ve)? had ${own}(?= (?:for )?(?:over |nearly )?(?:\\d+|two|three|four|five|six|a|several) (?:days|weeks|months|hours|week|month))`,
      'giu',
    ),
    ({ det = '', thing = '' }) => `${det} ${thing} ${was(thing)} kept`,
  ],
  // "You froze my account", "they put my bag on another plane", "wiped my photos".
  [
    new RegExp(
      `(?:${opens}${brand}(?: have| had|'ve)? ${soft}(?<a>${anyOf('past')}|${anyOf('done')}|${regularDeed})|^(?<b>${onlyTheirs}))${particle} ${own}`,
      'giu',
    ),
    ({ a, b, particle: to = '', det = '', thing = '' }) => {
      const verb = (a ?? b ?? '').toLowerCase();
      return `${det} ${thing} ${was(thing)} ${doneOf.get(verb) ?? verb}${to}`;
    },
  ],
  // "You left the gate open", "they sent a cracked sink".
  [
    new RegExp(
      `${opens}${brand}(?: have| had|'ve)? ${soft}(?<a>sent|left|gave|lost|put|forgot|laid|hung|built|sewed|shipped|read|${regularDeed})${particle} (?:${some})`,
      'giu',
    ),
    ({ a = '', particle: to = '', some: det = '', thing = '' }) =>
      `${det} ${thing} ${was(thing)} ${doneOf.get(a.toLowerCase()) ?? laidOut[a.toLowerCase()] ?? a}${to}`,
  ],
  // "You took money for carpet cleaning", "knocked money off our deposit".
  [
    new RegExp(
      `(?:${opens}${brand}(?: have| had|'ve| are|'re)? ${soft}(?<a>took|taken|kept|withheld|deducted|knocked|docked)|^(?<b>took|kept|withheld|deducted|knocked|docked)) ${cash}`,
      'giu',
    ),
    ({ a, b }) => {
      const verb = (a ?? b ?? '').toLowerCase();
      return `money was ${/^(?:knocked|docked)$/.test(verb) ? 'taken' : (doneOf.get(verb) ?? verb)}`;
    },
  ],
  // "That's the fourth time you have cancelled my lad's appointment".
  [
    new RegExp(
      `^(?:it's |this is |that's |that is )?(?:now )?(?:the )?(?<often>second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) time (?:that |now )?(?:you|they)(?:'ve| have)? (?:(?<a>${anyOf('done')})|(?:rung|called|phoned|emailed)(?: [^,]{2,12})? to (?<base>${anyOf('base')})) ${own}(?<rest>.*)$`,
      'giu',
    ),
    ({ often = '', a, base, det = '', thing = '', rest = '' }) => {
      const verb = (a ?? base ?? '').toLowerCase();
      return `${det} ${thing} ${was(thing)} ${doneOf.get(verb) ?? verb}${rest} for the ${often} time`;
    },
  ],
  // "The flight you cancelled on Sunday".
  [
    new RegExp(
      `(?<=\\b(?<thing>[\\p{L}-]{3,})) (?:that |which )?(?:you|they)(?: have| had|'ve)? (?<a>sent|sold|delivered|lost|cancelled|installed|fitted|closed|removed|gave)(?: (?:me|us))?(?= (?:on|in|at|last|yesterday|this|for|without|with)\\b|,|$| (?:is|was|are|were|has|have|does|doesn't|don't|came|arrived|broke|stopped|leaks|still)\\b)`,
      'giu',
    ),
    ({ thing = '', a = '' }) => ` that ${was(thing)} ${doneOf.get(a.toLowerCase()) ?? a}`,
  ],
];

/** "You cancelled it": what was cancelled was named before. */
const it = new RegExp(
  `${opens}(?:you|they)(?: have| had|'ve)? ${soft}(?<a>${anyOf('past')}) it\\b(?! (?:up|off))`,
  'giu',
);

/** "The number 7, you scrapped it without a word": named first, and done to it after. */
const setAside = new RegExp(
  `^(?<thing>(?:the|our|my|that|those|these) [^,]{3,60}), (?:you|they)(?: have| had|'ve)? ${soft}(?<a>${anyOf('past')}) (?:it|them)\\b`,
  'iu',
);

const leftOver = new RegExp(
  `(?:,? and(?: then)?|,? then|,) (?!(?:arrived|came|turned|asked|waited) )(?:${anyOf('past')}|${regularDeed}) (?:the|an?|it|me|us|my|our|him|her|them)\\b.*$`,
  'iu',
);

export function withoutDoer(text: string): string {
  let told = text.replace(setAside, (...found) => {
    const { thing = '', a = '' } = found.at(-1) as Groups;
    const [head = ''] = thing.split(/ (?:that|which|who|to|at|on|in|of) /);
    return `${thing} ${was(head)} ${doneOf.get(a.toLowerCase()) ?? a}`;
  });
  for (const [find, put] of turns) told = told.replaceAll(find, (...found) => put(found.at(-1) as Groups));
  told = told.replaceAll(it, (...found) => {
    const { a = '' } = found.at(-1) as Groups;
    return `it was ${doneOf.get(a.toLowerCase()) ?? a}`;
  });
  // "…, then closed the claim": whoever did that is named no longer.
  return told === text ? text : told.replace(leftOver, '');
}
