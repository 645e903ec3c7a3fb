import type { Table } from 'dexie';
import { dayOf, midnight } from './day';
import type { Db } from './db';

/** Statements and saved replies are the user's own work: they stay until the user removes them. */
const agingTables = ({
  flags,
  comments,
  readings,
  drafts,
  days,
  corrections,
  answers,
  followUps,
  outcomes,
  reminders,
}: Db): Table[] => [
  flags,
  comments,
  readings,
  drafts,
  days,
  corrections,
  answers,
  followUps,
  outcomes,
  reminders,
];

/** Figures name nobody: they stay for a year after they last moved. */
const figureDays = 365;

/** Lets go of what is older than `keepDays` whole days (0 keeps today only), and of readings that nothing uses. */
export const purge = (db: Db, keepDays: number, now: string): Promise<void> =>
  db.transaction('rw', agingTables(db), async () => {
    const since = midnight(now, Math.max(0, Math.floor(keepDays)));
    const old = await db.flags.where('updatedAt').below(since).primaryKeys();
    await db.flags.bulkDelete(old);
    await db.comments.where('flagId').anyOf(old).delete();
    await db.drafts.where('flagId').anyOf(old).delete();
    await db.drafts.where('updatedAt').below(since).delete();
    await db.answers.where('at').below(since).delete();
    await db.corrections.where('at').below(since).delete();
    await db.followUps.bulkDelete(old);
    await db.reminders.where('at').below(since).delete();
    await db.outcomes.where('updatedAt').below(midnight(now, figureDays)).delete();
    await db.days.where('day').below(dayOf(since)).delete();
    const used = new Set(await db.comments.orderBy('readingKey').uniqueKeys());
    const unused = (await db.readings.toCollection().primaryKeys()).filter((key) => !used.has(key));
    await db.readings.bulkDelete(unused);
  });

/** Everything, the settings included. */
export const eraseAll = (db: Db): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
