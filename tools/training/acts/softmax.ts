import { shares } from '@/lib/core/reading/probability';
import { shuffle, type Sparse } from '../logistic';
import { createRandom } from '../random';

/** A row, and which of the classes it is of. */
export interface Sample {
  features: Sparse;
  of: number;
}

export interface SparseClasses {
  /** Feature by feature, the weight for each class. */
  weights: Float32Array;
  /** For each class. */
  bias: Float32Array;
}

/**
 * Multinomial logistic regression on sparse rows, L2-regularised, by AdaGrad (Duchi, Hazan and Singer 2011) over single
 * rows: some passes are enough, and it depends on its arguments alone.
 * @param decay of each weight whenever its feature is met, beside what the row asks
 */
export function fitSparseClasses(
  samples: readonly Sample[],
  {
    size,
    count,
    passes,
    rate,
    decay,
    seed,
  }: { size: number; count: number; passes: number; rate: number; decay: number; seed: number },
): SparseClasses {
  const weights = new Float32Array(size * count);
  const heat = new Float32Array(size * count).fill(warmth);
  const bias = new Float32Array(count);
  const biasHeat = new Float32Array(count).fill(warmth);
  const random = createRandom(seed);
  const order = Int32Array.from(samples, (_, at) => at);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const at of order) {
      const sample = samples[at];
      if (sample === undefined) continue;
      const { indices, values } = sample.features;
      const off = shares(logitsOf(weights, bias, sample.features));
      off[sample.of] = (off[sample.of] ?? 0) - 1;
      for (let each = 0; each < count; each += 1) step(bias, biasHeat, each, off[each] ?? 0, rate);
      for (let place = 0; place < indices.length; place += 1) {
        const from = (indices[place] ?? 0) * count;
        const value = values[place] ?? 0;
        for (let each = 0; each < count; each += 1)
          step(
            weights,
            heat,
            from + each,
            (off[each] ?? 0) * value + decay * (weights[from + each] ?? 0),
            rate,
          );
      }
    }
  }
  return { weights, bias };
}

/** What a slope is measured against before any was met: the first steps are no leaps. */
const warmth = 0.1;

function step(of: Float32Array, heat: Float32Array, at: number, slope: number, rate: number): void {
  const warmer = (heat[at] ?? 0) + slope * slope;
  heat[at] = warmer;
  of[at] = (of[at] ?? 0) - (rate * slope) / Math.sqrt(warmer);
}

function logitsOf(weights: Float32Array, bias: Float32Array, { indices, values }: Sparse): number[] {
  const logits = Array.from(bias);
  for (let place = 0; place < indices.length; place += 1) {
    const from = (indices[place] ?? 0) * logits.length;
    const value = values[place] ?? 0;
    for (let each = 0; each < logits.length; each += 1)
      logits[each] = (logits[each] ?? 0) + value * (weights[from + each] ?? 0);
  }
  return logits;
}
