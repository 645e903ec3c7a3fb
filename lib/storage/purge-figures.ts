import { dayOf, midnight } from './day';
import type { Db } from './db';
import { purge } from './purge';

/**
 * Lets go of figures that are older than `keepDays` whole days: flags, crises that are over, reviews, counts by day. An
 * open crisis stays, however old. `now` is ISO 8601.
 */
export const purgeFigures = (db: Db, keepDays: number, now: string): Promise<void> =>
  db.transaction(
    'rw',
    [db.flags, db.comments, db.drafts, db.followUps, db.crises, db.reviews, db.outcomes, db.days],
    async () => {
      const since = midnight(now, Math.max(0, Math.floor(keepDays)));
      const old = await db.flags.where('updatedAt').below(since).primaryKeys();
      await db.flags.bulkDelete(old);
      await db.comments.where('flagId').anyOf(old).delete();
      await db.drafts.where('flagId').anyOf(old).delete();
      await db.followUps.bulkDelete(old);
      await db.outcomes.where('updatedAt').below(since).delete();
      await db.crises
        .where('updatedAt')
        .below(since)
        .filter(({ status }) => status !== 'open')
        .delete();
      await db.reviews.where('closedAt').below(since).delete();
      await db.days.where('day').below(dayOf(since)).delete();
    },
  );

/** Each kind after its own time; figures never sooner than the words that they are about. */
export async function purgeAll(
  db: Db,
  { keepDays, keepFiguresDays }: { keepDays: number; keepFiguresDays: number },
  now: string,
): Promise<void> {
  await purge(db, keepDays, now);
  await purgeFigures(db, Math.max(keepDays, keepFiguresDays), now);
}
