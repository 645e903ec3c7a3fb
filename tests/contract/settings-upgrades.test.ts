import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import { liveQuery } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBrand } from '@/lib/core/brand/brand';
import { defaultSettings, settingsSchema } from '@/lib/core/settings/settings';
import { Db } from '@/lib/storage/db';
import { eraseSettings, readSettings, upgrade, writeSettings } from '@/lib/storage/settings';
import { settingsStore } from '@/lib/storage/stores';
import { madeDraft } from '../unit/storage/made';

const now = '2026-11-20T12:00:00.000Z';

/** One file for every version that was ever released. */
const files = globSync('tests/fixtures/settings/v*.json');
const fixture = (name: string): object =>
  JSON.parse(readFileSync(`tests/fixtures/settings/${name}.json`, 'utf8')) as object;
const { engine } = fixture('v1-model') as { engine: unknown };
const { notCheckedOn } = fixture('v1-reply-check') as { notCheckedOn: unknown };
const today: Record<string, unknown> = {
  ...defaultSettings(),
  ...fixture('v1-brands'),
  engine,
  notCheckedOn,
};

/** What an old file says, as today's settings hold it: one brand is a list of one, and fields that came later are at their defaults. */
function expected({ brand, brands, ...rest }: Record<string, unknown>): unknown {
  const all = (brands ?? (brand === undefined ? [{}] : [brand])) as Record<string, unknown>[];
  return {
    ...defaultSettings(),
    ...rest,
    version: 1,
    brands: all.map((each) => ({ ...emptyBrand('first'), ...each })),
  };
}

describe('every version of the settings', () => {
  it('is at hand', () => {
    expect(files).toContain('tests/fixtures/settings/v1.json');
  });

  it.each(files)('%s becomes today’s, and nothing that the user set is lost', (file) => {
    const old = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(upgrade(old)).toEqual(expected(old));
  });
});

describe('upgrade', () => {
  it('gives a fresh install the defaults', () => {
    for (const nothing of [null, undefined, 3, 'x', [], {}])
      expect(upgrade(nothing)).toEqual(defaultSettings());
  });

  it('lets one broken value cost only itself', () => {
    for (const field of Object.keys(today).filter((name) => name !== 'version')) {
      const broken = upgrade({ ...today, [field]: Symbol.iterator });
      expect(broken).toEqual({ ...upgrade(today), [field]: defaultSettings()[field as 'paused'] });
    }
  });

  it('lets one broken value of a brand cost only itself', () => {
    const [first = {}, ...others] = today['brands'] as Record<string, unknown>[];
    for (const field of Object.keys(first)) {
      const broken = upgrade({ ...today, brands: [{ ...first, [field]: Symbol.iterator }, ...others] });
      expect(broken.brands).toEqual([
        { ...emptyBrand('first'), ...first, [field]: emptyBrand('first')[field as 'name'] },
        ...others.map((other) => ({ ...emptyBrand(), ...other })),
      ]);
    }
  });

  it('keeps no two brands under one id, and none without', () => {
    const named = (name: string, id?: unknown) => ({ name, id });
    const ids = (brands: unknown[]) => upgrade({ brands }).brands.map(({ id, name }) => [id, name]);
    expect(ids([named('A'), named('B'), named('C', 'first'), 7, null])).toEqual([
      ['first', 'A'],
      ['brand-2', 'B'],
      ['first-2', 'C'],
    ]);
    expect(ids([])).toEqual([['first', '']]);
  });

  it('makes settings of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (old) => {
        expect(settingsSchema.safeParse(upgrade(old)).success).toBe(true);
      }),
    );
  });

  it('takes nothing from the name of a prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"paused": true}, "constructor": 3}') as unknown;
    expect(upgrade(hostile)).toEqual(defaultSettings());
  });
});

describe('the settings stored', () => {
  let db: Db;
  const noRoom = (): void => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  beforeEach(() => {
    db = new Db(`test-${crypto.randomUUID()}`);
  });
  afterEach(() => db.delete());

  it('come back as they were written, and as defaults once erased', async () => {
    const settings = upgrade(today);
    expect((await writeSettings(db, settings, now)).ok).toBe(true);
    expect(await readSettings(db)).toEqual(settings);
    await eraseSettings(db);
    expect(await readSettings(db)).toEqual(defaultSettings());
  });

  it('are upgraded when they are read, and stored as they are today when they are next written', async () => {
    await db.table('settings').put({ paused: true, keepDays: 'many', gone: 1 }, 'settings');
    const settings = await readSettings(db);
    expect(settings).toEqual({ ...defaultSettings(), paused: true });
    await writeSettings(db, settings, now);
    expect(await db.table('settings').toArray()).toEqual([settings]);
  });

  it('are told to screens that look at them', async () => {
    const told: boolean[] = [];
    const watching = liveQuery(() => readSettings(db)).subscribe(({ paused }) => void told.push(paused));
    await vi.waitFor(() => expect(told).toEqual([false]));
    await writeSettings(db, { ...defaultSettings(), paused: true }, now);
    await vi.waitFor(() => expect(told).toEqual([false, true]));
    watching.unsubscribe();
  });

  it('stay as they were on a full disk, and hold all the same while the worker lives', async () => {
    const worker = settingsStore(db, () => now);
    await worker.write(upgrade(today));
    db.settings.hook('updating', noRoom);
    const changed = { ...upgrade(today), paused: false };
    expect(await worker.write(changed)).toEqual({ ok: false, code: 'full' });
    expect(await worker.read()).toEqual(changed);
    expect(await settingsStore(db, () => now).read()).toEqual(upgrade(today));
    db.settings.hook('updating').unsubscribe(noRoom);
    expect((await worker.write(changed)).ok).toBe(true);
    expect(await settingsStore(db, () => now).read()).toEqual(changed);
  });

  it('find room on a full disk where something is too old to be kept', async () => {
    await writeSettings(db, { ...upgrade(today), keepDays: 30 }, now);
    await db.drafts.put(madeDraft('old', '2020-01-01T12:00:00.000Z'));
    let kept = 1;
    db.drafts.hook('deleting', () => void (kept -= 1));
    db.settings.hook('updating', () => {
      if (kept > 0) noRoom();
    });
    expect((await writeSettings(db, { ...upgrade(today), paused: false }, now)).ok).toBe(true);
    expect(await readSettings(db)).toMatchObject({ paused: false });
  });
});
