import { rehearsalSchema, type Rehearsal } from '@/lib/core/rehearsal/rehearsal';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRows } from './rows';
import { unlessFull } from './unless-full';

/** Latest first. */
export const allRehearsals = async (db: Db): Promise<Rehearsal[]> =>
  validRows(rehearsalSchema, 'rehearsals', await db.rehearsals.orderBy('at').reverse().toArray());

export const putRehearsal = (db: Db, rehearsal: Rehearsal): Promise<Result<void, 'full'>> =>
  unlessFull(async () => {
    await db.rehearsals.put(rehearsal);
  });
