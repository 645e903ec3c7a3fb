import { placeOf, wordPlaces } from '@/lib/core/text/word-memory';
import { brandHeadNames, brandWord, type BrandHeads } from './brand-heads';
import { conceptSeed, nextRow, type ConceptTable, type ReaderLanguage } from './concept-table';
import { addGrams, conceptWord, hasGrams, hashWord, saltOf, spread } from './hashed-features';
import { gramHeads, sumGrams, type LinearModel } from './linear-model';
import {
  isAddressed,
  isEllipsis,
  isLink,
  mostWords,
  readerWord,
  type ReaderPiece,
  type ReaderPieces,
} from './reader-words';
import { sharpBuckets } from './sharpness';

const columns = gramHeads.length;

const heads = brandHeadNames.length;
const shortsAt = 24;
/** In eights of bytes, as the widest of the views counts: two whole lines of a processor's cache. */
const stride = 8 * Math.ceil((shortsAt + columns + heads) / 32);

/**
 * Where things stand in a word's row of 128 bytes, counted in the view that holds them. One short row and not an object
 * with lists: nearly all the time that a word takes is spent on fetching what is known of it. What every word needs
 * stands in the first half, what brand heads say of some in the second.
 */
export const row = {
  ints: 2 * stride,
  id: 2,
  hash: 3,
  /** Hashed as the concepts and the brand heads do it. */
  seededHash: 4,
  /** `traits`, and which of `concepts` it holds above them. */
  rest: 5,
  letterCount: 6,
  /** Weights of its letters' n-grams, per column. */
  letters: 7,
  shorts: 4 * stride,
  /** Weights of the word's own buckets, per column; then of the brand heads. */
  words: shortsAt,
  brand: shortsAt + columns,
  /** Of the head for a sharp tone, which reads no letters: first in the row. */
  sharps: stride,
} as const;

/** What a row's `rest` tells, as bits. */
export const traits = {
  /** The word has a beginning. */
  beginning: 1,
  negation: 2,
  /** Brand heads know it. */
  branded: 4,
  link: 8,
  ellipsis: 16,
  /** "You". */
  addressed: 32,
} as const;
/** Above them stands the place of the concepts that it holds. */
export const traitBits = 6;

/** N-grams of the longest word that is read, twice each. */
const rows = new Int32Array(512);
const sums = new Int32Array(columns);

/** What the heads know of the words of a language, wherever they stand. Three views of the same rows. */
export class KnownWords {
  readonly ints = new Int32Array((wordPlaces + mostWords) * row.ints);
  readonly shorts = new Int16Array(this.ints.buffer);
  readonly sharps = new Float64Array(this.ints.buffer);
  readonly #sets = createConceptSets();
  readonly concepts: readonly (readonly number[])[] = this.#sets.all;
  readonly #parts: { model: LinearModel; brand: BrandHeads; concepts: ConceptTable };
  readonly #mask: number;
  readonly #negation: number;
  readonly #salt: number;
  readonly #seed: number;

  constructor(
    parts: { model: LinearModel; brand: BrandHeads; concepts: ConceptTable },
    language: ReaderLanguage | null,
  ) {
    this.#parts = parts;
    this.#mask = 2 ** parts.model.bits - 1;
    this.#negation = parts.concepts.names.indexOf('neg');
    this.#salt = saltOf(language);
    this.#seed = conceptSeed(language ?? 'en');
  }

  /**
   * Fills `places` with the rows of a text's words, each summed when it is first met; a word that isn't remembered has
   * a row by its place in the text.
   */
  findRows(pieces: ReaderPieces, places: Int32Array): void {
    const { ids, count } = pieces;
    for (let at = 0; at < count; at += 1) {
      const id = ids[at] ?? 0;
      const place = id === 0 ? wordPlaces + at : placeOf(id);
      if (id === 0 || this.ints[place * row.ints + row.id] !== id) this.#fill(place, id, pieces.at(at));
      places[at] = place;
    }
  }

  #fill(at: number, id: number, piece: ReaderPiece): void {
    const { concepts } = this.#parts;
    const { plain, kind } = readerWord(piece);
    this.ints.fill(0, at * row.ints, (at + 1) * row.ints);
    this.#addWord(at, plain);
    // The letters of words count; signs count as a whole.
    if (hasGrams(kind)) this.#addLetters(at, plain);
    const { conceptHash, conceptRow } = conceptWord(concepts, plain, this.#seed);
    const held: number[] = [];
    for (let next = conceptRow; next >= 0; next = nextRow(concepts, next))
      held.push(concepts.concepts[next] ?? 0);
    const told =
      this.#addBrand(at, plain) |
      (held.includes(this.#negation) ? traits.negation : 0) |
      (isLink(piece) ? traits.link : 0) |
      (isEllipsis(piece) ? traits.ellipsis : 0) |
      (isAddressed(plain) ? traits.addressed : 0);
    this.ints[at * row.ints + row.seededHash] = conceptHash;
    this.ints[at * row.ints + row.rest] = (this.#sets.placeOf(held) << traitBits) | told;
    this.ints[at * row.ints + row.id] = id;
  }

  #addWord(at: number, plain: string): void {
    const { model } = this.#parts;
    const hash = hashWord(plain);
    const own = spread(hash) & this.#mask;
    const buckets = this.#salt === 0 ? [own] : [own, spread(hash ^ this.#salt) & this.#mask];
    rows.set(buckets);
    sums.fill(0);
    sumGrams(model.grams, rows, buckets.length, sums);
    this.shorts.set(sums, at * row.shorts + row.words);
    this.sharps[at * row.sharps] = model.sharpness?.weights[own & (sharpBuckets - 1)] ?? 0;
    this.ints[at * row.ints + row.hash] = hash;
  }

  #addLetters(at: number, plain: string): void {
    const count = addGrams(plain, this.#salt, this.#mask, rows, 0);
    sums.fill(0);
    sumGrams(this.#parts.model.grams, rows, count, sums);
    this.ints.set(sums, at * row.ints + row.letters);
    this.ints[at * row.ints + row.letterCount] = count;
  }

  /** → the traits that tell of it. */
  #addBrand(at: number, plain: string): number {
    const from = at * row.shorts + row.brand;
    const { sums: said, count } = brandWord(this.#parts.brand, plain, this.#seed);
    for (let next = 0; next < said.length; next += 2) {
      const place = from + (said[next] ?? 0);
      this.shorts[place] = (this.shorts[place] ?? 0) + (said[next + 1] ?? 0);
    }
    return (count === 2 ? traits.beginning : 0) | (said.length > 0 ? traits.branded : 0);
  }
}

/** Concepts that words hold together: some hundreds, so that a word needs to know one number only. */
function createConceptSets(): {
  all: readonly (readonly number[])[];
  placeOf(held: readonly number[]): number;
} {
  const all: (readonly number[])[] = [[]];
  const places = new Map<string, number>([['', 0]]);
  return {
    all,
    placeOf(held) {
      const key = held.join(' ');
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(held) - 1;
    },
  };
}
