import { isEnglishNoun } from '../nouns';
import type { Failure } from './failure';
import { failureAt, typedIn } from './found';
import { thingOf, type EnglishThing } from './thing-en';
import { capitalTime } from './times';

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
  /\bwhat (?:we|i) got\b|\b(?:got|given|received|served|sent)\b[^.!?]{0,12}\b(?:a|an|the|one|plain|just|instead)\b|\bat the gate\b|\bon arrival\b|\binstead\b|\bno record\b|\bin reality\b|\bturned (?:up|out)\b|\bhad none\b|\bnot in it\b|\bisn'?t in it\b|\bnothing like\b/;
const waited =
  /\bstill (?:no|not|waiting|nothing|haven|hasn|don)|\band nothing\b|\bno sign\b|\btracking (?:now |still )?says\b|\bnever (?:came|arrived|turned)|\bwaiting\b|\bnot (?:here|arrived)\b|\bnothing since\b|\bnowhere\b/;

const sentBack = new RegExp(
  `\\b(?:returned|sent back|took back) (?<det>my|our|the|a|an|two|three|some) (?<head>${word}(?: ${stop}${word}){0,1})`,
  'dg',
);
const unpaid = /\brefund|\bstill\b|\bmoney\b|\bback\b|\bnothing\b/;

const waits =
  /\b(?<time>(?:an|one|two|three|\d{1,2}) hours?(?: and (?:a half|\w+))?|(?:\d{1,3}|twenty|thirty|forty|fifty|sixty|ninety) ?(?:minutes|mins)|half an hour|hour and a half|over an hour|nearly an hour) (?<what>wait|for (?:two |three |four |\d |a |an |our |my |the )[a-z]+(?: [a-z]+)?|in the queue|to be (?:seated|served|seen))\b/dg;

const collection =
  /\b(?<what>(?:bulky waste |bin |recycling |garden waste |furniture |return )?(?:collection|delivery|appointment|visit|repair))\b (?:was )?(?:booked|arranged|scheduled|due|supposed to be) (?:for|on) (?:the )?(?<when>\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/dg;

function named(match: RegExpExecArray, text: string): EnglishThing | null {
  const head = match.groups?.['head'] ?? '';
  return thingOf((match.groups?.['det'] ?? 'the').replace(/^(?:some|two|three)$/, 'these'), head, '', {
    head: typedIn(match, text, 'head'),
    more: '',
  });
}

/** @param whole everything that was written, folded: what came of it may stand sentences later */
export function englishStories(text: string, folded: string, whole: string): Failure[] {
  const found: Failure[] = [];
  const add = (match: RegExpExecArray, head: string, said: string, weight: number): void => {
    found.push(failureAt(match, { text: said, head, weight }));
  };
  const isOther = otherwise.test(whole);
  const isLate = waited.test(whole);
  for (const match of folded.matchAll(active)) {
    if (!isOther && !isLate) continue;
    const it = named(match, text);
    if (it === null) continue;
    const deed = match.groups?.['deed'] ?? '';
    const thing = `${it.text.replace(/^(?:these|your) /, 'the ')} you ${deed}`;
    if (isLate && /^(?:ordered|bought|pre-ordered)$/.test(deed))
      add(match, it.head, `${thing} ${it.isMany ? 'have' : 'has'} still not come`, 3.6);
    else if (isOther) add(match, it.head, `${thing} ${it.isMany ? 'were' : 'was'} not what you got`, 3.6);
  }
  if (unpaid.test(whole))
    for (const match of folded.matchAll(sentBack)) {
      const it = named(match, text);
      if (it !== null)
        add(
          match,
          it.head,
          `you returned ${it.text.replace(/^these /, 'the ')} and the refund has not come`,
          4.4,
        );
    }
  for (const match of folded.matchAll(waits)) {
    const { time = '', what = '' } = match.groups ?? {};
    const spoken = capitalTime(time.replace(/^hour/, 'an hour'));
    const last = what.split(' ').at(-1) ?? '';
    if (what.startsWith('for ') && !isEnglishNoun(last)) continue;
    const tail = what === 'wait' ? '' : ` ${what.replace(/\b(?:my|our)\b/, 'your')}`;
    add(match, 'wait', `you waited ${spoken}${tail}`, 4.2);
  }
  for (const match of folded.matchAll(collection)) {
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
