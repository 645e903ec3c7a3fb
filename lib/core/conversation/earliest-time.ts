import { precisions, type Comment } from './comment';

/**
 * The comment with the better of two readings of its time. "3 h" is as old as when the site wrote it: on a tab that is
 * left open all day it would grow younger by the hour, and after a reload it says "1 d". So of two times in words the
 * finer one counts, of two alike the earlier, since sites round ages down; one for machines stands against both.
 */
export function withEarliestTime(comment: Comment, before: Comment | undefined): Comment {
  const { precision, postedAt } = comment;
  if (precision === undefined || postedAt === null || !before?.postedAt) return comment;
  const [now, then] = [precision, before.precision ?? 'minute'].map((one) => precisions.indexOf(one));
  const isBetter =
    now === then ? Date.parse(postedAt) <= Date.parse(before.postedAt) : (now ?? 0) < (then ?? 0);
  if (isBetter && before.precision !== undefined) return comment;
  return { ...comment, postedAt: before.postedAt, precision: before.precision };
}
