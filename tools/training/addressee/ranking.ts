import { fitLogistic, type Example } from '../logistic';

const passes = 60;
const seed = 11;

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Some of a kind, of which one or a few are wanted. */
export interface Choice {
  rows: readonly (readonly number[])[];
  wanted: readonly boolean[];
}

/** Mean and spread of each column. */
export const spreadsOf = (
  rows: readonly (readonly number[])[],
  size: number,
): { mean: number; spread: number }[] =>
  Array.from({ length: size }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const square = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return { mean, spread: Math.sqrt(square) + 1e-6 };
  });

export type Scales = ReturnType<typeof spreadsOf>;

/** A row as the fits see it: every column about 0, and as wide as the others. */
export const standardised = (row: readonly number[], scales: Scales): number[] =>
  row.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1));

/** Weights of standardised rows, and their bias, for rows as they are. */
export function unscaled(
  fitted: readonly number[] | Float64Array,
  bias: number,
  scales: Scales,
): { weights: number[]; bias: number } {
  const weights = scales.map(({ spread }, at) => rounded((fitted[at] ?? 0) / spread));
  return {
    weights,
    bias: rounded(weights.reduce((sum, weight, at) => sum - weight * (scales[at]?.mean ?? 0), bias)),
  };
}

const dense = (values: readonly number[]): Example['features'] => ({
  indices: Int32Array.from(values, (_, at) => at),
  values: Float32Array.from(values),
});

/** Weights under which what is wanted outweighs what stands beside it; a choice counts by the root of its pairs. */
export function fitRanking(choices: readonly Choice[], size: number, cost: number): number[] {
  const scales = spreadsOf(
    choices.flatMap(({ rows }) => rows),
    size,
  );
  const examples = choices.flatMap(({ rows, wanted }) => {
    const scaled = rows.map((row) => row.map((value, at) => value / (scales[at]?.spread ?? 1)));
    const chosen = scaled.filter((_, at) => wanted[at] === true);
    const others = scaled.filter((_, at) => wanted[at] !== true);
    const weight = 1 / Math.sqrt(Math.max(1, chosen.length * others.length));
    return chosen.flatMap((one) =>
      others.flatMap((other): Example[] => {
        const beside = one.map((value, at) => value - (other[at] ?? 0));
        return [
          { features: dense(beside), answer: 1, weight },
          { features: dense(beside.map((value) => -value)), answer: -1, weight },
        ];
      }),
    );
  });
  const { weights } = fitLogistic(examples, { size, cost, passes, seed });
  return scales.map(({ spread }, at) => rounded((weights[at] ?? 0) / spread));
}

/** Weights and bias that tell "yes" from "no". */
export function fitAnswer(
  rows: readonly (readonly number[])[],
  answers: readonly boolean[],
  size: number,
  cost: number,
): { weights: number[]; bias: number } {
  const scales = spreadsOf(rows, size);
  const examples = rows.map((row, at): Example => ({
    features: dense(standardised(row, scales)),
    answer: answers[at] === true ? 1 : -1,
    weight: 1,
  }));
  const fit = fitLogistic(examples, { size, cost, passes, seed });
  return unscaled(fit.weights, fit.bias, scales);
}
