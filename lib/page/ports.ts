import type { Comment } from '@/lib/core/conversation/comment';
import type { Doubt } from '@/lib/core/conversation/doubt';
import type { PageFlag } from '@/lib/core/flag/flag';
import type { Level, ReasonCode } from '@/lib/core/level/level';
import type { Result } from '@/lib/core/result';
import type { Conversation } from '@/lib/core/conversation/thread';
import type { Trend } from '@/lib/core/trajectory/step';
import type { Changes, FoundComment, Site } from '@/lib/sites/site';
import type { FlaggedLevel } from './marks/looks';

/** What the page layer asks of the site files, for the page as it is at the moment. */
export interface Reader {
  /** Null where no site file knows comments here. */
  conversation: (url: URL) => Conversation | null;
  /** In the page's order; null in between, wherever the page may be let run. */
  comments: (url: URL) => Iterable<FoundComment | null>;
  /** Of what was read to its end, what is new or changed; null where only reading the whole again can tell. */
  changes: (url: URL, changes: Changes) => Iterable<FoundComment | null> | null;
  /** Where comments come and go; none while the page has not built its list yet. */
  roots: (url: URL) => readonly Node[];
  /** The site's file, for what attends to replies. */
  site: (url: URL) => Site | null;
  isReplyBox: (site: Site, box: Element, found: Iterable<FoundComment>) => boolean;
  /** What the page seems to hold and is not among those that were found. */
  doubt: (url: URL, found: Iterable<FoundComment>) => Doubt | null;
  ranges: (textElement: Element, start: number, end: number) => Range[];
}

/** As in the platform's bus: `context-gone` once the extension was updated or removed under this script. */
export type AskFailure = 'no-answer' | 'bad-answer' | 'context-gone';

export interface FoundBatch {
  conversation: Conversation;
  comments: Comment[];
  gone: string[];
  sent: number;
  /** The next batch follows at once. */
  more: boolean;
}

export type OffScope = 'page' | 'site' | 'everywhere';

/** What the page layer asks of the worker. */
export interface Worker {
  hello(url: string): Promise<Result<{ active: boolean }, AskFailure>>;
  found(batch: FoundBatch): Promise<Result<{ resend: boolean; flags: PageFlag[] }, AskFailure>>;
  /** Null: no more. */
  doubt: (doubt: Doubt | null) => Promise<Result<object, AskFailure>>;
  /** Must send before it awaits anything: the browser opens the panel only while the click counts. */
  openPanel: (flagId: string | null) => Promise<Result<object, AskFailure>>;
  /** Has the script that attends to reply boxes run here (`handed-replies.ts`); `ready` once it did. */
  replyHelp: (to: 'check' | 'insert') => Promise<Result<{ ready: boolean }, AskFailure>>;
  switchOff: (scope: OffScope, url: string) => Promise<Result<object, AskFailure>>;
}

/** Time, as the entrypoint hands it in. Milliseconds. */
export interface Clock {
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** Lets the page run, and whatever waits for this thread. */
  pause: () => Promise<void>;
}

/** Everything the page layer says to people. */
export interface PageWords {
  /** Language tag of these words, for screen readers. */
  language: string;
  level: (level: Level) => string;
  trend: (trend: Trend) => string;
  voices: (count: number) => string;
  reason: (code: ReasonCode) => string;
  openPanelOn: (badge: string) => string;
  bar: string;
  counts: (count: number, level: FlaggedLevel) => string;
  previous: string;
  next: string;
  nextShort: string;
  panel: string;
  off: string;
  offScope: (scope: OffScope) => string;
  collapse: string;
  expand: string;
}
