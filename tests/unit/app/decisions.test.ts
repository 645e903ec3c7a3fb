import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConversationMemory } from '@/lib/app/conversation-memory';
import { exportData } from '@/lib/app/export-data';
import { changeStatus } from '@/lib/app/flag-status';
import { commentsToKeep } from '@/lib/app/kept-comments';
import { isMatch } from '@/lib/app/may-read';
import { today } from '@/lib/app/today';
import { createTurns } from '@/lib/app/turns';
import { correctionOf } from '@/lib/core/reading/correction';
import { flagId } from '@/lib/core/flag/flag';
import { defaultSettings } from '@/lib/core/settings/settings';
import { commentsOfFlag } from '@/lib/storage/comments';
import { allAnswers, putAnswer } from '@/lib/storage/answers';
import { allCorrections } from '@/lib/storage/corrections';
import { dayOf } from '@/lib/storage/day';
import { allDays, dayCounts } from '@/lib/storage/days';
import { Db } from '@/lib/storage/db';
import { draftsOfFlag } from '@/lib/storage/drafts';
import { allFlags, flagsOfDay, getFlag } from '@/lib/storage/flags';
import { allSavedReplies, putSavedReply } from '@/lib/storage/saved-replies';
import { allStatements, putStatement } from '@/lib/storage/statements';
import { correctionStore, saveDraft, statusStore } from '@/lib/storage/stores';
import { madeAnswer, madeDraft, madeSavedReply, madeStatement, madeFlag } from '../storage/made';
import { angry, madeComment, madeConversation, madeReading } from './made';
import { noon, readerOn } from './reader';

let db: Db;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const conversation = madeConversation();
const thread = flagId(conversation.key, 'c0');
const found = { conversation, comments: angry(6), gone: [], sent: 0, more: false };

describe('a status', () => {
  it('is kept, takes the marks off the page, and outlives the next batch', async () => {
    const turns = createTurns();
    const reader = readerOn(db, { turns });
    await reader.found(found, 7);
    const mark = vi.fn(async () => {});
    const ports = { turns, now: () => noon, reader, store: statusStore(db), mark };
    await Promise.all([
      changeStatus(ports, thread, 'ignored'),
      reader.found({ ...found, comments: angry(1, 6), sent: 6 }, 7),
    ]);
    expect(await getFlag(db, thread)).toMatchObject({ status: 'ignored', commentCount: 7 });
    const [call] = mark.mock.calls as unknown as [[number, string, { id: string }[]]];
    expect(call?.slice(0, 2)).toEqual([7, conversation.key]);
    expect(call?.[2].map(({ id }) => id)).not.toContain(thread);
  });

  it('of a thread that is gone changes nothing', async () => {
    const mark = vi.fn(async () => {});
    const reader = readerOn(db);
    await changeStatus(
      { turns: createTurns(), now: () => noon, reader, store: statusStore(db), mark },
      'x',
      'mine',
    );
    expect(mark).not.toHaveBeenCalled();
    expect(await db.flags.count()).toBe(0);
  });
});

describe('what is kept of a very long thread', () => {
  const long = Array.from({ length: 30 }, (_, at) => ({
    comment: madeComment(`n${at}`, 'x'),
    reading: madeReading({ hostile: at === 4 }),
    key: null,
  }));

  it('are its head, its proofs, the hostile and the latest, in order', () => {
    const reasons = [{ code: 'burst' as const, weight: 1, commentIds: ['n9'] }];
    const kept = commentsToKeep(long, madeFlag({ threadId: 'n0', reasons }), 6);
    expect(kept.map(({ comment }) => comment.id)).toEqual(['n0', 'n4', 'n9', 'n27', 'n28', 'n29']);
  });

  it('is all of one that is not', () => {
    expect(commentsToKeep(long, madeFlag(), 30)).toEqual(long);
  });
});

