import type { Db } from './db';

/**
 * Deletes what hangs on a flag, its comments first; within a transaction of its tables. → how much it did, `most` where
 * something may be left.
 */
export async function deleteThread(db: Db, flagId: string, most: number): Promise<number> {
  const comments = await db.comments.where({ flagId }).limit(most).primaryKeys();
  await db.comments.bulkDelete(comments);
  if (comments.length >= most) return most;
  await db.drafts.where({ flagId }).delete();
  await db.followUps.delete(flagId);
  return comments.length + 1;
}

/** Deletes those readings that no comment rests on; within a transaction of both tables. → how many went. */
export async function deleteUnused(db: Db, keys: readonly string[]): Promise<number> {
  const uses = await Promise.all(keys.map((readingKey) => db.comments.where({ readingKey }).count()));
  const unused = keys.filter((_, place) => uses[place] === 0);
  await db.readings.bulkDelete(unused);
  return unused.length;
}
