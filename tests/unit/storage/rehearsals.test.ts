import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { resultOf } from '@/lib/core/rehearsal/result';
import { scenarios } from '@/lib/core/rehearsal/scenarios';
import { Db } from '@/lib/storage/db';
import { allRehearsals, putRehearsal } from '@/lib/storage/rehearsals';
import { start } from '../core/rehearsal/made';

const [scenario] = scenarios;
if (scenario === undefined) throw new Error('no scenario');
const result = resultOf(start(scenario), 'r1', '2026-03-02T09:00:00.000Z');

it('keeps tries, latest first, in a store of the version before, which keeps what it held', async () => {
  const name = `rehearsals-${crypto.randomUUID()}`;
  const before = new Dexie(name);
  before.version(4).stores({ crises: '&id, status, updatedAt', plans: '', reviews: '&id, closedAt' });
  await before.table('crises').put({ id: 'k1', status: 'open', updatedAt: '2026-03-01' });
  before.close();
  const db = new Db(name);
  expect(await putRehearsal(db, result)).toEqual({ ok: true, value: undefined });
  const later = { ...result, id: 'r2', at: '2026-03-03T09:00:00.000Z' };
  await putRehearsal(db, later);
  expect(await allRehearsals(db)).toEqual([later, result]);
  expect(await db.table('crises').count()).toBe(1);
  await db.delete();
});
