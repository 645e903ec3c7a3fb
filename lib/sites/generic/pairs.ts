import type { Unit } from './learn';
import { isTime } from './times';
import type { Measure } from './measure';

/** What stands above a comment's words says little itself. */
const longestHead = 300;
/** Siblings that may belong to one comment: a head, its words, a foot (old Blogger, forums of tables). */
const mostAfter = 4;

/** Where a comment of several siblings begins: so many steps before the element with its words. */
export interface Paired {
  head: string;
  back: number;
  /** The time stands in a line before the head. */
  isLed: boolean;
}

export interface Pairing extends Paired {
  each: string;
  units: Unit[];
}

/**
 * Comments of two rows or more, as in tables and definition lists: a head with name and often time, then the words in
 * one of its next siblings (`tr + tr`, `dt + dd`, `h4 + div`), then perhaps a foot. Null where those heads are not that;
 * else units made of the words, with the signs of their heads and feet.
 */
export function pairsAmong(head: string, named: readonly Unit[], measure: Measure): Pairing | null {
  // Whose cell stands beside all rows of a post begins it, whatever rows have names of their own.
  const spanning = named.filter(({ element }) => element.querySelector(spanned) !== null);
  const heads = spanning.length > 1 ? spanning : named;
  const known = new Set(heads.map(({ element }) => element));
  const groups = heads
    .filter(({ element }) => measure(element).length <= longestHead)
    .map((unit) => ({ unit, after: siblingsAfter(unit.element, known) }))
    .filter(({ after }) => after.length > 0);
  if (groups.length < 2 || groups.length < heads.length * 0.7) return null;
  if (areBelow(heads, groups.length)) return null;
  const back = placeOfWords(
    groups.map(({ after }) => after),
    measure,
  );
  const isLed = groups.every(({ unit }) => unit.times.length === 0 && timesBefore(unit.element).length > 0);
  const pairs = groups.flatMap(({ unit, after }) => {
    const element = after[back - 1];
    if (element === undefined || measure(element).length === 0) return [];
    const own = isLed ? timesBefore(unit.element) : unit.times;
    const times = own.length > 0 ? own : after.flatMap(timesIn);
    return times.length + unit.links.length === 0 ? [] : [{ ...unit, element, times }];
  });
  // Where each pair has a parent to itself, that parent is the block.
  const parents = new Set(pairs.map(({ element }) => element.parentElement));
  if (pairs.length < 2 || parents.size > pairs.length / 2 || pairs.length < heads.length * 0.7) return null;
  const names = new Set(pairs.map(({ element }) => element.localName));
  const [name] = names;
  if (names.size !== 1 || name === undefined || !/^[a-z][\w-]*$/.test(name)) return null;
  return { each: `${head}${' + *'.repeat(back - 1)} + ${name}`, units: pairs, head, back, isLed };
}

const spanned = ':scope > [rowspan]:not([rowspan="1"])';

/** Names below what was said: nothing follows the last, and something stands before the first. */
function areBelow(heads: readonly Unit[], followed: number): boolean {
  const [first, second] = heads;
  const last = heads.at(-1)?.element;
  const between = first?.element.nextElementSibling;
  return (
    followed < heads.length &&
    last?.nextElementSibling === null &&
    second !== undefined &&
    between?.localName === last.previousElementSibling?.previousElementSibling?.localName &&
    second.element.previousElementSibling?.localName === first?.element.previousElementSibling?.localName
  );
}

/** What holds name and words in one row, and the time in the row before or after. */
export function datedBeside(each: string, blocks: readonly Unit[]): Pairing | null {
  const timesAfter = ({ nextElementSibling: after }: Element): Element[] =>
    after === null || after.matches(each) ? [] : timesIn(after);
  // A few tell whether the rest is worth a look.
  const few = blocks.slice(0, 3);
  const timesOf = [timesBefore, timesAfter].find((beside) =>
    few.every(({ element }) => beside(element).length > 0),
  );
  if (timesOf === undefined || few.length < 3) return null;
  const units = blocks.map((unit) => ({ ...unit, times: timesOf(unit.element) }));
  const isDated = units.every(({ times }) => times.length > 0);
  return isDated ? { each, units, head: each, back: 0, isLed: timesOf === timesBefore } : null;
}

function siblingsAfter(head: Element, heads: ReadonlySet<Element>): Element[] {
  const after: Element[] = [];
  let next = head.nextElementSibling;
  while (next !== null && !heads.has(next) && after.length < mostAfter) {
    after.push(next);
    next = next.nextElementSibling;
  }
  return after;
}

/** The sibling that says the most in all of them together, counted from the head. */
function placeOfWords(groups: readonly Element[][], measure: Measure): number {
  const said = Array.from({ length: mostAfter }, (_, at) =>
    groups.reduce((sum, after) => sum + (after[at] === undefined ? 0 : measure(after[at]).length), 0),
  );
  return said.indexOf(Math.max(...said)) + 1;
}

export const timesIn = (element: Element): Element[] =>
  [element, ...element.querySelectorAll('*')].filter((one) => isTime(one)).slice(0, 2);

const timesBefore = ({ previousElementSibling: before }: Element): Element[] =>
  before === null ? [] : timesIn(before);

/** The elements that make a comment: itself; or what leads it, its head, its words and its foot, up to the next head. */
export function partsOf(comment: Element, paired: Paired | null): Element[] {
  if (paired === null) return [comment];
  const head = headOf(comment, paired);
  if (head === null) return [];
  const before = paired.isLed ? head.previousElementSibling : null;
  const parts = before === null ? [head] : [before, head];
  let next = head.nextElementSibling;
  while (next !== null && parts.length <= mostAfter && !next.matches(paired.head)) {
    parts.push(next);
    next = next.nextElementSibling;
  }
  return parts;
}

export function headOf(comment: Element, { back }: Paired): Element | null {
  let head: Element | null = comment;
  for (let at = 0; head !== null && at < back; at++) head = head.previousElementSibling;
  return head;
}
