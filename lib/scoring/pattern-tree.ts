import { hashPiece } from '@/lib/core/word-memory';
import type { ListName } from './lists';
import type { Step } from './notation';

/** Entries share their beginnings; the options of one step lead to the same node. Most nodes need no map at all. */
export interface Node {
  words: Map<string, Node[]> | null;
  /** `signOf` its words together: tells most that it doesn't go on with, without asking the map. */
  signs: number;
  steps: Map<string, Node> | null;
  lists: Map<ListName, Node> | null;
  any: Node | null;
  gap: Node | null;
  ends: ListName[];
}

export const newNode = (): Node => ({
  words: null,
  signs: 0,
  steps: null,
  lists: null,
  any: null,
  gap: null,
  ends: [],
});

/** One of 32 bits. */
export const signOf = (word: string): number => 1 << (hashPiece(word, 0, word.length) >>> 27);

/** The nodes behind a first word as one: a frequent word begins many choices of words, and asking each took 0.6 µs a tweet. */
export interface Branch {
  ends: readonly ListName[];
  words: ReadonlyMap<string, readonly Node[]>;
  signs: number;
  /** Those that go on with anything but a word. */
  others: readonly Node[];
}

export function branchOf(nodes: readonly Node[]): Branch {
  const words = new Map<string, Node[]>();
  let signs = 0;
  for (const node of nodes) {
    signs |= node.signs;
    for (const [word, targets] of node.words ?? []) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [...targets]);
      else known.push(...targets);
    }
  }
  const others = nodes.filter((node) => node.any !== null || node.lists !== null || node.gap !== null);
  return { ends: [...new Set(nodes.flatMap((node) => node.ends))], words, signs, others };
}

export function insert(root: Node, steps: readonly Step[], list: ListName): void {
  let node = root;
  for (const step of steps) node = descend(node, step);
  if (!node.ends.includes(list)) node.ends.push(list);
}

function descend(node: Node, step: Step): Node {
  if (step.kind === 'any') return (node.any ??= newNode());
  if (step.kind === 'gap') return (node.gap ??= newNode());
  if (step.kind === 'list') return childOf((node.lists ??= new Map<ListName, Node>()), step.list);
  const known = node.steps?.get(step.source);
  if (known !== undefined) return known;
  const [only] = step.options;
  if (step.options.length === 1 && only !== undefined) return only.reduce(descendWord, node);
  const target = newNode();
  (node.steps ??= new Map<string, Node>()).set(step.source, target);
  for (const option of step.options) {
    const parent = option.slice(0, -1).reduce(descendWord, node);
    link(parent, option.at(-1) ?? '', target);
  }
  return target;
}

/** The node for one word alone, which no choice shares. */
function descendWord(node: Node, word: string): Node {
  const known = node.steps?.get(word);
  if (known !== undefined) return known;
  const child = childOf((node.steps ??= new Map<string, Node>()), word);
  link(node, word, child);
  return child;
}

const link = (node: Node, word: string, target: Node): void => {
  node.words ??= new Map<string, Node[]>();
  node.signs |= signOf(word);
  const targets = node.words.get(word);
  if (targets === undefined) node.words.set(word, [target]);
  else targets.push(target);
};

function childOf<Key>(children: Map<Key, Node>, key: Key): Node {
  const child = children.get(key) ?? newNode();
  children.set(key, child);
  return child;
}
