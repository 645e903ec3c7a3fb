import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commentsOfFlag } from '@/lib/storage/comments';
import { dayOf, midnight } from '@/lib/storage/day';
import { purgeAll } from '@/lib/storage/purge-figures';
import type { Crisis } from '@/lib/core/crisis/crisis';
import { openCrisis } from '@/lib/core/crisis/open';
import { addToDay, allDays, dayCounts } from '@/lib/storage/days';
import { Db } from '@/lib/storage/db';
import { draftsOfFlag, putDraft } from '@/lib/storage/drafts';
import { allFlags, flagsOfConversation, flagsOfDay, getFlag, putStatus } from '@/lib/storage/flags';
import { eraseAll, purge } from '@/lib/storage/purge';
import { savePage } from '@/lib/storage/save-page';
import { allTabs, changeTab, dropTab, dropTabsBefore, tabState, tabsShowing } from '@/lib/storage/tabs';
import { madeComment, madeConversation, madeReading } from '../app/made';
import { madeDraft, madeFlag } from './made';

let db: Db;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
  return () => vi.restoreAllMocks();
});
afterEach(() => db.delete());

const localNoon = (day: number): string => new Date(2026, 10, day, 12).toISOString();
const now = localNoon(20);
const conversation = madeConversation();
const kept = (id: string, key = id) => ({
  comment: madeComment(id, `text ${id}`),
  reading: madeReading(),
  key,
});
const page = (heard: number, tabId: number | null = 7) => ({ tabId, conversation, heard });

describe('days', () => {
  it('begin at the local midnight', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 0).toISOString())).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 5, 23, 59).toISOString())).toBe('2026-01-05');
    expect(new Date(midnight(now)).getHours()).toBe(0);
    expect(dayOf(midnight(now, 20))).toBe('2026-10-31');
  });

  it('add up', async () => {
    expect(await dayCounts(db, '2026-11-20')).toEqual({ day: '2026-11-20', comments: 0, pages: 0 });
    await addToDay(db, '2026-11-20', 5, 1);
    await addToDay(db, '2026-11-20', 7, 0);
    await addToDay(db, '2026-11-21', 0, 0);
    expect(await allDays(db)).toEqual([{ day: '2026-11-20', comments: 12, pages: 1 }]);
  });
});

