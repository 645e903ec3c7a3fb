import type { Flag } from './flag';
import { isFlagged, levels } from '../level/level';

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

type Rank = readonly [isDone: number, level: number, waits: number, time: number];

function rankOf(flag: Pressing, now: string): Rank {
  const waits = isUnanswered(flag);
  return [
    isDone(flag) ? 1 : 0,
    -levels.indexOf(flag.level),
    waits ? (isOverdue(flag, now) ? 0 : 1) : 2,
    waits ? Date.parse(flag.advice.replyBy ?? flag.flaggedAt) : -Date.parse(flag.updatedAt),
  ];
}

const compareRanks = (a: Rank, b: Rank): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || 0;

const compareIds = (a: Pressing, b: Pressing): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Most urgent first: what isn't done, by level; then what waits for an answer, overdue first and longest first; then
 * what moved last (G6, G38). Zero only for the same flag.
 * @param now ISO 8601
 */
export const compareUrgency = (a: Pressing, b: Pressing, now: string): number =>
  compareRanks(rankOf(a, now), rankOf(b, now)) || compareIds(a, b);

/** All of them in that order; each is looked at once, for lists of thousands. */
export const byUrgency = <Flagged extends Pressing>(flags: readonly Flagged[], now: string): Flagged[] =>
  flags
    .map((flag) => ({ flag, rank: rankOf(flag, now) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || compareIds(a.flag, b.flag))
    .map(({ flag }) => flag);
