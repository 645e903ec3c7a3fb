import type { ReadComment } from '../reading/read-comment';

/**
 * How many stand behind what is said in anger or complaint, as far as the page shows it (G40): its likes. Null where the
 * page shows no likes at all, which says nothing about who saw it.
 */
export function reachOf(comments: readonly ReadComment[]): number | null {
  const shown = comments.filter(({ comment }) => comment.likes !== null);
  if (shown.length === 0) return null;
  return shown
    .filter(({ reading }) => reading.hostile || reading.sentiment.label === 'negative')
    .reduce((sum, { comment }) => sum + Math.max(0, comment.likes ?? 0), 0);
}
