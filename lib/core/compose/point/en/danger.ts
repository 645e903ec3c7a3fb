import { anyOf } from '../../signs/any-of';
import type { Frame } from '../frame';

/** Where people can be shut in, as they write or before. */
const inside = anyOf([
  String.raw`lifts?|elevators?|cable ?cars?|gondolas?|chair ?lifts?|funicular|pods?|rides?|roller ?coasters?|coasters?|(?:ferris|big) wheel|zip ?(?:line|wire)`,
  String.raw`trains?|carriages?|coach [a-z]|tunnel|tube|metro|subway|trams?|monorail|plane|tarmac|runway|between (?:floors|stations|stops)|under the (?:river|ground|sea)`,
]).source;
const over = String.raw`(?![^]*\b(?:yesterday|last (?:night|week|month|year|summer|winter|time|mon|tues|wednes|thurs|fri|satur|sun)\w*|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the other (?:day|week)|eventually|finally (?:got|let|moving|free)\w*|got out|let us (?:out|off)|rescued|(?:years?|months?|weeks?|days?) ago)\b)`;

const child = String.raw`(?:baby|bub|newborn|son|daughter|toddler|child|children|kids?|little (?:one|boy|girl)|twins?|grand(?:son|daughter|child)|\d+ ?(?:yr|year|month|week|mth|mo)s?[- ]?olds?|lad)`;
/** Parts of what people sit in, stand on, wear or hang from. */
const part = String.raw`(?:harness|buckles?|straps?|belt|clips?|clasps?|latch|isofix|brakes?|handlebars?|forks?|stem|wheels?|pedals?|saddle|frame|legs?|rungs?|steps?|ladder|chair|stool|recliner|seat|bench|bed|cot|crib|gate|hammock|swing|trampoline|carrier|sling|pram|pushchair|stroller|buggy|bassinet|tray|footrest|armrest|back|shelf|drawers|dresser|handle|cable|pulley|bar|rope|carabiner|treadmill|machine|hook|chain|lid|side|rail|bracket|hinge)`;
const gives = String.raw`(?:(?:has |had |just |suddenly |literally |simply )*(?:came (?:off|loose|undone|open|apart|away|out)|sheared|c[ao]mes? (?:off|loose|undone|open|apart)|popped|pops|snapped|gave (?:way|out)|gives way|opened|unclipped|unbuckled|unlatched|undid|collapsed|folded|tipped|dropped|broke|cracked|failed|buckled|let go|fell off|went from under|flew (?:off|open|up)))`;
const exposed = String.raw`(?:inside|in it|on it|out onto|out of it|with (?:me|him|her|us|my|our) (?:\w+ )?(?:on|in|\w+)|under (?:me|him|her|us|my)|to the (?:floor|ground)|(?:on|onto|hit) the (?:floor|ground|tiles|pavement|concrete|road|patio)|fell|fallen|slid|slipped|thrown|tumbled|caught (?:him|her)|grabbed|motorway|main road|downhill|in traffic|my (?:face|head)|his (?:face|head)|her (?:face|head)|stitches|broken (?:wrist|arm|leg|ankle|rib|collarbone|nose))`;

/** Parts on which somebody's safety hangs: that one gives way by itself is enough. */
const critical = String.raw`(?:harness|buckles?|straps?|belt|brakes?|handlebars?|forks?|stem|saddle|pedals?|rungs?|ladder|car seat|carrier|sling|pram|pushchair|stroller|buggy|carabiner|high ?chair|stair ?gate|cot|crib)`;
const byItself = String.raw`(?:by itself|on its own|all of a sudden|suddenly|without warning|for no reason|clean off|right off|mid-?\w*)`;

