import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConversationMemory } from '@/lib/app/conversation-memory';
import { createJudgeAgain } from '@/lib/app/judge-again';
import { saveSettings } from '@/lib/app/save-settings';
import { createTurns } from '@/lib/app/turns';
import { flagId, type PageFlag } from '@/lib/core/flag/flag';
import { ok } from '@/lib/core/result';
import { emptyBrand } from '@/lib/core/brand/brand';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import { Db } from '@/lib/storage/db';
import { getFlag } from '@/lib/storage/flags';
import { statusStore } from '@/lib/storage/stores';
import { changeTab } from '@/lib/storage/tabs';
import { angry, madeComment, madeConversation, madeReading } from './made';
import { noon, readerOn } from './reader';

let db: Db;
let settings: Settings;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
  settings = defaultSettings();
});
afterEach(() => db.delete());

const conversation = madeConversation();
const thread = flagId(conversation.key, 'c0');
const brand = emptyBrand('first');

/** The worker with one page open in tab 7, whose threads one person alone keeps hot. */
async function workerWithPage(author = 'Rue Verte') {
  const memory = createConversationMemory();
  const reader = readerOn(db, { memory, settings: async () => settings });
  const comments = angry(3).map((comment) => ({ ...comment, author }));
  await reader.found({ conversation, comments, gone: [], sent: 0, more: false }, 7);
  const mark = vi.fn<(tabId: number, key: string, flags: PageFlag[]) => Promise<void>>(async () => {});
  const resend = vi.fn(async () => {});
  const again = createJudgeAgain({ reader, ...statusStore(db), mark, resend });
  return { memory, reader, mark, again, resend };
}

describe('judging again', () => {
  it('lets a thread cool at once that turns out to be the brand’s own, and takes its marks away', async () => {
    const { again, mark } = await workerWithPage();
    const before = await getFlag(db, thread);
    settings = { ...settings, brands: [{ ...brand, handles: ['@rueverte'] }] };
    await again();
    expect(before?.status).toBe('open');
    expect(await getFlag(db, thread)).toMatchObject({ level: 'calm', peak: before?.peak });
    expect(mark.mock.calls).toEqual([[7, conversation.key, []]]);
  });

  it('flags at a higher sensitivity what was left alone, and keeps its comments', async () => {
    settings = { ...settings, sensitivity: 'low' };
    const complaint = madeReading({
      sentiment: { label: 'negative', negative: 0.9 },
      complaint: 0.9,
      topics: ['service'],
    });
    const scorer = { id: 'complaints', score: () => complaint };
    const reader = readerOn(db, { settings: async () => settings, scorer: async () => scorer });
    const few = ['c0', 'c1', 'c2', 'c3'].map((id) =>
      madeComment(id, 'Still waiting.', { parentId: id === 'c0' ? null : 'c0' }),
    );
    await reader.found({ conversation, comments: few, gone: [], sent: 0, more: false }, 7);
    expect(await db.flags.count()).toBe(0);
    settings = { ...settings, sensitivity: 'high' };
    const judged = await reader.judgeAgain();
    expect(judged.get(conversation.key)).toMatchObject([{ id: thread }]);
    expect(await db.comments.count()).toBe(4);
  });

  it('asks a page for its comments again that the worker no longer knows', async () => {
    const { again, memory, mark, resend } = await workerWithPage();
    await changeTab(db, 7, noon, () => ({ active: true }));
    await again();
    expect(resend).not.toHaveBeenCalled();
    memory.clear();
    mark.mockClear();
    await again();
    expect(resend.mock.calls).toEqual([[7]]);
    expect(mark).not.toHaveBeenCalled();
  });

  it('does not bring back what everything was erased of meanwhile', async () => {
    const turns = createTurns();
    const memory = createConversationMemory();
    const reader = readerOn(db, { turns, memory, settings: async () => settings });
    await reader.found({ conversation, comments: angry(3), gone: [], sent: 0, more: false }, 7);
    const judged = reader.judgeAgain();
    await turns.settled();
    memory.clear();
    await db.flags.clear();
    await judged;
    expect((await reader.judgeAgain()).size).toBe(0);
    expect(await db.flags.count()).toBe(0);
  });

  it('goes on after a failure, and lets one round wait for many who ask', async () => {
    const judgeAgain = vi.fn(async () => new Map<string, PageFlag[]>());
    judgeAgain.mockRejectedValueOnce(new Error('bug'));
    const ports = {
      reader: { judgeAgain },
      tabsShowing: async () => [],
      reading: async () => [],
      resend: async () => {},
      mark: async () => {},
    };
    const again = createJudgeAgain(ports);
    await expect(again()).rejects.toThrow('bug');
    const first = again();
    await Promise.resolve();
    await Promise.all([first, again(), again(), again()]);
    expect(judgeAgain).toHaveBeenCalledTimes(3);
  });
});

describe('saving settings', () => {
  it.each([
    ['a brand', { brands: [{ ...brand, name: 'Rue Verte' }] }, 1],
    ['own words', { ownWords: { always: ['crooks'], never: [] } }, 1],
    ['a sensitivity', { sensitivity: 'high' as const }, 1],
    ['an appearance', { appearance: 'dark' as const }, 0],
    ['days', { keepDays: 7 }, 0],
  ])('of %s', async (_, change, times) => {
    const judgeAgain = vi.fn();
    const sites = { change: async (to: (now: Settings) => Settings) => ok(void (settings = to(settings))) };
    const ports = { settings: { read: async () => settings }, sites, judgeAgain };
    expect((await saveSettings(ports, { ...settings, ...change })).ok).toBe(true);
    expect(settings).toMatchObject(change);
    expect(judgeAgain).toHaveBeenCalledTimes(times);
  });

  it('keeps words tidy, and judges nothing anew for a line that doesn’t count', async () => {
    const judgeAgain = vi.fn();
    const sites = { change: async (to: (now: Settings) => Settings) => ok(void (settings = to(settings))) };
    const ports = { settings: { read: async () => settings }, sites, judgeAgain };
    const typed = { always: [' Nul ', ''], never: ['nul!', 'con'] };
    await saveSettings(ports, { ...settings, ownWords: typed });
    expect(settings.ownWords).toEqual({ always: ['Nul'], never: ['con'] });
    await saveSettings(ports, { ...settings, ownWords: { ...typed, never: ['con', 'x'.repeat(61)] } });
    expect(judgeAgain).toHaveBeenCalledTimes(1);
  });
});
