import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { planSchema } from '@/lib/core/plan/plan';
import { upgrade } from './settings';
import { keptTables, singleKeys, singleNames, tableNames, type KeptSingle } from './tables';
import { unlessFull } from './unless-full';

/** Rows as they stand, in the order of their keys: the same store gives the same text. */
export type Rows = Record<string, unknown[]>;

/** Every table that is kept, in one moment of the store. */
export const allRows = (db: Db): Promise<Rows> =>
  db.transaction('r', db.tables, async () => {
    const rows: Rows = {};
    for (const name of tableNames) rows[name] = await db.table(name).toArray();
    for (const name of singleNames) {
      const row: unknown = await db.table(name).get(singleKeys[name]);
      rows[name] = row === undefined ? [] : [row];
    }
    return rows;
  });

/**
 * Puts these rows in the place of all that is kept: all of it or, on a full disk, nothing.
 * @param rows checked by `checkRows`
 */
export const replaceRows = (db: Db, rows: Rows): Promise<Result<void, 'full'>> =>
  unlessFull(() =>
    db.transaction('rw', db.tables, async () => {
      for (const name of tableNames) {
        await db.table(name).clear();
        await db.table(name).bulkPut(rows[name] ?? []);
      }
      for (const name of singleNames) {
        const [row] = rows[name] ?? [];
        await db.table(name).clear();
        if (row !== undefined) await db.table(name).put(row, singleKeys[name]);
      }
    }),
  );

/**
 * The rows of a backup, table by table; null where one is no row of its table, or where its table is one that only a
 * later version has: what could not be put back must not be lost on the way. They go back as they are, so that the same
 * rows come out again: what an earlier version did not know is filled in by whoever reads them.
 */
export function checkRows(rows: Record<string, readonly unknown[]>): Rows | null {
  const isRow = (name: (typeof tableNames)[number], row: unknown): boolean =>
    keptTables[name].safeParse(row).success;
  const known: ReadonlySet<string> = new Set([...tableNames, ...singleNames]);
  const isWhole =
    Object.keys(rows).every((name) => known.has(name)) &&
    tableNames.every((name) => (rows[name] ?? []).every((row) => isRow(name, row))) &&
    singleNames.every((name) => (rows[name] ?? []).length <= 1 && (rows[name] ?? []).every(isSingle[name]));
  if (!isWhole) return null;
  return Object.fromEntries([...tableNames, ...singleNames].map((name) => [name, [...(rows[name] ?? [])]]));
}

/** Rows of which whoever reads them takes everything: nothing would silently fall back to what Accalmie comes with. */
const isSingle: Record<KeptSingle, (row: unknown) => boolean> = {
  settings: (row) => typeof row === 'object' && row !== null && holdsAll(upgrade(row), row),
  plans: (row) => planSchema.safeParse(row).success,
};

/** Does what was read hold each value that stood there? What today no longer knows aside; a brand without an id gets one. */
function holdsAll(read: unknown, stood: unknown): boolean {
  if (Array.isArray(read) && Array.isArray(stood))
    return read.length === stood.length && read.every((each, place) => holdsAll(each, stood[place]));
  if (typeof read !== 'object' || read === null || typeof stood !== 'object' || stood === null)
    return read === stood;
  if (Array.isArray(read) || Array.isArray(stood)) return false;
  const now = new Map(Object.entries(read));
  return Object.entries(stood).every(
    ([name, value]) => !now.has(name) || (name === 'id' && value === '') || holdsAll(now.get(name), value),
  );
}
