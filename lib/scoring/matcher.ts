import { remember } from '@/lib/core/remember';
import { lists, listNames, type Lexicon, type ListName } from './lists';
import { expandEntry, wordsOfEntry, type Step } from './notation';
import { readKeys, type KnownWords, type WordKeys } from './word-keys';
import type { Word } from './words';

/** A list's entry found in a text: half-open offsets into its words. */
export interface Hit {
  list: ListName;
  from: number;
  to: number;
}

/** Entries share their beginnings; the options of one step lead to the same node. Most nodes need no map at all. */
interface Node {
  words: Map<string, Node[]> | null;
  steps: Map<string, Node> | null;
  lists: Map<ListName, Node> | null;
  any: Node | null;
  gap: Node | null;
  ends: ListName[];
}

const newNode = (): Node => ({
  words: null,
  steps: null,
  lists: null,
  any: null,
  gap: null,
  ends: [],
});

/** Words of a gap: more would join what doesn't belong together. */
const widestGap = 4;

export interface Matcher extends KnownWords {
  /** The names of a folded word. */
  keysOf(plain: string): WordKeys;
  find(words: readonly Word[]): Hit[];
}

const rudeLists: ReadonlySet<ListName> = new Set(['insult', 'slur', 'swear', 'slight']);

const plainWord = /^[a-z]+$/;

/** An entry that waits until a text holds a word that it can begin with. */
interface Pending {
  entry: string;
  list: ListName;
  isGrown: boolean;
}

/** The nodes behind a first word as one: a frequent word begins many choices of words, and asking each took 0.6 µs a tweet. */
interface Branch {
  ends: readonly ListName[];
  words: ReadonlyMap<string, readonly Node[]>;
  /** Those that go on with anything but a word. */
  others: readonly Node[];
}

/** What a word can begin or be, found with one look-up: most words of a text begin nothing. */
interface Opening {
  waiting: Pending[] | null;
  /** Where the patterns go on after the word; null where none does. */
  next: Branch | null;
  /** Lists in which the word stands alone. */
  own: ListName[];
}

/**
 * Lexicons → a matcher. Later ones add to the first: the insults of another language, say. Only the words are read at
 * once; an entry's pattern is built when a text first holds a word it begins with, since building all 4,000 of a
 * language would keep the first comment waiting for 50 ms. What is found doesn't depend on what was built before.
 */
export function createMatcher(lexicons: readonly Lexicon[]): Matcher {
  const root = newNode();
  const openings = new Map<string, Opening>();
  const vocabulary = new Set<string>();
  const maskable = new Set<string>();
  const openingOf = (word: string): Opening => {
    const known = openings.get(word);
    if (known !== undefined) return known;
    const opening: Opening = { waiting: null, next: null, own: [] };
    openings.set(word, opening);
    return opening;
  };
  const readSingle = ({ own }: Opening, word: string, list: ListName): void => {
    if (!own.includes(list)) own.push(list);
    if (rudeLists.has(list)) maskable.add(word);
  };
  const wait = (opening: Opening, waiting: Pending): void => {
    if (opening.waiting === null) opening.waiting = [waiting];
    else opening.waiting.push(waiting);
  };
  const read = (entry: string, list: ListName): void => {
    const waiting = { entry, list, isGrown: false };
    // More than half of all entries are one plain word.
    if (plainWord.test(entry)) {
      vocabulary.add(entry);
      const opening = openingOf(entry);
      readSingle(opening, entry, list);
      wait(opening, waiting);
      return;
    }
    const { words, firsts, single } = wordsOfEntry(entry);
    for (const word of words) vocabulary.add(word);
    for (const word of single) readSingle(openingOf(word), word, list);
    if (firsts === null) grow(waiting);
    for (const word of firsts ?? []) wait(openingOf(word), waiting);
  };
  const grow = (waiting: Pending): void => {
    if (waiting.isGrown) return;
    waiting.isGrown = true;
    for (const steps of expandEntry(waiting.entry)) insert(root, steps, waiting.list);
  };
  for (const lexicon of lexicons) {
    for (const list of listNames) for (const entry of lexicon.entries[list] ?? []) read(entry, list);
  }
  // Grown already: entries whose first word may be missing, or may be any.
  for (const [word, next] of root.words ?? []) openingOf(word).next = branchOf(next);
  const spellings = new Map(
    lexicons.flatMap((lexicon) =>
      Object.entries(lexicon.spellings).map(([word, meant]): [string, string[]] => [word, meant.split(' ')]),
    ),
  );
  const growFrom = (opening: Opening, word: string): void => {
    for (const waiting of opening.waiting ?? []) grow(waiting);
    opening.waiting = null;
    const next = root.words?.get(word);
    if (next !== undefined) opening.next = branchOf(next);
  };
  const known = { vocabulary, maskable, spellings };
  return {
    ...known,
    keysOf: remember((plain) => readKeys(plain, known)),
    find: (words) => findAll(root, openings, growFrom, words),
  };
}

