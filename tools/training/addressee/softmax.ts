import { shares } from '@/lib/core/reading/probability';
import { spreadsOf, standardised, unscaled } from './ranking';

const steps = 300;
const momentum = 0.9;
/** Of a sum over examples; small enough for some hundred columns of unit spread. */
const rate = 0.5;

export interface ClassWeights {
  weights: number[];
  bias: number;
}

/**
 * Multinomial logistic regression, L2-regularised, by gradient descent with momentum from nothing: depends on its
 * arguments alone.
 * @param classes of each row, as a place among `count`
 * @param cost as in `fitLogistic`: what an example counts beside the size of the weights
 */
export function fitClasses(
  rows: readonly (readonly number[])[],
  classes: readonly number[],
  { count, size, cost }: { count: number; size: number; cost: number },
): ClassWeights[] {
  const scales = spreadsOf(rows, size);
  const scaled = rows.map((row) => Float64Array.from(standardised(row, scales)));
  const width = size + 1;
  const weights = new Float64Array(count * width);
  const speed = new Float64Array(count * width);
  const decay = 1 / (cost * rows.length);
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.map((weight, at) => (at % width === size ? 0 : weight * decay));
    for (const [at, row] of scaled.entries()) {
      const likelihoods = shares(scoresOf(weights, row, count, width));
      for (let each = 0; each < count; each += 1) {
        const off = ((likelihoods[each] ?? 0) - (classes[at] === each ? 1 : 0)) / rows.length;
        const from = each * width;
        for (let place = 0; place < size; place += 1)
          slope[from + place] = (slope[from + place] ?? 0) + off * (row[place] ?? 0);
        slope[from + size] = (slope[from + size] ?? 0) + off;
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      speed[at] = momentum * (speed[at] ?? 0) - rate * (1 - momentum) * (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return Array.from({ length: count }, (_, each) => {
    const from = each * width;
    return unscaled(weights.subarray(from, from + size), weights[from + size] ?? 0, scales);
  });
}

function scoresOf(weights: Float64Array, row: Float64Array, count: number, width: number): number[] {
  return Array.from({ length: count }, (_, each) => {
    const from = each * width;
    let sum = weights[from + width - 1] ?? 0;
    for (let place = 0; place < row.length; place += 1)
      sum += (weights[from + place] ?? 0) * (row[place] ?? 0);
    return sum;
  });
}
