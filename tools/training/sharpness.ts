import type { Scorer } from '@/lib/core/reading/reading';
import { readerLanguages } from '@/lib/scoring/heads/concept-table';
import { createFeatureReader } from '@/lib/scoring/heads/hashed-features';
import { lexiconCueNames } from '@/lib/scoring/heads/lexicon-cues';
import { cueHeads, scoreFeatures, type Head } from '@/lib/scoring/heads/linear-model';
import type { ReaderWeights } from '@/lib/scoring/heads/model-file';
import { withoutQuotes } from '@/lib/scoring/heads/without-quotes';
import { sharpBuckets, type SharpnessHead } from '@/lib/scoring/heads/sharpness';
import { styleNames } from '@/lib/scoring/heads/text-style';
import { fitPlatt } from './calibrate';
import { fitByLean } from './lean';
import { scoreOf, type Example, type Fit, type Sparse } from './logistic';
import type { SharpRow } from './sharp-rows';

/** 0.05, 0.1 and 0.2 gave 0.738, 0.742 and 0.744 (area under the curve without words); words want as much. */
const settings = { cost: 0.3, passes: 8, seed: 1, rarityPower: 0.6, headStep: 0.5 } as const;
export const sharpFolds = 5;

/** The head, and each row's calibrated figure by a head that was fitted without its thread. */
export interface Taught {
  head: SharpnessHead;
  outOfFold: number[];
}

/** @param weights the other heads, whose scores this one reads */
export function teachSharpness(rows: readonly SharpRow[], weights: ReaderWeights, lexicon: Scorer): Taught {
  const cues = createFeatureReader(weights.concepts, weights.model.bits).cueCount;
  const vectors = vectorsOf(rows, weights, lexicon, cues);
  const scales = rarityOf(vectors);
  for (const vector of vectors) {
    for (const [at, index] of vector.indices.entries()) {
      if (index < sharpBuckets) vector.values[at] = (vector.values[at] ?? 0) * (scales[index] ?? 1);
    }
  }
  const size = sharpBuckets + cues + cueHeads.length;
  const fit = (isInside: (row: SharpRow) => boolean): Fit => {
    const examples = rows.flatMap((row, at): Example[] =>
      isInside(row)
        ? [{ features: vectors[at] ?? nothing, answer: row.yes ? 1 : -1, weight: row.weight }]
        : [],
    );
    return fitByLean(examples, { size, ...settings });
  };
  const scores = rows.map(() => 0);
  for (let fold = 0; fold < sharpFolds; fold += 1) {
    const without = fit((row) => row.fold !== fold);
    for (const [at, row] of rows.entries()) {
      if (row.fold === fold) scores[at] = scoreOf(without, vectors[at] ?? nothing);
    }
  }
  const calibration = fitPlatt(rows.map((row, at) => ({ score: scores[at] ?? 0, ...row })));
  const whole = fit(() => true);
  const { slope, offset } = calibration;
  return {
    head: {
      weights: Float32Array.from(whole.weights.subarray(0, sharpBuckets + cues), (weight, at) =>
        at < sharpBuckets ? weight * (scales[at] ?? 1) : weight,
      ),
      bias: whole.bias,
      reads: Object.fromEntries(
        cueHeads.map((name, at) => [
          name,
          (whole.weights[sharpBuckets + cues + at] ?? 0) * settings.headStep,
        ]),
      ) as Record<Head, number>,
      calibration,
    },
    outOfFold: scores.map((score) => 1 / (1 + Math.exp(-(slope * score + offset)))),
  };
}

const nothing: Sparse = { indices: new Int32Array(0), values: new Float32Array(0) };

/** Words, cues and the other heads' scores of each row. */
function vectorsOf(
  rows: readonly SharpRow[],
  weights: ReaderWeights,
  lexicon: Scorer,
  cues: number,
): Sparse[] {
  const reader = createFeatureReader(weights.concepts, weights.model.bits);
  const isShared = sharedCues(weights.concepts.names.length);
  return rows.map(({ text, language }) => {
    const told = lexicon.score({ text, given: language });
    const features = reader.read(withoutQuotes(text), language, told);
    const values = new Map<number, number>();
    for (const buckets of [features.plain, features.address]) {
      for (const row of buckets) {
        const bucket = row & (sharpBuckets - 1);
        values.set(bucket, (values.get(bucket) ?? 0) + 1 / Math.sqrt(buckets.length));
      }
    }
    for (const [cue, value] of features.cues.entries()) {
      if (value !== 0 && isShared(cue)) values.set(sharpBuckets + cue, value);
    }
    const scores = scoreFeatures(weights.model, features);
    for (const [at, name] of cueHeads.entries())
      values.set(sharpBuckets + cues + at, scores[name] * settings.headStep);
    return { indices: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) };
  });
}

/**
 * The threads are English: what a cue means in one language alone is left out, so that all of what is learnt holds
 * in the others as well.
 */
function sharedCues(concepts: number): (cue: number) => boolean {
  const negated = concepts * (1 + readerLanguages.length);
  const style = negated + concepts;
  const lexicon = style + styleNames.length;
  return (cue) => cue < concepts || (cue >= negated && cue < lexicon + lexiconCueNames.length);
}

/** A power of the inverse document frequency, per bucket of words (see `featureScales`). */
function rarityOf(vectors: readonly Sparse[]): Float64Array {
  const counts = new Float64Array(sharpBuckets);
  for (const { indices } of vectors) {
    for (const index of indices) if (index < sharpBuckets) counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = vectors.length + 1;
  return counts.map((count) => Math.max(0.25, Math.log(most / (count + 1))) ** settings.rarityPower);
}
