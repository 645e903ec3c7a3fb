import type { LanguageCode } from '@/lib/core/text/language';
import { isReaderLanguage, readerLanguages, type ReaderLanguage } from './concept-table';
import type { Features } from './hashed-features';
import type { SharpnessHead } from './sharpness';

/**
 * Heads that read n-grams and cues; the order is that of the weights' columns. The first three are taught with public
 * posts, the last two with comments under a brand's posts first of all.
 */
export const gramHeads = ['negative', 'positive', 'hostile', 'brandNegative', 'brandPositive'] as const;
/** Heads learnt from made text alone read cues only: with n-grams they would learn its wording. */
export const cueHeads = [...gramHeads, 'complaint', 'arousal'] as const;
export type Head = (typeof cueHeads)[number];

/** Score → log-odds: `slope` · score + `offset`. */
export interface Calibration {
  slope: number;
  offset: number;
}

export interface LinearModel {
  bits: number;
  /** 2^bits rows of `gramHeads.length` columns. */
  grams: Int8Array;
  /** What one step of `grams` is worth, per column. */
  gramSteps: readonly number[];
  /** A row of `cueHeads.length` columns per cue. */
  cues: Float32Array;
  bias: readonly number[];
  calibration: Record<'complaint' | 'arousal', Calibration> & {
    sentiment: number;
    brandSentiment: number;
    hostile: Record<ReaderLanguage | 'other', Calibration>;
  };
  /** Probability from which on a text counts as hostile. */
  hostileFrom: Record<ReaderLanguage | 'other', number>;
  /** Absent from files that were written before this head was taught. */
  sharpness?: SharpnessHead;
}

/** Scores per head, uncalibrated; those of the stances are ahead of neutral by so much. */
export type Scores = Record<Head, number>;

/** The scores as they were trained; `createHeadReader` gives the same, sooner. */
export function scoreFeatures(model: LinearModel, { words, letters, cues }: Features): Scores {
  const wordSums = new Int32Array(width);
  const letterSums = new Int32Array(width);
  sumGrams(model.grams, words, words.length, wordSums);
  sumGrams(model.grams, letters, letters.length, letterSums);
  const wordShare = 1 / Math.sqrt(Math.max(1, words.length));
  const letterShare = 1 / Math.sqrt(Math.max(1, letters.length));
  const sums = Float64Array.from(
    cueHeads,
    (_, head) =>
      (model.gramSteps[head] ?? 0) *
      (wordShare * (wordSums[head] ?? 0) + letterShare * (letterSums[head] ?? 0)),
  );
  addCues(model.cues, cues, sums);
  return scoresOf(model.bias, sums);
}

/** What n-grams and cues add up to, per head and without its bias → scores. */
export function scoresOf(bias: readonly number[], sums: Float64Array): Scores {
  return {
    negative: (bias[0] ?? 0) + (sums[0] ?? 0),
    positive: (bias[1] ?? 0) + (sums[1] ?? 0),
    hostile: (bias[2] ?? 0) + (sums[2] ?? 0),
    brandNegative: (bias[3] ?? 0) + (sums[3] ?? 0),
    brandPositive: (bias[4] ?? 0) + (sums[4] ?? 0),
    complaint: (bias[5] ?? 0) + (sums[5] ?? 0),
    arousal: (bias[6] ?? 0) + (sums[6] ?? 0),
  };
}

const width = gramHeads.length;

/**
 * Adds the weights of `count` buckets to the first columns of `sums`. Written out for its columns: without a memory of
 * words this is the innermost loop, 800 rows a comment.
 */
export function sumGrams(grams: Int8Array, rows: Int32Array, count: number, sums: Int32Array): void {
  let negative = 0;
  let positive = 0;
  let hostile = 0;
  let brandNegative = 0;
  let brandPositive = 0;
  for (let at = 0; at < count; at += 1) {
    const row = (rows[at] ?? 0) * width;
    negative += grams[row] ?? 0;
    positive += grams[row + 1] ?? 0;
    hostile += grams[row + 2] ?? 0;
    brandNegative += grams[row + 3] ?? 0;
    brandPositive += grams[row + 4] ?? 0;
  }
  sums[0] = (sums[0] ?? 0) + negative;
  sums[1] = (sums[1] ?? 0) + positive;
  sums[2] = (sums[2] ?? 0) + hostile;
  sums[3] = (sums[3] ?? 0) + brandNegative;
  sums[4] = (sums[4] ?? 0) + brandPositive;
}

function addCues(weights: Float32Array, cues: Float32Array, sums: Float64Array): void {
  const width = cueHeads.length;
  for (let cue = 0; cue < cues.length; cue += 1) {
    const value = cues[cue] ?? 0;
    if (value === 0) continue;
    for (let head = 0; head < width; head += 1) {
      sums[head] = (sums[head] ?? 0) + value * (weights[cue * width + head] ?? 0);
    }
  }
}

/** The parameters of a language; a language without any takes those of all together. */
export const ofLanguage = <Value>(
  values: Record<ReaderLanguage | 'other', Value>,
  code: LanguageCode,
): Value => values[isReaderLanguage(code) ? code : 'other'];

export const readerLanguageKeys = [...readerLanguages, 'other'] as const;
