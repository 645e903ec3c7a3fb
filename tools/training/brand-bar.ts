import type { Reading } from '@/lib/core/reading';
import type { BrandHeads } from '@/lib/scoring/brand-heads';
import type { LinearModel, Scores } from '@/lib/scoring/linear-model';
import { combine } from '@/lib/scoring/trained-scorer';

/** A line as heads read it that were fitted without its fold, and whether it is hostile. */
export interface HeardLine {
  told: Reading;
  scores: Scores;
  ofBrand: Float64Array;
  hostile: boolean;
}

/**
 * One comment in six attacks somebody, in whatever set: the lines are weighed to it before anything is fitted to them.
 * So neither the probabilities nor the bar move when calm lines are added or taken away.
 */
const hostileShare = 1 / 6;

/** What each line counts, by whether it is hostile. */
export function shareWeights(lines: readonly { hostile: boolean }[]): (hostile: boolean) => number {
  const all = Math.max(1, lines.length);
  const hostile = Math.max(1, lines.filter((line) => line.hostile).length);
  const of = {
    yes: (hostileShare * all) / hostile,
    no: ((1 - hostileShare) * all) / Math.max(1, all - hostile),
  };
  return (yes) => (yes ? of.yes : of.no);
}

const lowest = 0.2;
const highest = 0.8;
const step = 0.01;

/**
 * Macro-F1 hardly changes over a wide stretch of bars; the highest that costs no more than this is taken, for a calm
 * comment called hostile does more harm than a hostile one that is missed.
 */
const slack = 0.01;

/** The bar for hostility in comments to a brand, chosen on lines whose answer the heads had not seen. */
export function brandBar(
  lines: readonly HeardLine[],
  brand: BrandHeads,
  model: Pick<LinearModel, 'calibration' | 'hostileFrom'>,
): { from: number; macroF1: number } {
  const weightOf = shareWeights(lines);
  const tried: { from: number; macroF1: number }[] = [];
  for (let from = lowest; from <= highest; from += step) {
    const parts = { brand: { ...brand, hostileFrom: from }, model };
    const sums = { right: 0, missed: 0, false: 0, calm: 0 };
    for (const { told, scores, ofBrand, hostile } of lines) {
      const read = combine(parts, told, scores, ofBrand, false).hostile;
      const kind = hostile ? (read ? 'right' : 'missed') : read ? 'false' : 'calm';
      sums[kind] += weightOf(hostile);
    }
    const errors = sums.missed + sums.false;
    const f1 = (right: number): number => (2 * right) / (2 * right + errors);
    tried.push({ from, macroF1: (f1(sums.right) + f1(sums.calm)) / 2 });
  }
  const best = Math.max(...tried.map(({ macroF1 }) => macroF1));
  const chosen = tried.findLast(({ macroF1 }) => macroF1 >= best - slack);
  return {
    from: Math.round(100 * (chosen?.from ?? highest)) / 100,
    macroF1: Math.round(1000 * (chosen?.macroF1 ?? 0)) / 10,
  };
}
