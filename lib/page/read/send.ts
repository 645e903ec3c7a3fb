import type { PageFlag } from '@/lib/core/flag/flag';
import type { Conversation } from '@/lib/core/conversation/thread';
import type { Ledger } from './ledger';
import type { Clock, Worker } from '../ports';

/** Pauses before another try when the worker does not answer: it is starting, or being updated. Milliseconds. */
const pauses = [300, 5_000, 30_000];
/** A worker that asks for everything again and again is broken: wait for the page's next change instead. */
const mostResends = 3;

/**
 * Comments in a message while a page is being read. The worker waits for the first, so that one is short; those that follow
 * may be ever longer, since each has the worker look up anew what it may read and by which words (5,000 comments: 25
 * messages of 200 took twice as long as 7).
 */
export const shortMessage = 200;
const longestMessage = 1_000;

export interface SendOptions {
  worker: Worker;
  ledger: Ledger;
  /** Read when a message leaves: the title and the post may have come after the first comments. */
  conversation: () => Conversation | null;
  /** More is to come at once: a page is being read. Whoever says so wakes the sender once it is over. */
  reading: () => boolean;
  clock: Clock;
  signal: AbortSignal;
  flagged: (flags: PageFlag[]) => void;
  /** The extension was updated or removed. */
  contextGone: () => void;
}

export interface Sender {
  wake: () => void;
  /** Sends a message though nothing may be due: the worker has to hear which conversation the tab shows. */
  present: () => void;
  batches: () => number;
}

/**
 * Sends what the ledger has due, one message at a time, so that no later message overtakes an earlier one; what
 * comes up meanwhile goes into the next.
 */
export function createSender(options: SendOptions): Sender {
  const { worker, ledger, clock, signal } = options;
  let running = false;
  let again = false;
  /** The worker is to hear of us though nothing may be due: it was told that another message follows, and waits for it. */
  let owed = false;
  let batches = 0;
  let most = shortMessage;

  /** Until nothing is due; false where it gave up until the next wake. */
  const drain = async (): Promise<void> => {
    let failures = 0;
    let resends = 0;
    while (!signal.aborted) {
      const isReading = options.reading();
      if (isReading && ledger.due() < shortMessage) return;
      const batch = ledger.next(most, owed && !isReading);
      const conversation = options.conversation();
      if (batch === null || conversation === null) return;
      const more = batch.more || isReading;
      const answer = await worker.found({ conversation, ...batch, more });
      if (signal.aborted) return;
      if (!answer.ok) {
        if (answer.code === 'context-gone') return options.contextGone();
        const pause = pauses[failures];
        if (pause === undefined) return;
        failures += 1;
        await clock.wait(pause);
        continue;
      }
      failures = 0;
      owed = more;
      batches += 1;
      if (answer.value.resend) {
        resends += 1;
        ledger.resend();
        if (resends > mostResends) return;
        continue;
      }
      ledger.accept(batch);
      most = more ? Math.min(longestMessage, most * 2) : shortMessage;
      options.flagged(answer.value.flags);
    }
  };

  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await drain();
    } while (again && !signal.aborted);
    running = false;
  };

  const wake = (): void => {
    again = true;
    if (!running) void run();
  };

  return {
    wake,
    present: () => {
      owed = true;
      wake();
    },
    batches: () => batches,
  };
}
