import type { Flag } from './flag';
import { isFlagged, levels } from './level';

/** What urgency is told by: a whole flag, or a line of a list. */
export type Pressing = Pick<
  Flag,
  'id' | 'level' | 'status' | 'answeredAt' | 'advice' | 'flaggedAt' | 'updatedAt'
>;

const isDone = ({ status }: Pressing): boolean => status === 'resolved' || status === 'ignored';

/** Nobody has answered, or people turned against the answer. */
export const isUnanswered = (flag: Omit<Pressing, 'id'>): boolean =>
  isFlagged(flag.level) && (flag.status === 'open' || (flag.status === 'mine' && flag.answeredAt === null));

/** @param now ISO 8601 */
export const isOverdue = (flag: Omit<Pressing, 'id'>, now: string): boolean =>
  isUnanswered(flag) && flag.advice.replyBy !== null && Date.parse(flag.advice.replyBy) < Date.parse(now);

/**
 * Most urgent first: what isn't done, by level; then what waits for an answer, overdue first and longest first; then
 * what moved last (G6, G38). Zero only for the same flag.
 * @param now ISO 8601
 */
export function compareUrgency(a: Pressing, b: Pressing, now: string): number {
  const rank = (flag: Pressing): readonly number[] => [
    isDone(flag) ? 1 : 0,
    -levels.indexOf(flag.level),
    isOverdue(flag, now) ? 0 : isUnanswered(flag) ? 1 : 2,
    isUnanswered(flag) ? Date.parse(flag.advice.replyBy ?? flag.flaggedAt) : -Date.parse(flag.updatedAt),
  ];
  const [ranksOfA, ranksOfB] = [rank(a), rank(b)];
  for (const [at, rankOfA] of ranksOfA.entries()) {
    const difference = rankOfA - (ranksOfB[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
