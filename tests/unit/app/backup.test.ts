import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, readBackup } from '@/lib/app/backup';
import { restore } from '@/lib/app/restore';
import { createTurns, type Turns } from '@/lib/app/turns';
import { openCrisis } from '@/lib/core/crisis/open';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { defaultSettings } from '@/lib/core/settings/settings';
import { sha256 } from '@/lib/platform/digest';
import { allRows, checkRows, replaceRows } from '@/lib/storage/backup';
import { Db } from '@/lib/storage/db';
import { flagLines } from '@/lib/storage/flags';
import { readPlan } from '@/lib/storage/plan';
import { eraseAll } from '@/lib/storage/purge';
import { singleNames, tableNames } from '@/lib/storage/tables';
import { at, flagOf } from '../core/crisis/made';
import { madeDraft } from '../storage/made';

const now = at(600);
let db: Db;
beforeEach(async () => {
  db = new Db(`test-${crypto.randomUUID()}`);
  const flags = [flagOf(), flagOf({ level: 'severe', title: 'Élan 🙂 \uD83D' }), flagOf()];
  await db.flags.bulkPut(flags);
  await db.drafts.put(madeDraft(flags[0]?.id ?? '', now));
  await db.days.put({ day: '2026-03-02', comments: 212, pages: 9 });
  await db.crises.put(openCrisis('k1', '', flags, now));
  await db.plans.put({ ...defaultPlan(), informationPage: 'https://brand.example' }, 'plan');
  await db.settings.put({ ...defaultSettings(), keepDays: 90 }, 'settings');
});
afterEach(() => db.delete());

const backup = (): Promise<string> => makeBackup({ rows: () => allRows(db), sha256 }, now);
const read = (text: string) => readBackup({ sha256, check: checkRows }, text);

describe('a backup', () => {
  it('knows every table but the tabs and the keys of model servers', () => {
    const known = [...tableNames, ...singleNames, 'modelKeys', 'tabs'].toSorted();
    expect(known).toEqual(db.tables.map(({ name }) => name).toSorted());
  });

  it('brings everything back byte for byte after everything was erased', async () => {
    const text = await backup();
    await eraseAll(db);
    expect(await backup()).not.toBe(text);
    const rows = await read(text);
    if (!rows.ok) throw new Error(rows.code);
    expect(await replaceRows(db, rows.value)).toEqual({ ok: true, value: undefined });
    expect(await backup()).toBe(text);
  });

  it('keeps the order of what stands in a row', async () => {
    await db.flags.put(Object.fromEntries(Object.entries(flagOf()).reverse()) as never);
    const text = await backup();
    const rows = await read(text);
    if (rows.ok) await replaceRows(db, rows.value);
    expect(await backup()).toBe(text);
  });

  it('of an earlier version still loads', async () => {
    const text = await backup();
    const { tables } = JSON.parse(text) as { tables: Record<string, Record<string, unknown>[]> };
    for (const flag of tables['flags'] ?? []) delete flag['firstAnsweredAt'];
    delete tables['reviews'];
    delete tables['plans'];
    const old = { ...(JSON.parse(text) as object), tables, check: await sha256(JSON.stringify(tables)) };
    const rows = await read(JSON.stringify(old));
    if (!rows.ok) throw new Error(rows.code);
    await replaceRows(db, rows.value);
    const [first] = await flagLines(db, null);
    expect(first).toMatchObject({ firstAnsweredAt: null });
    expect(await readPlan(db)).toEqual(defaultPlan());
  });

  it.each(globSync('tests/fixtures/settings/v*.json'))(
    'with the settings of %s still loads',
    async (file) => {
      const text = await backup();
      const { tables } = JSON.parse(text) as { tables: Record<string, unknown[]> };
      tables['settings'] = [JSON.parse(readFileSync(file, 'utf8'))];
      const old = { ...(JSON.parse(text) as object), tables, check: await sha256(JSON.stringify(tables)) };
      expect(await read(JSON.stringify(old))).toMatchObject({ ok: true });
    },
  );

  it('says of rows that no check can vouch for which are wrong', async () => {
    const tables = { flags: [{ id: 7 }] };
    const forged = {
      product: 'accalmie-backup',
      version: 1,
      madeAt: now,
      check: await sha256(JSON.stringify(tables)),
      tables,
    };
    expect(await read(JSON.stringify(forged))).toEqual({ ok: false, code: 'wrong-rows' });
    expect(await read('{')).toEqual({ ok: false, code: 'not-json' });
    expect(await read('{}')).toEqual({ ok: false, code: 'not-a-backup' });
    expect(await read(JSON.stringify({ ...forged, version: 2 }))).toEqual({ ok: false, code: 'too-new' });
    expect(await read(JSON.stringify({ ...forged, check: '' }))).toEqual({ ok: false, code: 'damaged' });
  });
});

describe('a restore', () => {
  const restoring = (turns: Turns, purges: Turns) => ({
    turns,
    purging: <Value>(work: () => Promise<Value>) => purges.take('purge', work),
    memory: { clear: () => {} } as never,
    pages: { reconcile: async () => {} },
    sha256,
    check: checkRows,
    replace: (rows: Parameters<typeof replaceRows>[1]) => replaceRows(db, rows),
  });

  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

  it('is not written into by what reads the store of before', async () => {
    const text = await backup();
    const turns = createTurns();
    // Reads, is slow, and writes what follows from what it read.
    const gather = async (): Promise<void> => {
      const before = await db.crises.count();
      await later();
      if (before === 0) await db.crises.put(openCrisis('late', '', [flagOf()], now));
    };
    const ports = restoring(turns, createTurns());
    await db.crises.clear();
    const asked: Promise<void>[] = [turns.take('crises', gather)];
    const replace: typeof ports.replace = async (rows) => {
      await db.crises.clear();
      asked.push(turns.take('crises', gather));
      return ports.replace(rows);
    };
    expect(await restore({ ...ports, replace }, text)).toMatchObject({ ok: true });
    await Promise.all(asked);
    expect(await backup()).toBe(text);
  });

  it('waits for a purge that goes by the settings of before', async () => {
    const text = await backup();
    const purges = createTurns();
    const purge = purges.take('purge', async () => {
      await later();
      await db.flags.clear();
    });
    const restored = restore(restoring(createTurns(), purges), text);
    await purge;
    expect(await restored).toMatchObject({ ok: true });
    expect(await backup()).toBe(text);
  });
});
