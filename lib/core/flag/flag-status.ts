import type { Assessment } from '../level/assess';
import type { Flag, Status } from './flag';
import { atLeast, isFlagged, type Level } from '../level/level';

const isAbove = (level: Level, other: Level): boolean => level !== other && atLeast(level, other);

/** What the thread itself says, where the user said nothing. */
function statusOf({ answeredAt, level, trend }: Assessment): Status {
  if (!isFlagged(level)) return 'cooling';
  return answeredAt !== null && trend !== 'rising' ? 'answered' : 'open';
}

/**
 * What the user chose stays, until the thread heats up again: past the level at which it was answered or resolved, or,
 * where the user ignored it, past the worst that it had been.
 */
export function nextStatus(previous: Flag | undefined, assessment: Assessment): Status {
  const own = statusOf(assessment);
  if (previous === undefined) return own;
  const { answeredAt, level, trend } = assessment;
  const isNewAnswer = answeredAt !== null && answeredAt !== previous.answeredAt;
  const isHotter = isFlagged(level) && isAbove(level, previous.level);
  const heatsAgain = isHotter || (isFlagged(level) && trend === 'rising');
  const next = {
    open: own,
    mine: isNewAnswer ? 'answered' : 'mine',
    // Marked so by the user, or by an answer seen on the page: either way nobody waits, unless it heats up.
    answered: heatsAgain ? 'open' : isFlagged(level) ? 'answered' : 'cooling',
    cooling: isHotter ? 'open' : 'cooling',
    resolved: isHotter ? 'open' : 'resolved',
    ignored: isFlagged(level) && isAbove(level, previous.peak) ? 'open' : 'ignored',
  } satisfies Record<Status, Status>;
  return next[previous.status];
}

/**
 * A flag with the status that the user gave it. Who says "answered" of a thread where no answer was seen has answered
 * it now: times are measured from there.
 * @param now ISO 8601
 */
export const withStatus = <Kept extends Pick<Flag, 'status' | 'firstAnsweredAt'>>(
  flag: Kept,
  status: Status,
  now: string,
): Kept => ({
  ...flag,
  status,
  firstAnsweredAt: flag.firstAnsweredAt ?? (status === 'answered' ? now : null),
});
