import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Review, ReviewNotes } from '@/lib/core/review/review';
import { ask } from '@/lib/platform/bus';
import { allReviews, getReview } from '@/lib/storage/reviews';
import { useDb } from '../desk';
import { useAutosave, type SavePhase } from '../use-autosave';

/** Latest first; undefined until they are read. */
export function useReviews(): Review[] | undefined {
  const db = useDb();
  return useLiveQuery(() => allReviews(db), [db]);
}

/** A review with what the user writes into it, saved as it is written; null where there is none. */
export function useReviewForm(id: string): {
  review: Review | null | undefined;
  phase: SavePhase;
  change: (notes: Partial<ReviewNotes>) => void;
} {
  const db = useDb();
  const found = useLiveQuery(async () => ({ id, review: await getReview(db, id) }), [db, id]);
  const stored = found?.id === id ? found.review : undefined;
  const [own, setOwn] = useState<ReviewNotes | null>(null);
  const { phase, begin } = useAutosave(own, async (notes) => {
    const asked = await ask('review.save', { id, notes });
    return !asked.ok ? 'failed' : asked.value.saved ? 'saved' : 'full';
  });
  const review = stored === undefined || stored === null ? stored : { ...stored, ...own };
  const change = (notes: Partial<ReviewNotes>): void => {
    if (review === undefined || review === null) return;
    const { lessons, actions, proposals } = review;
    begin();
    setOwn({ lessons, actions, proposals, ...notes });
  };
  return { review, phase, change };
}
