import { precisions, type Comment, type Precision } from './comment';

/** Less where a time is finer, and of two alike where it is earlier; a time for machines before all in words. */
const rank = ({ postedAt, precision }: Partial<Comment> = {}): number =>
  postedAt ? precisions.indexOf(precision as Precision) * 1e14 + Date.parse(postedAt) : Infinity;

/**
 * The comment with the better of two readings of its time. "3 h" is as old as when the site wrote it: on a tab that is
 * left open all day it would grow younger by the hour, and after a reload it says "1 d". So of two times in words the
 * finer one counts, and of two alike the earlier, since sites round ages down.
 */
export const withEarliestTime = (comment: Comment, before: Comment | undefined): Comment =>
  rank(before) < rank(comment)
    ? { ...comment, postedAt: before?.postedAt ?? null, precision: before?.precision }
    : comment;
