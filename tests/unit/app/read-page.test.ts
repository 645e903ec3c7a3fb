import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConversationMemory } from '@/lib/app/conversation-memory';
import { flagId } from '@/lib/core/flag/flag';
import { emptyBrand } from '@/lib/core/brand/brand';
import { defaultSettings } from '@/lib/core/settings/settings';
import { commentsOfFlag } from '@/lib/storage/comments';
import { dayCounts } from '@/lib/storage/days';
import { Db } from '@/lib/storage/db';
import { flagsOfConversation, getFlag, putStatus } from '@/lib/storage/flags';
import { purge } from '@/lib/storage/purge';
import { problemOf } from '@/lib/platform/problems';
import { tabState } from '@/lib/storage/tabs';
import { angry, madeComment, madeConversation, twoWordScorer } from './made';
import { noon, readerOn } from './reader';

let db: Db;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const conversation = madeConversation();
const thread = flagId(conversation.key, 'c0');
const batch = (comments = angry(6), sent = 0, gone: string[] = []) => ({
  conversation,
  comments,
  gone,
  sent,
  more: false,
});

describe('a page reader', () => {
  it('stores a flag and its comments before it answers', async () => {
    const { resend, flags } = await readerOn(db).found(batch(), 7);
    expect(resend).toBe(false);
    expect(flags.map(({ id }) => id)).toContain(thread);
    expect((await getFlag(db, thread))?.commentCount).toBe(6);
    expect((await commentsOfFlag(db, thread)).map(({ comment }) => comment.id)).toEqual(
      angry(6).map(({ id }) => id),
    );
  });

  it('keeps nothing of a thread that was never flagged, only counts', async () => {
    const calm = [madeComment('a', 'Lovely, thanks.'), madeComment('b', 'When do you open?')];
    expect(await readerOn(db).found(batch(calm), 7)).toEqual({ resend: false, flags: [] });
    expect(await db.flags.count()).toBe(0);
    expect(await db.comments.count()).toBe(0);
    expect(await db.readings.count()).toBe(0);
    expect(await dayCounts(db, '2026-11-20')).toEqual({ day: '2026-11-20', comments: 2, pages: 1 });
    expect(await tabState(db, 7)).toMatchObject({ conversationKey: conversation.key, commentsRead: 2 });
  });

  it.each([
    ['owner', true],
    ['staff', false],
    [undefined, false],
  ] as const)('takes an answer marked %s for the brand’s own on its page: %s', async (official, counts) => {
    const settings = defaultSettings();
    const brands = [{ ...emptyBrand('first'), name: 'Clear Mill' }];
    const answer = madeComment('own', 'We are sorry, we are looking into it.', {
      parentId: 'c0',
      depth: 1,
      author: '@millers',
      postedAt: '2026-11-20T10:30:00.000Z',
      ...(official && { official }),
    });
    const reader = readerOn(db, { settings: async () => ({ ...settings, brands }) });
    const post = { text: 'New hours', author: 'Clear Mill' };
    await reader.found({ ...batch([...angry(6), answer]), conversation: { ...conversation, post } }, 7);
    expect((await getFlag(db, thread))?.answeredAt).toBe(counts ? answer.postedAt : null);
    const stored = (await commentsOfFlag(db, thread)).find(({ comment }) => comment.id === 'own');
    expect(stored?.comment.handle).toBe(counts ? 'Clear Mill' : undefined);
  });

  it('asks for everything again after the worker was stopped, and ends where it would have been', async () => {
    await readerOn(db).found(batch(angry(4)), 7);
    const after = readerOn(db);
    expect(await after.found(batch(angry(2, 4), 4), 7)).toEqual({ resend: true, flags: [] });
    expect((await getFlag(db, thread))?.commentCount).toBe(4);
    expect((await after.found(batch(angry(6)), 7)).resend).toBe(false);

    const whole = new Db(`test-${crypto.randomUUID()}`);
    await readerOn(whole).found(batch(angry(6)), 7);
    expect(await flagsOfConversation(db, conversation.key)).toEqual(
      await flagsOfConversation(whole, conversation.key),
    );
    expect(await commentsOfFlag(db, thread)).toEqual(await commentsOfFlag(whole, thread));
    expect(await dayCounts(db, '2026-11-20')).toEqual(await dayCounts(whole, '2026-11-20'));
    await whole.delete();
  });

  it('remembers a flagged thread whose page shows only its beginning after a reload', async () => {
    await readerOn(db).found(batch(angry(6)), 7);
    const before = await getFlag(db, thread);
    await readerOn(db).found(batch(angry(1)), 7);
    expect(await getFlag(db, thread)).toMatchObject({ commentCount: 6, level: before?.level });
  });

  it('reads a page again whose thread had kept its figures alone, and keeps what the user decided', async () => {
    await readerOn(db).found(batch(), 7);
    await putStatus(db, thread, 'mine', noon);
    await purge(db, 30, '2027-02-20T12:00:00.000Z');
    expect(await getFlag(db, thread)).toMatchObject({ excerpt: '', steps: [], commentCount: 6 });
    expect(await commentsOfFlag(db, thread)).toEqual([]);
    const { flags } = await readerOn(db).found(batch(), 7);
    expect(flags.map(({ id }) => id)).toContain(thread);
    const again = await getFlag(db, thread);
    expect([again?.status, again?.steps.length, again?.excerpt === '']).toEqual(['mine', 6, false]);
    expect(await commentsOfFlag(db, thread)).toHaveLength(6);
  });

  it('leaves figures alone where the page shows other threads', async () => {
    await readerOn(db).found(batch(), 7);
    await purge(db, 30, '2027-02-20T12:00:00.000Z');
    const calm = [madeComment('a', 'Lovely, thanks.')];
    await readerOn(db).found(batch(calm), 7);
    expect(await getFlag(db, thread)).toMatchObject({ excerpt: '', steps: [], commentCount: 6 });
  });

  it('forgets comments that were deleted on the page', async () => {
    const reader = readerOn(db);
    await reader.found(batch(angry(6)), 7);
    await reader.found(batch([], 6, ['c5']), 7);
    expect((await commentsOfFlag(db, thread)).map(({ comment }) => comment.id)).not.toContain('c5');
    await reader.found(batch([], 5, ['c0', 'c1', 'c2', 'c3', 'c4']), 7);
    expect(await db.comments.count()).toBe(0);
    expect(await getFlag(db, thread)).toMatchObject({ status: 'cooling' });
  });

  it('reads an edited comment anew and one with new likes not', async () => {
    const scorer = twoWordScorer();
    const reader = readerOn(db, { scorer: async () => scorer });
    await reader.found(batch(angry(3)), 7);
    await reader.found(
      batch(
        angry(3).map((comment) => ({ ...comment, likes: 4 })),
        3,
      ),
      7,
    );
    expect(scorer.calls).toBe(3);
    await reader.found(batch([madeComment('c1', 'I take it back.', { parentId: 'c0', depth: 1 })], 3), 7);
    expect(scorer.calls).toBe(4);
    const stored = await commentsOfFlag(db, thread);
    expect(stored.find(({ comment }) => comment.id === 'c1')?.reading.hostile).toBe(false);
  });

  it('keeps when a comment was written, whatever its page says on a tab left open or after a reload', async () => {
    const reader = readerOn(db);
    const at = (postedAt: string, precision: 'hour' | 'day', likes: number) =>
      angry(3).map((comment) => ({ ...comment, postedAt, precision, likes }));
    await reader.found(batch(at('2026-11-21T09:00:00.000Z', 'hour', 2)), 7);
    const stored = async () =>
      (await commentsOfFlag(db, thread)).map(({ comment }) => [comment.postedAt, comment.likes]);
    // Still "3 h", in the evening.
    await reader.found(batch(at('2026-11-21T18:00:00.000Z', 'hour', 20), 3), 7);
    expect(new Set((await stored()).flat())).toEqual(new Set(['2026-11-21T09:00:00.000Z', 20]));
    // "1 d", the next day, of a worker that knows the flag alone.
    await readerOn(db).found(batch(at('2026-11-22T08:00:00.000Z', 'day', 40)), 7);
    expect(new Set((await stored()).flat())).toEqual(new Set(['2026-11-21T09:00:00.000Z', 40]));
  });

  it('reads short texts again once it is clear what the thread speaks', async () => {
    const reader = readerOn(db);
    const short = madeComment('c9', 'ok', { parentId: 'c0', depth: 1 });
    const french = ['c10', 'c11', 'c12', 'c13'].map((id) =>
      madeComment(id, `Bonjour ${id}`, { parentId: 'c0', depth: 1 }),
    );
    await reader.found(batch([...angry(3), short]), 7);
    const languageOf = async (id: string) =>
      (await commentsOfFlag(db, thread)).find(({ comment }) => comment.id === id)?.reading.language;
    expect(await languageOf('c9')).toEqual({ code: 'en', from: 'thread' });
    await reader.found(batch(french, 4), 7);
    expect(await languageOf('c9')).toEqual({ code: 'fr', from: 'thread' });
  });

  it('takes batches of one conversation in turn, whichever tab they come from', async () => {
    const reader = readerOn(db);
    await Promise.all([reader.found(batch(angry(3)), 7), reader.found(batch(angry(3, 3)), 8)]);
    expect((await getFlag(db, thread))?.commentCount).toBe(6);
    expect((await commentsOfFlag(db, thread)).length).toBe(6);
  });

  it('answers other conversations while 20,000 comments are read', async () => {
    const slow = twoWordScorer();
    // A clock on which each comment takes a millisecond, whatever the machine.
    let milliseconds = 0;
    const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
    const breath = { elapsed: () => (milliseconds += 1), pause };
    const reader = readerOn(db, { scorer: async () => slow, breath });
    const many = Array.from({ length: 20_000 }, (_, at) => madeComment(`m${at}`, `Number ${at} is fine.`));
    const order: string[] = [];
    const big = reader
      .found({ ...batch(many), conversation: madeConversation({ key: 'wordpress:big', flat: true }) }, 7)
      .then(() => order.push('big'));
    const small = reader.found(batch([madeComment('a', 'Hello')]), 8).then(() => order.push('small'));
    await Promise.all([big, small]);
    expect(order).toEqual(['small', 'big']);
    expect(slow.calls).toBe(20_001);
  });

  it('seeks the text of the post once, and only where something is flagged', async () => {
    const readPost = vi.fn(async () => 'We open at nine.');
    const reader = readerOn(db, { readPost });
    await reader.found(batch([madeComment('a', 'Hello')]), 7);
    expect(readPost).not.toHaveBeenCalled();
    await reader.found(batch(angry(3), 1), 7);
    await reader.found(batch(angry(3, 3), 4), 7);
    expect(readPost).toHaveBeenCalledTimes(1);
  });

  it('takes for the post only what comes before the first comment', async () => {
    const long = 'CROOKS! Boycott them, they kept my deposit and laughed.';
    const memory = createConversationMemory();
    const readPost = async () => `We open at nine. ${long} And more.`;
    const reader = readerOn(db, { readPost, memory });
    await reader.found(batch(angry(3).map((comment) => ({ ...comment, text: long }))), 7);
    expect(memory.get(conversation.key)?.post?.text).toBe('We open at nine.');
  });

  it('judges a page that is still sending once a second, and at its end', async () => {
    let milliseconds = 0;
    const reader = readerOn(db, { breath: { elapsed: () => milliseconds, pause: async () => {} } });
    const judged: (number | undefined)[] = [];
    for (let at = 0; at < 8; at += 1) {
      await reader.found({ ...batch(angry(1, at), at), more: at < 7 }, 7);
      // What was answered before it was read is read by the time that another conversation was.
      await reader.found({ ...batch([]), conversation: madeConversation({ key: 'web:other' }) }, 8);
      judged.push((await getFlag(db, thread))?.commentCount);
      milliseconds += 300;
    }
    expect(judged).toEqual([undefined, undefined, undefined, undefined, 5, 5, 5, 8]);
    expect(await tabState(db, 7)).toMatchObject({ commentsRead: 8 });
  });

  it('judges a page that is still sending for no more than a fifth of the time', async () => {
    // A clock on which nothing but judging takes time, two seconds each.
    let milliseconds = 0;
    const now = (): string => ((milliseconds += 2_000), noon);
    const reader = readerOn(db, { breath: { elapsed: () => milliseconds, pause: async () => {} }, now });
    const judged = new Set<number | undefined>();
    for (let at = 0; at < 8; at += 1) {
      await reader.found({ ...batch(angry(1, at), at), more: at < 7 }, 7);
      judged.add((await getFlag(db, thread))?.commentCount);
      milliseconds += 1_100;
    }
    expect([...judged]).toEqual([undefined, 2, 8]);
  });

  it('answers a batch that others follow before it is read, and stores nothing for it', async () => {
    const [read, scorer] = [[] as string[], twoWordScorer()];
    const score = (input: Parameters<typeof scorer.score>[0]) => (read.push(input.text), scorer.score(input));
    const reader = readerOn(db, { scorer: async () => ({ ...scorer, score }) });
    await reader.found(batch(angry(1)), 7);
    const stored = await tabState(db, 7);
    const begun = read.length;
    const second = await reader.found({ ...batch(angry(5, 1), 1), more: true }, 7);
    expect([second.resend, read.length]).toEqual([false, begun]);
    const last = await reader.found(batch([], 6), 7);
    expect(last.flags.map(({ id }) => id)).toContain(thread);
    expect(stored).toMatchObject({ commentsRead: 1 });
    expect(await tabState(db, 7)).toMatchObject({ commentsRead: 6 });
  });

  it('asks each of two tabs for what only that one knows, after it was stopped', async () => {
    const lower = [madeComment('b', 'When do you open?'), madeComment('b2', 'And on Sundays?')];
    const reader = readerOn(db);
    const asked: boolean[] = [];
    for (const [tab, said] of [
      [7, batch(angry(1, 2), 2)],
      [7, batch(angry(3))],
      [8, batch([madeComment('b3', 'Nobody?')], 2)],
      [8, batch([...lower, madeComment('b3', 'Nobody?')])],
      [8, batch([], 3)],
      [7, batch([], 3)],
    ] as const)
      asked.push((await reader.found(said, tab)).resend);
    expect(asked).toEqual([true, false, true, false, false, false]);
  });

  it('leaves the tab alone that has gone elsewhere in the meantime', async () => {
    const show = vi.fn(async () => {});
    const reader = readerOn(db, { show });
    const found = reader.found(batch(), 7);
    reader.moved(7);
    await found;
    expect(await tabState(db, 7)).toBeNull();
    expect(show).not.toHaveBeenCalled();
    expect(await getFlag(db, thread)).toMatchObject({ updatedAt: noon });
  });

  it('tells the panel of a bug and passes it on', async () => {
    const reader = readerOn(db, { scorer: () => Promise.reject(new Error('bug')) });
    await expect(reader.found(batch(), 7)).rejects.toThrow('bug');
    expect(await problemOf(7)).toBe('reading-failed');
  });
});
