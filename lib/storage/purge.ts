import { isWithoutWords, withoutWords } from '@/lib/core/flag/flag-words';
import { midnight } from './day';
import type { Db } from './db';
import { purgeReadings } from './purge-readings';
import { inPieces, inSlices, purgeBelow } from './slices';
import { deleteThreads } from './thread-rows';

/**
 * Lets go of people's words that are older than `keepDays` whole days (0 keeps today only), and of readings that nothing
 * uses. In short pieces, so that nobody waits for it: one that is stopped halfway is taken up by the next. Of a flag its
 * figures stay: `purgeFigures` ends them. Statements and saved replies are the user's own work: they stay until the user
 * removes them.
 */
export async function purge(db: Db, keepDays: number, now: string): Promise<void> {
  const since = midnight(now, Math.max(0, Math.floor(keepDays)));
  const old = await withWords(db, since);
  await deleteThreads(db, old, since);
  await purgeBelow(db, db.drafts, 'updatedAt', since);
  await purgeBelow(db, db.answers, 'at', since);
  await purgeBelow(db, db.corrections, 'at', since);
  await purgeBelow(db, db.reminders, 'at', since);
  await purgeReadings(db, since);
  // Last, since it writes: on a full disk only what deletes goes through, and makes the room for this.
  await purgeWords(db, old, since);
}

/** Flags that moved before and still have words of their own. Their ids are had from the index, their rows in short looks. */
async function withWords(db: Db, since: string): Promise<string[]> {
  const found: string[] = [];
  await inSlices(await db.flags.where('updatedAt').below(since).primaryKeys(), async (ids) => {
    for (const flag of await db.flags.bulkGet([...ids]))
      if (flag !== undefined && !isWithoutWords(flag)) found.push(flag.id);
  });
  return found;
}

/** A flag loses its own words last, after its comments and drafts: what is left of it is found again. */
const purgeWords = (db: Db, old: readonly string[], since: string): Promise<void> =>
  inPieces(db, [db.flags], old, async (ids) => {
    const flags = (await db.flags.bulkGet([...ids])).filter((flag) => flag !== undefined);
    await db.flags.bulkPut(flags.filter(({ updatedAt }) => updatedAt < since).map(withoutWords));
  });

/** Everything, the settings included. */
export const eraseAll = (db: Db): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
