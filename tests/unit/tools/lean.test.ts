import { describe, expect, it } from 'vitest';
import { fitByLean } from '@/tools/training/lean';
import { fitLogistic, scoreOf, type Example } from '@/tools/training/logistic';

/** Input 0 comes with yes alone, 1 with no alone, 2 with either. */
const example = (answer: 1 | -1, inputs: readonly number[]): Example => ({
  features: { indices: Int32Array.from(inputs), values: Float32Array.from(inputs, () => 1) },
  answer,
  weight: 1,
});
const examples = Array.from({ length: 60 }, (_, at) =>
  at % 2 === 0 ? example(1, at % 4 === 0 ? [0, 2] : [0]) : example(-1, at % 4 === 1 ? [1, 2] : [1]),
);
const options = { size: 3, cost: 0.2, passes: 20, seed: 1 };

describe('a fit by lean', () => {
  it('scores by the inputs as they are, not as it scaled them', () => {
    const fit = fitByLean(examples, options);
    for (const { features, answer } of examples) expect(Math.sign(scoreOf(fit, features))).toBe(answer);
  });

  it('believes what leans to one answer more than a plain fit does, and what leans to none no more', () => {
    const [lean, plain] = [fitByLean(examples, options), fitLogistic(examples, options)];
    expect(lean.weights[0]).toBeGreaterThan(plain.weights[0] ?? 0);
    expect(lean.weights[1]).toBeLessThan(plain.weights[1] ?? 0);
    expect(Math.abs(lean.weights[2] ?? 1)).toBeLessThanOrEqual(Math.abs(plain.weights[2] ?? 0) + 1e-6);
  });

  it('gives the same twice', () => {
    expect(fitByLean(examples, options)).toEqual(fitByLean(examples, options));
  });
});
