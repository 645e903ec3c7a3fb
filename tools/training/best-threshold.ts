import { tenths } from '../bench/metrics';

/** F-betas nearer to the best than this share of it are as good: from one training to the next the best one jumps. */
const asGood = 0.99;

/**
 * The score from which on "yes" gives a good F-beta, the middle of those that are as good as the best, and the best's
 * F1, in per cent.
 * @param noWeight how many each "no" stands for: those it is chosen on may hold more "yes" than those to come
 * @param beta above 1 where what is missed costs more than a false alarm, below 1 where less
 * @param sure scores from here on stand whatever the bar is
 */
export function bestThreshold(
  points: readonly { yes: boolean; score: number }[],
  beta: number,
  { noWeight = 1, sure = Infinity } = {},
): { from: number; f1: number } {
  const sorted = [...points].sort((one, other) => other.score - one.score);
  const all = sorted.filter(({ yes }) => yes).length;
  let right = 0;
  const bars = sorted.map(({ yes, score }, at) => {
    if (yes) right += 1;
    const told = right + (at + 1 - right) * noWeight;
    const value = ((1 + beta ** 2) * right) / (told + beta ** 2 * all);
    return { score, value, f1: (2 * right) / (at + 1 + all) };
  });
  const best = bars.reduce((top, bar) => (bar.value > top.value ? bar : top), { score: 0, value: 0, f1: 0 });
  const good = bars.filter(({ score, value }) => score < sure && value >= asGood * best.value);
  const middle = best.score < sure ? good[Math.floor(good.length / 2)] : undefined;
  return { from: Math.round((middle ?? best).score * 1000) / 1000, f1: tenths(100 * best.f1) };
}

/** Fewer answers than this are too few to doubt by. */
const fewest = 10;

/** The highest score below which at most that share is "yes"; null where too few are. */
export function doubtedBelow(
  points: readonly { yes: boolean; score: number }[],
  share: number,
): number | null {
  const sorted = [...points].sort((one, other) => one.score - other.score);
  let yes = 0;
  let from: number | null = null;
  for (const [at, point] of sorted.entries()) {
    if (at >= fewest && yes <= share * at) from = Math.round(point.score * 1000) / 1000;
    yes += Number(point.yes);
  }
  return from;
}

/** F1 of "yes", in per cent. */
export function f1Of(pairs: readonly (readonly [told: boolean, read: boolean])[]): number {
  const right = pairs.filter(([told, read]) => told && read).length;
  const either = pairs.reduce((sum, [told, read]) => sum + Number(told) + Number(read), 0);
  return either === 0 ? 0 : tenths((200 * right) / either);
}
