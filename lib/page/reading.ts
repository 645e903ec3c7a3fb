import type { Comment } from '@/lib/core/comment';
import type { PageFlag } from '@/lib/core/flag';
import type { Conversation } from '@/lib/core/thread';
import type { FoundComment } from '@/lib/sites/site';
import { createLedger } from './ledger';
import type { Clock, Reader, Worker } from './ports';
import { createSender } from './send';
import { inSlices, type Timing } from './slices';

/** After reading for a while we leave the page alone for this many times as long. */
const restFactor = 4;
const longestRest = 5_000;
/**
 * After navigation without loading the old post's comments stay on the page for a moment, under the new address:
 * for so long they are not taken for the new one's. Milliseconds.
 */
const staleFor = 5_000;
/** The post's text costs more to read than all comments: look again no more often than this. */
const contextKeeps = 5_000;

export type Found = ReadonlyMap<string, FoundComment>;

export interface ReadingOptions {
  url: URL;
  conversation: Conversation;
  /** What the conversation before this one, on the same page, left behind. */
  stale: Found;
  reader: Reader;
  worker: Worker;
  clock: Clock;
  signal: AbortSignal;
  /** Something changed that marks may depend on. */
  changed: (flags: readonly PageFlag[], found: Found) => void;
  /** A root of comments, to be observed. */
  heard: (root: Node) => void;
  contextGone: () => void;
  report: (doing: string, error: unknown) => void;
}

export interface Report {
  conversation: Conversation | null;
  comments: Comment[];
  timings: { readMs: number; longestSliceMs: number; reads: number; batches: number };
}

/** What the worker hears: what others said is theirs, and is read where they said it. */
const spoken = ({ comment, ownWords }: FoundComment): Comment =>
  ownWords === comment.text ? comment : { ...comment, text: ownWords };

/** Reads one conversation again whenever it is asked to, and keeps the worker up to date. */
export function createReading(options: ReadingOptions) {
  const { url, reader, clock, signal } = options;
  const begun = clock.now();
  const ledger = createLedger();
  let conversation = options.conversation;
  let looked = clock.now();
  let found: Found = new Map();
  let flags: readonly PageFlag[] = [];
  let timing: Timing = { busy: 0, longestSlice: 0 };
  let reads = 0;
  let reading = false;
  let again = false;

  const context = (): Conversation => {
    if (clock.now() - looked < contextKeeps) return conversation;
    looked = clock.now();
    const fresh = reader.conversation(url);
    if (fresh?.key === conversation.key) conversation = fresh;
    return conversation;
  };

  const sender = createSender({
    worker: options.worker,
    ledger,
    conversation: context,
    clock,
    signal,
    flagged: (fresh) => flagged(fresh),
    contextGone: options.contextGone,
  });

  /** Must not stop the reading: marks touch the page, and words come from an extension that may be gone. */
  const show = (): void => {
    try {
      options.changed(flags, found);
    } catch (error) {
      options.report('marking the page', error);
    }
  };

  const flagged = (fresh: readonly PageFlag[]): void => {
    flags = fresh;
    if (!signal.aborted) show();
  };

  const isStale = ({ comment, element }: FoundComment): boolean => {
    const before = options.stale.get(comment.id);
    return before?.element === element && before.comment.text === comment.text;
  };

  const readOnce = async (): Promise<void> => {
    const fresh = new Map<string, FoundComment>();
    const mayBeStale = options.stale.size > 0 && clock.now() - begun < staleFor;
    let left = 0;
    try {
      timing = await inSlices(
        reader.comments(url),
        (one) => {
          if (one === null) return;
          if (mayBeStale && isStale(one)) left += 1;
          else if (!fresh.has(one.comment.id)) fresh.set(one.comment.id, one);
        },
        { clock, signal },
      );
    } catch (error) {
      // A page may throw at any touch: what was read up to there is kept, and the next change tries again.
      options.report('reading the page', error);
    }
    if (signal.aborted) return;
    reads += 1;
    found = fresh;
    for (const { element } of fresh.values()) {
      const root = element.getRootNode();
      if (root !== element.ownerDocument) options.heard(root);
    }
    ledger.read([...fresh.values()].map(spoken));
    sender.wake();
    show();
    if (left > 0) void clock.wait(staleFor - (clock.now() - begun) + 1).then(read);
  };

  const read = async (): Promise<void> => {
    again = true;
    if (reading) return;
    reading = true;
    while (again && !signal.aborted) {
      again = false;
      await readOnce();
      await clock.wait(Math.min(longestRest, restFactor * timing.busy));
    }
    reading = false;
  };

  return {
    key: options.conversation.key,
    read,
    flagged,
    found: (): Found => found,
    report: (): Report => ({
      conversation: reads > 0 ? conversation : null,
      comments: [...found.values()].map((one) => one.comment),
      timings: {
        readMs: timing.busy,
        longestSliceMs: timing.longestSlice,
        reads,
        batches: sender.batches(),
      },
    }),
  };
}

export type Reading = ReturnType<typeof createReading>;
