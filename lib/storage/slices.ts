import type { Table } from 'dexie';

/** Rows that one transaction touches at most: what a page finds meanwhile is written between two of them. */
export const slice = 50;

/** Milliseconds after which a transaction begins with no further thread: on a slow machine few rows take long. */
export const longEnough = 20;

/** Milliseconds of rest after one piece at most. */
const longestRest = 100;

/**
 * A piece of long work that nobody waits for, and as much rest after it: the browser tidies up behind what is deleted,
 * and holds up every write once it lags behind.
 */
export async function thenRest<Value>(work: () => Promise<Value>): Promise<Value> {
  const began = performance.now();
  const value = await work();
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, Math.min(longestRest, took)));
  return value;
}

/** Work on a long list a slice at a time. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (some: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += slice) await work(items.slice(from, from + slice));
}

/**
 * Deletes what lies below a bound of an index. Each look begins where the last one ended: a browser steps over what was
 * deleted one by one until it tidies up, and would take longer with each slice.
 */
export async function purgeBelow<Name extends string, Row extends Record<Name, string>, Key, Inserted>(
  table: Table<Row, Key, Inserted>,
  index: Name,
  bound: string,
): Promise<void> {
  for (let from = ''; ;) {
    const start = from;
    const isOver = await thenRest(async () => {
      const rows = table.where(index).between(start, bound, true, false).limit(slice);
      const keys = await rows.primaryKeys();
      const last = keys.at(-1);
      if (last === undefined) return true;
      from = (await table.get(last))?.[index] ?? start;
      await rows.delete();
      return false;
    });
    if (isOver) return;
  }
}
