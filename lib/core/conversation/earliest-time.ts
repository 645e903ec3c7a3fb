import { precisions, type Comment } from './comment';

/**
 * The comment with the better of two readings of its time. "3 h" is as old as when the site wrote it: on a tab that is
 * left open all day it would grow younger by the hour, and after a reload it says "1 d". So of two times in words the
 * finer one counts, of two alike the earlier, since sites round ages down; one for machines stands against both.
 */
export function withEarliestTime(comment: Comment, before: Comment | undefined): Comment {
  const { postedAt } = comment;
  if (postedAt === null || !before?.postedAt) return comment;
  const coarser = coarseness(comment) - coarseness(before);
  const isBetter = coarser < 0 || (coarser === 0 && Date.parse(postedAt) <= Date.parse(before.postedAt));
  return isBetter ? comment : { ...comment, postedAt: before.postedAt, precision: before.precision };
}

/** Below all words for a time that is written for machines. */
const coarseness = ({ precision }: Comment): number =>
  precision === undefined ? -1 : precisions.indexOf(precision);