describe('memory', () => {
  it('lets go of the conversations used longest ago, never of the one at hand', () => {
    const memory = createConversationMemory({ conversations: 2, comments: 10 });
    const known = (key: string, comments: number) => ({
      conversation: madeConversation({ key }),
      comments: new Map(Array.from({ length: comments }, (_, at) => [String(at), {}])),
    });
    const put = (key: string, comments: number) => memory.put(known(key, comments) as never);
    put('a', 1);
    put('b', 1);
    put('a', 1);
    put('c', 1);
    expect(['a', 'b', 'c'].map((key) => memory.get(key) !== null)).toEqual([true, false, true]);
    put('huge', 50);
    expect(['a', 'c', 'huge'].map((key) => memory.get(key) !== null)).toEqual([false, false, true]);
  });
});

describe('turns', () => {
  it('come one after the other under one key, also after a failure', async () => {
    const turns = createTurns();
    const order: string[] = [];
    const failing = turns.take('a', async () => {
      await new Promise((resolve) => void setTimeout(resolve, 5));
      order.push('first');
      throw new Error('x');
    });
    const second = turns.take('a', async () => void order.push('second'));
    const other = turns.take('b', async () => void order.push('other'));
    await expect(failing).rejects.toThrow('x');
    await Promise.all([second, other]);
    expect(order).toEqual(['other', 'first', 'second']);
  });
});

describe('match patterns', () => {
  it.each([
    ['https://www.reddit.com/*', 'https://www.reddit.com/r/a', true],
    ['https://www.reddit.com/*', 'https://www.reddit.com.evil.example/', false],
    ['https://www.reddit.com/*', 'http://www.reddit.com/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:4173/post', true],
    ['*://*.example.org/*', 'http://example.org/a', true],
    ['*://*.example.org/*', 'https://shop.example.org/a', true],
    ['*://*.example.org/*', 'https://badexample.org/a', false],
    ['*://*/*', 'https://anywhere.example/', true],
    ['*://*/*', 'file:///etc/passwd', false],
    ['nonsense', 'https://www.reddit.com/', false],
    ['https://www.reddit.com/*', 'not an address', false],
  ])('%s on %s: %s', (pattern, url, expected) => expect(isMatch(pattern, url)).toBe(expected));
});

describe('screens', () => {
  it('sum up the day and export everything', async () => {
    await readerOn(db).found(found, 7);
    const { updatedAt: _time, flagId: _id, variant: _variant, ...draft } = madeDraft(thread, noon);
    await saveDraft(db, { ...draft, flagId: thread }, noon);
    const said = { text: 'CROOKS!', language: 'en', verdict: 'not-hostile' } as const;
    await correctionStore(
      db,
      () => noon,
      async () => defaultSettings(),
    ).put(correctionOf(said, noon));
    const ports = {
      flagsOfDay: (now: string) => flagsOfDay(db, now),
      counts: (now: string) => dayCounts(db, dayOf(now)),
    };
    expect(await today(ports, noon)).toMatchObject({ comments: 6, pages: 1, flags: [{ id: thread }] });

    await putStatement(db, madeStatement());
    await putSavedReply(db, madeSavedReply());
    await putAnswer(db, madeAnswer({ flagId: thread }));
    const everything = {
      settings: async () => defaultSettings(),
      allFlags: () => allFlags(db),
      commentsOf: (id: string) => commentsOfFlag(db, id),
      draftsOf: (id: string) => draftsOfFlag(db, id),
      corrections: () => allCorrections(db),
      days: () => allDays(db),
      statements: () => allStatements(db),
      savedReplies: () => allSavedReplies(db),
      answers: () => allAnswers(db),
    };
    expect(JSON.parse(await exportData(everything, noon))).toMatchObject({
      version: 1,
      settings: { version: 1 },
      corrections: [{ text: 'CROOKS!', verdict: 'not-hostile' }],
      days: [{ comments: 6 }],
      statements: [{ text: { en: 'The depot reopens on 3 December.' } }],
      savedReplies: [{ name: 'Late parcel' }],
      answers: [{ flagId: thread, by: 'user' }],
      threads: [{ flag: { id: thread }, comments: { length: 6 }, drafts: [{ text: 'Hello there' }] }],
    });
  });
});
