import { brandHeadNames, type BrandHeads } from '@/lib/scoring/heads/brand-heads';
import { createConceptTable } from '@/lib/scoring/heads/concept-table';
import type { BrandSpace } from './brand-heads';
import type { Fit } from './logistic';

/**
 * Full-precision fits → the strongest `most` word weights of all heads together, each against its head's own largest,
 * and all weights of the cues, in one byte each.
 */
export function packBrandHeads(
  fits: readonly Fit[],
  { places, dense }: BrandSpace,
  most: number,
): Omit<BrandHeads, 'foundFrom' | 'calibration' | 'languages'> {
  const largest = (fit: Fit, from: number, to: number): number =>
    fit.weights.subarray(from, to).reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6);
  const steps = {
    words: fits.map((fit) => largest(fit, 0, places.size) / 127),
    cues: fits.map((fit) => largest(fit, places.size, places.size + dense) / 127),
  };
  const strongest = [...places]
    .flatMap(([hash, place]) =>
      fits.map((fit, head) => ({
        hash,
        head,
        weight: Math.round((fit.weights[place] ?? 0) / (steps.words[head] ?? 1)),
      })),
    )
    .filter(({ weight }) => weight !== 0)
    .sort(
      (one, other) =>
        Math.abs(other.weight) - Math.abs(one.weight) || one.hash - other.hash || one.head - other.head,
    )
    .slice(0, most)
    .sort((one, other) => one.hash - other.hash || one.head - other.head);
  const width = brandHeadNames.length;
  const cues = new Int8Array(dense * width);
  for (const [head, fit] of fits.entries()) {
    for (let cue = 0; cue < dense; cue += 1)
      cues[cue * width + head] = Math.round((fit.weights[places.size + cue] ?? 0) / (steps.cues[head] ?? 1));
  }
  return {
    words: createConceptTable(
      brandHeadNames,
      Uint32Array.from(strongest, ({ hash }) => hash),
      Uint8Array.from(strongest, ({ head }) => head),
    ),
    weights: Int8Array.from(strongest, ({ weight }) => weight),
    cues,
    steps,
    bias: fits.map(({ bias }) => Math.round(bias * 10_000) / 10_000),
  };
}
