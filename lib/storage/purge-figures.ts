import { dayOf, midnight } from './day';
import type { Db } from './db';
import { purge } from './purge';
import { inPieces, purgeBelow } from './slices';
import { deleteThreads } from './thread-rows';

/**
 * Lets go of figures that are older than `keepDays` whole days: flags, crises that are over, reviews, counts by day. An
 * open crisis stays, however old. `now` is ISO 8601. In short pieces, as words are let go of.
 */
export async function purgeFigures(db: Db, keepDays: number, now: string): Promise<void> {
  const since = midnight(now, Math.max(0, Math.floor(keepDays)));
  const old = await db.flags.where('updatedAt').below(since).primaryKeys();
  await deleteThreads(db, old, since, { andFlags: true });
  await purgeBelow(db, db.outcomes, 'updatedAt', since);
  await purgeCrises(db, since);
  await purgeBelow(db, db.reviews, 'closedAt', since);
  await purgeBelow(db, db.days, 'day', dayOf(since));
}

/** Its state is looked at where it is deleted: it may have been opened again. */
async function purgeCrises(db: Db, since: string): Promise<void> {
  const old = await db.crises.where('updatedAt').below(since).primaryKeys();
  await inPieces(db, [db.crises], old, async (ids) => {
    const crises = (await db.crises.bulkGet([...ids])).filter((crisis) => crisis !== undefined);
    const over = crises.filter(({ status, updatedAt }) => status !== 'open' && updatedAt < since);
    await db.crises.bulkDelete(over.map(({ id }) => id));
  });
}

/** Each kind after its own time; figures never sooner than the words that they are about. */
export async function purgeAll(
  db: Db,
  { keepDays, keepFiguresDays }: { keepDays: number; keepFiguresDays: number },
  now: string,
): Promise<void> {
  // What goes whole first: its words need not be taken out of it before.
  await purgeFigures(db, Math.max(keepDays, keepFiguresDays), now);
  await purge(db, keepDays, now);
}
