import { quick } from '../quick';
import type { Field } from '../rules';
import { depthByIndent } from './indent';
import { fieldKeysOf } from './keys';
import type { Unit } from './learn';
import { commentWords, isMember, nameIn, nameScore, wordsOf } from './marks';
import type { Measures } from './measure';

/** A kind of block that may be comments: how to read it, and how sure that is what it is, 0–1. */
export interface Judged {
  each: string;
  author: readonly Field[];
  /** Where the names stand: left out of a text that has no element of its own. */
  names: string;
  text: readonly string[];
  sureness: number;
  count: number;
  /** Mean characters of what is said. */
  length: number;
  /** Has a machine's time in it, nearly always. */
  timed: boolean;
  /** Mean characters in a block, for choosing the smallest. */
  size: number;
  /** By how far it is set in; null where nothing tells. */
  depth: ((comment: Element) => number | null) | null;
  /** Name and time stand in the element before the comment's own. */
  paired: boolean;
}

/** Enough blocks to learn from; the rest is read by what they taught. */
const sampleSize = 12;

/** Where the words stand; in what share of the blocks, and how many characters in the mean. */
interface FoundText {
  keys: readonly string[];
  share: number;
  length: number;
}

type Measure = (element: Element) => Measures;

export function judge(each: string, units: readonly Unit[], measure: Measure, paired = false): Judged | null {
  const sample = units.length <= sampleSize ? units : spread(units);
  const author = authorField(sample, each, paired);
  if (author === null) return null;
  const text = textField(sample, each, author.found, measure);
  if (text === null) return null;
  const teasers = sample.filter((unit) => isTeaser(unit, author.found));
  if (teasers.length > sample.length * 0.4) return null;

  const people = new Set([...author.found.values()].map((name) => nameIn(wordsOf(name))));
  const sure = surenessOf(sample, each, people.size, text.share);
  return {
    each,
    names: author.key,
    author: paired ? [author.field] : [author.field, firstName(each)],
    text: text.keys,
    sureness: sure,
    // Every block has some name; where the usual one is missing, another is taken.
    count: Math.round(units.length * text.share),
    length: text.length,
    timed: sample.length > 2 && sample.filter(isTimed).length >= sample.length * 0.8,
    size: sample.reduce((sum, unit) => sum + unit.element.textContent.length, 0) / sample.length,
    depth: depthByIndent(units.map(({ element }) => element)),
    paired,
  };
}

const isTimed = ({ element }: Unit): boolean => element.querySelector('time[datetime]') !== null;

const spread = (units: readonly Unit[]): Unit[] =>
  Array.from({ length: sampleSize }, (_, at) => units[Math.floor((at * units.length) / sampleSize)] as Unit);

/** Where a block's kind of name is missing: whatever looks most like one. */
const firstName =
  (each: string) =>
  (comment: Element): string | null => {
    let found: { name: string; score: number } | null = null;
    for (const element of comment.querySelectorAll('*')) {
      const score = nameScore(element);
      if (score > (found?.score ?? 0) && (element.closest(each) ?? comment) === comment) {
        found = { name: wordsOf(element), score };
      }
    }
    return found === null ? null : nameIn(found.name);
  };

/** The selector whose first match names somebody in most blocks, and the best sign of those that do. */
function authorField(
  units: readonly Unit[],
  each: string,
  paired: boolean,
): { key: string; field: Field; found: Map<Unit, Element> } | null {
  const votes = new Map<string, { found: Map<Unit, Element>; score: number }>();
  for (const unit of units) {
    for (const name of unit.names) {
      for (const key of fieldKeysOf(name)) {
        const vote = votes.get(key) ?? { found: new Map<Unit, Element>(), score: 0 };
        votes.set(key, vote);
        if (vote.found.has(unit)) continue;
        vote.found.set(unit, name);
        vote.score += nameScore(name);
      }
    }
  }
  let winner: { key: string; found: Map<Unit, Element>; worth: number } | null = null;
  for (const [key, { found, score }] of votes) {
    if (found.size < units.length * 0.5) continue;
    const distinct = new Set([...found.values()].map((name) => wordsOf(name))).size;
    // Ranks and captions ("Member", "Author") are the same in every block, names are not.
    const worth = score * (distinct === 1 && units.length > 2 ? 0.2 : 1) * (found.size / units.length);
    if (winner === null || worth > winner.worth) winner = { key, found, worth };
  }
  if (winner === null) return null;
  const { key, found } = winner;
  const field = (comment: Element): string | null => {
    const head = paired ? comment.previousElementSibling : comment;
    for (const element of head?.querySelectorAll(quick(key)) ?? []) {
      // Around a name in the opening post, which is of another kind, stands no such block.
      const isOwn = paired || (element.closest(each) ?? comment) === comment;
      if (isOwn && nameScore(element) > 0) return nameIn(wordsOf(element));
    }
    return null;
  };
  return { key, field, found };
}

