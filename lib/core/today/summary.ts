import { byUrgency, isOverdue, isUnanswered, type Flag } from '../flag/flag';
import type { Pressing } from '../flag/urgency';
import { highest, isFlagged, levels, type Level } from '../level/level';

/** One hour of the day's trend. */
export interface Hour {
  /** ISO 8601. */
  from: string;
  /** Threads that were hot in this hour, and the worst of them. */
  threads: number;
  level: Level;
}

/** What a day is summed up from. */
export type Summed = Pressing & Pick<Flag, 'peak' | 'lastCommentAt'>;

/** Today at a glance (G6, G38). */
export interface DaySummary<Line extends Summed = Flag> {
  /** Flagged threads per level, as they stand now. */
  counts: Record<Level, number>;
  unanswered: number;
  overdue: number;
  /** The last 24 hours, oldest first. */
  hours: Hour[];
  /** Comments read today, and on how many pages. */
  comments: number;
  pages: number;
  /** Most urgent first. */
  flags: Line[];
}

const hour = 3_600_000;
const hoursShown = 24;

/**
 * @param flags of the day, in any order
 * @param now ISO 8601
 */
export function summarise<Line extends Summed>(
  flags: readonly Line[],
  read: { comments: number; pages: number },
  now: string,
): DaySummary<Line> {
  const counted = flags.filter(({ status }) => status !== 'ignored');
  const counts = Object.fromEntries(
    levels.map((level) => [level, counted.filter((flag) => flag.level === level).length]),
  ) as Record<Level, number>;
  return {
    counts,
    unanswered: counted.filter(isUnanswered).length,
    overdue: counted.filter((flag) => isOverdue(flag, now)).length,
    hours: hoursUntil(Date.parse(now), counted),
    comments: read.comments,
    pages: read.pages,
    flags: byUrgency(flags, now),
  };
}

function hoursUntil(now: number, flags: readonly Summed[]): Hour[] {
  const first = Math.floor(now / hour) * hour - (hoursShown - 1) * hour;
  return Array.from({ length: hoursShown }, (_, index) => {
    const from = first + index * hour;
    const hot = flags.filter((flag) => isHotIn(flag, from));
    return {
      from: new Date(from).toISOString(),
      threads: hot.length,
      level: highest(hot.map(({ peak }) => peak)),
    };
  });
}

/** From its flagging until it was last seen hot; a thread that is hot still is hot in this very hour too. */
function isHotIn(flag: Summed, from: number): boolean {
  const began = Date.parse(flag.flaggedAt);
  const seen = Date.parse(flag.updatedAt);
  return (
    began < from + hour &&
    (isFlagged(flag.level) ? seen >= from : Date.parse(flag.lastCommentAt ?? flag.flaggedAt) >= from)
  );
}
