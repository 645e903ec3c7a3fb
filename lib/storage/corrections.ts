import { correctionSchema, mostCorrections, type Correction } from '@/lib/core/reading/correction';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRows } from './rows';
import { withRoom } from './with-room';

/** Newest first. */
export const allCorrections = async (db: Db): Promise<Correction[]> =>
  validRows(correctionSchema, 'corrections', await db.corrections.orderBy('at').reverse().toArray());

/** One verdict a text, the latest; the oldest give way where there are too many. Room is made on a full disk. */
export const putCorrection = (
  db: Db,
  correction: Correction,
  keeping: { now: string; keepDays: number },
): Promise<Result<void, 'full'>> =>
  withRoom(
    db,
    () =>
      db.transaction('rw', db.corrections, async () => {
        await db.corrections.put(correction);
        const surplus = (await db.corrections.count()) - mostCorrections;
        if (surplus <= 0) return;
        await db.corrections.bulkDelete(await db.corrections.orderBy('at').limit(surplus).primaryKeys());
      }),
    keeping,
  );

/** Null forgets all of them. */
export const forgetCorrections = (db: Db, textKey: string | null): Promise<void> =>
  textKey === null ? db.corrections.clear() : db.corrections.delete(textKey);