function branchOf(nodes: readonly Node[]): Branch {
  const words = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const [word, targets] of node.words ?? []) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [...targets]);
      else known.push(...targets);
    }
  }
  const others = nodes.filter((node) => node.any !== null || node.lists !== null || node.gap !== null);
  return { ends: [...new Set(nodes.flatMap((node) => node.ends))], words, others };
}

function insert(root: Node, steps: readonly Step[], list: ListName): void {
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
  const targets = node.words.get(word);
  if (targets === undefined) node.words.set(word, [target]);
  else targets.push(target);
};

function childOf<Key>(children: Map<Key, Node>, key: Key): Node {
  const child = children.get(key) ?? newNode();
  children.set(key, child);
  return child;
}

const noNodes: readonly Node[] = [];

function findAll(
  root: Node,
  openings: ReadonlyMap<string, Opening>,
  growFrom: (opening: Opening, word: string) => void,
  words: readonly Word[],
): Hit[] {
  const found: Hit[] = [];
  let from = 0;
  let first = 0;
  const add = (list: ListName, to: number): void => {
    for (let index = first; index < found.length; index += 1) {
      const hit = found[index];
      if (hit !== undefined && hit.list === list && hit.to === to) return;
    }
    found.push({ list, from, to });
  };
  const walkLists = (children: Node['lists'], own: readonly ListName[] | undefined, at: number): void => {
    if (children === null || own === undefined) return;
    for (const list of own) {
      const next = children.get(list);
      if (next !== undefined) walk(next, at);
    }
  };
  const walk = (node: Node, at: number): void => {
    for (const list of node.ends) add(list, at);
    const word = words[at];
    if (word === undefined || (at > from && word.breaks)) return;
    const targets = node.words?.get(word.key);
    if (targets !== undefined) for (const next of targets) walk(next, at + 1);
    walkOn(node, word, at);
  };
  const walkOn = (node: Node, word: Word, at: number): void => {
    if (node.any !== null) walk(node.any, at + 1);
    if (node.lists !== null) walkLists(node.lists, openings.get(word.key)?.own, at + 1);
    if (node.gap !== null) walkGap(node.gap, at);
  };
  const walkBranch = (branch: Branch, at: number): void => {
    for (const list of branch.ends) add(list, at);
    const word = words[at];
    if (word === undefined || word.breaks) return;
    for (const next of branch.words.get(word.key) ?? noNodes) walk(next, at + 1);
    for (const node of branch.others) walkOn(node, word, at);
  };
  const walkGap = (node: Node, at: number): void => {
    for (let skipped = 0; skipped <= widestGap; skipped += 1) {
      if (skipped > 0 && words[at + skipped]?.breaks !== false) break;
      walk(node, at + skipped);
    }
  };
  for (; from < words.length; from += 1) {
    first = found.length;
    const key = words[from]?.key ?? '';
    const opening = openings.get(key);
    if (opening !== undefined) {
      if (opening.waiting !== null) growFrom(opening, key);
      if (opening.next !== null) walkBranch(opening.next, from + 1);
      walkLists(root.lists, opening.own, from + 1);
    }
    if (root.any !== null) walk(root.any, from + 1);
    if (root.gap !== null) walkGap(root.gap, from);
  }
  return found;
}

/** Among equally long matches: a harmless sense first, then what says most. */
const precedence = ({ list }: Hit): number =>
  lists[list].weight === 0 ? 0 : list === 'failure' ? 1 : 10 - Math.abs(lists[list].weight);

const placeOfList: ReadonlyMap<ListName, number> = new Map(listNames.map((list, place) => [list, place]));
const listOrder = (one: Hit, other: Hit): number =>
  (placeOfList.get(one.list) ?? 0) - (placeOfList.get(other.list) ?? 0);

/** Within `mood` and within `heat` a longer match hides the shorter ones it overlaps; marks all stand. */
export function withoutHidden(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const weighing: Hit[] = [];
  for (const hit of hits) (lists[hit.list].group === 'mark' ? kept : weighing).push(hit);
  weighing.sort(
    (one, other) =>
      other.to - other.from - (one.to - one.from) ||
      precedence(one) - precedence(other) ||
      one.from - other.from ||
      listOrder(one, other),
  );
  const taken = { mood: new Set<number>(), heat: new Set<number>(), mark: new Set<number>() };
  for (const hit of weighing) {
    const places = taken[lists[hit.list].group];
    let isHidden = false;
    for (let at = hit.from; at < hit.to && !isHidden; at += 1) isHidden = places.has(at);
    if (isHidden) continue;
    for (let at = hit.from; at < hit.to; at += 1) places.add(at);
    kept.push(hit);
  }
  return kept.sort((one, other) => one.from - other.from || one.to - other.to || listOrder(one, other));
}
