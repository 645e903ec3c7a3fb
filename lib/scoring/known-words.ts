import { remember } from '@/lib/core/remember';
import { brandWord, type BrandHeads } from './brand-heads';
import { conceptSeed, nextRow, type ConceptTable, type ReaderLanguage } from './concept-table';
import { addGrams, conceptWord, hasGrams, hashWord, saltOf, spread } from './hashed-features';
import { gramHeads, type LinearModel } from './linear-model';
import type { ReaderWord } from './reader-words';
import { sharpBuckets } from './sharpness';

/** What the heads know of a word in a language, wherever it stands. */
export interface KnownWord {
  hash: number;
  /** Hashed as the concepts and the brand heads do it. */
  seededHash: number;
  concepts: readonly number[];
  /** One of its concepts is a negation. */
  negates: boolean;
  /** Weights of the word's own buckets, then of its letters' n-grams, per column. */
  sums: readonly number[];
  letterCount: number;
  /** Of the head for a sharp tone, which reads no letters. */
  sharp: number;
  /** Of the brand heads: head, weight, head, weight …; most words weigh on two or three of the 25. */
  brand: readonly number[];
  /** One, or two where the word has a beginning. */
  brandCount: number;
}

const nothing: readonly number[] = [];
const width = gramHeads.length;
/** More words than `remember` keeps by itself would be a megabyte per language. */
const remembered = 8192;

/** N-grams of the longest word that is read, twice each. */
const rows = new Int32Array(512);

/** Words of a language → what the heads know of each; a word is summed when it is first met. */
export function createKnownWords(
  parts: { model: LinearModel; brand: BrandHeads; concepts: ConceptTable },
  language: ReaderLanguage | null,
): (word: ReaderWord) => KnownWord {
  const { model, brand, concepts } = parts;
  const mask = 2 ** model.bits - 1;
  const negation = concepts.names.indexOf('neg');
  const salt = saltOf(language);
  const seed = conceptSeed(language ?? 'en');
  const read = (plain: string, letterCount: number): KnownWord => {
    const sums = Array.from({ length: 2 * width }, () => 0);
    for (let at = 0; at < letterCount; at += 1) addGram(model.grams, rows[at] ?? 0, sums, width);
    const hash = hashWord(plain);
    let sharp = 0;
    const buckets = salt === 0 ? [spread(hash) & mask] : [spread(hash) & mask, spread(hash ^ salt) & mask];
    for (const bucket of buckets) {
      addGram(model.grams, bucket, sums, 0);
      sharp += model.sharpness?.weights[bucket & (sharpBuckets - 1)] ?? 0;
    }
    const ofBrand = language === null ? { sums: [], count: 0 } : brandWord(brand, plain, seed);
    const { conceptHash, conceptRow } = conceptWord(concepts, plain, seed);
    const held: number[] = [];
    for (let row = conceptRow; row >= 0; row = nextRow(concepts, row)) held.push(concepts.concepts[row] ?? 0);
    return {
      hash,
      sums,
      letterCount,
      sharp,
      brand: ofBrand.sums.length === 0 ? nothing : ofBrand.sums,
      brandCount: ofBrand.count,
      seededHash: conceptHash,
      concepts: held.length === 0 ? nothing : held,
      negates: held.includes(negation),
    };
  };
  // Those whose letters count, and signs, which count as a whole.
  const word = remember((plain) => read(plain, addGrams(plain, salt, mask, rows, 0)), remembered);
  const sign = remember((plain) => read(plain, 0), remembered);
  return ({ plain, kind }) => (hasGrams(kind) ? word(plain) : sign(plain));
}

/** Adds a row of n-gram weights to `sums` from `at` on, a place per column. */
export function addGram(grams: Int8Array, row: number, sums: number[] | Int32Array, at: number): void {
  for (let head = 0; head < width; head += 1)
    sums[at + head] = (sums[at + head] ?? 0) + (grams[row * width + head] ?? 0);
}
