import { tenths } from '../bench/metrics';

/**
 * The score from which on "yes" gives the best F-beta, and its F1 there, in per cent.
 * @param noWeight how many each "no" stands for: those it is chosen on may hold more "yes" than those to come
 * @param beta above 1 where what is missed costs more than a false alarm, below 1 where less
 */
export function bestThreshold(
  points: readonly { yes: boolean; score: number }[],
  beta: number,
  noWeight = 1,
): {
  from: number;
  f1: number;
} {
  const sorted = [...points].sort((one, other) => other.score - one.score);
  const all = sorted.filter(({ yes }) => yes).length;
  let best = { from: 0, f1: 0, value: 0 };
  let right = 0;
  for (const [at, { yes, score }] of sorted.entries()) {
    if (yes) right += 1;
    const told = right + (at + 1 - right) * noWeight;
    const value = ((1 + beta ** 2) * right) / (told + beta ** 2 * all);
    if (value > best.value) best = { from: score, f1: (2 * right) / (at + 1 + all), value };
  }
  return { from: Math.round(best.from * 1000) / 1000, f1: tenths(100 * best.f1) };
}

/** F1 of "yes", in per cent. */
export function f1Of(pairs: readonly (readonly [told: boolean, read: boolean])[]): number {
  const right = pairs.filter(([told, read]) => told && read).length;
  const either = pairs.reduce((sum, [told, read]) => sum + Number(told) + Number(read), 0);
  return either === 0 ? 0 : tenths((200 * right) / either);
}
