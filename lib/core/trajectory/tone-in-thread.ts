import { chance, logOdds, rounded } from '../reading/probability';
import type { Reading } from '../reading/reading';

/**
 * How sharp a comment is, is heard with what was said just before it: who snaps is seldom the first to. Two comments and
 * this share of them tell the uncivil comments of heated threads from their others best (area under the curve, by heads
 * that had not seen the thread: 0.772 alone, 0.781 so; of one comment 0.778, of three 0.779, of all before 0.774; with
 * the writer's own earlier ones, or by their place in the thread, no better).
 */
const heardBefore = 2;
const share = 0.4;
/** Mean log-odds of a comment in those threads: what went before counts by how far it lies from there. */
const usual = -1.6;

/** Takes a thread's readings one by one, in the order of time → how sharp each is there; undefined where nothing says. */
export function createToneInThread(): (
  reading: Pick<Reading, 'sharpness'> | undefined,
) => number | undefined {
  const before: number[] = [];
  return (reading) => {
    if (reading?.sharpness === undefined) return undefined;
    const own = logOdds(reading.sharpness);
    const mood = before.reduce((sum, each) => sum + each - usual, 0) / Math.max(1, before.length);
    before.push(own);
    if (before.length > heardBefore) before.shift();
    return rounded(chance(own + share * mood));
  };
}
