import { followUpSchema, type FollowUp } from '@/lib/core/follow-up/follow-up';
import { outcomeId, outcomeSchema, recount, type Outcome } from '@/lib/core/follow-up/outcomes';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRow, validRows } from './rows';
import { unlessFull } from './unless-full';

/** Null where the thread is not watched. */
export const followUpOfFlag = async (db: Db, flagId: string): Promise<FollowUp | null> =>
  validRow(followUpSchema, 'followUps', await db.followUps.get(flagId));

/** Answers since `since` (ISO 8601) that are watched. */
export const followUpsSince = async (db: Db, since: string): Promise<FollowUp[]> =>
  validRows(
    followUpSchema,
    'followUps',
    await db.followUps.where('answeredAt').aboveOrEqual(since).toArray(),
  );

/** Of these threads, in any order. */
export const followUpsOf = async (db: Db, flagIds: readonly string[]): Promise<FollowUp[]> =>
  validRows(
    followUpSchema,
    'followUps',
    (await db.followUps.bulkGet([...flagIds])).filter((row) => row !== undefined),
  );

export const allOutcomes = async (db: Db): Promise<Outcome[]> =>
  validRows(outcomeSchema, 'outcomes', await db.outcomes.toArray());

/**
 * Writes the watch and what it counts as in one piece, so that a worker that is stopped in between counts nothing
 * twice and nothing by halves.
 * @param now ISO 8601
 */
export const putFollowUp = (
  db: Db,
  watch: FollowUp,
  end: FollowUp['counted'],
  now: string,
): Promise<Result<void, 'full'>> =>
  unlessFull(() =>
    db.transaction('rw', [db.followUps, db.outcomes], async () => {
      if (watch.counted !== end) {
        const before = validRow(outcomeSchema, 'outcomes', await db.outcomes.get(outcomeId(watch)));
        await db.outcomes.put(recount(before ?? undefined, watch, end, now));
      }
      await db.followUps.put({ ...watch, counted: end });
    }),
  );

/** The answer was taken back: it is no longer watched, and what it was counted as is taken out. */
export const dropFollowUp = (db: Db, watch: FollowUp, now: string): Promise<Result<void, 'full'>> =>
  unlessFull(() =>
    db.transaction('rw', [db.followUps, db.outcomes], async () => {
      const before = validRow(outcomeSchema, 'outcomes', await db.outcomes.get(outcomeId(watch)));
      if (before !== null && watch.counted !== null) await db.outcomes.put(recount(before, watch, null, now));
      await db.followUps.delete(watch.flagId);
    }),
  );
