import type { PageFlag } from '@/lib/core/flag/flag';
import type { Conversation } from '@/lib/core/conversation/thread';
import type { Changes, FoundComment } from '@/lib/sites/site';
import { watchAddress } from './read/address';
import { observePage, type PageObserver } from './read/observe';
import { watchDoubts } from './read/doubts';
import type { Clock, Reader, Worker } from './ports';
import { createReading, type Found, type Reading, type Report } from './read/reading';
import type { Insertion } from './reply-box/insert';
import type { ReplyHelp } from './reply-box/reply-help';

/** What the user sees: highlights, badges, bar. Gone entirely once its signal is aborted. */
export interface Marks {
  show: (flags: readonly PageFlag[], found: Found) => void;
  go: (to: 'next' | 'previous') => void;
  reveal: (found: Found, commentId: string) => boolean;
}

export interface SessionOptions {
  page: Document;
  reader: Reader;
  worker: Worker;
  clock: Clock;
  /** Aborted when a newer version of this script starts, or the extension goes. */
  signal: AbortSignal;
  /** Steps aside for good: aborts `signal`. */
  stepAside: () => void;
  replies: ReplyHelp;
  createMarks: (signal: AbortSignal, off: () => void) => Marks;
  report: (doing: string, error: unknown) => void;
}

const nothingRead: Report = {
  conversation: null,
  comments: [],
  timings: { begunMs: 0, readMs: 0, longestSliceMs: 0, reads: 0, batches: 0 },
};

/** Until the abort: reads the page while the worker allows it, one conversation after another. */
export function startSession(options: SessionOptions) {
  const { page, reader, worker, clock, replies, report } = options;
  /** While reading is on here: what it holds, and what ends it. */
  let on: { end: AbortController; marks: Marks; observer: PageObserver } | null = null;
  let current: { end: AbortController; conversation: Conversation; reading: Reading } | null = null;
  /** The conversation before: its comments may still stand on the page under the next address. */
  let left: { key: string; found: Found } | null = null;

  const endConversation = (): void => {
    if (current === null) return;
    current.end.abort();
    left = { key: current.reading.key, found: current.reading.found() };
    current = null;
    on?.marks.show([], new Map());
  };

  const stop = (): void => {
    endConversation();
    on?.end.abort();
    on = null;
  };
  options.signal.addEventListener('abort', stop);

  const conversationAt = (url: URL) => {
    try {
      return reader.conversation(url);
    } catch (error) {
      report('telling which conversation this is', error);
      return null;
    }
  };

  /** Begins the conversation at this address where none is being read yet; else reads on. */
  const follow = (changes: Changes | null): void => {
    if (on === null) return;
    const { marks, observer } = on;
    const url = new URL(page.location.href);
    const isNew = current === null;
    if (current === null) {
      const conversation = conversationAt(url);
      if (conversation === null) return;
      const end = new AbortController();
      const look = watchDoubts({
        check: () => reader.doubt(url, reading.found().values()),
        tell: (doubt) => void worker.doubt(doubt),
        clock,
        signal: end.signal,
      });
      const reading = createReading({
        url,
        conversation,
        // Resumed after a pause, nothing has gone elsewhere.
        stale: new Map(left?.key === conversation.key ? [] : left?.found),
        reader,
        worker,
        clock,
        signal: end.signal,
        changed: (flags, found) => {
          marks.show(flags, found);
          look();
        },
        heard: (root) => observer.observe(root),
        contextGone: options.stepAside,
        report,
      });
      current = { end, conversation, reading };
      left = null;
      replies.watch(conversation.key, reading.found, end.signal);
    }
    current.reading.read(isNew ? null : changes);
  };

  const start = (): void => {
    if (on !== null || options.signal.aborted) return;
    const end = new AbortController();
    const observer = observePage(page, { clock, signal: end.signal }, (changes) => {
      address.look();
      if (current === null || concerns(changes.edited)) follow(changes);
    });
    on = { end, marks: options.createMarks(end.signal, stop), observer };
    follow(null);
  };

  /** Did something change where comments are, or might there be a new place for them? */
  const concerns = (touched: readonly Node[]): boolean => {
    const roots = reader.roots(new URL(page.location.href));
    if (roots.length === 0) return true;
    return touched.some(
      (node) =>
        node.getRootNode() !== page || roots.some((root) => root.contains(node) || node.contains(root)),
    );
  };

  const hello = async (): Promise<void> => {
    for (const pause of [500, 5_000, null]) {
      const url = page.location.href;
      const answer = await worker.hello(url);
      if (options.signal.aborted) return;
      if (answer.ok) {
        // Navigation in the meantime asks for itself.
        if (url === page.location.href) state(answer.value.active);
        return;
      }
      if (answer.code === 'context-gone') return options.stepAside();
      if (pause !== null) await clock.wait(pause);
    }
  };

  const state = (active: boolean): void => {
    if (active) start();
    else stop();
  };

  const address = watchAddress(page, options.signal, (url) => {
    // The old post's marks go at once; whether the new address may be read is the worker's to say.
    if (current !== null && conversationAt(url)?.key !== current.reading.key) endConversation();
    const same = current;
    void hello().then(() => {
      follow(null);
      // For the worker a tab at another address shows nothing yet, though the page went on (X opens its composer so).
      if (same !== null && same === current) same.reading.present();
    });
  });
  // Out of the back/forward cache: nothing here has changed, but the tab showed another page in between.
  const again = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void hello().then(() => current?.reading.present());
  };
  page.defaultView?.addEventListener('pageshow', again, { signal: options.signal });
  void hello();

  return {
    state,
    flags: (key: string, flags: readonly PageFlag[]): void => {
      if (current?.reading.key === key) current.reading.flagged(flags);
    },
    resend: (): void => current?.reading.resend(),
    go: (to: 'next' | 'previous'): void => on?.marks.go(to),
    show: (commentId: string): boolean =>
      current !== null && on !== null && on.marks.reveal(current.reading.found(), commentId),
    /** Into the field that answers this comment; null: everybody, or whomever of a thread that is all of them. */
    insert: async (commentId: string | null, text: string): Promise<Insertion> => {
      const site = reader.site(new URL(page.location.href));
      if (site === null) return { outcome: 'no-box', to: null };
      const found = current?.reading.found() ?? new Map<string, FoundComment>();
      const { flat = false, post = null } = current?.conversation ?? {};
      const insertion = await replies.insert({
        site,
        found,
        wanted: { commentId, flat, post: post?.text ?? null },
        text,
      });
      const isThere = insertion.outcome !== 'no-box' && insertion.outcome !== 'not-open';
      if (!isThere && commentId !== null) on?.marks.reveal(found, commentId);
      return insertion;
    },
    report: (): Report => current?.reading.report() ?? nothingRead,
  };
}

export type Session = ReturnType<typeof startSession>;
