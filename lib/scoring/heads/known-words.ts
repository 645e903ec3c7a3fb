import { placeOf, wordPlaces } from '@/lib/core/text/word-memory';
import { brandHeadNames, brandWord, type BrandHeads } from './brand-heads';
import { conceptSeed, nextRow, type ConceptTable, type ReaderLanguage } from './concept-table';
import { addGrams, conceptWord, hasGrams, hashWord, saltOf, spread } from './hashed-features';
import { gramHeads, sumGrams, type LinearModel } from './linear-model';
import { mostWords, readerWord, type ReaderPiece } from './reader-words';
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
  /** Which of `concepts` it holds, times eight; 1 more where the word has a beginning, 2 where it negates, 4 where brand heads know it. */
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

/** What the heads know of the words of a language, wherever they stand. Three views of the same rows. */
export interface KnownWords {
  ints: Int32Array;
  shorts: Int16Array;
  sharps: Float64Array;
  concepts: readonly (readonly number[])[];
  /** The row of a text's word, summed when it is first met; of one that isn't remembered, by its place in the text. */
  rowOf(word: ReaderPiece, at: number): number;
}

/** N-grams of the longest word that is read, twice each. */
const rows = new Int32Array(512);
const sums = new Int32Array(columns);

export function createKnownWords(
  parts: { model: LinearModel; brand: BrandHeads; concepts: ConceptTable },
  language: ReaderLanguage | null,
): KnownWords {
  const { model, brand, concepts } = parts;
  const mask = 2 ** model.bits - 1;
  const negation = concepts.names.indexOf('neg');
  const salt = saltOf(language);
  const seed = conceptSeed(language ?? 'en');
  const ints = new Int32Array((wordPlaces + mostWords) * row.ints);
  const shorts = new Int16Array(ints.buffer);
  const sharps = new Float64Array(ints.buffer);
  const sets = createConceptSets();

  const addWord = (at: number, plain: string): void => {
    const hash = hashWord(plain);
    const buckets = salt === 0 ? [spread(hash) & mask] : [spread(hash) & mask, spread(hash ^ salt) & mask];
    rows.set(buckets);
    sums.fill(0);
    sumGrams(model.grams, rows, buckets.length, sums);
    shorts.set(sums, at * row.shorts + row.words);
    sharps[at * row.sharps] = buckets.reduce(
      (sum, bucket) => sum + (model.sharpness?.weights[bucket & (sharpBuckets - 1)] ?? 0),
      0,
    );
    ints[at * row.ints + row.hash] = hash;
  };
  const addLetters = (at: number, plain: string): void => {
    const count = addGrams(plain, salt, mask, rows, 0);
    sums.fill(0);
    sumGrams(model.grams, rows, count, sums);
    ints.set(sums, at * row.ints + row.letters);
    ints[at * row.ints + row.letterCount] = count;
  };
  /** → the flags of a row that tell of it. */
  const addBrand = (at: number, plain: string): number => {
    const from = at * row.shorts + row.brand;
    const { sums: said, count } = brandWord(brand, plain, seed);
    for (let next = 0; next < said.length; next += 2) {
      const place = from + (said[next] ?? 0);
      shorts[place] = (shorts[place] ?? 0) + (said[next + 1] ?? 0);
    }
    return (count === 2 ? 1 : 0) + (said.length > 0 ? 4 : 0);
  };
  const fill = (at: number, word: ReaderPiece): void => {
    const { plain, kind } = readerWord(word);
    ints.fill(0, at * row.ints, (at + 1) * row.ints);
    addWord(at, plain);
    // The letters of words count; signs count as a whole.
    if (hasGrams(kind)) addLetters(at, plain);
    const { conceptHash, conceptRow } = conceptWord(concepts, plain, seed);
    const held: number[] = [];
    for (let next = conceptRow; next >= 0; next = nextRow(concepts, next))
      held.push(concepts.concepts[next] ?? 0);
    const flags = addBrand(at, plain) + (held.includes(negation) ? 2 : 0);
    ints[at * row.ints + row.seededHash] = conceptHash;
    ints[at * row.ints + row.rest] = sets.placeOf(held) * 8 + flags;
    ints[at * row.ints + row.id] = word.id;
  };
  return {
    ints,
    shorts,
    sharps,
    concepts: sets.all,
    rowOf(word, inText) {
      const at = word.id === 0 ? wordPlaces + inText : placeOf(word.id);
      if (word.id === 0 || ints[at * row.ints + row.id] !== word.id) fill(at, word);
      return at;
    },
  };
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
