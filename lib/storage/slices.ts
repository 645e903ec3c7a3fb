import type { Table } from 'dexie';

/** Rows that one transaction touches at most: what a page finds meanwhile is written between two of them. */
export const slice = 200;

/** Work on a long list a slice at a time. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (some: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += slice) await work(items.slice(from, from + slice));
}

/** Deletes what lies below a bound of an index. */
export async function purgeBelow<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  bound: string,
): Promise<void> {
  while ((await table.where(index).below(bound).limit(slice).delete()) > 0);
}
