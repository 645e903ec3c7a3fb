import { hashPiece } from '@/lib/core/text/word-memory';
import { placeOfList, type ListName } from './lists';
import type { Step } from './notation';

/**
 * Which words a node goes on with, as one bit each of two kinds: tells nearly all that it doesn't go on with, without
 * asking a map, which takes three fetches.
 */
export interface Signs {
  sign: number;
  cosign: number;
}

/**
 * Entries share their beginnings; the options of one step lead to the same node. Most nodes need no map at all. Words
 * are known by their numbers and lists by their places: a map of strings takes several fetches more.
 */
export interface Node extends Signs {
  words: Map<number, Node[]> | null;
  steps: Map<string, Node> | null;
  lists: Map<number, Node> | null;
  any: Node | null;
  gap: Node | null;
  ends: number[];
}

/** The words of all entries, numbered. */
export type Numbers = ReadonlyMap<string, number>;

export const newNode = (): Node => ({
  words: null,
  sign: 0,
  cosign: 0,
  steps: null,
  lists: null,
  any: null,
  gap: null,
  ends: [],
});

/** One of 32 bits, twice. */
export function signsOf(word: string): Signs {
  const hash = hashPiece(word, 0, word.length);
  return { sign: 1 << (hash >>> 27), cosign: 1 << (hash >>> 11) };
}

export const mayMeet = (one: Signs, other: Signs): boolean =>
  (one.sign & other.sign) !== 0 && (one.cosign & other.cosign) !== 0;

function addSigns(to: Signs, { sign, cosign }: Signs): void {
  to.sign |= sign;
  to.cosign |= cosign;
}

/** The nodes behind a first word as one: a frequent word begins many choices of words, and asking each took 0.6 µs a tweet. */
export interface Branch extends Signs {
  /** Null in place of an empty list: each list that is asked for its length is a fetch more. */
  ends: readonly number[] | null;
  words: ReadonlyMap<number, readonly Node[]>;
  /** Those that go on with anything but a word. */
  others: readonly Node[] | null;
}

export function branchOf(nodes: readonly Node[]): Branch {
  const words = new Map<number, Node[]>();
  // Written out: an object that others are spread into is read at half the speed.
  const branch: Branch = { sign: 0, cosign: 0, ends: null, words, others: null };
  for (const node of nodes) {
    addSigns(branch, node);
    for (const [word, targets] of node.words ?? []) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [...targets]);
      else known.push(...targets);
    }
  }
  const others = nodes.filter((node) => node.any !== null || node.lists !== null || node.gap !== null);
  const ends = [...new Set(nodes.flatMap((node) => node.ends))];
  if (ends.length > 0) branch.ends = ends;
  if (others.length > 0) branch.others = others;
  return branch;
}

export function insert(root: Node, steps: readonly Step[], list: ListName, numbers: Numbers): void {
  let node = root;
  for (const step of steps) node = descend(node, step, numbers);
  const place = placeOfList(list);
  if (!node.ends.includes(place)) node.ends.push(place);
}

function descend(node: Node, step: Step, numbers: Numbers): Node {
  if (step.kind === 'any') return (node.any ??= newNode());
  if (step.kind === 'gap') return (node.gap ??= newNode());
  if (step.kind === 'list') return childOf((node.lists ??= new Map<number, Node>()), placeOfList(step.list));
  const known = node.steps?.get(step.source);
  if (known !== undefined) return known;
  const [only] = step.options;
  if (step.options.length === 1 && only !== undefined) return descendWords(node, only, numbers);
  const target = newNode();
  (node.steps ??= new Map<string, Node>()).set(step.source, target);
  for (const option of step.options) {
    const parent = descendWords(node, option.slice(0, -1), numbers);
    link(parent, option.at(-1) ?? '', target, numbers);
  }
  return target;
}

function descendWords(from: Node, words: readonly string[], numbers: Numbers): Node {
  let node = from;
  for (const word of words) node = descendWord(node, word, numbers);
  return node;
}

/** The node for one word alone, which no choice shares. */
function descendWord(node: Node, word: string, numbers: Numbers): Node {
  const known = node.steps?.get(word);
  if (known !== undefined) return known;
  const child = childOf((node.steps ??= new Map<string, Node>()), word);
  link(node, word, child, numbers);
  return child;
}

function link(node: Node, word: string, target: Node, numbers: Numbers): void {
  const number = numbers.get(word) ?? 0;
  node.words ??= new Map<number, Node[]>();
  addSigns(node, signsOf(word));
  const targets = node.words.get(number);
  if (targets === undefined) node.words.set(number, [target]);
  else targets.push(target);
}

function childOf<Key>(children: Map<Key, Node>, key: Key): Node {
  const child = children.get(key) ?? newNode();
  children.set(key, child);
  return child;
}
