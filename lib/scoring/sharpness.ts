import type { Features } from './hashed-features';
import { cueHeads, type Calibration, type Head, type Scores } from './linear-model';
import { chance } from './probability';

/**
 * The head for a sharp tone: impatience, bitterness, mockery, entitlement, dismissal, with or without an insult. It
 * reads words, cues and what the other heads say. Letters would add 0.002 to its area under the curve (5 folds by
 * thread) and a quarter of a megabyte to the file.
 */
export interface SharpnessHead {
  /** `sharpBuckets` for words and pairs of words, then one per cue. */
  weights: Float32Array;
  bias: number;
  /** What a point of the other heads' scores is worth. */
  reads: Record<Head, number>;
  calibration: Calibration;
}

/** Of 2^13, 2^15 and 2^17 buckets none reads better than another (0.756, 0.757, 0.757). */
export const sharpBuckets = 2 ** 13;

/** Uncalibrated score. */
export function sharpScore(
  head: Omit<SharpnessHead, 'calibration'>,
  features: Features,
  scores: Scores,
): number {
  const { weights } = head;
  let words = 0;
  for (const row of features.words) words += weights[row & (sharpBuckets - 1)] ?? 0;
  let sum = head.bias + words / Math.sqrt(Math.max(1, features.words.length));
  for (const [cue, value] of features.cues.entries()) {
    if (value !== 0) sum += value * (weights[sharpBuckets + cue] ?? 0);
  }
  for (const name of cueHeads) sum += scores[name] * head.reads[name];
  return sum;
}

/** Probability, 0–1, that the tone is sharp. */
export function sharpnessOf(head: SharpnessHead, features: Features, scores: Scores): number {
  const { slope, offset } = head.calibration;
  return chance(slope * sharpScore(head, features, scores) + offset);
}
