import type { Comment } from '@/lib/core/conversation/comment';
import type { PageFlag } from '@/lib/core/flag/flag';
import type { Conversation } from '@/lib/core/conversation/thread';
import type { Changes, FoundComment } from '@/lib/sites/site';
import { createLedger } from './ledger';
import { createPace } from './pace';
import type { Clock, Reader, Worker } from '../ports';
import { createSender, shortMessage } from './send';
import { inSlices, type Timing } from './slices';

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
  /** What the conversation before this one, on the same page, left behind. Emptied here once that is over. */
  stale: Map<string, FoundComment>;
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
  timings: { begunMs: number; readMs: number; longestSliceMs: number; reads: number; batches: number };
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
  let found = new Map<string, FoundComment>();
  /** Which comment a block held when it was last read: sites put the next one into the same nodes. */
  let heldBy = new WeakMap<Element, string>();
  let flags: readonly PageFlag[] = [];
  let timing: Timing = { busy: 0, longestSlice: 0 };
  let reads = 0;
  let isReading = false;

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
    reading: () => isReading,
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

  const mayBeStale = (): boolean => {
    // Else the old post's elements would stay in memory for as long as the new one is read.
    if (clock.now() - begun >= staleFor) options.stale.clear();
    return options.stale.size > 0;
  };
  if (options.stale.size > 0) void clock.wait(staleFor).then(mayBeStale);

  /** Takes what is read into `into` and into the ledger, in slices. A page may throw at any touch. */
  const take = async (
    comments: Iterable<FoundComment | null>,
    into: (one: FoundComment) => void,
  ): Promise<Timing> => {
    const each = (one: FoundComment | null): void => {
      if (one === null) return;
      into(one);
      ledger.hear(spoken(one));
      heldBy.set(one.element, one.comment.id);
      const root = one.element.getRootNode();
      if (root !== one.element.ownerDocument) options.heard(root);
      // The worker reads while we do.
      if (ledger.due() >= shortMessage) sender.wake();
    };
    isReading = true;
    return inSlices(comments, each, { clock, signal }).finally(() => {
      isReading = false;
    });
  };

  /** What was read up to where a page throws is kept, and the next change tries again. */
  const troubled = (error: unknown): Timing => {
    options.report('reading the page', error);
    return timing;
  };

  const readWhole = async (): Promise<number> => {
    const fresh = new Map<string, FoundComment>();
    // So that the first answers find their comments.
    if (reads === 0) found = fresh;
    heldBy = new WeakMap();
    let left = 0;
    const current = function* (): Generator<FoundComment | null> {
      for (const one of reader.comments(url)) {
        if (one !== null && mayBeStale() && isStale(one)) left += 1;
        else if (one === null || !fresh.has(one.comment.id)) yield one;
      }
    };
    timing = await take(current(), (one) => fresh.set(one.comment.id, one)).catch(troubled);
    if (signal.aborted) return 0;
    reads += 1;
    found = fresh;
    ledger.settle([...fresh.values()].map(({ comment }) => comment));
    sender.wake();
    show();
    if (left > 0) void clock.wait(staleFor - (clock.now() - begun) + 1).then(pace.all);
    return timing.busy;
  };

  const readApart = (changes: Changes): Promise<number> | null => {
    if (reads === 0 || mayBeStale()) return null;
    try {
      const comments = reader.changes(url, changes);
      return comments && readSome(comments);
    } catch (error) {
      options.report('reading what changed', error);
      return null;
    }
  };

  const readSome = async (comments: Iterable<FoundComment | null>): Promise<number> => {
    const { busy } = await take(comments, (one) => {
      const before = heldBy.get(one.element);
      if (before !== undefined && before !== one.comment.id) found.delete(before);
      found.set(one.comment.id, one);
    }).catch(troubled);
    if (signal.aborted) return 0;
    sender.wake();
    show();
    return busy;
  };

  const pace = createPace({ clock, signal, whole: readWhole, apart: readApart });

  return {
    key: options.conversation.key,
    /** Null: the whole page, whatever changed. */
    read: (changes: Changes | null): void => (changes === null ? pace.all() : pace.some(changes)),
    flagged,
    /** Sends everything again that the page has read. */
    resend: (): void => {
      ledger.resend();
      sender.wake();
    },
    /** The tab shows this conversation again, as it was left. */
    present: sender.present,
    found: (): Found => found,
    report: (): Report => ({
      conversation: reads > 0 ? conversation : null,
      comments: [...found.values()].map((one) => one.comment),
      timings: {
        begunMs: begun,
        readMs: timing.busy,
        longestSliceMs: timing.longestSlice,
        reads,
        batches: sender.batches(),
      },
    }),
  };
}

export type Reading = ReturnType<typeof createReading>;