/** The selector, once in a block, that holds the most running text beside the name and the time. */
function textField(
  units: readonly Unit[],
  each: string,
  names: Map<Unit, Element>,
  measure: Measure,
): FoundText | null {
  interface Vote {
    units: Set<Unit>;
    elements: Element[];
    length: number;
    linked: number;
    /** Blocks in which it holds more than words: times, headings, controls. */
    mixed: number;
  }
  const votes = new Map<string, Vote>();
  for (const unit of units) {
    const head = [names.get(unit), unit.times[0]].filter((element) => element !== undefined);
    for (const element of unit.element.querySelectorAll('*')) {
      if (
        element.closest(each) !== unit.element ||
        head.some((sign) => element.contains(sign) || sign.contains(element))
      )
        continue;
      const { length, linked, mixed } = measure(element);
      if (length === 0) continue;
      for (const key of fieldKeysOf(element)) {
        const vote = votes.get(key) ?? { units: new Set(), elements: [], length: 0, linked: 0, mixed: 0 };
        votes.set(key, vote);
        vote.units.add(unit);
        vote.elements.push(element);
        vote.length += length;
        vote.linked += linked;
        if (mixed) vote.mixed += 1;
      }
    }
  }
  const fits = [...votes].filter(
    ([, vote]) =>
      vote.units.size >= units.length * 0.7 &&
      !isSameEverywhere(vote.elements) &&
      vote.elements.length <= vote.units.size * 1.25 &&
      vote.linked < vote.length * 0.6,
  );
  const longest = Math.max(0, ...fits.map(([, vote]) => vote.length));
  // Quotes hold names and times too, so some mixture is in the nature of things.
  const pure = fits.filter(([, vote]) => vote.mixed <= vote.units.size * 0.3 && vote.length >= longest * 0.5);
  const [most] = (pure.length > 0 ? pure : fits).sort(([, one], [, other]) => other.length - one.length);
  if (most === undefined || longest < units.length * 4) return wholeText(units, names, measure);
  // What stands beside nearly all of the words is a count of likes or an edit note.
  const isCore = ([, vote]: typeof most): boolean =>
    vote.elements.length === most[1].units.size &&
    vote.length >= most[1].length * 0.9 &&
    vote.elements.every(
      (element, at) => element.localName === 'div' && most[1].elements[at]?.contains(element) === true,
    );
  const [key, vote] = fits
    .filter(isCore)
    .reduce((least, one) => (one[1].length < least[1].length ? one : least), most);
  return {
    keys: key === most[0] ? [key] : [key, most[0]],
    share: vote.units.size / units.length,
    length: vote.length / units.length,
  };
}

/** Controls say the same under every comment ("Like Reply"), and people hardly ever do. */
function isSameEverywhere(elements: readonly Element[]): boolean {
  const said = new Set(elements.map((element) => wordsOf(element)));
  return elements.length > 2 && said.size < elements.length * 0.6;
}

/** Plain markup: the text has no element that is alike in every comment, it is what is left beside name, time and controls. */
function wholeText(units: readonly Unit[], names: Map<Unit, Element>, measure: Measure): FoundText | null {
  let length = 0;
  let other = 0;
  const speaking = units.filter((unit) => {
    const besides = [names.get(unit), ...unit.times, ...unit.element.querySelectorAll('button, a, label')];
    const beside = new Set(besides.filter((element) => element !== undefined));
    const aside = [...beside].reduce((sum, element) => sum + measure(element).length, 0);
    const rest = measure(unit.element).length - aside;
    length += rest / units.length;
    other += aside / units.length;
    return unit.element.querySelector('p') !== null && rest > 8;
  });
  // Where names, counts and controls outweigh what is said, what is left holds more of them.
  return other > length || speaking.length < units.length * 0.7
    ? null
    : { keys: ['&'], share: speaking.length / units.length, length };
}

/** A headline that leads elsewhere: an article's teaser, not what somebody said here. */
function isTeaser(unit: Unit, names: Map<Unit, Element>): boolean {
  const { element } = unit;
  const here = URL.parse(element.baseURI)?.pathname;
  for (const link of element.querySelectorAll(
    'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3',
  )) {
    const anchor = link.closest('a');
    const there = URL.parse(anchor?.getAttribute('href') ?? '', element.baseURI);
    if (there !== null && there.pathname !== here && anchor !== names.get(unit) && nameScore(link) === 0) {
      const isInside = /[-/]post[-/]?\d+|#/.test(there.href);
      if (!isInside) return true;
    }
  }
  return false;
}

function surenessOf(units: readonly Unit[], each: string, people: number, textShare: number): number {
  const share = (has: (unit: Unit) => boolean): number => units.filter(has).length / units.length;
  const named = commentWords.test(each)
    ? 1
    : share(
        ({ element }) =>
          commentWords.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ||
          isInCommentArea(element),
      );
  // One block repeats nothing: it must say of itself what it is, and stand at an address of its own.
  const isNumbered = (unit: Unit): boolean => unit.links.length > 0 || /\d{2,}/.test(unit.element.id);
  if (units.length === 1 && !(/comment|review|kommentar|avis/i.test(each) && units.every(isNumbered)))
    return 0;
  // What one person wrote again and again is a column or a ticker, unless it is a member's.
  if (units.length > 2 && people < 2 && !units.every((unit) => isNumbered(unit) && unit.names.some(isMember)))
    return 0;
  const strong = share((unit) => unit.names.some((name) => nameScore(name) >= 2));
  const many = units.length >= 3 ? 1 : units.length === 2 ? 0.7 : 0.3;
  return (
    0.35 * named +
    0.15 * share((unit) => unit.times.length > 0) +
    0.1 * share(isNumbered) +
    0.15 * strong +
    0.1 * (people > 1 ? 1 : 0.5) +
    0.1 * many +
    0.05 * textShare
  );
}

function isInCommentArea(element: Element): boolean {
  let ancestor = element.parentElement;
  for (let up = 0; ancestor !== null && up < 8; up++, ancestor = ancestor.parentElement) {
    const words = `${ancestor.getAttribute('class') ?? ''} ${ancestor.id} ${ancestor.getAttribute('aria-label') ?? ''}`;
    if (ancestor.localName !== 'body' && commentWords.test(words)) return true;
  }
  return false;
}
