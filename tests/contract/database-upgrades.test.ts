import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { settingsStore } from '@/lib/storage/stores';
import { allFlags } from '@/lib/storage/flags';
import { commentsOfFlag } from '@/lib/storage/comments';
import { Db } from '@/lib/storage/db';
import { keptTables, type KeptTable } from '@/lib/storage/tables';

interface Saved {
  /** As the browser counts: ten times Dexie's. */
  version: number;
  tables: Record<
    string,
    {
      keyPath: string | string[] | null;
      indexes: Record<string, string | string[]>;
      rows: Record<string, unknown>[];
      /** Of tables whose key stands beside the row. */
      keys?: string[];
    }
  >;
}

const folder = 'tests/fixtures/database';
const examples = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Saved] as const,
);

/** The database as that version of the product left it, made without the product. */
const leave = (name: string, { version, tables }: Saved): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    opening.addEventListener('upgradeneeded', () => {
      for (const [table, { keyPath, indexes, rows, keys }] of Object.entries(tables)) {
        const store = opening.result.createObjectStore(table, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const [place, row] of rows.entries()) store.put(row, keys?.[place]);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });

const isKept = (name: string): name is KeptTable => name in keptTables;

it('has an example of every version', () => {
  const newest = new Db('newest').verno;
  expect(examples.map(([, { version }]) => version / 10).sort((a, b) => a - b)).toEqual(
    Array.from({ length: newest }, (_, place) => place + 1),
  );
});

describe.each(examples)('a database left as %s', (file, saved) => {
  it('opens with every row as it was, and each can be read', async () => {
    await leave(file, saved);
    const db = new Db(file);
    onTestFinished(() => db.close());
    await db.open();
    for (const [name, { rows }] of Object.entries(saved.tables)) {
      const kept = await db.table(name).toArray();
      expect(kept, name).toHaveLength(rows.length);
      expect(kept, name).toEqual(expect.arrayContaining(rows));
      if (isKept(name))
        for (const row of kept) expect(keptTables[name].safeParse(row).success, name).toBe(true);
    }
    const flags = await allFlags(db);
    expect(flags).toHaveLength(saved.tables['flags']?.rows.length ?? 0);
    const comments = await Promise.all(flags.map(({ id }) => commentsOfFlag(db, id)));
    expect(comments.flat()).toHaveLength(saved.tables['comments']?.rows.length ?? 0);
    const before = saved.tables['settings']?.rows[0]?.['watched'];
    expect(before).toBeDefined();
    const settings = await settingsStore(db, () => '2026-11-21T10:00:00.000Z').read();
    expect(settings.watched).toEqual(before);
  });
});
