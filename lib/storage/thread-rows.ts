import { Dexie } from 'dexie';
import type { Db } from './db';

/**
 * Deletes what hangs on a flag, its comments first; within a transaction of its tables. → how much it did, `most` where
 * something may be left.
 */
export async function deleteThread(db: Db, flagId: string, most: number): Promise<number> {
  // By the keys' range where all may go: one request, not one for each.
  const all = db.comments.where('[flagId+id]').between([flagId, Dexie.minKey], [flagId, Dexie.maxKey]);
  const count = await all.count();
  await (count < most ? all : all.limit(most)).delete();
  if (count >= most) return most;
  await db.drafts.where({ flagId }).delete();
  await db.followUps.delete(flagId);
  return count + 1;
}

/** Deletes those readings that no comment rests on; within a transaction of both tables. → keys of those that stay. */
export async function deleteUnused(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const uses = await Promise.all(keys.map((readingKey) => db.comments.where({ readingKey }).count()));
  await db.readings.bulkDelete(keys.filter((_, place) => uses[place] === 0));
  return new Set(keys.filter((_, place) => uses[place] !== 0));
}
