import { midSentence } from '../../../text/letter-case';
import { isEnglishNoun } from '../nouns';
import type { Failure } from './failure';
import { failureAt, typedIn } from './found';
import { thingOf, type EnglishThing } from './thing-en';
import { capitalTime } from './times';
import { matchesOf } from '../../../text/matches';

/**
 * What people tell as a story: they ordered one thing and got another, they wait, they sent something back. Only what
 * they asked for is taken from their words; whether it came is read in the rest of the comment.
 */
const word = "[a-z][a-z'-]*[a-z]";
const asked = 'booked|ordered|paid extra for|paid for|reserved|requested|pre-ordered|upgraded to|bought';
const stop =
  '(?!on |for |in |at |from |with |and |but |to |that |which |two |three |\\d|as |online |last |this )';

const active = new RegExp(
  `\\b(?:booked and )?(?<deed>${asked}) (?:(?<det>my|our|the|a|an|two|three|some) )?(?<head>${word}(?: ${stop}${word}){0,2})`,
  'dg',
);
const otherwise =
  /\bwhat (?:we|i) got\b|\b(?:got|given|received|served|sent)\b[^.!?]{0,12}\b(?:a|an|the|one|plain|just|instead)\b|\bat the gate\b|\bon arrival\b|\binstead\b|\bno record\b|\bin reality\b|\bturned (?:out\b|up (?:with|as|in|to be)\b)|\bhad none\b|\bnot in it\b|\bisn'?t in it\b|\bnothing like\b/;
const waited =
  /\bstill (?:no|not|waiting|nothing|haven|hasn|don)|\band nothing\b|\bno sign\b|\btracking (?:now |still )?says\b|\bnever (?:came|arrived|turned)|\bwaiting\b|\bnot (?:here|arrived)\b|\bnothing since\b|\bnowhere\b/;

const sentBack = new RegExp(
  `\\b(?:returned|sent back|took back) (?<det>my|our|the|a|an|two|three|some) (?<head>${word}(?: ${stop}${word}){0,1})`,
  'dg',
);
const unpaid =
  /\brefund|\bmoney\b|\bnothing (?:back|since|yet|so far)\b|\band nothing\b|\bstill (?:no|not|nothing|waiting|haven)/;

const waits =
  /\b(?<time>(?:an|one|two|three|\d{1,2}) hours?(?: and (?:a half|\w+))?|(?:\d{1,3}|twenty|thirty|forty|fifty|sixty|ninety) ?(?:minutes|mins)|half an hour|hour and a half|over an hour|nearly an hour) (?<what>wait|for (?:two |three |four |\d |a |an |our |my |the )[a-z]+(?: [a-z]+)?|in the queue|to be (?:seated|served|seen))\b/dg;

