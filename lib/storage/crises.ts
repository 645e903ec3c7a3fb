import { crisisSchema, type Crisis } from '@/lib/core/crisis/crisis';
import { crisisLineSchema, type CrisisLine } from '@/lib/core/crisis/crisis-line';
import type { Flag } from '@/lib/core/flag/flag';
import { flagSchema } from '@/lib/core/flag/flag';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRow, validRows } from './rows';
import { unlessFull } from './unless-full';

const lines = (rows: readonly unknown[]): CrisisLine[] => validRows(crisisLineSchema, 'crises', rows);

/** Open crises as lists show them, latest first. */
export const openCrisisLines = async (db: Db): Promise<CrisisLine[]> => lines((await openRows(db)).reverse());

/** The latest that are closed, as lists show them, and how many there are. */
export async function closedCrisisLines(
  db: Db,
  most: number,
): Promise<{ crises: CrisisLine[]; count: number }> {
  const ids = await db.crises.where({ status: 'closed' }).primaryKeys();
  const rows = await db.crises.bulkGet(ids.slice(-most).reverse());
  return { crises: lines(rows.filter((row) => row !== undefined)), count: ids.length };
}

/** Those that are open, and those that moved since and are not merged; null: all. Latest first. */
export async function crisisLines(db: Db, since: string | null): Promise<CrisisLine[]> {
  const moved = since === null ? db.crises.toCollection() : db.crises.where('updatedAt').aboveOrEqual(since);
  const rows = [...(await openRows(db)), ...(await moved.toArray())];
  return lines([...new Map(rows.map((row) => [row.id, row] as const)).values()])
    .filter(({ status }) => status !== 'merged')
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** By the index of state and time: in the order in which they moved. */
const openRows = (db: Db): Promise<Crisis[]> => db.crises.where({ status: 'open' }).toArray();

export const openCrises = async (db: Db): Promise<Crisis[]> =>
  validRows(crisisSchema, 'crises', await openRows(db));

/** Null where there is none, or none that can be read. */
export const getCrisis = async (db: Db, id: string): Promise<Crisis | null> =>
  validRow(crisisSchema, 'crises', await db.crises.get(id));

/** Crises that moved since `since` (ISO 8601), of any status. */
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
