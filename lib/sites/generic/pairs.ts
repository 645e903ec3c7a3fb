import type { Unit } from './learn';
import type { Measure } from './measure';

/** What stands above a comment's words says little itself. */
const longestHead = 300;

/**
 * Comments of two rows, as in tables and definition lists: a head with name and time, then the words as its next
 * sibling (`tr + tr`, `dt + dd`, `h4 + div`). Null where those heads are not that; else units made of the words, with
 * the signs of their heads.
 */
export function pairsAmong(heads: readonly Unit[], measure: Measure): Unit[] | null {
  const known = new Set(heads.map(({ element }) => element));
  const pairs: Unit[] = [];
  for (const head of heads) {
    const body = head.element.nextElementSibling;
    if (body === null || known.has(body) || measure(head.element).length > longestHead) continue;
    if (measure(body).length > 0) pairs.push({ ...head, element: body });
  }
  // Where each pair has a parent to itself, that parent is the block.
  const parents = new Set(pairs.map(({ element }) => element.parentElement));
  return pairs.length >= 2 && parents.size <= pairs.length / 2 && pairs.length >= heads.length * 0.7
    ? pairs
    : null;
}

/** The selector of what follows such heads, all of the same element; null where they are not of one kind. */
export function keyOfPairs(headKey: string, pairs: readonly Unit[]): string | null {
  const names = new Set(pairs.map(({ element }) => element.localName));
  const [name] = names;
  return names.size === 1 && name !== undefined && /^[a-z][\w-]*$/.test(name) ? `${headKey} + ${name}` : null;
}
