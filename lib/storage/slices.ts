import type { Table } from 'dexie';

/** Rows that one transaction touches at most: what a page finds meanwhile is written between two of them. */
export const slice = 50;

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
    const rows = table.where(index).between(from, bound, true, false).limit(slice);
    const keys = await rows.primaryKeys();
    const last = keys.at(-1);
    if (last === undefined) return;
    from = (await table.get(last))?.[index] ?? from;
    await rows.delete();
  }
}