describe('flags', () => {
  it('of a day are those that moved on it, latest first', async () => {
    const at = (id: string, updatedAt: string) => madeFlag({ id, updatedAt });
    await db.flags.bulkPut([
      at('before', localNoon(19)),
      at('first', midnight(now)),
      at('noon', now),
      at('after', midnight(now, -1)),
    ]);
    expect((await flagsOfDay(db, now)).map(({ id }) => id)).toEqual(['noon', 'first']);
  });

  it('skip a broken row, tell it once, and show the good ones', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await db.flags.bulkPut([
      madeFlag({ id: 'good' }),
      { ...madeFlag({ id: 'bad' }), level: 'apocalyptic' } as never,
    ]);
    expect((await allFlags(db)).map(({ id }) => id)).toEqual(['good']);
    expect((await flagsOfConversation(db, conversation.key)).map(({ id }) => id)).toEqual(['good']);
    expect(await getFlag(db, 'bad')).toBeNull();
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('change their status and say where they are gone', async () => {
    await db.flags.put(madeFlag({ id: 'a' }));
    expect(await putStatus(db, 'a', 'mine', now)).toBe(true);
    expect(await getFlag(db, 'a')).toMatchObject({ status: 'mine', updatedAt: now });
    expect(await putStatus(db, 'gone', 'mine', now)).toBe(false);
  });
});

describe('a saved page', () => {
  it('keeps a thread’s comments in its order and replaces them as a whole', async () => {
    const flag = madeFlag({ id: 'a' });
    const times = { now, keepDays: 30 };
    await savePage(db, page(3), [{ flag, comments: [kept('z'), kept('b'), kept('c')] }], times);
    expect((await commentsOfFlag(db, 'a')).map(({ comment }) => comment.id)).toEqual(['z', 'b', 'c']);
    await savePage(db, page(3), [{ flag, comments: null }], times);
    expect(await db.comments.count()).toBe(3);
    await savePage(db, page(3), [{ flag, comments: [kept('c'), kept('z')] }], times);
    expect((await commentsOfFlag(db, 'a')).map(({ comment }) => comment.id)).toEqual(['c', 'z']);
  });

  it('stores one reading for the same text, and no text with it', async () => {
    await savePage(
      db,
      page(2),
      [{ flag: madeFlag({ id: 'a' }), comments: [kept('b', 'k'), kept('c', 'k')] }],
      {
        now,
        keepDays: 30,
      },
    );
    expect(await db.readings.toArray()).toEqual([{ key: 'k', reading: madeReading(), usedAt: now }]);
  });

  it('counts nothing twice, whatever is read again, and leaves out a tab that is gone', async () => {
    const times = { now, keepDays: 30 };
    for (const heard of [4, 9, 2, 9]) await savePage(db, page(heard), [], times);
    await savePage(db, page(5, null), [], times);
    expect(await dayCounts(db, dayOf(now))).toMatchObject({ comments: 9, pages: 1 });
    expect(await tabState(db, 7)).toMatchObject({ commentsRead: 9, title: conversation.title });
    expect((await allTabs(db)).length).toBe(1);
  });
});

describe('tabs', () => {
  it('change, show a conversation, and go', async () => {
    await changeTab(db, 1, localNoon(19), () => ({ conversationKey: 'x' }));
    await changeTab(db, 2, now, () => ({ conversationKey: 'x', active: true }));
    expect(new Set(await tabsShowing(db, 'x'))).toEqual(new Set([1, 2]));
    await dropTabsBefore(db, now);
    expect((await allTabs(db)).map(({ tabId }) => tabId)).toEqual([2]);
    await dropTab(db, 2);
    expect(await tabState(db, 2)).toBeNull();
  });

  it('are gone for good once closed, though a batch of theirs was still being read', async () => {
    await changeTab(db, 7, now, () => ({ active: true }));
    await dropTab(db, 7);
    await savePage(db, page(3), [], { now, keepDays: 30 });
    await changeTab(db, 7, now, () => ({ active: false }));
    expect(await allTabs(db)).toEqual([]);
  });
});

describe('purging', () => {
  it('lets go of old threads with all that hangs on them, and of nothing else', async () => {
    const old = { now: localNoon(1), keepDays: 30 };
    const young = { now, keepDays: 30 };
    const flagOf = (id: string, updatedAt: string) => madeFlag({ id, updatedAt });
    const oldComments = [kept('b', 'shared'), kept('c', 'own')];
    await savePage(db, page(1), [{ flag: flagOf('old', old.now), comments: oldComments }], old);
    await savePage(db, page(2), [{ flag: flagOf('young', now), comments: [kept('b', 'shared')] }], young);
    await putDraft(db, madeDraft('old', old.now));
    await putDraft(db, madeDraft('young', now));

    await purge(db, 10, now);
    expect((await allFlags(db)).map(({ id, excerpt, steps }) => [id, excerpt !== '', steps.length])).toEqual([
      ['old', false, 0],
      ['young', true, 1],
    ]);
    expect((await db.comments.toArray()).map(({ flagId }) => flagId)).toEqual(['young']);
    expect(await db.readings.toCollection().primaryKeys()).toEqual(['shared']);
    expect(await draftsOfFlag(db, 'old')).toEqual([]);
    expect((await draftsOfFlag(db, 'young')).length).toBe(1);
  });

  it('keeps figures longer than words, and an open crisis for as long as it is open', async () => {
    const crisisOf = (id: string, status: Crisis['status']): Crisis => ({
      ...openCrisis(id, '', [madeFlag()], localNoon(1)),
      status,
    });
    await db.flags.bulkPut([
      madeFlag({ id: 'ancient', updatedAt: localNoon(-400) }),
      madeFlag({ id: 'old', updatedAt: localNoon(-20), post: 'From May we close at noon.' }),
    ]);
    await db.crises.bulkPut([crisisOf('over', 'closed'), crisisOf('on', 'open')]);
    await addToDay(db, '2026-11-01', 5, 1);
    await purgeAll(db, { keepDays: 30, keepFiguresDays: 365 }, now);
    expect((await allFlags(db)).map(({ id, excerpt, post }) => [id, excerpt, post])).toEqual([
      ['old', '', undefined],
    ]);
    expect(await db.crises.count()).toBe(2);
    await purgeAll(db, { keepDays: 5, keepFiguresDays: 3 }, now);
    expect(await allFlags(db)).toEqual([]);
    expect(await db.crises.toCollection().primaryKeys()).toEqual(['on']);
    expect(await allDays(db)).toEqual([]);
  });

  it('lets go of words also where the disk has no room for anything', async () => {
    const old = { now: localNoon(1), keepDays: 30 };
    const flag = madeFlag({ id: 'old', updatedAt: old.now });
    await savePage(db, page(1), [{ flag, comments: [kept('b'), kept('c')] }], old);
    await putDraft(db, madeDraft('old', old.now));
    let isFull = true;
    db.flags.hook('updating', () => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(purge(db, 10, now)).rejects.toThrow('no room');
    const counts = async () => [
      await db.comments.count(),
      await db.readings.count(),
      await db.drafts.count(),
    ];
    expect(await counts()).toEqual([0, 0, 0]);
    expect((await getFlag(db, 'old'))?.excerpt).not.toBe('');
    isFull = false;
    await purge(db, 10, now);
    expect(await getFlag(db, 'old')).toMatchObject({ excerpt: '', steps: [] });
  });

  it('goes through readings of one moment of which some are of use, more than a slice of them', async () => {
    const old = { now: localNoon(1), keepDays: 30 };
    const many = Array.from({ length: 130 }, (_, place) => kept(`c${place}`));
    await savePage(db, page(1), [{ flag: madeFlag({ id: 'old', updatedAt: old.now }), comments: many }], old);
    const used = many.filter((_, place) => place % 2 === 0);
    await savePage(db, page(1), [{ flag: madeFlag({ id: 'young', updatedAt: now }), comments: used }], old);
    await purge(db, 10, now);
    expect(await db.readings.count()).toBe(used.length);
  });

  it('finds old readings wherever they stand, and leaves those that were used since', async () => {
    const reading = madeReading();
    const since = midnight(now, 10);
    const ago = (days: number): string => midnight(since, days);
    const old = ['2019-02-03T10:00:00.000Z', ago(400), ago(92), ago(91), ago(14), ago(7), ago(6), ago(1)];
    const rows = [...old, since, now].map((usedAt, place) => ({ key: `k${place}`, usedAt, reading }));
    await db.readings.bulkPut(rows);
    await purge(db, 10, now);
    expect((await db.readings.toArray()).map(({ usedAt }) => usedAt)).toEqual([since, now]);
  });

  it('erases every table', async () => {
    await savePage(db, page(1), [{ flag: madeFlag({ id: 'a' }), comments: [kept('b')] }], {
      now,
      keepDays: 30,
    });
    await putDraft(db, madeDraft('a', now));
    await eraseAll(db);
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
  });
});
