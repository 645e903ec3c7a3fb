import type { Table } from 'dexie';
import { isWithoutWords, withoutWords } from '@/lib/core/flag-words';
import { midnight } from './day';
import type { Db } from './db';

/** Statements and saved replies are the user's own work: they stay until the user removes them. */
const agingTables = ({ flags, comments, readings, drafts, corrections, answers }: Db): Table[] => [
  flags,
  comments,
  readings,
  drafts,
  corrections,
  answers,
];

/**
 * Lets go of people's words that are older than `keepDays` whole days (0 keeps today only), and of readings that nothing
 * uses. Of a flag its figures stay: `purgeFigures` ends them.
 */
export const purge = (db: Db, keepDays: number, now: string): Promise<void> =>
  db.transaction('rw', agingTables(db), async () => {
    const since = midnight(now, Math.max(0, Math.floor(keepDays)));
    const worded = db.flags
      .where('updatedAt')
      .below(since)
      .filter((flag) => !isWithoutWords(flag));
    const old = await worded.primaryKeys();
    await db.flags
      .where('id')
      .anyOf(old)
      .modify((flag) => void Object.assign(flag, withoutWords(flag)));
    await db.comments.where('flagId').anyOf(old).delete();
    await db.drafts.where('flagId').anyOf(old).delete();
    await db.drafts.where('updatedAt').below(since).delete();
    await db.answers.where('at').below(since).delete();
    await db.corrections.where('at').below(since).delete();
    const used = new Set(await db.comments.orderBy('readingKey').uniqueKeys());
    const unused = (await db.readings.toCollection().primaryKeys()).filter((key) => !used.has(key));
    await db.readings.bulkDelete(unused);
  });

/** Everything, the settings included. */
export const eraseAll = (db: Db): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