const collection =
  /\b(?<what>(?:bulky waste |bin |recycling |garden waste |furniture |return )?(?:collection|delivery|appointment|visit|repair))\b (?:was )?(?:booked|arranged|scheduled|due|supposed to be) (?:for|on) (?:the )?(?<when>\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/dg;

/** What was done to somebody, told of the one who tells it. */
const doneTo =
  /(?<!\b(?:he|she|they|who|people|nobody|dog|cat) )\b(?:was|were|got|been|being|to be) (?<done>turned away|refused entry|kicked out|thrown out|asked to leave|told to leave|sent home|sent away|left behind|locked out|fined|clamped|strip-searched|fobbed off|laughed at|shouted at|sworn at|hung up on|talked over|marched out)\b(?! (?:of )?my (?:account|email))/dg;
const kin =
  /\b(?:my|our) (?<who>son|daughter|mum|mom|mother|dad|father|nan|wife|husband|partner|kids|children|boy|girl|lad)(?: (?:and (?:i|me|my [a-z]+)))? $/;

/** "Another baby's bottle", "somebody else's order": whose it is not, and what was done with it. */
const notTheirs =
  /\b(?<got>given|handed|sent|served|delivered|received|got)(?: (?:me|us|him|her|home with|back))? (?<whose>another [a-z]+'s|someone else's|somebody else's) (?<head>[a-z-]+[a-z](?: [a-z-]+[a-z])?)/dg;

/** "Charged me £38 for a trip that is always £17". */
const aboveUsual =
  /\bcharged? (?:me |us )?(?:£|\$|€)?\d[\d.,]* for (?:a|an|the|my|our) (?<head>[a-z-]+[a-z]) (?:that|which) (?:is|was|costs?) (?:always|normally|usually|never more than) (?:£|\$|€)?\d/dg;

/** "They'd given our table away". */
const givenAway =
  /\b(?:gave|given|giving|sold) (?:my|our) (?<head>[a-z-]+[a-z](?: [a-z-]+[a-z])?) (?:away|to (?:someone|somebody) else)\b/dg;

/** "Two buses drove straight past me". */
const drovePast =
  /\b(?<head>bus(?:es)?|taxis?|cabs?|trams?|trains?|coach(?:es)?) (?:(?:just|both|all) )*(?:drove|drives|went|sailed|flew) (?:straight |right )?past\b/dg;

/** "The cabin stank of sewage". */
const smells = new RegExp(
  `(?:(?<det>my|our|the|your|this) )?(?<head>(?:${word} )?${word}) (?:still )?(?:smells?|smelled|smelt|stinks?|stank|reeks?|reeked) (?:so strongly |strongly )?(?:of|like) (?<what>sewage|smoke|damp|mould|mold|urine|wee|cigarettes|petrol|fish|bleach|chemicals|burning|sweat|drains|gas|diesel|wet dog|plastic|vinegar|vomit|cabbage|rubber|paint)\\b`,
  'dg',
);

/** "Nine quid for a piece of cod": what it costs is for the brand to explain. */
const priced = new RegExp(
  `(?:^|[,.;] ?|\\b(?:it's|is|was|pay|paid|paying|charged?|charging|want|asking) (?:now )?)(?:(?:£|\\$|€) ?\\d[\\d.,]*|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) (?:quid|bucks|pounds|dollars|euros?)) for (?<det>an?|one|this|that|half an?) (?<head>(?:(?:piece|slice|cup|glass|pint|bowl|bag|box|bottle|scoop|plate|portion) of )?${word}(?: ${word})?)`,
  'dg',
);

function named(match: RegExpExecArray, text: string): EnglishThing | null {
  const head = match.groups?.['head'] ?? '';
  return thingOf((match.groups?.['det'] ?? 'the').replace(/^(?:some|two|three)$/, 'these'), head, '', {
    head:
      match.indices?.groups?.['head']?.[0] === 0
        ? midSentence(typedIn(match, text, 'head'))
        : typedIn(match, text, 'head'),
    more: '',
  });
}

/** The one or two nouns that some words begin with. */
function nounIn(words: string): string | null {
  const [first = '', second = ''] = words.split(' ');
  if (!isEnglishNoun(first)) return null;
  return isEnglishNoun(second) ? `${first} ${second}` : first;
}

/** Within so many letters it is still told of the same thing. */
const soon = 160;

/** @param whole everything that was written, folded: what came of it may stand sentences later */
export function englishStories(text: string, folded: string, whole: string): Failure[] {
  const found: Failure[] = [];
  const add = (match: RegExpExecArray, head: string, said: string, weight: number): void => {
    found.push(failureAt(match, { text: said, head, weight }));
  };
  const isOther = otherwise.test(whole);
  const isLate = waited.test(whole);
  const soonAfter = ({ index }: RegExpExecArray): string => {
    const at = whole.indexOf(folded) + index;
    return whole.slice(at, at + soon);
  };
  for (const match of matchesOf(active, folded)) {
    if (!isOther && !isLate) continue;
    const it = named(match, text);
    if (it === null) continue;
    const deed = match.groups?.['deed'] ?? '';
    const thing = `${it.text.replace(/^(?:these|your) /, 'the ')} you ${deed}`;
    if (isLate && /^(?:ordered|bought|pre-ordered)$/.test(deed))
      add(match, it.head, `${thing} ${it.isMany ? 'have' : 'has'} still not come`, 3.6);
    // "Booked online, dropped the car off …, says the discs are the old ones": no thing, or another one altogether.
    else if (isOther && isEnglishNoun(it.head.split(' ').at(-1) ?? '') && otherwise.test(soonAfter(match)))
      add(match, it.head, `${thing} ${it.isMany ? 'were' : 'was'} not what you got`, 2.8);
  }
  if (unpaid.test(whole))
    for (const match of matchesOf(sentBack, folded)) {
      const it = named(match, text);
      if (it !== null)
        add(
          match,
          it.head,
          `you returned ${it.text.replace(/^these /, 'the ')} and the refund has not come`,
          4.4,
        );
    }
  for (const match of matchesOf(waits, folded)) {
    const { time = '', what = '' } = match.groups ?? {};
    const spoken = capitalTime(time.replace(/^hour/, 'an hour'));
    const last = what.split(' ').at(-1) ?? '';
    if (what.startsWith('for ') && !isEnglishNoun(last)) continue;
    const tail = what === 'wait' ? '' : ` ${what.replace(/\b(?:my|our)\b/, 'your')}`;
    add(match, 'wait', `you waited ${spoken}${tail}`, 4.2);
  }
  for (const match of matchesOf(doneTo, folded)) {
    const done = match.groups?.['done'] ?? '';
    const before = folded.slice(0, match.index);
    const who = kin.exec(before)?.groups?.['who'];
    // "The dog was kicked out": somebody else.
    if (
      who === undefined &&
      /(?:^|[,.;] ?|\b(?:and|but|then) )(?:the|a|an|his|her|their|this|that|some) [a-z' ]+$/.test(before)
    )
      continue;
    const told = who === undefined ? 'you were' : `your ${who} ${/s$|children/.test(who) ? 'were' : 'was'}`;
    add(match, 'turned', `${told} ${done}`, 4.4);
  }
  for (const match of matchesOf(notTheirs, folded)) {
    const { got = '', whose = '', head = '' } = match.groups ?? {};
    const name = nounIn(head);
    if (name === null) continue;
    const done = /^(?:received|got|given|handed)$/.test(got) ? 'handed over' : got;
    add(match, name, `${whose} ${name} was ${done}`.replace(/(s) was/, '$1 were'), 4.6);
  }
  for (const match of matchesOf(givenAway, folded)) {
    const name = nounIn(match.groups?.['head'] ?? '');
    if (name !== null) add(match, name, `your ${name} ${/[^s]s$/.test(name) ? 'were' : 'was'} given away`, 5);
  }
  for (const match of matchesOf(drovePast, folded)) {
    const head = match.groups?.['head'] ?? '';
    add(match, head, `the ${head} drove past without stopping`, 4.6);
  }
  for (const match of matchesOf(aboveUsual, folded)) {
    const { head = '' } = match.groups ?? {};
    add(match, head, `you were charged more for the ${head} than it usually costs`, 5.4);
  }
  for (const match of matchesOf(smells, folded)) {
    const it = named(match, text);
    const { head = '', what = '' } = match.groups ?? {};
    if (it !== null && isEnglishNoun(head.split(' ').at(-1) ?? ''))
      add(match, it.head, `${it.text} smelled of ${what.replace('mold', 'mould')}`, 4.4);
  }
  for (const match of matchesOf(priced, folded)) {
    const name = nounIn((match.groups?.['head'] ?? '').replace(/^[a-z]+ of /, ''));
    if (name !== null)
      found.push(
        failureAt(match, { text: `the price of the ${name}`, head: name, weight: 3.2, isChoice: true }),
      );
  }
  for (const match of matchesOf(collection, folded)) {
    const { what = '', when = '' } = match.groups ?? {};
    const day = /^\d/.test(when) ? `the ${when}${/\d$/.test(when) ? ordinal(when) : ''}` : capitalTime(when);
    add(match, what, `the ${what} booked for ${day} did not take place`, 4.4);
  }
  return found;
}

const ordinal = (day: string): string =>
  /1[123]$/.test(day)
    ? 'th'
    : day.endsWith('1')
      ? 'st'
      : day.endsWith('2')
        ? 'nd'
        : day.endsWith('3')
          ? 'rd'
          : 'th';
