import { describe, expect, it } from 'vitest';
import { bestThreshold, doubtedBelow, f1Of } from '../../../tools/training/best-threshold';

const points = (yes: readonly number[], no: readonly number[]) => [
  ...yes.map((score) => ({ yes: true, score })),
  ...no.map((score) => ({ yes: false, score })),
];

describe('a bar', () => {
  it('parts what is told from what is not', () => {
    expect(bestThreshold(points([3, 4, 5], [0, 1, 2]), 1)).toEqual({ from: 3, f1: 100 });
  });

  it('stands higher where a false alarm costs more, lower where what is missed does', () => {
    const some = points([9, 8, 6, 4, 2], [7, 5, 3, 1, 0]);
    const bars = [0.3, 1, 2].map((beta) => bestThreshold(some, beta).from);
    expect(bars).toEqual([...bars].sort((one, other) => other - one));
    expect(bars[0]).toBeGreaterThan(bars[2] ?? 0);
    expect(bestThreshold(some, 1, { noWeight: 8 }).from).toBeGreaterThan(bestThreshold(some, 1).from);
  });

  it('is the middle of those that are as good as the best, however the best one falls', () => {
    // Below 1500 every other one is told.
    const flat = Array.from({ length: 2000 }, (_, at) => ({ yes: at % 2 === 0 || at >= 1500, score: at }));
    const { from } = bestThreshold(flat, 0.5);
    const moved = bestThreshold([...flat, { yes: false, score: 1990.5 }], 0.5).from;
    expect(Math.abs(moved - from)).toBeLessThan(20);
  });

  it('leaves alone what stands whatever the bar is: without anything to add it is above all', () => {
    const told = [...points([1e6, 1e6], []), ...points([], [1, 2, 3])];
    expect(bestThreshold(told, 1, { sure: 1e6 })).toEqual({ from: 1e6, f1: 100 });
  });
});

describe('what is doubted', () => {
  const wrong = Array.from({ length: 40 }, (_, at) => at);

  it('lies below the highest score under which hardly any were right', () => {
    expect(doubtedBelow(points([5, 100, 101, 102, 103, 104], wrong), 0.1)).toBe(103);
    expect(doubtedBelow(points([50, 51], wrong), 0)).toBe(50);
  });

  it('is nothing where too few were told, or those low down were as right as the rest', () => {
    expect(doubtedBelow(points([], [1, 2, 3]), 0.1)).toBe(null);
    expect(doubtedBelow(points(wrong, []), 0.1)).toBe(null);
  });
});

it('F1 counts the right ones among both', () => {
  expect(f1Of([])).toBe(0);
  expect(
    f1Of([
      [true, true],
      [true, false],
      [false, false],
    ]),
  ).toBe(66.7);
});
