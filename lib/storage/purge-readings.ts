import { midnight } from './day';
import type { Db } from './db';
import { inPieces, slice, thenRest } from './slices';
import { deleteUnused } from './thread-rows';

const week = 7;
const weeks = 13;

/**
 * Lets go of readings that were used before `since` and that nothing rests on any more; one that is still of use (its
 * thread moved, its comments did not) stays. A week after the other, and what is older than three months at once: a
 * browser steps over all that was deleted until it tidies up, and nobody's write goes between two of its steps.
 */
export async function purgeReadings(db: Db, since: string): Promise<void> {
  let to = since;
  for (let ago = week; ago <= weeks * week; ago += week) {
    const from = midnight(since, ago);
    await purgeBetween(db, from, to);
    to = from;
  }
  await purgeBetween(db, '', to);
}

async function purgeBetween(db: Db, first: string, to: string): Promise<void> {
  for (let from = first, kept = 0; ;) {
    // Each look begins where the last one ended, and outside of the transaction that deletes: one that may write tidies
    // up itself, and holds up others meanwhile.
    const old = db.readings.where('usedAt').between(from, to, true, false).offset(kept).limit(slice);
    const rows = await thenRest(() => old.toArray());
    const last = rows.at(-1)?.usedAt;
    if (last === undefined) return;
    const used = new Set<string>();
    const keys = rows.map(({ key }) => key);
    await inPieces(db, [db.comments, db.readings], keys, async (some) => {
      for (const key of await deleteUnused(db, some)) used.add(key);
    });
    // After those of the same moment that stay.
    const staying = rows.filter(({ key, usedAt }) => usedAt === last && used.has(key)).length;
    kept = staying + (last === from ? kept : 0);
    from = last;
  }
}
