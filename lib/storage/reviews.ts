import { reviewNotesSchema, reviewSchema, type Review, type ReviewNotes } from '@/lib/core/review/review';
import { rebase } from '@/lib/core/rebase';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRow, validRows } from './rows';
import { unlessFull } from './unless-full';

/** Latest first. */
export const allReviews = async (db: Db): Promise<Review[]> =>
  validRows(reviewSchema, 'reviews', await db.reviews.orderBy('closedAt').reverse().toArray());

export const getReview = async (db: Db, id: string): Promise<Review | null> =>
  validRow(reviewSchema, 'reviews', await db.reviews.get(id));

export const putReview = (db: Db, review: Review): Promise<Result<void, 'full'>> =>
  unlessFull(async () => {
    await db.reviews.put(review);
  });

/**
 * What the user wrote into a review; false where it is no longer kept.
 * @param from what the screen changed the notes from: what was changed elsewhere since stays
 */
export const putReviewNotes = (
  db: Db,
  id: string,
  notes: ReviewNotes,
  from?: ReviewNotes,
): Promise<Result<boolean, 'full'>> =>
  unlessFull(() =>
    db.transaction('rw', db.reviews, async () => {
      const review = await getReview(db, id);
      if (review === null) return false;
      const now = reviewNotesSchema.parse(review);
      await db.reviews.put({ ...review, ...rebase(from ?? now, notes, now) });
      return true;
    }),
  );
