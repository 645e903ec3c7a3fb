import type { Field } from '../rules';
import { fieldKeysOf } from './keys';
import type { Unit } from './learn';
import { commentWords, nameIn, nameScore } from './marks';

/** A kind of block that may be comments: how to read it, and how sure that is what it is, 0–1. */
export interface Judged {
  each: string;
  author: readonly Field[];
  text: readonly string[];
  sureness: number;
  count: number;
  /** Mean characters in a block, for choosing the smallest. */
  size: number;
}

/** Enough blocks to learn from; the rest is read by what they taught. */
const sampleSize = 24;

type TextOf = (element: Element) => string;

export function judge(each: string, units: readonly Unit[], textOf: TextOf): Judged | null {
  const sample = units.length <= sampleSize ? units : spread(units);
  const author = authorField(sample, each);
  if (author === null) return null;
  const text = textField(sample, each, author.found, textOf);
  if (text === null) return null;
  const teasers = sample.filter((unit) => isTeaser(unit, author.found));
  if (teasers.length > sample.length * 0.4) return null;

  const people = new Set([...author.found.values()].map((name) => nameIn(name.textContent)));
  const sure = surenessOf(sample, each, people.size, text.share);
  return {
    each,
    author: [author.field, firstName(each)],
    text: [text.key],
    sureness: sure,
    count: Math.round((units.length * text.share * author.found.size) / sample.length),
    size: sample.reduce((sum, unit) => sum + unit.element.textContent.length, 0) / sample.length,
  };
}

const spread = (units: readonly Unit[]): Unit[] =>
  Array.from({ length: sampleSize }, (_, at) => units[Math.floor((at * units.length) / sampleSize)] as Unit);

/** Where a block's kind of name is missing: whatever looks most like one. */
const firstName =
  (each: string) =>
  (comment: Element): string | null => {
    let found: { name: string; score: number } | null = null;
    for (const element of comment.querySelectorAll('*')) {
      const score = nameScore(element);
      if (score > (found?.score ?? 0) && element.closest(each) === comment) {
        found = { name: element.textContent, score };
      }
    }
    return found === null ? null : nameIn(found.name);
  };

/** The selector whose first match names somebody in most blocks, and the best sign of those that do. */
function authorField(
  units: readonly Unit[],
  each: string,
): { field: Field; found: Map<Unit, Element> } | null {
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
    if (found.size < units.length * 0.7) continue;
    const distinct = new Set([...found.values()].map((name) => name.textContent.trim())).size;
    // Ranks and captions ("Member", "Author") are the same in every block, names are not.
    const worth = score * (distinct === 1 && units.length > 2 ? 0.2 : 1) * (found.size / units.length);
    if (winner === null || worth > winner.worth) winner = { key, found, worth };
  }
  if (winner === null) return null;
  const { key, found } = winner;
  const field = (comment: Element): string | null => {
    for (const element of comment.querySelectorAll(key)) {
      if (element.closest(each) === comment && nameScore(element) > 0) return nameIn(element.textContent);
    }
    return null;
  };
  return { field, found };
}

/** The selector, once in a block, that holds the most running text beside the name and the time. */
function textField(
  units: readonly Unit[],
  each: string,
  names: Map<Unit, Element>,
  textOf: TextOf,
): { key: string; share: number } | null {
  interface Vote {
    units: Set<Unit>;
    matches: number;
    length: number;
    linked: number;
    nodes: number;
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
      const { length } = textOf(element);
      if (length === 0) continue;
      const linked = [...element.querySelectorAll('a')].reduce(
        (sum, link) => sum + link.textContent.length,
        0,
      );
      for (const key of fieldKeysOf(element)) {
        const vote = votes.get(key) ?? { units: new Set(), matches: 0, length: 0, linked: 0, nodes: 0 };
        votes.set(key, vote);
        vote.units.add(unit);
        vote.matches += 1;
        vote.length += length;
        vote.linked += element.localName === 'a' ? length : linked;
        vote.nodes += element.getElementsByTagName('*').length;
      }
    }
  }
  const fits = [...votes].filter(
    ([, vote]) =>
      vote.units.size >= units.length * 0.7 &&
      vote.matches <= vote.units.size * 1.25 &&
      vote.linked < vote.length * 0.6,
  );
  const longest = Math.max(0, ...fits.map(([, vote]) => vote.length));
  const [winner] = fits
    .filter(([, vote]) => vote.length >= longest * 0.93)
    .sort(([, one], [, other]) => one.nodes - other.nodes);
  if (winner === undefined || longest < units.length * 4) return null;
  return { key: winner[0], share: winner[1].units.size / units.length };
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
  const strong = share((unit) => unit.names.some((name) => nameScore(name) >= 2));
  const speaks = people >= Math.min(units.length, 2) ? 1 : 0;
  const many = units.length >= 3 ? 1 : units.length === 2 ? 0.7 : 0.3;
  return (
    0.35 * named +
    0.15 * share((unit) => unit.times.length > 0) +
    0.1 * share((unit) => unit.links.length > 0 || /\d{2,}/.test(unit.element.id)) +
    0.15 * strong +
    0.1 * speaks +
    0.1 * many +
    0.05 * textShare
  );
}

function isInCommentArea(element: Element): boolean {
  let ancestor = element.parentElement;
  for (let up = 0; ancestor !== null && up < 5; up++, ancestor = ancestor.parentElement) {
    const words = `${ancestor.getAttribute('class') ?? ''} ${ancestor.id} ${ancestor.getAttribute('aria-label') ?? ''}`;
    if (ancestor.localName !== 'body' && commentWords.test(words)) return true;
  }
  return false;
}
