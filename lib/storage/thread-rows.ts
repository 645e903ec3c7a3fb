import { Dexie } from 'dexie';
import type { Db } from './db';
import { inPieces, slice } from './slices';

/** Deletes what hangs on a flag, its comments first; within a transaction of its tables. → whether all of it is gone. */
async function deleteThread(db: Db, flagId: string): Promise<boolean> {
  const its = [
    [flagId, Dexie.minKey],
    [flagId, Dexie.maxKey],
  ] as const;
  const comments = await db.comments
    .where('[flagId+id]')
    .between(...its)
    .limit(slice)
    .primaryKeys();
  const [first, last] = [comments[0], comments.at(-1)];
  // By the keys' range: one request, not one for each.
  if (first !== undefined) await db.comments.where('[flagId+id]').between(first, last, true, true).delete();
  if (comments.length === slice) return false;
  await db.drafts
    .where('[flagId+variant]')
    .between(...its)
    .delete();
  await db.followUps.delete(flagId);
  return true;
}

/**
 * Deletes what hangs on old threads, in short steps; `andFlags`: the flags too, each after all that hangs on it, so that
 * what is left of it is found again. A thread that has moved since it was looked for (its page was opened again) stays
 * as it is.
 */
export const deleteThreads = (
  db: Db,
  flagIds: readonly string[],
  since: string,
  { andFlags = false } = {},
): Promise<void> => {
  const deleteOld = async ([flagId = '']: readonly string[]): Promise<number> => {
    const flag = await db.flags.get(flagId);
    if (flag === undefined || flag.updatedAt >= since) return 1;
    if (!(await deleteThread(db, flagId))) return 0;
    if (andFlags) await db.flags.delete(flagId);
    return 1;
  };
  return inPieces(db, [db.flags, db.comments, db.drafts, db.followUps], flagIds, deleteOld, 1);
};

/** Deletes those readings that no comment rests on; within a transaction of both tables. → keys of those that stay. */
export async function deleteUnused(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const uses = await Promise.all(keys.map((readingKey) => db.comments.where({ readingKey }).count()));
  await db.readings.bulkDelete(keys.filter((_, place) => uses[place] === 0));
  return new Set(keys.filter((_, place) => uses[place] !== 0));
}
