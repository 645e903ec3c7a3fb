import { highest, type Level } from '../level/level';
import type { FlagLine } from '../flag/flag-line';

/** One day of a week: threads that were flagged on it, by the worst that each became. */
export interface WeekDay {
  /** ISO 8601: its local midnight. */
  from: string;
  threads: number;
  byPeak: { minor: number; moderate: number; severe: number };
  level: Level;
}

/**
 * Threads by the day on which they were flagged.
 * @param midnights where each day begins, oldest first, and where the last one ends
 */
export function weekOf(
  flags: readonly Pick<FlagLine, 'flaggedAt' | 'peak'>[],
  midnights: readonly string[],
): WeekDay[] {
  return midnights.slice(0, -1).map((from, place) => {
    const [begins, ends] = [Date.parse(from), Date.parse(midnights[place + 1] ?? from)];
    const its = flags.filter(({ flaggedAt }) => {
      const time = Date.parse(flaggedAt);
      return time >= begins && time < ends;
    });
    const count = (level: Level): number => its.filter(({ peak }) => peak === level).length;
    return {
      from,
      threads: its.length,
      byPeak: { minor: count('minor'), moderate: count('moderate'), severe: count('severe') },
      level: highest(its.map(({ peak }) => peak)),
    };
  });
}
