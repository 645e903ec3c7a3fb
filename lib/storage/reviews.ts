import { reviewSchema, type Review } from '@/lib/core/review/review';
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
