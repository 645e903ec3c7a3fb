import type { Table } from 'dexie';
import type { Db } from './db';

/** Rows that are looked at in one go. */
export const slice = 50;

/** Rows that are worked on between two looks at the clock. */
const few = 10;

/** Milliseconds after which a transaction takes on nothing more: what a page finds meanwhile waits for it to end. */
const longEnough = 4;

/** Milliseconds of rest after one piece at most. */
const longestRest = 300;

/** How much longer a rest is than the piece before it. */
const restful = 3;

/**
 * A piece of long work that nobody waits for, and a longer rest after it: the browser tidies up behind what is deleted,
 * and holds up every write once it lags behind.
 */
export async function thenRest<Value>(work: () => Promise<Value>): Promise<Value> {
  const began = performance.now();
  const value = await work();
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, Math.min(longestRest, restful * took)));
  return value;
}

/** Looks through a long list a slice at a time, with a rest after each: writes wait for a look, too. */
export async function inSlices<Item>(
  items: readonly Item[],
  look: (some: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += slice)
    await thenRest(() => look(items.slice(from, from + slice)));
}

/**
 * Works through a long list in transactions that are as short as this machine makes them: a few items, and a few more
 * until one has lasted long enough. A page's write goes between two of them.
 * @param work is given a few; says how many of them it has done with
 */
export async function inPieces<Item>(
  db: Db,
  tables: Table[],
  items: readonly Item[],
  work: (some: readonly Item[]) => Promise<number | void>,
  most = few,
): Promise<void> {
  for (let done = 0; done < items.length;)
    done = await thenRest(() =>
      db.transaction('rw', tables, async () => {
        const began = performance.now();
        let place = done;
        do {
          const some = items.slice(place, place + most);
          place += (await work(some)) ?? some.length;
        } while (place < items.length && performance.now() - began < longEnough);
        return place;
      }),
    );
}

/** Deletes what lies below a bound of an index; a row that has left it since it was looked for stays. */
export async function purgeBelow<Name extends string, Row extends Record<Name, string>, Key, Inserted>(
  db: Db,
  table: Table<Row, Key, Inserted>,
  index: Name,
  bound: string,
): Promise<void> {
  const old = await table.where(index).below(bound).primaryKeys();
  await inPieces(db, [table], old, async (keys) => {
    const rows = await table.bulkGet([...keys]);
    await table.bulkDelete(keys.filter((_, place) => (rows[place]?.[index] ?? bound) < bound));
  });
}
