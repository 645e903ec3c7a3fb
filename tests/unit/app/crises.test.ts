import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCrises, type CrisesPorts } from '@/lib/app/crises';
import { createSoon } from '@/lib/app/soon';
import { createTurns } from '@/lib/app/turns';
import type { Crisis } from '@/lib/core/crisis/crisis';
import { fail } from '@/lib/core/result';
import { getCrisis } from '@/lib/storage/crises';
import { crisisStore } from '@/lib/storage/crisis-store';
import { Db } from '@/lib/storage/db';
import { getReview } from '@/lib/storage/reviews';
import { at, flagOf } from '../core/crisis/made';

let db: Db;
let clock: string;
let rose: Crisis[];
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
  clock = at(60);
  rose = [];
});
afterEach(() => db.delete());

const desk = (store: Partial<CrisesPorts['store']> = {}) =>
  createCrises({
    turns: createTurns(),
    now: () => clock,
    newId: () => crypto.randomUUID(),
    brandOf: async () => () => '',
    store: { ...crisisStore(db), ...store },
    rose: (crisis) => void rose.push(crisis),
  });

const flags = [flagOf(), flagOf(), flagOf()];
async function only(): Promise<Crisis> {
  const [crisis, ...more] = await db.crises.toArray();
  if (crisis === undefined || more.length > 0) throw new Error(`${more.length + 1} crises`);
  return crisis;
}

describe('crises of the store', () => {
  it('open once, whoever asks how often', async () => {
    await db.flags.bulkPut(flags);
    const crises = desk();
    await Promise.all([crises.gather(), crises.gather()]);
    await desk().gather();
    expect((await only()).threads).toHaveLength(3);
  });

  it('take the brand that one of their pages names later, and keep it', async () => {
    await db.flags.bulkPut(flags);
    let told: string | undefined;
    const crises = createCrises({
      turns: createTurns(),
      now: () => clock,
      newId: () => 'k',
      brandOf: async () => () => told ?? '',
      store: crisisStore(db),
      rose: () => {},
    });
    await crises.gather();
    expect(await only()).toMatchObject({ brand: '' });
    told = 'a';
    await crises.gather();
    await crises.gather();
    const { brand, changes } = await only();
    expect(brand).toBe('a');
    expect(changes.filter(({ kind }) => kind === 'brand')).toMatchObject([{ by: 'rules', other: 'a' }]);
  });

  it('say once that they opened, and once that they rose', async () => {
    await db.flags.bulkPut(flags);
    const crises = desk();
    await crises.gather();
    await db.flags.put(flagOf({ level: 'severe', began: 70 }));
    clock = at(100);
    await crises.gather();
    await crises.gather();
    expect(rose.map(({ level }) => level)).toEqual(['minor', 'severe']);
  });

  it('are found again by a worker that was stopped before it stored them', async () => {
    await db.flags.bulkPut(flags);
    await desk({ put: async () => fail('full') }).gather();
    expect(await db.crises.toArray()).toEqual([]);
    expect(rose).toEqual([]);
    await desk().gather();
    expect((await only()).threads).toHaveLength(3);
  });

  it('keep what the user decided while threads go on', async () => {
    await db.flags.bulkPut(flags);
    const crises = desk();
    await crises.gather();
    const { id } = await only();
    expect(
      await crises.decide(id, { kind: 'level', level: 'moderate', note: 'the press called' }),
    ).toMatchObject({
      ok: true,
    });
    await db.flags.put(flagOf({ began: 70 }));
    clock = at(90);
    await crises.gather();
    expect(await only()).toMatchObject({ level: 'moderate', set: { level: 'moderate' } });
  });

  it('leave a review when they close, which keeps its notes when they close again', async () => {
    await db.flags.bulkPut(flags);
    const crises = desk();
    await crises.gather();
    const { id } = await only();
    await crises.decide(id, { kind: 'close', note: '' });
    const review = await getReview(db, id);
    expect(review).toMatchObject({ id, figures: { threads: 3, answered: 0 }, topics: ['outage'] });
    if (review === null) throw new Error('no review');
    const [first, ...others] = review.proposals;
    if (first === undefined) throw new Error('nothing proposed');
    await db.reviews.put({
      ...review,
      lessons: [{ id: 'l1', text: 'Tell support first' }],
      proposals: [{ ...first, answer: 'taken' }, ...others],
    });
    await crises.decide(id, { kind: 'reopen', note: '' });
    clock = at(300);
    await crises.decide(id, { kind: 'close', note: '' });
    expect(await getReview(db, id)).toMatchObject({
      closedAt: at(300),
      lessons: [{ text: 'Tell support first' }],
      proposals: [{ answer: 'taken' }, ...others.map(() => ({ answer: 'open' }))],
    });
  });

  it('are never closed without their review, wherever the worker stops', async () => {
    await db.flags.bulkPut(flags);
    await desk().gather();
    const { id } = await only();
    const stopped = desk({ putReview: async () => fail('full') });
    expect(await stopped.decide(id, { kind: 'close', note: '' })).toEqual({ ok: false, code: 'full' });
    expect((await only()).status).toBe('open');
    const halfway = desk({ put: () => Promise.reject(new Error('stopped')) });
    await expect(halfway.decide(id, { kind: 'close', note: '' })).rejects.toThrow('stopped');
    expect((await only()).status).toBe('open');
    await desk().decide(id, { kind: 'close', note: '' });
    expect(await only()).toMatchObject({ status: 'closed' });
    expect(await getReview(db, id)).toMatchObject({ id });
  });

  it('outlive their threads', async () => {
    await db.flags.bulkPut(flags);
    const crises = desk();
    await crises.gather();
    await db.flags.clear();
    clock = at(200);
    await crises.gather();
    expect((await only()).threads).toHaveLength(3);
  });

  it('are split and merged in one piece', async () => {
    await db.flags.bulkPut(flags);
    const crises = desk();
    await crises.gather();
    const { id } = await only();
    await crises.decide(id, { kind: 'split', flagIds: [flags[0]?.id ?? ''], note: '' });
    const both = await db.crises.toArray();
    expect(both.map(({ threads }) => threads.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
    const other = both.find((crisis) => crisis.id !== id)?.id ?? '';
    await crises.decide(id, { kind: 'merge', other, note: '' });
    expect((await getCrisis(db, id))?.threads).toHaveLength(3);
    expect((await getCrisis(db, other))?.status).toBe('merged');
  });

  it('answer in words what cannot be', async () => {
    expect(await desk().decide('unknown', { kind: 'close', note: '' })).toEqual({ ok: false, code: 'gone' });
  });
});

describe('work that is asked for many times', () => {
  it('is done once they are over, and again for what came while it ran', async () => {
    let done = 0;
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const soon = createSoon(
      async () => {
        done += 1;
        if (done === 1) await held;
      },
      async () => {},
    );
    const first = [soon(), soon(), soon()];
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toBe(1);
    const later = [soon(), soon()];
    release();
    await Promise.all([...first, ...later]);
    expect(done).toBe(2);
  });
});
