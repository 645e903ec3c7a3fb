import type { Spelling } from '@/lib/core/text/text';
import { createWordNotes } from '@/lib/core/text/word-notes';
import { listNames, listPlaces, type Lexicon, type ListName } from './lists';
import { expandEntry, wordsOfEntry } from './notation';
import {
  branchOf,
  insert,
  mayMeet,
  newNode,
  signsOf,
  type Branch,
  type Node,
  type Signs,
} from './pattern-tree';
import { isStretched, namesOf, type KnownWords } from './word-keys';
import type { Word } from './words';

/** A list's entry found in a text: half-open offsets into its words. */
export interface Hit {
  list: ListName;
  /** The list's, in `listNames`. */
  place: number;
  from: number;
  to: number;
}

export const hitOf = (list: ListName, from: number, to: number): Hit => ({
  list,
  place: listPlaces[list],
  from,
  to,
});

/** Words of a gap: more would join what doesn't belong together. */
const widestGap = 4;

export interface Matcher extends KnownWords {
  /** What a word or a sign is to the entries: usually one key, more where a chat spelling stands for several words. */
  keysOf(word: Spelling): WordKeys;
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

/**
 * A word by the name that the lexicons know it by, with what it can begin or be: most words of a text begin nothing. Its
 * signs are 0 where no entry holds it, at whatever place.
 */
export interface Key extends Signs {
  readonly name: string;
  waiting: Pending[] | null;
  /** Where the patterns go on after the word; null where none does. */
  next: Branch | null;
  /** Lists in which the word stands alone. */
  own: ListName[];
}

export interface WordKeys {
  /** The word's. */
  id: number;
  first: Key;
  others: readonly Key[];
  /** Its letters were drawn out (`nuuul`). */
  stretched: boolean;
}

const noKeys: readonly Key[] = [];

/**
 * Lexicons → a matcher. Later ones add to the first: the insults of another language, say. Only the words are read at
 * once; an entry's pattern is built when a text first holds a word it begins with, since building all 4,000 of a
 * language would keep the first comment waiting for 50 ms. What is found doesn't depend on what was built before.
 */
export function createMatcher(lexicons: readonly Lexicon[]): Matcher {
  const root = newNode();
  const openings = new Map<string, Key>();
  const vocabulary = new Set<string>();
  const maskable = new Set<string>();
  const openingOf = (word: string): Key => {
    const known = openings.get(word);
    if (known !== undefined) return known;
    const opening = newKey(word, true);
    openings.set(word, opening);
    return opening;
  };
  const readSingle = ({ own }: Key, word: string, list: ListName): void => {
    if (!own.includes(list)) own.push(list);
    if (rudeLists.has(list)) maskable.add(word);
  };
  const wait = (opening: Key, waiting: Pending): void => {
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
  const growFrom = (opening: Key): void => {
    for (const waiting of opening.waiting ?? []) grow(waiting);
    opening.waiting = null;
    const next = root.words?.get(opening.name);
    if (next !== undefined) opening.next = branchOf(next);
  };
  const known = { vocabulary, maskable, spellings };
  const keyOf = (name: string): Key => openings.get(name) ?? newKey(name, vocabulary.has(name));
  const keysOf = createWordNotes((word: Spelling): WordKeys => {
    const [first = '', ...others] = namesOf(word, known);
    return {
      id: word.id,
      first: keyOf(first),
      others: others.length === 0 ? noKeys : others.map(keyOf),
      stretched: isStretched(word.plain),
    };
  });
  return { ...known, keysOf, find: (words) => findAll(root, growFrom, words) };
}

const newKey = (name: string, isKnown: boolean): Key => ({
  sign: isKnown ? signsOf(name).sign : 0,
  cosign: isKnown ? signsOf(name).cosign : 0,
  name,
  waiting: null,
  next: null,
  own: [],
});

/** A walk over a text's words; functions of the module take it along: closures made anew for each text took 2 µs. */
interface Walk {
  words: readonly Word[];
  found: Hit[];
  /** The word that the patterns started at, and how many hits there were before it. */
  from: number;
  before: number;
}

function findAll(root: Node, growFrom: (opening: Key) => void, words: readonly Word[]): Hit[] {
  const walk: Walk = { words, found: [], from: 0, before: 0 };
  for (; walk.from < words.length; walk.from += 1) {
    const next = walk.from + 1;
    walk.before = walk.found.length;
    const key = words[walk.from]?.key;
    if (key !== undefined && key.sign !== 0) {
      if (key.waiting !== null) growFrom(key);
      if (key.next !== null) walkBranch(walk, key.next, next);
      if (root.lists !== null) walkLists(walk, root.lists, key.own, next);
    }
    if (root.any !== null) walkNode(walk, root.any, next);
    if (root.gap !== null) walkGap(walk, root.gap, walk.from);
  }
  return walk.found;
}

function addHit({ found, from, before }: Walk, list: ListName, to: number): void {
  for (let index = before; index < found.length; index += 1) {
    const hit = found[index];
    if (hit !== undefined && hit.list === list && hit.to === to) return;
  }
  found.push(hitOf(list, from, to));
}

function walkNode(walk: Walk, node: Node, at: number): void {
  for (const list of node.ends) addHit(walk, list, at);
  const word = walk.words[at];
  if (word === undefined || (at > walk.from && word.breaks)) return;
  const targets = mayMeet(node, word.key) ? node.words?.get(word.key.name) : undefined;
  if (targets !== undefined) for (const next of targets) walkNode(walk, next, at + 1);
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
  own: readonly ListName[],
  at: number,
): void {
  for (const list of own) {
    const next = children.get(list);
    if (next !== undefined) walkNode(walk, next, at);
  }
}

function walkBranch(walk: Walk, branch: Branch, at: number): void {
  if (branch.ends !== null) for (const list of branch.ends) addHit(walk, list, at);
  const word = walk.words[at];
  if (word === undefined || word.breaks) return;
  const targets = mayMeet(branch, word.key) ? branch.words.get(word.key.name) : undefined;
  if (targets !== undefined) for (const next of targets) walkNode(walk, next, at + 1);
  if (branch.others !== null) for (const node of branch.others) walkOn(walk, node, word, at);
}

function walkGap(walk: Walk, node: Node, at: number): void {
  for (let skipped = 0; skipped <= widestGap; skipped += 1) {
    if (skipped > 0 && walk.words[at + skipped]?.breaks !== false) break;
    walkNode(walk, node, at + skipped);
  }
}
