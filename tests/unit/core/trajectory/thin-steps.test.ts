import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '@/lib/core/trajectory/step';
import { mostSteps, thinSteps } from '@/lib/core/trajectory/thin-steps';

const stepsOf = (risks: readonly number[]): Step[] =>
  risks.map((risk, at) => ({ commentId: `c${at}`, risk, level: risk > 0.5 ? 'minor' : 'calm' }));
const anySteps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 2000 }).map(stepsOf);
const plain = ({ commentId, risk, level }: Step): Step => ({ commentId, risk, level });
const highest = (steps: readonly Step[]): number => Math.max(...steps.map(({ risk }) => risk));

describe('thinned steps', () => {
  it('of a thread that is short enough are all of them, as they are', () => {
    const steps = stepsOf(Array.from({ length: mostSteps }, (_, at) => at / mostSteps));
    expect(thinSteps(steps)).toEqual(steps);
    expect(thinSteps([])).toEqual([]);
  });

  it('are few, in order, and keep the first, the last and the peak', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 3, max: 400 }), (steps, most) => {
        const thin = thinSteps(steps, most);
        expect(thin.length).toBe(Math.min(steps.length, most));
        const places = thin.map(({ commentId }) => Number(commentId.slice(1)));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        expect(thin.map(plain)).toEqual(places.map((at) => steps[at]));
        expect(places.at(0)).toBe(steps.length > 0 ? 0 : undefined);
        expect(places.at(-1)).toBe(steps.length > 0 ? steps.length - 1 : undefined);
        if (steps.length > 0) expect(highest(thin)).toBe(highest(steps));
      }),
    );
  });

  it('lose no peak of any stretch, and leave no stretch out', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const most = 20;
        const thin = thinSteps(steps, most);
        if (steps.length <= most) return;
        const width = Math.ceil((steps.length - 2) / (most - 2));
        const places = thin.map(({ place }) => place ?? 0);
        for (const [at, place] of places.entries()) {
          const gap = place - (places[at - 1] ?? place);
          expect(gap).toBeLessThanOrEqual(2 * width);
        }
        // Whatever was left out is no riskier than a step that stands within a stretch of it.
        for (const [at, { risk }] of steps.entries()) {
          const near = thin.filter(({ place }) => Math.abs((place ?? 0) - 1 - at) <= width);
          expect(highest(near)).toBeGreaterThanOrEqual(risk);
        }
      }),
    );
  });

  it('say their place among all', () => {
    const thin = thinSteps(stepsOf([0, 0.1, 0.9, 0.2, 0.3, 0.8, 0]), 4);
    expect(thin.map(({ place }) => place)).toEqual([1, 3, 6, 7]);
  });
});
