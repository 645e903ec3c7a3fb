import type { LanguageCode } from '@/lib/core/text/language';
import {
  beginning,
  conceptSeed,
  firstRow,
  hashStep,
  isReaderLanguage,
  nextRow,
  wholeWord,
  wordPair,
  type ConceptTable,
  type ReaderLanguage,
} from './concept-table';
import { learntCodes } from './learnt-codes';
import type { Calibration, Scores } from './linear-model';
import type { ReaderWord } from './reader-words';

/**
 * Heads taught with comments as they stand under a brand's posts. `brandlike` tells such comments from the public
 * tweets and forum posts that the other heads were taught with: each is believed where the text is of its kind. The
 * order is part of the weights' format.
 */
export const brandHeadNames = ['brandlike', 'hostile', 'complaint', ...learntCodes] as const;
export const firstCode = brandHeadNames.length - learntCodes.length;
const width = brandHeadNames.length;

/** What the other heads say, as inputs. */
export const headInputs = ['negative', 'positive', 'hostile', 'brandNegative', 'brandPositive'] as const;

export interface BrandHeads {
  /** Hash → heads; `weights` runs beside its rows. */
  words: ConceptTable;
  weights: Int8Array;
  /** A row of `brandHeadNames.length` columns per cue, then per input, then per code that the lexicons found. */
  cues: Int8Array;
  /** What one step is worth, per head. */
  steps: { words: readonly number[]; cues: readonly number[] };
  bias: readonly number[];
  /** Log-odds from which on a head finds a code that the lexicons didn't; null where that did no good in the folds. */
  foundFrom: readonly (number | null)[];
  /** Log-odds from which on what the lexicons found is believed; null where they always are. */
  keptFrom: readonly (number | null)[];
  calibration: Record<'hostile' | 'complaint', Calibration>;
  /** Languages that were taught; in others the public heads stand alone. */
  languages: readonly ReaderLanguage[];
}

/** What a text brings to the heads. */
export interface BrandFeatures {
  hashes: Uint32Array;
  cues: Float32Array;
  scores: Scores;
  /** Places in `learntCodes`. */
  told: readonly number[];
}

/** Letters of a beginning: long enough to mean something, short enough for endings and compounds. */
const beginningLength = 5;

/** Hashes of a text's words, beginnings and pairs, one behind the other; nothing in a language without training. */
export function brandHashes(words: readonly ReaderWord[], code: LanguageCode): Uint32Array {
  if (!isReaderLanguage(code)) return new Uint32Array(0);
  const seed = conceptSeed(code);
  const hashes = new Uint32Array(words.length * 3);
  let count = 0;
  let before = 0;
  for (const { plain } of words) {
    let hash = seed;
    for (let at = 0; at < plain.length; at += 1) {
      hash = hashStep(hash, plain.charCodeAt(at));
      if (at + 1 === beginningLength) hashes[count++] = beginning(hash);
    }
    hashes[count++] = wholeWord(hash);
    if (before !== 0) hashes[count++] = wordPair(before, hash);
    before = hash;
  }
  return hashes.subarray(0, count);
}

/**
 * A word alone → head, weight, head, weight … of it and of its beginning, and how many of these two it has.
 * @param seed where hashing starts in its language
 */
export function brandWord(heads: BrandHeads, plain: string, seed: number): { sums: number[]; count: number } {
  const sums: number[] = [];
  const add = (hash: number): void => {
    for (let row = firstRow(heads.words, hash); row >= 0; row = nextRow(heads.words, row))
      sums.push(heads.words.concepts[row] ?? 0, heads.weights[row] ?? 0);
  };
  let hash = seed;
  for (let at = 0; at < plain.length; at += 1) {
    hash = hashStep(hash, plain.charCodeAt(at));
    if (at + 1 === beginningLength) add(beginning(hash));
  }
  add(wholeWord(hash));
  return { sums, count: plain.length >= beginningLength ? 2 : 1 };
}

const words = new Float64Array(width);
const rest = new Float64Array(width);

/** Scores per head, in the order of `brandHeadNames`. Valid until the next call: the array is used again. */
export function scoreBrand(heads: BrandHeads, features: BrandFeatures): Float64Array {
  const { hashes, cues, scores, told } = features;
  words.fill(0);
  rest.fill(0);
  for (const hash of hashes) {
    for (let row = firstRow(heads.words, hash); row >= 0; row = nextRow(heads.words, row)) {
      const head = heads.words.concepts[row] ?? 0;
      words[head] = (words[head] ?? 0) + (heads.weights[row] ?? 0);
    }
  }
  // By index: an iterator over the cues took 10 µs a comment.
  for (let cue = 0; cue < cues.length; cue += 1) addRow(heads, cue, cues[cue] ?? 0);
  for (const [at, input] of headInputs.entries()) addRow(heads, cues.length + at, scores[input]);
  for (const place of told) addRow(heads, cues.length + headInputs.length + place, 1);
  const share = 1 / Math.sqrt(Math.max(1, hashes.length));
  for (let head = 0; head < width; head += 1) {
    words[head] =
      (heads.bias[head] ?? 0) +
      (words[head] ?? 0) * share * (heads.steps.words[head] ?? 0) +
      (rest[head] ?? 0) * (heads.steps.cues[head] ?? 0);
  }
  return words;
}

function addRow(heads: BrandHeads, row: number, value: number): void {
  if (value === 0) return;
  const from = row * width;
  for (let head = 0; head < width; head += 1)
    rest[head] = (rest[head] ?? 0) + value * (heads.cues[from + head] ?? 0);
}

/**
 * Places in `learntCodes` of what is found in a text, in order: what a head hears, and what the lexicons told unless the
 * head is sure of the contrary (« ça crève jamais », of a tyre). Nothing is doubted in a language that wasn't taught.
 */
export function findCodes(
  heads: BrandHeads,
  scores: Float64Array,
  told: readonly number[],
  code: LanguageCode,
): number[] {
  const found: number[] = [];
  const isTaught = heads.languages.some((language) => language === code);
  for (let place = 0; place < learntCodes.length; place += 1) {
    const score = scores[firstCode + place] ?? 0;
    const isFound = told.includes(place)
      ? !isTaught || score >= (heads.keptFrom[place] ?? -Infinity)
      : score >= (heads.foundFrom[place] ?? Infinity);
    if (isFound) found.push(place);
  }
  return found;
}
