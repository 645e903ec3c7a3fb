import { fitLogistic, type Example } from '../logistic';

const passes = 60;
const seed = 11;

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

const dense = (values: readonly number[]): Example['features'] => ({
  indices: Int32Array.from(values, (_, at) => at),
  values: Float32Array.from(values),
});

export const rounded = (value: number): number => Number(value.toPrecision(3));

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
    features: dense(
      row.map((value, place) => (value - (scales[place]?.mean ?? 0)) / (scales[place]?.spread ?? 1)),
    ),
    answer: answers[at] === true ? 1 : -1,
    weight: 1,
  }));
  const fit = fitLogistic(examples, { size, cost, passes, seed });
  const weights = scales.map(({ spread }, at) => rounded((fit.weights[at] ?? 0) / spread));
  const bias = weights.reduce((sum, weight, at) => sum - weight * (scales[at]?.mean ?? 0), fit.bias);
  return { weights, bias: rounded(bias) };
}
