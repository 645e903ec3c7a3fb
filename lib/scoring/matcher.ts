import { remember } from '@/lib/core/remember';
import { lists, listNames, type Lexicon, type ListName } from './lists';
import { expandEntry, wordsOfEntry } from './notation';
import { branchOf, insert, newNode, type Branch, type Node } from './pattern-tree';
import { readKeys, type KnownWords, type WordKeys } from './word-keys';
import type { Word } from './words';

/** A list's entry found in a text: half-open offsets into its words. */
export interface Hit {
  list: ListName;
  from: number;
  to: number;
}

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

const noNodes: readonly Node[] = [];

/** A walk over a text's words; functions of the module take it along: closures made anew for each text took 2 µs. */
interface Walk {
  openings: ReadonlyMap<string, Opening>;
  words: readonly Word[];
  found: Hit[];
  /** The word that the patterns started at, and how many hits there were before it. */
  from: number;
  before: number;
}

function findAll(
  root: Node,
  openings: ReadonlyMap<string, Opening>,
  growFrom: (opening: Opening, word: string) => void,
  words: readonly Word[],
): Hit[] {
  const walk: Walk = { openings, words, found: [], from: 0, before: 0 };
  for (; walk.from < words.length; walk.from += 1) {
    const next = walk.from + 1;
    walk.before = walk.found.length;
    const key = words[walk.from]?.key ?? '';
    const opening = openings.get(key);
    if (opening !== undefined) {
      if (opening.waiting !== null) growFrom(opening, key);
      if (opening.next !== null) walkBranch(walk, opening.next, next);
      walkLists(walk, root.lists, opening.own, next);
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
  found.push({ list, from, to });
}

function walkNode(walk: Walk, node: Node, at: number): void {
  for (const list of node.ends) addHit(walk, list, at);
  const word = walk.words[at];
  if (word === undefined || (at > walk.from && word.breaks)) return;
  const targets = node.words?.get(word.key);
  if (targets !== undefined) for (const next of targets) walkNode(walk, next, at + 1);
  walkOn(walk, node, word, at);
}

/** Where a node goes on with anything but a word. */
function walkOn(walk: Walk, node: Node, word: Word, at: number): void {
  if (node.any !== null) walkNode(walk, node.any, at + 1);
  if (node.lists !== null) walkLists(walk, node.lists, walk.openings.get(word.key)?.own, at + 1);
  if (node.gap !== null) walkGap(walk, node.gap, at);
}

function walkLists(
  walk: Walk,
  children: Node['lists'],
  own: readonly ListName[] | undefined,
  at: number,
): void {
  if (children === null || own === undefined) return;
  for (const list of own) {
    const next = children.get(list);
    if (next !== undefined) walkNode(walk, next, at);
  }
}

function walkBranch(walk: Walk, branch: Branch, at: number): void {
  for (const list of branch.ends) addHit(walk, list, at);
  const word = walk.words[at];
  if (word === undefined || word.breaks) return;
  for (const next of branch.words.get(word.key) ?? noNodes) walkNode(walk, next, at + 1);
  for (const node of branch.others) walkOn(walk, node, word, at);
}

function walkGap(walk: Walk, node: Node, at: number): void {
  for (let skipped = 0; skipped <= widestGap; skipped += 1) {
    if (skipped > 0 && walk.words[at + skipped]?.breaks !== false) break;
    walkNode(walk, node, at + skipped);
  }
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
