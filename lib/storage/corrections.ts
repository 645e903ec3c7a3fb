import { correctionSchema, mostCorrections, type Correction } from '@/lib/core/correction';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { purge } from './purge';
import { validRows } from './rows';
import { unlessFull } from './unless-full';

/** Newest first. */
export const allCorrections = async (db: Db): Promise<Correction[]> =>
  validRows(correctionSchema, 'corrections', await db.corrections.orderBy('at').reverse().toArray());

/** One verdict a text, the latest; the oldest give way where there are too many. Room is made on a full disk. */
export async function putCorrection(
  db: Db,
  correction: Correction,
  { now, keepDays }: { now: string; keepDays: number },
): Promise<Result<void, 'full'>> {
  const put = () =>
    unlessFull(() =>
      db.transaction('rw', db.corrections, async () => {
        await db.corrections.put(correction);
        const surplus = (await db.corrections.count()) - mostCorrections;
        if (surplus <= 0) return;
        await db.corrections.bulkDelete(await db.corrections.orderBy('at').limit(surplus).primaryKeys());
      }),
    );
  const written = await put();
  if (written.ok) return written;
  await unlessFull(() => purge(db, keepDays, now));
  return put();
}

/** Null forgets all of them. */
export const forgetCorrections = (db: Db, textKey: string | null): Promise<void> =>
  textKey === null ? db.corrections.clear() : db.corrections.delete(textKey);
