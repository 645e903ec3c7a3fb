import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConversationMemory } from '@/lib/app/conversation-memory';
import { correct, uncorrect } from '@/lib/app/correct';
import { textKeyOf } from '@/lib/core/text/text-key';
import { flagId } from '@/lib/core/flag/flag';
import { fail } from '@/lib/core/result';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import { createPersonalScorer } from '@/lib/scoring/own/personal-scorer';
import { commentsOfFlag } from '@/lib/storage/comments';
import { Db } from '@/lib/storage/db';
import { correctionStore } from '@/lib/storage/stores';
import { angry, madeConversation, twoWordScorer } from './made';
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
const comments = angry(6);
const found = { conversation, comments, gone: [], sent: 0, more: false };
const [first] = comments;

/** A worker on the store: another one is the worker after it was stopped. */
function worker() {
  const base = twoWordScorer();
  const personal = createPersonalScorer();
  const corrections = correctionStore(
    db,
    () => noon,
    async () => settings,
  );
  const reader = readerOn(db, {
    memory: createConversationMemory(),
    settings: async () => settings,
    scorer: async () => personal(base, settings.ownWords, await corrections.all()),
  });
  const judged: Promise<unknown>[] = [];
  const judgeAgain = (): void => void judged.push(reader.judgeAgain());
  return { reader, ports: { now: () => noon, corrections, judgeAgain }, settled: () => Promise.all(judged) };
}

const said = { text: first?.text ?? '', language: 'en', verdict: 'not-hostile' } as const;
const readingOf = async (id: string) =>
  (await commentsOfFlag(db, thread)).find(({ comment }) => comment.id === id)?.reading;
const marksOf = (flags: { marks: { commentId: string }[] }[] = []): string[] =>
  flags.flatMap(({ marks }) => marks.map(({ commentId }) => commentId));

describe('a correction', () => {
  it('takes the mark off what is open, explains itself, and brings it back when it is taken back', async () => {
    const { ports, reader, settled } = worker();
    const before = await reader.found(found, 7);
    const readBefore = await commentsOfFlag(db, thread);
    expect((await correct(ports, said)).ok).toBe(true);
    await settled();
    expect(await readingOf('c0')).toMatchObject({
      hostile: false,
      by: { kind: 'correction', verdict: 'not-hostile', of: textKeyOf(said.text) },
    });
    const after = (await reader.judgeAgain()).get(conversation.key);
    expect(marksOf(before.flags)).toContain('c0');
    expect(after?.[0]?.hostileVoices).toBeLessThan(before.flags[0]?.hostileVoices ?? 0);
    await uncorrect(ports, textKeyOf(said.text));
    await settled();
    expect((await reader.judgeAgain()).get(conversation.key)).toEqual(before.flags);
    expect(await commentsOfFlag(db, thread)).toEqual(readBefore);
  });

  it('outlives the worker: the next one reads with it', async () => {
    const one = worker();
    await one.reader.found(found, 7);
    expect((await correct(worker().ports, said)).ok).toBe(true);
    await worker().reader.found(found, 7);
    expect((await readingOf('c0'))?.hostile).toBe(false);
  });

  it('is told where it could not be kept, and changes nothing then', async () => {
    const judgeAgain = vi.fn();
    const corrections = { put: async () => fail('full' as const), forget: async () => {} };
    expect(await correct({ now: () => noon, corrections, judgeAgain }, said)).toEqual({
      ok: false,
      code: 'full',
    });
    expect(judgeAgain).not.toHaveBeenCalled();
  });
});

describe('a word of one’s own', () => {
  it('is heeded by what is open, and by the readings kept', async () => {
    const { reader } = worker();
    await reader.found(found, 7);
    settings = { ...settings, ownWords: { always: [], never: ['CROOKS'] } };
    expect((await reader.judgeAgain()).get(conversation.key)).toEqual([]);
    expect(await readingOf('c0')).toMatchObject({ hostile: false, by: { kind: 'own-word', of: 'CROOKS' } });
    settings = { ...settings, ownWords: { always: [], never: [] } };
    expect(marksOf((await reader.judgeAgain()).get(conversation.key))).toContain('c0');
  });
});
