import { around } from './around';
import { hasFieldBeside } from './beside';
import { called, headingAbove, isCalledList, isConversation, isHeading, proofsIn } from './heading';
import { fieldKeysOf } from './keys';
import type { Unit } from './learn';
import { isNameAndTime, wordsOf } from './marks';
import { isOwnLink } from './own-link';
import { isTime, ownText } from './times';
import type { Measure } from './measure';
import { noteName } from './names';
import { hasControls, isAnswerable } from './controls';
import { sureWords, titleWords } from './words';

/** Kinds of block that are tried, and blocks of each that choose the place. */
const mostKinds = 16;
const mostBlocks = 40;
/** Characters before a name that no time stands beside, and after it. */
const mostBefore = 4;
const leastWords = 16;

/**
 * Where no class, address or data tells a name (utility classes, hashed ones, markup of old): on a page that calls these
 * blocks comments, a short text that stands near the time and differs from block to block is who speaks. Returns the
 * names that it noted.
 */
export function* notePlacedNames(
  kinds: Iterable<Unit[]>,
  measure: Measure,
  isTimed = true,
): Generator<void, readonly Element[]> {
  const likely = [...kinds]
    .map((units) => (isTimed ? units.filter(({ times }) => times.length > 0 && times.length < 4) : units))
    .filter((units) => units.length > 1)
    .sort((one, other) => other.length - one.length);
  let tried = 0;
  for (const units of likely) {
    yield;
    if (!saysSomething(units, measure) || proofsOf(units) < (isTimed ? 1 : 2)) continue;
    if (++tried > mostKinds) break;
    const place = placeOfNames(units.slice(0, mostBlocks).map(placedIn));
    if (place === null) continue;
    return units.flatMap((unit) => {
      const name = placedIn(unit).find(({ keys }) => keys.includes(place))?.element;
      if (name === undefined) return [];
      noteName(name, 3, isTimed ? unit.element : null);
      return [name];
    });
  }
  return [];
}

/** More than a name and a time: else it is the head of a comment, or a list of dates. */
function saysSomething(units: readonly Unit[], measure: Measure): boolean {
  const lengths = units.slice(0, mostBlocks).map(({ element }) => measure(element).length);
  return lengths.reduce((sum, length) => sum + length, 0) > lengths.length * 40;
}

/**
 * How much tells that these blocks are comments where the page says so: what may be answered, is counted, shows who
 * speaks. 0 where it says nothing.
 */
export function proofsOf(units: readonly Unit[]): number {
  const first = units[0]?.element;
  if (first === undefined) return 0;
  const heading = headingAbove(first);
  const isTalk = isConversation(first);
  const isWritable = hasFieldBeside(first);
  const areMost = (has: (unit: Unit) => boolean): boolean => units.filter(has).length > units.length * 0.8;
  if (!isTalk && !isWritable && !isInArea(first) && heading === null && !areMost(isAnswerable)) return 0;
  return [
    isTalk,
    isWritable,
    isCalledList(first.parentElement ?? first) || areMost(({ element }) => sureWords.test(called(element))),
    areMost(hasControls(units)) || areMost(isAnswerable),
    areMost(({ element }) => element.querySelector('img, [class*="avatar" i]') !== null),
    ...proofsIn(heading, first, units.length),
  ].filter(Boolean).length;
}

const isInArea = (first: Element): boolean =>
  around(first, 6, true).some(
    (area) => sureWords.test(called(area)) || isHeading(area.getAttribute('aria-label') ?? ''),
  );

export interface Placed {
  element: Element;
  keys: readonly string[];
  text: string;
  /** Steps from the time to where both stand. */
  distance: number;
}

const aside = 'button, [role="button"], label, nav, form, pre, code, svg, blockquote, h1, h2, a[href^="#"]';

