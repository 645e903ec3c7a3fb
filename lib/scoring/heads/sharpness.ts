import type { Features } from './hashed-features';
import { cueHeads, type Calibration, type Head, type Scores } from './linear-model';
import { chance } from '@/lib/core/reading/probability';

/**
 * The head for a sharp tone: impatience, bitterness, mockery, entitlement, dismissal, with or without an insult. It
 * reads words, cues and what the other heads say. Letters would add 0.002 to its area under the curve (5 folds by
 * thread) and a quarter of a megabyte to the file.
 */
export interface SharpnessHead {
  /** `sharpBuckets` for words, pairs of words and words beside a "you", then one per cue. */
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
  const { address, cues, plain } = features;
  let sum = head.bias + meanOf(weights, plain) + meanOf(weights, address);
  // By index: an iterator over the cues took 10 µs a comment.
  for (let cue = 0; cue < cues.length; cue += 1) {
    const value = cues[cue] ?? 0;
    if (value !== 0) sum += value * (weights[sharpBuckets + cue] ?? 0);
  }
  for (const name of cueHeads) sum += scores[name] * head.reads[name];
  return sum;
}

/** Weights of buckets, each counting 1/√(how many). */
function meanOf(weights: Float32Array, buckets: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) sum += weights[(buckets[at] ?? 0) & (sharpBuckets - 1)] ?? 0;
  return sum / Math.sqrt(Math.max(1, buckets.length));
}

/** Probability, 0–1, that the tone is sharp. */
export const sharpnessOf = (head: SharpnessHead, features: Features, scores: Scores): number =>
  sharpnessFrom(head, sharpScore(head, features, scores));

/** The same from an uncalibrated score. */
export const sharpnessFrom = ({ calibration }: SharpnessHead, score: number): number =>
  chance(calibration.slope * score + calibration.offset);
