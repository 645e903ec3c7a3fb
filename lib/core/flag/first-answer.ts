import type { ReadComment } from '../reading/read-comment';
import { isBrand, type Brand } from '../brand/brand';

/**
 * When the brand first answered a thread that had begun to heat up; null where it did not yet, or where the page does
 * not tell times.
 * @param comments of the thread, in time order
 * @param since the first signal's time, ISO 8601; null: from the beginning
 */
export function firstAnswerAt(
  comments: readonly ReadComment[],
  brand: Brand,
  since: string | null,
): string | null {
  const from = since === null ? -Infinity : Date.parse(since);
  const answer = comments.find(
    ({ comment }) =>
      comment.postedAt !== null && Date.parse(comment.postedAt) >= from && isBrand(comment, brand),
  );
  return answer?.comment.postedAt ?? null;
}
