import { goOnWith, newKey, opening, type Key } from './key';
import { listNames, placeOfList, type Lexicon, type ListName } from './lists';
import { expandEntry, wordsOfEntry } from './notation';
import { branchOf, insert, newNode, type Node } from './pattern-tree';
import type { KnownWords } from './word-keys';

const rudeLists: ReadonlySet<ListName> = new Set(['insult', 'slur', 'swear', 'slight']);

const plainWord = /^[a-z]+$/;

/** An entry that waits until a text holds a word that it can begin with. */
interface Pending {
  entry: string;
  list: ListName;
  isGrown: boolean;
}

/**
 * The entries of some lexicons. Later lexicons add to the first: the insults of another language, say. Only the words
 * are read at once; an entry's pattern is built when a text first holds a word it begins with, since building all 4,000
 * of a language would keep the first comment waiting for 50 ms. What is found doesn't depend on what was built before.
 */
export class Entries implements KnownWords {
  /** Every word that some entry holds, numbered from 1 on. */
  readonly vocabulary = new Map<string, number>();
  readonly maskable = new Set<string>();
  readonly spellings = new Map<string, readonly string[]>();
  readonly root: Node = newNode();
  /** Keys of the words that an entry can begin with. */
  readonly #openings = new Map<string, Key>();
  readonly #waiting = new Map<string, Pending[]>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const { entries, spellings } of lexicons) {
      for (const list of listNames) for (const entry of entries[list] ?? []) this.#read(entry, list);
      for (const [word, meant] of Object.entries(spellings)) this.spellings.set(word, meant.split(' '));
    }
    // Grown already: entries whose first word may be missing, or may be any.
    for (const key of this.#openings.values()) this.#goOn(key);
    const { lists } = this.root;
    if (lists === null) return;
    for (const key of this.#openings.values())
      if (key.own.some((list) => lists.has(list))) key.opens |= opening.listed;
  }

  /** A word by its name, with all that it can begin. */
  keyOf(name: string): Key {
    const key = this.#openings.get(name) ?? newKey(name, this.vocabulary.get(name) ?? 0);
    if (this.root.any?.words?.has(key.number) === true) key.opens |= opening.afterAny;
    const waiting = this.#waiting.get(name);
    if (waiting === undefined) return key;
    this.#waiting.delete(name);
    for (const pending of waiting) this.#grow(pending);
    this.#goOn(key);
    return key;
  }

  #goOn(key: Key): void {
    const next = this.root.words?.get(key.number);
    if (next !== undefined) goOnWith(key, branchOf(next));
  }

  #read(entry: string, list: ListName): void {
    const pending = { entry, list, isGrown: false };
    // More than half of all entries are one plain word.
    if (plainWord.test(entry)) {
      this.#readSingle(entry, list);
      this.#wait(entry, pending);
      return;
    }
    const { words, firsts, single } = wordsOfEntry(entry);
    for (const word of words) this.#numberOf(word);
    for (const word of single) this.#readSingle(word, list);
    if (firsts === null) {
      this.#grow(pending);
      for (const word of words) this.#openingOf(word);
    }
    for (const word of firsts ?? []) this.#wait(word, pending);
  }

  #numberOf(word: string): number {
    const known = this.vocabulary.get(word);
    if (known !== undefined) return known;
    const number = this.vocabulary.size + 1;
    this.vocabulary.set(word, number);
    return number;
  }

  #openingOf(word: string): Key {
    const known = this.#openings.get(word);
    if (known !== undefined) return known;
    const key = newKey(word, this.#numberOf(word));
    this.#openings.set(word, key);
    return key;
  }

  #readSingle(word: string, list: ListName): void {
    const { own } = this.#openingOf(word);
    const place = placeOfList(list);
    if (!own.includes(place)) own.push(place);
    if (rudeLists.has(list)) this.maskable.add(word);
  }

  #wait(word: string, pending: Pending): void {
    this.#openingOf(word);
    const waiting = this.#waiting.get(word);
    if (waiting === undefined) this.#waiting.set(word, [pending]);
    else waiting.push(pending);
  }

  #grow(pending: Pending): void {
    if (pending.isGrown) return;
    pending.isGrown = true;
    for (const steps of expandEntry(pending.entry)) insert(this.root, steps, pending.list, this.vocabulary);
  }
}
