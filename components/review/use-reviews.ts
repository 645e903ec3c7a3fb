import { useLiveQuery } from 'dexie-react-hooks';
import type { Review, ReviewNotes } from '@/lib/core/review/review';
import { ask } from '@/lib/platform/bus';
import { allReviews, getReview } from '@/lib/storage/reviews';
import { useDb } from '../desk';
import { savedAs, type SavePhase } from '../use-autosave';
import { useOwnFields } from '../use-own-fields';

/** Latest first; undefined until they are read. */
export function useReviews(): Review[] | undefined {
  const db = useDb();
  return useLiveQuery(() => allReviews(db), [db]);
}

const notesOf = ({ lessons, actions, proposals }: Review): ReviewNotes => ({ lessons, actions, proposals });

/** A review with what the user writes into it, saved as it is written; null where there is none. */
export function useReviewForm(id: string): {
  review: Review | null | undefined;
  phase: SavePhase;
  change: (notes: Partial<ReviewNotes>) => void;
} {
  const db = useDb();
  const found = useLiveQuery(async () => ({ id, review: await getReview(db, id) }), [db, id]);
  const stored = found?.id === id ? found.review : undefined;
  const { row, phase, change } = useOwnFields<Review, Review | null | undefined>(
    stored,
    async (written, read) => {
      return savedAs(await ask('review.save', { id, notes: notesOf(written), before: notesOf(read) }));
    },
  );
  return { review: row, phase, change };
}
