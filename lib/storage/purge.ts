import type { Table } from 'dexie';
import { dayOf, midnight } from './day';
import type { Db } from './db';

/** Rows that one transaction deletes at most: what a page finds meanwhile is written between two of them. */
const slice = 200;

/**
 * Lets go of what is older than `keepDays` whole days (0 keeps today only), and of readings that nothing uses. Slice by
 * slice, so that nobody waits for it: one that is stopped halfway is taken up by the next. Statements and saved replies
 * are the user's own work: they stay until the user removes them.
 */
export async function purge(db: Db, keepDays: number, now: string): Promise<void> {
  const since = midnight(now, Math.max(0, Math.floor(keepDays)));
  await purgeFlags(db, since);
  await purgeBelow(db.drafts, 'updatedAt', since);
  await purgeBelow(db.answers, 'at', since);
  await purgeBelow(db.corrections, 'at', since);
  await purgeBelow(db.days, 'day', dayOf(since));
  await purgeReadings(db);
}

/** A flag goes last, after its comments and drafts: what is left of it is found again. */
async function purgeFlags(db: Db, since: string): Promise<void> {
  const isOld = async (id: string): Promise<boolean> => {
    const flag = await db.flags.get(id);
    return flag !== undefined && flag.updatedAt < since;
  };
  const old = await db.flags.where('updatedAt').below(since).primaryKeys();
  for (let next = 0; next < old.length;) {
    const at = next;
    next = await db.transaction('rw', [db.flags, db.comments, db.drafts], async () => {
      let room = slice;
      for (let place = at; place < old.length; place += 1) {
        const flagId = old[place] ?? '';
        // It may have moved since it was looked for: a page that was opened again brought it back.
        if (!(await isOld(flagId))) continue;
        const comments = await db.comments.where({ flagId }).limit(room).primaryKeys();
        await db.comments.bulkDelete(comments);
        room -= comments.length;
        if (room <= 0) return place;
        await db.drafts.where({ flagId }).delete();
        await db.flags.delete(flagId);
        room -= 1;
      }
      return old.length;
    });
  }
}

async function purgeBelow<Row, Key>(table: Table<Row, Key>, index: string, bound: string): Promise<void> {
  while ((await table.where(index).below(bound).limit(slice).delete()) > 0);
}

/** Looks first, in short looks that hold up no writer; what seems unused is looked at again where it is deleted. */
async function purgeReadings(db: Db): Promise<void> {
  let last = '';
  for (;;) {
    const keys = await db.readings.where('key').above(last).limit(slice).primaryKeys();
    if (keys.length === 0) return;
    last = keys.at(-1) ?? last;
    if ((await unused(db, keys)).length === 0) continue;
    await db.transaction('rw', [db.comments, db.readings], async () =>
      db.readings.bulkDelete(await unused(db, keys)),
    );
  }
}

async function unused(db: Db, keys: readonly string[]): Promise<string[]> {
  const used = new Set(
    await db.comments
      .where('readingKey')
      .anyOf([...keys])
      .uniqueKeys(),
  );
  return keys.filter((key) => !used.has(key));
}

/** Everything, the settings included. */
export const eraseAll = (db: Db): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
