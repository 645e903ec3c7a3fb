import { crisisSchema, type Crisis } from '@/lib/core/crisis/crisis';
import type { Flag } from '@/lib/core/flag';
import { flagSchema } from '@/lib/core/flag';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRow, validRows } from './rows';
import { unlessFull } from './unless-full';

/** Latest first. */
export const allCrises = async (db: Db): Promise<Crisis[]> =>
  validRows(crisisSchema, 'crises', await db.crises.orderBy('updatedAt').reverse().toArray());

export const openCrises = async (db: Db): Promise<Crisis[]> =>
  validRows(crisisSchema, 'crises', await db.crises.where({ status: 'open' }).toArray());

/** Null where there is none, or none that can be read. */
export const getCrisis = async (db: Db, id: string): Promise<Crisis | null> =>
  validRow(crisisSchema, 'crises', await db.crises.get(id));

/** Every crisis that holds one of the flags, or is open. */
export const crisesAround = async (db: Db, since: string): Promise<Crisis[]> =>
  validRows(crisisSchema, 'crises', await db.crises.where('updatedAt').aboveOrEqual(since).toArray());

/** All of them or, on a full disk, none. */
export const putCrises = (db: Db, crises: readonly Crisis[]): Promise<Result<void, 'full'>> =>
  unlessFull(async () => {
    await db.crises.bulkPut([...crises]);
  });

/** Flags that moved since, for gathering; and those of the crises given, however old. */
export async function flagsForCrises(db: Db, since: string, ids: readonly string[]): Promise<Flag[]> {
  const [recent, known] = await Promise.all([
    db.flags.where('updatedAt').aboveOrEqual(since).toArray(),
    db.flags.bulkGet([...ids]),
  ]);
  const rows = new Map([...recent, ...known].flatMap((flag) => (flag ? [[flag.id, flag] as const] : [])));
  return validRows(flagSchema, 'flags', [...rows.values()]);
}
