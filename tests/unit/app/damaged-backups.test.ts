import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '@/lib/app/backup';
import { createTurns } from '@/lib/app/turns';
import { restore } from '@/lib/app/restore';
import { sha256 } from '@/lib/platform/digest';
import { allRows, checkRows, replaceRows } from '@/lib/storage/backup';
import { Db } from '@/lib/storage/db';
import { singleKeys, singleNames, tableNames } from '@/lib/storage/tables';
import type { Rows } from '../../e2e/desk-rows';
import { everything } from '../../e2e/screen-rows';

/** So many of each kind: five hundred in all. */
const runs = 125;
const madeAt = '2026-11-21T12:00:00.000Z';

interface Backup {
  version: number;
  check: string;
  tables: Record<string, Record<string, unknown>[]>;
}

/** Tables of which no screen shows a row as it is. */
const watching: Rows = {
  followUps: [
    {
      flagId: 'facebook:a#t',
      brandId: 'first',
      answeredAt: madeAt,
      topic: 'delivery',
      level: 'moderate',
      posture: 'answer-now',
      moves: ['apologise'],
      counted: null,
    },
  ],
  outcomes: [
    {
      id: 'first/delivery/moderate',
      brandId: 'first',
      topic: 'delivery',
      level: 'moderate',
      all: { calmed: 3, heated: 1 },
      postures: { 'answer-now': { calmed: 3, heated: 1 } },
      moves: { apologise: { calmed: 2, heated: 1 } },
      updatedAt: madeAt,
    },
  ],
  reminders: [{ id: 'reply-by/facebook:a#t', at: madeAt }],
};

let db: Db;
let text: string;
let before: string;
/** What a restore would have touched. */
let touched: string[] = [];

const rowsNow = async (): Promise<string> => JSON.stringify(await allRows(db));

beforeAll(async () => {
  db = new Db(`damaged-${Math.random()}`);
  const { rows, settings, plan } = everything('fr');
  for (const name of tableNames) await db.table(name).bulkPut({ ...rows, ...watching }[name] ?? []);
  await db.settings.put(settings, singleKeys.settings);
  await db.plans.put(plan, singleKeys.plans);
  text = await makeBackup({ rows: () => allRows(db), sha256 }, madeAt);
  before = await rowsNow();
});
afterAll(() => db.close());

/** As the worker restores it → why it did not. */
async function refused(damaged: string): Promise<string> {
  touched = [];
  const result = await restore(
    {
      turns: createTurns(),
      purging: (work) => work(),
      memory: { clear: () => void touched.push('memory') } as never,
      pages: { reconcile: async () => void touched.push('pages') },
      sha256,
      check: checkRows,
      replace: (rows) => {
        touched.push('store');
        return replaceRows(db, rows);
      },
    },
    damaged,
  );
  return result.ok ? 'restored' : result.code;
}

/** Of each damage: one of these codes, and nothing touched. */
async function holds(
  damage: fc.Arbitrary<string | Promise<string>>,
  codes: readonly string[],
): Promise<void> {
  const said = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(damage, async (made) => {
      const damaged = await made;
      fc.pre(!isHarmless(damaged));
      const code = await refused(damaged);
      expect(codes).toContain(code);
      expect(touched).toEqual([]);
      expect(await rowsNow()).toBe(before);
      said.set(code, (said.get(code) ?? 0) + 1);
    }),
    { numRuns: runs },
  );
  expect([...said.values()].reduce((sum, count) => sum + count, 0)).toBe(runs);
}

/** The tables and their check are as they were: only the time of making, a space, or a key nobody reads differs. */
function isHarmless(damaged: string): boolean {
  const checked = (from: string): string | null => {
    try {
      const { product, version, check, tables } = JSON.parse(from) as Record<string, unknown>;
      return JSON.stringify([product, version, check, tables]);
    } catch {
      return null;
    }
  };
  return checked(text) === checked(damaged);
}

/** A row, a list, or something in either. */
type Holder = Record<string | number, unknown>;

/** Every place in the rows where a value stands, as the way to it. */
function ways(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    ways(each, [...way, Array.isArray(value) ? Number(key) : key]),
  );
  return way.length < 3 ? inner : [way, ...inner];
}

/** Of a type that no column has where such a value stood. */
const otherType = (value: unknown): unknown =>
  typeof value === 'string' || value === null ? [{ no: 1 }] : typeof value === 'object' ? 7 : 'x'.repeat(3);

describe('of five hundred damaged backups each changes nothing and says why', () => {
  it('has something in every table to damage', () => {
    const { tables } = JSON.parse(text) as Backup;
    for (const name of [...tableNames, ...singleNames]) expect(tables[name], name).not.toEqual([]);
  });

  it('cut short', async () => {
    await holds(
      fc.nat(text.length - 1).map((end) => text.slice(0, end)),
      ['not-json'],
    );
  }, 60_000);

  it('with bits turned over', async () => {
    const bytes = new TextEncoder().encode(text);
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 4 });
    const flipped = flips.map((places) => {
      const copy = bytes.slice();
      for (const [place, bit] of places) copy[place] = (copy[place] ?? 0) ^ (1 << bit);
      return new TextDecoder().decode(copy);
    });
    await holds(flipped, ['not-json', 'not-a-backup', 'damaged', 'too-new']);
  }, 60_000);

  it('with a value of another type, though the check was made right again', async () => {
    const all = ways((JSON.parse(text) as Backup).tables).filter((way) => way.length > 2);
    const forged = fc.constantFrom(...all).map(async (way) => {
      const backup = JSON.parse(text) as Backup;
      let holder: Holder = backup.tables;
      for (const step of way.slice(0, -1)) holder = holder[step] as Holder;
      const last = way.at(-1) ?? '';
      holder[last] = otherType(holder[last]);
      return JSON.stringify({ ...backup, check: await sha256(JSON.stringify(backup.tables)) });
    });
    await holds(forged, ['wrong-rows']);
  }, 60_000);

  it('of a version to come, whatever it holds', async () => {
    const tables = fc.oneof(
      fc.constant((JSON.parse(text) as Backup).tables),
      fc.dictionary(fc.string(), fc.array(fc.jsonValue())),
    );
    const future = fc.tuple(fc.integer({ min: 2, max: 1_000_000 }), tables).map(async ([version, held]) =>
      JSON.stringify({
        ...(JSON.parse(text) as Backup),
        version,
        tables: held,
        check: await sha256(JSON.stringify(held)),
      }),
    );
    await holds(future, ['too-new']);
    // Its form may be another one, too: to be told that it is no backup would send somebody looking for another file.
    const { product } = JSON.parse(text) as { product: string };
    expect(await refused(JSON.stringify({ product, version: 2, parts: ['a'] }))).toBe('too-new');
  }, 60_000);

  it('with a table that only a later version has, which would be lost', async () => {
    const backup = JSON.parse(text) as Backup;
    const tables = { ...backup.tables, quests: [{ id: 'a' }] };
    const later = JSON.stringify({ ...backup, tables, check: await sha256(JSON.stringify(tables)) });
    expect(await refused(later)).toBe('wrong-rows');
    expect(touched).toEqual([]);
  });

  it('while the same one undamaged is taken', async () => {
    expect(await refused(text)).toBe('restored');
    expect(touched).toEqual(['memory', 'store', 'pages']);
    expect(await rowsNow()).toBe(before);
  });
});
