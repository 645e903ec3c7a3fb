import { createRandom } from './random';

/** A row's features: no index twice. */
export interface Sparse {
  indices: Int32Array;
  values: Float32Array;
}

export interface Example {
  features: Sparse;
  /** +1 or −1. */
  answer: 1 | -1;
  /** What the example counts; 0 leaves it out. */
  weight: number;
}

export interface Fit {
  weights: Float64Array;
  bias: number;
}

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent
 * methods for logistic regression"): converges in few passes on sparse rows and depends on nothing but its arguments.
 */
export function fitLogistic(
  examples: readonly Example[],
  options: { size: number; cost: number; passes: number; seed: number },
): Fit {
  const weights = new Float64Array(options.size);
  const state = { weights, bias: 0 };
  const duals = Float64Array.from(examples, ({ weight }) => Math.min(1e-8, 0.001 * options.cost * weight));
  const norms = Float64Array.from(examples, ({ features }) =>
    features.values.reduce((sum, value) => sum + value * value, 1),
  );
  for (const [at, example] of examples.entries()) addTo(state, example, (duals[at] ?? 0) * example.answer);
  const random = createRandom(options.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const bound = options.cost * example.weight;
      if (bound <= 0) continue;
      const before = duals[at] ?? 0;
      const margin = example.answer * scoreOf(state, example.features);
      const after = solveDual(before, bound, norms[at] ?? 1, margin);
      duals[at] = after;
      if (after !== before) addTo(state, example, (after - before) * example.answer);
    }
  }
  return state;
}

export function scoreOf({ weights, bias }: Fit, { indices, values }: Sparse): number {
  let sum = bias;
  for (let at = 0; at < indices.length; at += 1) {
    sum += (weights[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

function addTo(fit: Fit, { features }: Example, amount: number): void {
  const { indices, values } = features;
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0;
    fit.weights[index] = (fit.weights[index] ?? 0) + amount * (values[at] ?? 0);
  }
  fit.bias += amount;
}

/** One variable's best value between 0 and `bound`, by Newton steps from the nearer end. */
function solveDual(before: number, bound: number, norm: number, margin: number): number {
  const fromTop = 0.5 * norm * (bound - 2 * before) + margin < 0;
  const start = fromTop ? bound - before : before;
  const pull = fromTop ? -margin : margin;
  let place = bound - start < 0.5 * bound ? 0.1 * bound : start;
  let slope = norm * (place - start) + pull + Math.log(place / (bound - place));
  for (let step = 0; step < 8 && Math.abs(slope) > 1e-6; step += 1) {
    const next = place - slope / (norm + bound / (bound - place) / place);
    place = next <= 0 ? place * 0.1 : Math.min(next, bound * (1 - 1e-12));
    slope = norm * (place - start) + pull + Math.log(place / (bound - place));
  }
  return fromTop ? bound - place : place;
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Both answers count the same in sum. */
export function balanced(examples: readonly Example[]): Example[] {
  const sum = (answer: 1 | -1): number =>
    examples.reduce((total, example) => total + (example.answer === answer ? example.weight : 0), 0);
  const share = { yes: sum(1), no: sum(-1) };
  const half = (share.yes + share.no) / 2;
  return examples.map((example) => ({
    ...example,
    weight: (example.weight * half) / (example.answer === 1 ? share.yes : share.no),
  }));
}
