import { hitAt, type Hit } from './hit';
import { onlyEnd, opening } from './key';
import { mayMeet, type Node } from './pattern-tree';
import type { Word } from './words';

/** Words of a gap: more would join what doesn't belong together. */
const widestGap = 4;

/** A walk over a text's words; functions of the module take it along: closures made anew for each text took 2 µs. */
interface Walk {
  words: readonly Word[];
  found: Hit[];
  /** The word that the patterns started at, and how many hits there were before it. */
  from: number;
  before: number;
}

/** Every entry of a pattern tree that begins at a text's words. */
export function findPhrases(root: Node, words: readonly Word[]): Hit[] {
  const walk: Walk = { words, found: [], from: 0, before: 0 };
  const { any, gap } = root;
  const isAnyBare = any !== null && isBare(any);
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (word === undefined) break;
    const after = words[from + 1];
    const next = after === undefined || after.breaks ? null : after;
    walk.from = from;
    walk.before = walk.found.length;
    if (word.opens >= opening.only) walk.found.push(hitAt(onlyEnd(word), from, from + 1));
    else if ((word.opens & opening.ends) !== 0) walkEnds(walk, word);
    if (next !== null && (word.nextSign & next.sign) !== 0 && (word.nextCosign & next.cosign) !== 0)
      walkWords(walk, word.key.next?.words.get(next.number), from + 2);
    if ((word.opens & further) !== 0) walkOnwards(walk, root, word, next);
    if (any !== null && (!isAnyBare || (next !== null && (next.opens & opening.afterAny) !== 0)))
      walkNode(walk, any, from + 1);
    if (gap !== null) walkGap(walk, gap, from);
  }
  return walk.found;
}

const further = opening.onwards | opening.listed;

const isBare = ({ ends, any, lists, gap }: Node): boolean =>
  ends.length === 0 && any === null && lists === null && gap === null;

function addHit({ found, from, before }: Walk, list: number, to: number): void {
  for (let index = before; index < found.length; index += 1) {
    const hit = found[index];
    if (hit !== undefined && hit.place === list && hit.to === to) return;
  }
  found.push(hitAt(list, from, to));
}

/** The entries that the first word ends. */
function walkEnds(walk: Walk, { key }: Word): void {
  for (const list of key.next?.ends ?? []) addHit(walk, list, walk.from + 1);
}

/** Where patterns go on after the first word with anything but a word, or begin with a list that it stands in. */
function walkOnwards(walk: Walk, { lists }: Node, { key }: Word, next: Word | null): void {
  const at = walk.from + 1;
  if (next !== null) for (const node of key.next?.others ?? []) walkOn(walk, node, next, at);
  if (lists !== null) walkLists(walk, lists, key.own, at);
}

function walkWords(walk: Walk, targets: readonly Node[] | undefined, at: number): void {
  if (targets !== undefined) for (const next of targets) walkNode(walk, next, at);
}

function walkNode(walk: Walk, node: Node, at: number): void {
  for (const list of node.ends) addHit(walk, list, at);
  const word = walk.words[at];
  if (word === undefined || (at > walk.from && word.breaks)) return;
  if (mayMeet(node, word)) walkWords(walk, node.words?.get(word.number), at + 1);
  walkOn(walk, node, word, at);
}

/** Where a node goes on with anything but a word. */
function walkOn(walk: Walk, node: Node, word: Word, at: number): void {
  if (node.any !== null) walkNode(walk, node.any, at + 1);
  if (node.lists !== null) walkLists(walk, node.lists, word.key.own, at + 1);
  if (node.gap !== null) walkGap(walk, node.gap, at);
}

function walkLists(
  walk: Walk,
  children: NonNullable<Node['lists']>,
  own: readonly number[],
  at: number,
): void {
  for (const list of own) {
    const next = children.get(list);
    if (next !== undefined) walkNode(walk, next, at);
  }
}

function walkGap(walk: Walk, node: Node, at: number): void {
  for (let skipped = 0; skipped <= widestGap; skipped += 1) {
    if (skipped > 0 && walk.words[at + skipped]?.breaks !== false) break;
    walkNode(walk, node, at + skipped);
  }
}
