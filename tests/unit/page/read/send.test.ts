import { describe, expect, it } from 'vitest';
import { pageClock } from '@/lib/platform/clock';
import type { Conversation } from '@/lib/core/conversation/thread';
import { fail, ok } from '@/lib/core/result';
import { createLedger } from '@/lib/page/read/ledger';
import type { FoundBatch, Worker } from '@/lib/page/ports';
import { createSender } from '@/lib/page/read/send';
import { aComment, readInto } from '../a-comment';

const conversation: Conversation = {
  key: 'web:one',
  url: 'https://shop.example/one',
  site: 'web',
  network: 'web',
  title: 'One',
  language: null,
  post: null,
  flat: false,
};

type Answer = Awaited<ReturnType<Worker['found']>>;

/** A sender whose worker gives these answers in turn, then the last one for ever. */
function sending(...answers: Answer[]) {
  const ledger = createLedger();
  const asked: FoundBatch[] = [];
  const waits: number[] = [];
  const end = new AbortController();
  let flagged = 0;
  let gone = 0;
  let busy = 0;
  let most = 0;
  const page = { isRead: false };
  const sender = createSender({
    ledger,
    worker: {
      hello: async () => ok({ active: true }),
      found: async (batch) => {
        busy += 1;
        most = Math.max(most, busy);
        await Promise.resolve();
        busy -= 1;
        asked.push(batch);
        return answers[Math.min(asked.length, answers.length) - 1] ?? fail('no-answer');
      },
      doubt: async () => ok({}),
      openPanel: async () => ok({}),
      replyHelp: async () => ok({ ready: false }),
      switchOff: async () => ok({}),
    },
    conversation: () => conversation,
    reading: () => page.isRead,
    clock: { ...pageClock, now: () => 0, wait: async (milliseconds) => void waits.push(milliseconds) },
    signal: end.signal,
    flagged: () => (flagged += 1),
    contextGone: () => (gone += 1),
  });
  const rest = async (): Promise<void> => {
    for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
  };
  const seen = () => ({ flagged, gone, most });
  return { ledger, sender, asked, waits, end, rest, seen, page };
}

const stored = ok({ resend: false, flags: [] });
const lost = ok({ resend: true, flags: [] });
const comments = (count: number) => Array.from({ length: count }, (_, at) => aComment(`c${at}`));

describe('sender', () => {
  it('sends one message at a time, each longer than the last, and what comes up meanwhile in the next', async () => {
    const { ledger, sender, asked, rest, seen } = sending(stored);
    readInto(ledger, comments(3000));
    sender.wake();
    sender.wake();
    readInto(ledger, [...comments(3000), aComment('late')]);
    sender.wake();
    await rest();
    expect(asked.map((batch) => [batch.comments.length, batch.sent])).toEqual([
      [200, 0],
      [400, 200],
      [800, 600],
      [1000, 1400],
      [601, 2400],
    ]);
    expect(asked.map(({ more }) => more)).toEqual([true, true, true, true, false]);
    expect(seen()).toEqual({ flagged: 5, gone: 0, most: 1 });
  });

  it('says which conversation it is though nothing is due, once', async () => {
    const { ledger, sender, asked, rest } = sending(stored);
    readInto(ledger, comments(2));
    sender.wake();
    await rest();
    sender.present();
    await rest();
    sender.wake();
    await rest();
    expect(asked.map((batch) => [batch.comments.length, batch.sent])).toEqual([
      [2, 0],
      [0, 2],
    ]);
  });

  it('says that more follows while the page is being read, and keeps its word', async () => {
    const { ledger, sender, asked, rest, page } = sending(stored);
    page.isRead = true;
    readInto(ledger, comments(200));
    sender.wake();
    await rest();
    page.isRead = false;
    sender.wake();
    await rest();
    sender.wake();
    await rest();
    expect(asked.map((batch) => [batch.comments.length, batch.sent, batch.more])).toEqual([
      [200, 0, true],
      [0, 200, false],
    ]);
  });

  it('sends no message of a few comments while the page is being read', async () => {
    const { ledger, sender, asked, rest, page } = sending(stored);
    page.isRead = true;
    for (const one of comments(700)) {
      ledger.hear(one);
      sender.wake();
      // The worker is faster than the page.
      await rest();
    }
    page.isRead = false;
    sender.wake();
    await rest();
    const messages = asked.map((batch) => [batch.comments.length, batch.more]);
    expect(messages).toEqual([
      [200, true],
      [200, true],
      [200, true],
      [100, false],
    ]);
  });

  it('sends all again when the worker has lost what it knew', async () => {
    const { ledger, sender, asked, rest } = sending(stored, lost, stored);
    readInto(ledger, comments(3));
    sender.wake();
    await rest();
    readInto(ledger, [...comments(3), aComment('new')]);
    sender.wake();
    await rest();
    expect(asked.map((batch) => [batch.comments.length, batch.sent])).toEqual([
      [3, 0],
      [1, 3],
      [4, 0],
    ]);
  });

  it('does not argue with a worker that wants all again for ever', async () => {
    const { ledger, sender, asked, rest, seen } = sending(lost);
    readInto(ledger, comments(3));
    sender.wake();
    await rest();
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(seen().flagged).toBe(0);
  });

  it('tries again when the worker is asleep, and loses nothing', async () => {
    const { ledger, sender, asked, waits, rest, seen } = sending(fail('no-answer'), stored);
    readInto(ledger, comments(2));
    sender.wake();
    await rest();
    expect(asked.map((batch) => batch.comments.length)).toEqual([2, 2]);
    expect(waits).toHaveLength(1);
    expect(seen().flagged).toBe(1);
  });

  it('gives up after a while, and begins anew with the next change', async () => {
    const broken = Array.from({ length: 4 }, () => fail('no-answer' as const));
    const { ledger, sender, asked, rest } = sending(...broken, stored);
    readInto(ledger, comments(2));
    sender.wake();
    await rest();
    expect(asked).toHaveLength(4);
    sender.wake();
    await rest();
    expect(asked).toHaveLength(5);
    expect(ledger.next(200)).toBeNull();
  });

  it('steps aside when the extension is gone, and says nothing after the abort', async () => {
    const gone = sending(fail('context-gone'));
    readInto(gone.ledger, comments(1));
    gone.sender.wake();
    await gone.rest();
    expect(gone.seen()).toMatchObject({ gone: 1, flagged: 0 });
    expect(gone.asked).toHaveLength(1);

    const ended = sending(stored);
    readInto(ended.ledger, comments(300));
    ended.sender.wake();
    ended.end.abort();
    await ended.rest();
    expect(ended.asked).toHaveLength(1);
    expect(ended.seen().flagged).toBe(0);
  });
});
