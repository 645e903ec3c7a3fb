import type { Field } from '../rules';
import { authorField, firstName, lineOf } from './author-field';
import { textField } from './text-field';
import { written } from './date-signs';
import { signKeys, timeFields } from './time-field';
import { endOfDatedLine } from './first-line';
import { headsIn } from './heads';
import type { Unit } from './learn';
import type { Measure } from './measure';
import { nameAt } from './name-at';
import { isToldIn } from './names';
import type { Paired } from './pairs';
import { isTeaser, surenessOf } from './sureness';
import { tailsIn } from './tails';
import { scripted } from './told';

/** A kind of block that may be comments: how to read it, and how sure that is what it is, 0–1. */
export interface Judged {
  each: string;
  units: readonly Unit[];
  author: readonly Field[];
  /** Where the names stand. */
  names: string;
  text: readonly string[];
  /** What stands among the words and is none of them; null where they have an element of their own. */
  besides: readonly string[] | null;
  sureness: number;
  count: number;
  /** Blocks of the kind in which nothing is said. */
  spare: number;
  /** Mean characters of what is said. */
  length: number;
  /** Where its time stands, for people to read. */
  time: readonly Field[];
  /** Its first line says who and when, and only then come the words. */
  signedFirst: boolean;
  /** Has a machine's time in it, nearly always. */
  timed: boolean;
  /** The page says itself of most that these people wrote them. */
  told: boolean;
  /** Each has an id of its own, nearly always. */
  numbered: boolean;
  /** Mean characters in a block, for choosing the smallest. */
  size: number;
  /** Where the name stands in an element before the comment's own; null where it does not. */
  paired: Paired | null;
}

/** Enough blocks to learn from; the rest is read by what they taught. */
export const sampleSize = 12;

export function judge(
  each: string,
  units: readonly Unit[],
  measure: Measure,
  paired: Paired | null = null,
): Judged | null {
  const sample = units.length <= sampleSize ? units : spread(units);
  const author = authorField(sample, each, paired);
  if (author === null) return null;
  const text = textField(sample, each, author.found, measure, paired);
  if (text === null) return null;
  const teasers = sample.filter((unit) =>
    isTeaser(unit, each, author.found, text.around ?? text.keys[0] ?? '&'),
  );
  if (teasers.length > sample.length * 0.4) return null;

  // A list of topics, each with the name and the time of its last post.
  const said = (unit: Unit): string =>
    text.isMixed
      ? unit.element.textContent.replace(author.found.get(unit)?.textContent ?? '', '')
      : (unit.element.querySelector(text.keys[0] ?? 'body')?.textContent ?? '');
  if (sample.filter((unit) => isDate(said(unit))).length > sample.length * 0.5) return null;

  // A kind that takes in teasers too is worth less than one that does not.
  const sure =
    surenessOf(sample, each, author.people, { key: text.keys[0] ?? '', share: text.share }) *
    (1 - teasers.length / sample.length);
  const nameOf = (unit: Unit): string => {
    const name = author.found.get(unit);
    return name === undefined ? '' : nameAt(name);
  };
  const furniture = [
    ...headsIn(sample, text.keys[0] ?? '&', each),
    ...text.keys.flatMap((key) => tailsIn(sample, key, nameOf)),
  ];
  const line = text.isMixed ? lineOf(author.found, measure) : null;
  return {
    each,
    units,
    names: author.key,
    besides: text.isMixed
      ? [author.key, ...(line === null ? [] : [line]), ...signKeys(sample), ...furniture]
      : units.some((unit) => isAmongWords(unit, each, text.keys))
        ? [...furniture, scripted]
        : furniture.length > 0
          ? furniture
          : null,
    author: paired !== null ? author.fields : [...author.fields, firstName(each)],
    text: text.keys,
    sureness: sure,
    // Every block has some name; where the usual one is missing, another is taken.
    count: Math.round(units.length * text.share),
    spare: Math.round(units.length * (1 - text.share)),
    length: text.length,
    time: timeFields(units, each, paired),
    signedFirst:
      text.keys[0] === '&' &&
      sample.filter(({ element }) => endOfDatedLine(element) !== null).length >= sample.length * 0.8,
    timed: sample.length > 2 && sample.filter(isTimed).length >= sample.length * 0.8,
    told: sample.filter((unit) => isToldIn(unit.element, unit.names)).length >= sample.length * 0.7,
    numbered: sample.filter(isNumbered).length >= sample.length * 0.8,
    size: sample.reduce((sum, unit) => sum + unit.element.textContent.length, 0) / sample.length,
    paired,
  };
}

/** "Ven 02 Jan 2009, 10:15", and no more. */
const isDate = (said: string): boolean =>
  said.length < 40 && written.test(said) && (said.match(/\p{L}{2,}/gu)?.length ?? 0) < 4;

/** What is said about an entry, in the body of the entry itself. */
function isAmongWords({ element }: Unit, each: string, keys: readonly string[]): boolean {
  const entry = element.parentElement?.closest(each) ?? null;
  return (
    entry !== null && keys.some((key) => key !== '&' && entry.querySelector(key)?.contains(element) === true)
  );
}

const isNumbered = ({ element }: Unit): boolean =>
  /\d/.test(element.id) ||
  [...element.attributes].some(({ name, value }) => /^data-[a-z-]*id$/.test(name) && /\d/.test(value));
const isTimed = ({ element }: Unit): boolean => element.querySelector('time[datetime]') !== null;

const spread = (units: readonly Unit[]): Unit[] =>
  Array.from({ length: sampleSize }, (_, at) => units[Math.floor((at * units.length) / sampleSize)] as Unit);
