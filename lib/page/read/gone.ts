import type { Comment } from '@/lib/core/conversation/comment';

/**
 * Ids of `before` that were deleted, as far as the page can tell: it also drops comments that were scrolled away
 * or folded, and those are not gone. A run of missing comments counts as deleted only where the comments right
 * before and after it are still there and now follow each other, and where it is not all the replies of a comment
 * that stays (folded). Errs on the side of keeping. Linear.
 */
export function findGone(before: readonly Comment[], now: readonly Comment[]): string[] {
  const known = new Set(before.map((comment) => comment.id));
  const present = now.filter((comment) => known.has(comment.id));
  const next = new Map(present.map((comment, index) => [comment.id, present[index + 1]?.id]));

  const gone: string[] = [];
  let run: Comment[] = [];
  let last: string | null = null;
  for (const comment of before) {
    if (!next.has(comment.id)) {
      run.push(comment);
      continue;
    }
    const bounded = last !== null && next.get(last) === comment.id;
    if (run.length > 0 && bounded && !isFolded(run, last, comment)) gone.push(...run.map((one) => one.id));
    run = [];
    last = comment.id;
  }
  return gone;
}

/** Is the run all that stood below the comment before it? Then that one was folded. */
function isFolded(run: readonly Comment[], parent: string | null, after: Comment): boolean {
  if (after.parentId === parent) return false;
  const below = new Set([parent]);
  for (const comment of run) {
    if (!below.has(comment.parentId)) return false;
    below.add(comment.id);
  }
  return true;
}
