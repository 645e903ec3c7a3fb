import { classesOf } from './keys';
import { timesIn } from './pairs';

/** How far above its time a part of a comment may begin. */
const furthestUp = 4;
const fewestRuns = 3;
const mostParts = 6;
const mostChildren = 600;
const mostParents = 8;

/** The parts of one comment that has no element of its own: `img, strong, div, div, hr`. */
export type Run = readonly Element[];

/**
 * What follows itself again and again in one parent: pages of old, and pages made by hand, set down name, time and words
 * one after the other and begin anew. Each list is what repeats in one place where times stand.
 */
export function* runsAround(times: Iterable<Element>): Generator<Run[]> {
  const parents = new Map<Element, Set<Element>>();
  for (const time of times) {
    let child = time;
    for (let up = 0; up < furthestUp && child.parentElement !== null; up++, child = child.parentElement) {
      const parts = parents.get(child.parentElement) ?? new Set();
      parents.set(child.parentElement, parts.add(child));
    }
  }
  const likely = [...parents]
    .filter(([parent, parts]) => parts.size >= fewestRuns && parent.childElementCount <= mostChildren)
    .sort(([, one], [, other]) => other.size - one.size)
    .slice(0, mostParents);
  for (const [parent] of likely) {
    const runs = runsIn([...parent.children]);
    if (runs.length >= fewestRuns) yield runs;
  }
}

function runsIn(parts: readonly Element[]): Run[] {
  const coarse = parts.map(nameOf);
  const runs = repeating(parts, coarse);
  return runs.length > 0
    ? runs
    : repeating(
        parts,
        parts.map((part, at) => `${coarse[at]} ${madeOf(part)}`),
      );
}

function repeating(parts: readonly Element[], signs: readonly string[]): Run[] {
  for (let period = 2; period <= mostParts; period++) {
    const { from, length } = longestRepeat(signs, period);
    const count = Math.floor((length + period) / period);
    const isOneKind = new Set(signs.slice(from, from + period)).size === 1;
    if (length === 0 || isOneKind || count < fewestRuns) continue;
    return Array.from({ length: count }, (_, at) =>
      parts.slice(from + at * period, from + (at + 1) * period),
    );
  }
  return [];
}

/** Where the longest stretch begins in which each is as the one a period later, and how many those are. */
function longestRepeat(signs: readonly string[], period: number): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  for (let from = 0; from + period < signs.length;) {
    let to = from;
    while (to + period < signs.length && signs[to] === signs[to + period]) to += 1;
    if (to - from > best.length) best = { from, length: to - from };
    from = to + 1;
  }
  return best;
}

const nameOf = (part: Element): string => `${part.localName}.${classesOf(part)[0] ?? ''}`;

/** Where all are called the same: rows by their cells, paragraphs by what they begin with. */
function madeOf(part: Element): string {
  const timed = timesIn(part).length > 0 ? 'timed ' : '';
  if (part.localName === 'tr') return timed + [...part.children].map(({ localName }) => localName).join();
  const first = [...part.childNodes].find((node) => (node.textContent ?? '').trim() !== '');
  return timed + (first?.nodeName ?? '');
}
