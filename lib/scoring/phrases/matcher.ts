import type { Spelling } from '@/lib/core/text/spelling';
import type { Tokens } from '@/lib/core/text/tokens';
import { placeOf, wordPlaces } from '@/lib/core/text/word-memory';
import { Entries } from './entries';
import { findPhrases } from './find-phrases';
import type { Hit } from './hit';
import type { Key } from './key';
import type { Lexicon } from './lists';
import { isStretched, namesOf } from './word-keys';
import type { Word } from './words';

/** A row: the word's id, its `Openings`, then `traits`; of 32 bytes, so that one fetch brings all of it. */
const ints = 8;
const field = {
  id: 0,
  sign: 1,
  cosign: 2,
  number: 3,
  opens: 4,
  nextSign: 5,
  nextCosign: 6,
  traits: 7,
} as const;
const traits = { stretched: 1, several: 2 } as const;

/** Finds the entries of some lexicons in texts. */
export class Matcher {
  readonly #entries: Entries;
  /** What is known of a word, by its place in memory. */
  readonly #rows = new Int32Array(wordPlaces * ints);
  readonly #keys: (Key | undefined)[] = Array.from({ length: wordPlaces });
  /** Where a chat spelling stands for several words: those after the first. */
  readonly #others: (readonly Key[] | undefined)[] = Array.from({ length: wordPlaces });

  constructor(lexicons: readonly Lexicon[]) {
    this.#entries = new Entries(lexicons);
  }

  isRude(word: string): boolean {
    return this.#entries.maskable.has(word);
  }

  find(words: readonly Word[]): Hit[] {
    return findPhrases(this.#entries.root, words);
  }

  /** Tells a text's word what a token is to the entries → the same of other words that it stands for, usually none. */
  recognise(tokens: Tokens, at: number, word: Word): readonly Key[] {
    const id = tokens.ids[at] ?? 0;
    if (id === 0 || this.#rows[placeOf(id) * ints] !== id) this.#learn(tokens.spellingOf(at));
    return this.#tell(placeOf(id), word);
  }

  /** The same of a spelling that stands nowhere as it is. */
  recogniseSpelling(spelling: Spelling, word: Word): readonly Key[] {
    this.#learn(spelling);
    return this.#tell(placeOf(spelling.id), word);
  }

  #tell(place: number, word: Word): readonly Key[] {
    const rows = this.#rows;
    const row = place * ints;
    word.sign = rows[row + field.sign] ?? 0;
    word.cosign = rows[row + field.cosign] ?? 0;
    word.number = rows[row + field.number] ?? 0;
    word.opens = rows[row + field.opens] ?? 0;
    word.nextSign = rows[row + field.nextSign] ?? 0;
    word.nextCosign = rows[row + field.nextCosign] ?? 0;
    word.key = this.#keys[place] ?? word.key;
    const told = rows[row + field.traits] ?? 0;
    word.stretched = (told & traits.stretched) !== 0;
    return (told & traits.several) === 0 ? noKeys : (this.#others[place] ?? noKeys);
  }

  #learn(spelling: Spelling): void {
    const [first = '', ...others] = namesOf(spelling, this.#entries);
    const place = placeOf(spelling.id);
    const row = place * ints;
    const key = this.#entries.keyOf(first);
    this.#keys[place] = key;
    this.#others[place] = others.length === 0 ? undefined : others.map((name) => this.#entries.keyOf(name));
    const { sign, cosign, number, opens, nextSign, nextCosign } = key;
    this.#rows.set([spelling.id, sign, cosign, number, opens, nextSign, nextCosign], row);
    this.#rows[row + field.traits] =
      (isStretched(spelling.plain) ? traits.stretched : 0) | (others.length === 0 ? 0 : traits.several);
  }
}

const noKeys: readonly Key[] = [];
