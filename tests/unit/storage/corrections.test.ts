import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { correctionOf, mostCorrections, type Correction } from '@/lib/core/reading/correction';
import { allCorrections, forgetCorrections, putCorrection } from '@/lib/storage/corrections';
import { Db } from '@/lib/storage/db';
import { eraseAll, purge } from '@/lib/storage/purge';
import { madeDraft, madeFlag } from './made';

let name: string;
let db: Db;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  db = new Db(name);
  return () => vi.restoreAllMocks();
});
afterEach(() => db.delete());

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 10, minute)).toISOString();
const times = { now: at(0), keepDays: 30 };
const made = (text: string, minute = 0, verdict: Correction['verdict'] = 'not-hostile'): Correction =>
  correctionOf({ text, language: 'en', verdict }, at(minute));
const texts = async (): Promise<string[]> => (await allCorrections(db)).map(({ text }) => text);

describe('corrections', () => {
  it('come back newest first, the latest verdict of a text alone', async () => {
    await putCorrection(db, made('one', 0), times);
    await putCorrection(db, made('two', 1), times);
    await putCorrection(db, made('One!', 2, 'hostile'), times);
    expect(await allCorrections(db)).toEqual([made('One!', 2, 'hostile'), made('two', 1)]);
  });

  it('are forgotten one by one, or all', async () => {
    for (const text of ['one', 'two', 'three']) await putCorrection(db, made(text), times);
    await forgetCorrections(db, made('two').textKey);
    expect(new Set(await texts())).toEqual(new Set(['one', 'three']));
    await forgetCorrections(db, null);
    expect(await texts()).toEqual([]);
  });

  it('let the oldest go where there are too many', async () => {
    await db.corrections.bulkPut(
      Array.from({ length: mostCorrections }, (_, index) => made(`text ${index}`, index)),
    );
    await putCorrection(db, made('one more', mostCorrections), times);
    const kept = await texts();
    expect(kept).toHaveLength(mostCorrections);
    expect([kept[0], kept.at(-1)]).toEqual(['one more', 'text 1']);
  });

  it('hide no good one behind a broken one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await putCorrection(db, made('good'), times);
    await db.corrections.put({ ...made('bad'), verdict: 'perhaps' } as never);
    expect(await texts()).toEqual(['good']);
  });

  it('go with what is too old, and with everything', async () => {
    await putCorrection(db, made('old'), times);
    const later = new Date(Date.UTC(2026, 11, 30, 10)).toISOString();
    await putCorrection(db, { ...made('young'), at: later }, times);
    await purge(db, 30, later);
    expect(await texts()).toEqual(['young']);
    await eraseAll(db);
    expect(await texts()).toEqual([]);
  });

  it('make room on a full disk, and say so where there is none', async () => {
    await db.drafts.put(madeDraft('old', '2020-01-01T12:00:00.000Z'));
    let kept = 1;
    db.drafts.hook('deleting', () => void (kept -= 1));
    const full = (): void => {
      if (kept > 0) throw new DOMException('no room', 'QuotaExceededError');
    };
    db.corrections.hook('creating', full);
    expect((await putCorrection(db, made('one'), times)).ok).toBe(true);
    kept = 1;
    expect(await putCorrection(db, made('two'), times)).toEqual({ ok: false, code: 'full' });
    expect(await texts()).toEqual(['one']);
  });
});

it('a store of the version before keeps all that it held', async () => {
  const before = new Dexie(name);
  before.version(1).stores({
    flags: '&id, conversationKey, level, status, updatedAt, flaggedAt',
    comments: '&[flagId+id], flagId, readingKey',
    readings: '&key, usedAt',
    drafts: '&[flagId+variant], flagId, updatedAt',
    tabs: '&tabId',
    days: '&day',
    settings: '',
  });
  const flag = madeFlag({ id: 'a' });
  const day = { day: '2026-11-20', comments: 5, pages: 1 };
  await before.table('flags').put(flag);
  await before.table('days').put(day);
  await before.table('settings').put({ version: 1, paused: true }, 'settings');
  before.close();
  expect(await allCorrections(db)).toEqual([]);
  expect(await db.flags.toArray()).toEqual([flag]);
  expect(await db.days.toArray()).toEqual([day]);
  expect(await db.table('settings').toArray()).toEqual([{ version: 1, paused: true }]);
  expect((await putCorrection(db, made('one'), times)).ok).toBe(true);
});