/** Somebody in danger as they write, shut in, frightened, or given what was not theirs: in these the reply hands over. */
export const danger: readonly Frame[] = [
  {
    id: 'unwell-after-care',
    kind: 'fault',
    topic: 'safety',
    find: /^(?![^]*\b(?:insur\w+|claim(?:ed|s)?|policy)\b)[^]*\b(?:root canal|dentist\w*|dental|extraction|filling|implants?|crown|wisdom tooth|surgery|surgeon|operation|anaesthetic|injections?|fillers?|botox|clinic|procedure|plaster cast)\b[^]*\b(?:swell\w*|swollen|(?:can't|cannot|can not|couldn't|hardly|barely|struggling to|unable to) (?:eat|open my mouth|swallow|breathe|walk|sleep|chew)|fever|infect\w+|bleeding|agony|in (?:so much |real |awful |terrible |bad |constant )*pain|throbbing|numb)\b/,
    say: ['someone is in pain and needs to be seen', 'someone is unwell after their visit'],
  },
  {
    id: 'stuck-now',
    kind: 'fault',
    topic: 'safety',
    find: new RegExp(
      `^${over}[^]*(?<!\\b(?:was|were|got|gets|get|getting|had us|had me|left us|left me|be|being) (?:\\w+ )?)\\b(?:stuck|trapped|stranded|shut|locked|suspended|dangling|hanging|marooned) (?:[\\w']+ ){0,5}?${inside}`,
    ),
    say: ['people are stuck right now', 'people are waiting to be let out'],
  },
  {
    id: 'ride-stopped',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:stopped|stuck|stalled|hanging|hung|suspended|jammed|broke down|left|dangling)\b[^.!?]{0,40}\b(?:upside down|at the (?:very )?top|mid[- ]?air|half ?way (?:up|down)|over the edge)\b|\b(?:ride|coaster|roller ?coaster|ferris wheel|big wheel|chair ?lift|gondola|cable ?car|zip ?line)\b[^.!?]{0,40}\b(?:stopped|broke down|jammed|stalled)\b[^.!?]{0,60}\b(?:with us|us on|on it|on board|we were|kids|my \w+)\b/,
    say: ['it stopped with people on board', 'there was a stop with people on board'],
  },
  {
    id: 'shut-in',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:stuck|trapped|locked|shut) (?:\w+ ){0,5}in(?:side)? (?:the|your|a|that|this|their) (?:\w+ )?(?:lift|elevator|sauna|toilets?|loo|cubicle|changing room|escape room|store ?room)\b/,
    say: ['people were shut in', 'people were left shut in'],
  },
  {
    id: 'frightened',
    kind: 'fault',
    topic: 'safety',
    find: /^(?![^]*\bbus\b)[^]*\b(?:(?<!delivery )driver|cabbie|taxi|cab|minicab)\b[^]*\b(?:(?:wouldn't|would not|refused to|won't) (?:stop when|let (?:me|us|her|him) out|pull over|unlock|open the doors?|let (?:me|us) go)|wouldn't stop\b|locked the doors|(?:followed|chased) (?:me|us|her)|(?:i|she) lived? alone|was (?:crying|terrified|shaking|petrified|scared|frightened)|scared (?:me|for my)|terrified|petrified|feared for|felt (?:so |really |very |extremely )?(?:unsafe|uncomfortable|threatened)|(?:didn't|did not|don't) feel safe|jumped out|falling asleep|fell asleep at the wheel|nodding off|(?:ran|jumped|through) (?:\w+ )?red lights?|swerv\w+)\b|\bask(?:ed|ing) (?:me |her )?(?:if|whether) (?:i|she) (?:had a (?:boyfriend|husband|partner)|was (?:single|alone|married)|lived? alone)\b/,
    say: ['someone did not feel safe', 'someone was left frightened'],
  },
  {
    id: 'wrong-medicine',
    kind: 'fault',
    topic: 'safety',
    find: /\bwrong (?:strength|dose|dosage|tablets?|pills?|medications?|medicines?|meds|prescription|drugs?|insulin|inhaler|(?:eye ?)?drops)\b|\b(?:(?:someone|somebody) else's|another \w+'s|a stranger's|my neighbou?r's) (?:\w+ )?(?:tablets?|pills?|medications?|medicines?|meds|prescription|insulin|inhaler)\b|\b(?:double|twice|ten times) (?:the|my|her|his) (?:normal |usual |right |correct |prescribed )?(?:dose|dosage|strength)\b/,
    say: ['the wrong medicine was handed out', 'somebody was given the wrong medicine'],
  },
  {
    id: 'irritated',
    kind: 'fault',
    topic: 'safety',
    find: /^(?![^]*\b(?:scalp|skin|face|lips?|rash)\b)[^]*\beyes? (?:\w+ ){0,4}(?:red|puffy|swollen|streaming|stinging|stung|burning|sore|bloodshot)\b|\bchemical irritation\b|\b(?:chlorine|chlorinated|dosed)\b[^]{0,160}\b(?:rash|eyes|throat|cough\w*|skin|burn\w*|sting\w*)\b|\b(?:rash|eyes|throat|cough\w*|skin)\b[^]{0,160}\b(?:chlorine|dosed)\b/,
    say: ['this left irritation behind', 'someone was left with an irritation'],
  },
  {
    id: 'restraint-opened',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:lap ?bars?|restraints?|harness|shoulder bars?|safety bars?|bars?|seat ?belts?)\b[^.!?]{0,30}\b(?:popped|came|flew|lifted|went|opened|unlocked|released|slid|raised|gave)\b[^!?]{0,80}\b(?:hill|drop|rides?|loop|turn|track|launch|mid|upside|hold(?:ing)? on|clung|clinging|at the top)\b/,
    say: ['a restraint did not hold', 'a restraint came open with someone on board'],
  },
  {
    id: 'mouldy',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:fuzzy|furry|fluffy|green|blue|black|white) (?:green |white |grey |gray |blue |black |fuzzy |furry )?(?:stuff|fuzz|fluff|fur|growth|mou?ld|bits|spots|specks) (?:\w+ )?(?:in|on|under|inside|all|round|around|growing)\b/,
    say: ['the product had gone off', 'the product was spoilt'],
  },
  {
    id: 'ran-hot',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:swelled up|hiss(?:ed|ing)|burnt? (?:a hole|right through|through)|(?:boiling|scalding|hot) (?:oil|water|wax|liquid|steam)\b[^.!?]{0,25}\b(?:leak|spurt|spray|pour|shot|spill|burst)\w*|flames? (?:\w+ ){0,2}(?:out of|from|coming|shooting|shot)|singed)\b/,
    say: ['it ran dangerously hot', 'it got dangerously hot'],
  },
  {
    id: 'gave-way',
    kind: 'fault',
    topic: 'safety',
    find: new RegExp(
      [
        // The child, and the part that opened, in whatever order.
        `\\b${part}\\b[^.!?]{0,30}\\b${gives}\\b[^.!?]{0,90}\\b${exposed}\\b`,
        `\\b${part}\\b[^.!?]{0,30}\\b${gives}\\b[^]{0,110}\\b${child}\\b[^.!?]{0,60}\\b${exposed}\\b`,
        `\\b${child}\\b[^.!?]{0,40}\\b(?:in|inside|on|strapped|sitting|sat)\\b[^.!?]{0,40}\\b${part}\\b[^.!?]{0,30}\\b${gives}\\b`,
        `\\b${critical}\\b[^.!?]{0,30}\\b${gives}\\b[^.!?]{0,25}\\b${byItself}\\b`,
      ].join('|'),
    ),
    say: ['a part of it gave way', 'a part of it did not hold'],
  },
];
