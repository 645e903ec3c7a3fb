import type { Features } from './hashed-features';
import { cueHeads, type Calibration, type Head, type Scores } from './linear-model';
import { chance } from '../probability';

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
  const { cues, words } = features;
  let said = 0;
  // By index: an iterator over the cues took 10 µs a comment.
  for (let at = 0; at < words.length; at += 1) said += weights[(words[at] ?? 0) & (sharpBuckets - 1)] ?? 0;
  let sum = head.bias + said / Math.sqrt(Math.max(1, words.length));
  for (let cue = 0; cue < cues.length; cue += 1) {
    const value = cues[cue] ?? 0;
    if (value !== 0) sum += value * (weights[sharpBuckets + cue] ?? 0);
  }
  for (const name of cueHeads) sum += scores[name] * head.reads[name];
  return sum;
}

/** Probability, 0–1, that the tone is sharp. */
export const sharpnessOf = (head: SharpnessHead, features: Features, scores: Scores): number =>
  sharpnessFrom(head, sharpScore(head, features, scores));

/** The same from an uncalibrated score. */
export const sharpnessFrom = ({ calibration }: SharpnessHead, score: number): number =>
  chance(calibration.slope * score + calibration.offset);