/** Short texts of a block that may be a name, by what they look like alone. */
function placedIn({ element: block, times }: Unit): Placed[] {
  const [time] = times;
  const found: Placed[] = [];
  const words = wordsOf(block).replace(/\s+/g, ' ');
  for (const element of block.querySelectorAll('*')) {
    if (isTime(element) || isAside(element, block)) continue;
    const text = wordsAlone(element) ?? '';
    const distance = !mayName(text)
      ? null
      : time === undefined
        ? stepsIn(words, text)
        : stepsTo(element, time);
    if (distance === null) continue;
    // A review's title differs from block to block as well.
    const isTitle = /^h\d/.test(element.localName) || titleWords.test(element.getAttribute('class') ?? '');
    found.push({ element, keys: fieldKeysOf(element), text, distance: distance + (isTitle ? 2 : 0) });
  }
  return found;
}

/** Of what holds nothing else, or a time beside them; null for all others. */
export function wordsAlone(element: Element): string | null {
  // « Anne : »
  const inner = [...element.children].filter((child) => child.firstChild !== null);
  const [only] = inner;
  // « <h3><a>Anne</a></h3> » beside « <h3>Anne</h3> », badges without a word.
  if (only === undefined || (inner.length === 1 && isAlike(only, element)))
    return wordsOf(element).replace(/\s*:$/, '');
  if (isNameAndTime(element)) return ownText(element);
  // « <a href="#e12">#</a> Anne »
  const [link] = element.children;
  if (link === undefined || !isOwnLink(link) || element.childElementCount > 2) return null;
  return link.nextSibling?.nodeType === 3 ? (link.nextSibling.nodeValue ?? '').trim() : null;
}

const isAlike = (inner: Element, outer: Element): boolean =>
  inner.firstElementChild === null && !isTime(inner) && wordsOf(inner) === wordsOf(outer);

/** A whole list of comments may stand in a form, to mark some of them. */
export const isAside = (element: Element, block: Element): boolean => {
  const other = element.closest(aside);
  return other !== null && block.contains(other);
};

export const mayName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 40 &&
  /\p{L}/u.test(text) &&
  text.split(/\s+/).length <= 4 &&
  // What follows in a name has a capital or is short ("de", "la"): else it is a phrase, the title of a review.
  !/\s\p{Ll}{4}/u.test(text) &&
  !/^\d|[!?…:;,«»"()/#•·]|\d\.\d|\p{L}{3,}\.$/u.test(text);

/** Without a time, only what begins the block, after a portrait's initials, and is not all that it says. */
function stepsIn(words: string, text: string): number | null {
  const at = words.indexOf(text);
  return at >= 0 && at <= mostBefore && words.length - text.length > leastWords ? at : null;
}

function stepsTo(element: Element, time: Element): number | null {
  const steps = around(time, 8).findIndex((block) => block.contains(element));
  return steps < 0 ? null : steps;
}

/** The place that has such a text in nearly every block, another in each, and is the nearest to the time. */
export function placeOfNames(blocks: readonly (readonly Placed[])[]): string | null {
  const votes = new Map<string, { texts: string[]; distance: number }>();
  for (const placed of blocks) {
    const seen = new Set<string>();
    for (const { keys, text, distance } of placed)
      for (const key of keys) {
        if (seen.has(key)) continue;
        seen.add(key);
        const vote = votes.get(key) ?? { texts: [], distance: 0 };
        votes.set(key, vote);
        vote.texts.push(text);
        vote.distance += distance;
      }
  }
  let best: { key: string; worth: number } | null = null;
  for (const [key, { texts, distance }] of votes) {
    const share = texts.length / blocks.length;
    // In a short thread two people may take turns; ranks and places are said again and again.
    const different = new Set(texts).size / texts.length;
    if (share < 0.7 || different < 0.4 || new Set(texts).size < 2) continue;
    const worth = (share * different) / (1 + distance / texts.length);
    if (best === null || worth > best.worth) best = { key, worth };
  }
  return best?.key ?? null;
}
