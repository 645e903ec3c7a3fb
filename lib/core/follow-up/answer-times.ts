import type { Flag } from '../flag/flag';
import { isFlagged } from '../level/level';
import type { Plan } from '../plan/plan';
import { targetMinutes } from '../plan/target';

/** What is measured of answers, on flags and on what a crisis keeps of them. */
export type Answerable = Pick<
  Flag,
  'firstSignalAt' | 'flaggedAt' | 'firstAnsweredAt' | 'network' | 'level' | 'peak' | 'trend' | 'status'
>;

const minute = 60_000;

/** Minutes from a thread's first signal to the brand's first answer; null where there is none. */
export function minutesToAnswer({ firstSignalAt, flaggedAt, firstAnsweredAt }: Answerable): number | null {
  if (firstAnsweredAt === null) return null;
  return Math.max(0, (Date.parse(firstAnsweredAt) - Date.parse(firstSignalAt ?? flaggedAt)) / minute);
}

/** Has it stopped being hot since somebody answered? */
export const cooledAfterAnswer = ({ firstAnsweredAt, level, trend, status }: Answerable): boolean =>
  firstAnsweredAt !== null &&
  (!isFlagged(level) || trend === 'cooling' || status === 'cooling' || status === 'resolved');

export interface AnswerFigures {
  threads: number;
  answered: number;
  /** Minutes; null where nothing was answered. */
  mean: number | null;
  median: number | null;
  /** 0–1 of the answered; null where nothing was. */
  withinTarget: number | null;
  cooled: number | null;
}

export function answerFigures(threads: readonly Answerable[], plan: Plan | null): AnswerFigures {
  const answered = threads.filter(({ firstAnsweredAt }) => firstAnsweredAt !== null);
  const minutes = answered.map((thread) => minutesToAnswer(thread) ?? 0).sort((a, b) => a - b);
  const share = (good: (thread: Answerable) => boolean): number | null =>
    answered.length === 0 ? null : answered.filter(good).length / answered.length;
  const isInTime = (thread: Answerable): boolean =>
    (minutesToAnswer(thread) ?? Infinity) <= targetMinutes(plan, thread.network, thread.peak);
  return {
    threads: threads.length,
    answered: answered.length,
    mean: minutes.length === 0 ? null : minutes.reduce((sum, value) => sum + value, 0) / minutes.length,
    median: medianOf(minutes),
    withinTarget: share(isInTime),
    cooled: share(cooledAfterAnswer),
  };
}

/** @param sorted ascending */
function medianOf(sorted: readonly number[]): number | null {
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
