import { brandHeadNames, type BrandHeads } from '@/lib/scoring/heads/brand-heads';
import { createConceptTable } from '@/lib/scoring/heads/concept-table';
import type { BrandSpace } from './brand-space';
import type { Fit } from './logistic';

/** Full-precision fits → their word weights that aren't zero, and all weights of the cues, in one byte each. */
export function packBrandHeads(
  fits: readonly Fit[],
  { places, scales, dense }: BrandSpace,
): Omit<BrandHeads, 'foundFrom' | 'keptFrom' | 'calibration' | 'languages'> {
  const wordWeights = fits.map(({ weights }) => scales.map((scale, place) => scale * (weights[place] ?? 0)));
  const cueWeights = fits.map(({ weights }) => weights.subarray(places.size, places.size + dense));
  const largest = (weights: Float64Array): number =>
    weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6);
  const steps = {
    words: wordWeights.map((weights) => largest(weights) / 127),
    cues: cueWeights.map((weights) => largest(weights) / 127),
  };
  const entries = [...places]
    .flatMap(([hash, place]) =>
      wordWeights.map((weights, head) => ({
        hash,
        head,
        weight: Math.round((weights[place] ?? 0) / (steps.words[head] ?? 1)),
      })),
    )
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => one.hash - other.hash || one.head - other.head);
  const width = brandHeadNames.length;
  const cues = new Int8Array(dense * width);
  for (const [head, weights] of cueWeights.entries()) {
    for (const [cue, weight] of weights.entries())
      cues[cue * width + head] = Math.round(weight / (steps.cues[head] ?? 1));
  }
  return {
    words: createConceptTable(
      brandHeadNames,
      Uint32Array.from(entries, ({ hash }) => hash),
      Uint8Array.from(entries, ({ head }) => head),
    ),
    weights: Int8Array.from(entries, ({ weight }) => weight),
    cues,
    steps,
    bias: fits.map(({ bias }) => Math.round(bias * 10_000) / 10_000),
  };
}
