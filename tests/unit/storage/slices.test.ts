import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Db } from '@/lib/storage/db';
import { inPieces, purgeBelow, slice } from '@/lib/storage/slices';
import { deleteThreads } from '@/lib/storage/thread-rows';
import type { CommentRow } from '@/lib/storage/rows';
import { madeFlag } from './made';

let db: Db;
beforeEach(() => {
  db = new Db(`slices-${Math.random()}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

/** A clock on which each look at it takes so long. */
function slowBy(milliseconds: number): void {
  let at = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (at += milliseconds));
}

const items = Array.from({ length: 100 }, (_, place) => place);

/** How many were worked on in each transaction. */
async function pieces(): Promise<number[]> {
  const rows = new Map<unknown, number>();
  await inPieces(db, [db.days], items, async (some) => {
    await db.days.count();
    const piece = Dexie.currentTransaction;
    rows.set(piece, (rows.get(piece) ?? 0) + some.length);
  });
  return [...rows.values()];
}

describe('long work', () => {
  it('takes on less at a time the slower the machine is, and never nothing', async () => {
    slowBy(0.1);
    expect(await pieces()).toEqual([100]);
    slowBy(3);
    expect(await pieces()).toEqual([20, 20, 20, 20, 20]);
    slowBy(500);
    expect(await pieces()).toEqual(Array.from({ length: 10 }, () => 10));
  });

  it('lets a write go first that came while it was at a piece', async () => {
    slowBy(5);
    const ends: string[] = [];
    let written: Promise<unknown> = Promise.resolve();
    await inPieces(db, [db.days], items, async ([first]) => {
      await db.days.count();
      ends.push(`piece ${first}`);
      if (first !== 0) return;
      // As a page's: from elsewhere, while the first transaction is under way.
      const other = new Db(db.name);
      written = other.days
        .put({ day: '2026-11-21', comments: 1, pages: 1 })
        .then(() => ends.push('write'))
        .finally(() => other.close());
    });
    await written;
    expect(ends.indexOf('write')).toBeGreaterThan(0);
    expect(ends.indexOf('write')).toBeLessThan(ends.length - 5);
  });

  it('goes on with a thread of more comments than are deleted in one go', async () => {
    slowBy(20);
    const old = madeFlag({ id: 'old', updatedAt: '2026-01-01T10:00:00.000Z' });
    const young = madeFlag({ id: 'young', updatedAt: '2026-11-20T10:00:00.000Z' });
    await db.flags.bulkPut([old, young]);
    const said = (flagId: string, place: number): CommentRow => ({
      id: `c${place}`,
      parentId: null,
      depth: 0,
      author: null,
      text: 'no',
      postedAt: null,
      likes: null,
      permalink: null,
      flagId,
      readingKey: `r${place}`,
      place,
    });
    const many = Array.from({ length: 3 * slice + 7 }, (_, place) => said('old', place));
    await db.comments.bulkPut([...many, said('young', 0)]);
    await deleteThreads(db, ['old', 'young'], '2026-06-01T00:00:00.000Z', { andFlags: true });
    expect(await db.flags.toCollection().primaryKeys()).toEqual(['young']);
    expect(await db.comments.toCollection().primaryKeys()).toEqual([['young', 'c0']]);
  });

  it('leaves a row alone that was changed after it was looked for', async () => {
    const row = (id: string, updatedAt: string) => madeFlag({ id, updatedAt });
    await db.flags.bulkPut([row('a', '2026-01-01'), row('b', '2026-01-02'), row('c', '2026-12-01')]);
    const before = db.flags.bulkGet.bind(db.flags);
    vi.spyOn(db.flags, 'bulkGet').mockImplementationOnce((keys: string[]) =>
      db.flags.update('b', { updatedAt: '2026-12-02' }).then(() => before(keys)),
    );
    await purgeBelow(db, db.flags, 'updatedAt', '2026-06-01');
    expect(await db.flags.toCollection().primaryKeys()).toEqual(['b', 'c']);
  });
});
