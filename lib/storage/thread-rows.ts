import { Dexie } from 'dexie';
import type { Db } from './db';
import { longEnough, slice, thenRest } from './slices';

/**
 * Deletes what hangs on a flag, its comments first; within a transaction of its tables. → how much it did, `most` where
 * something may be left.
 */
async function deleteThread(db: Db, flagId: string, most: number): Promise<number> {
  // By the keys' range where all may go: one request, not one for each.
  const all = db.comments.where('[flagId+id]').between([flagId, Dexie.minKey], [flagId, Dexie.maxKey]);
  const count = await all.count();
  await (count < most ? all : all.limit(most)).delete();
  if (count >= most) return most;
  await db.drafts.where({ flagId }).delete();
  await db.followUps.delete(flagId);
  return count + 1;
}

/**
 * Deletes what hangs on old threads, in short steps; `andFlags`: the flags too, each after all that hangs on it, so that
 * what is left of it is found again. A thread that has moved since it was looked for (its page was opened again) stays
 * as it is.
 */
export async function deleteThreads(
  db: Db,
  flagIds: readonly string[],
  since: string,
  { andFlags = false } = {},
): Promise<void> {
  for (let next = 0; next < flagIds.length;) {
    const from = next;
    next = await thenRest(() =>
      db.transaction('rw', [db.flags, db.comments, db.drafts, db.followUps], async () => {
        const began = performance.now();
        let room = slice;
        for (let place = from; place < flagIds.length; place += 1) {
          const flagId = flagIds[place] ?? '';
          const flag = await db.flags.get(flagId);
          if (flag === undefined || flag.updatedAt >= since) continue;
          room -= await deleteThread(db, flagId, room);
          if (room <= 0) return place;
          if (andFlags) await db.flags.delete(flagId);
          if (performance.now() - began > longEnough) return place + 1;
        }
        return flagIds.length;
      }),
    );
  }
}

/** Deletes those readings that no comment rests on; within a transaction of both tables. → keys of those that stay. */
export async function deleteUnused(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const uses = await Promise.all(keys.map((readingKey) => db.comments.where({ readingKey }).count()));
  await db.readings.bulkDelete(keys.filter((_, place) => uses[place] === 0));
  return new Set(keys.filter((_, place) => uses[place] !== 0));
}
