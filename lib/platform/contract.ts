import * as z from 'zod/mini';
import { commentSchema } from '@/lib/core/conversation/comment';
import { doubts } from '@/lib/core/conversation/doubt';
import { pageFlagSchema } from '@/lib/core/flag/flag';
import { conversationSchema } from '@/lib/core/conversation/thread';

const nothing = z.object({});

/**
 * Asked of the worker by pages, and by our own screens too: these and no more may a page ask that took over its own
 * renderer and speaks as our content script.
 */
export const asksOfPages = {
  /** A content script starts or its address changed: may it read here? */
  'page.hello': z.object({ url: z.string() }),
  /**
   * A batch of comments that are new or were edited. `sent` counts those that this page sent before for the same
   * conversation; where the worker knows fewer (it was killed in between) it answers `resend` and the page
   * sends everything again: what is not stored lives in the page, never only in the worker.
   */
  'comments.found': z.object({
    conversation: conversationSchema,
    comments: z.array(commentSchema),
    /** Ids that are no longer on the page although their conversation is: deleted, not scrolled away. */
    gone: z._default(z.array(z.string()), []),
    sent: z.number(),
    /** Another batch follows at once: the worker may wait for it before it judges the conversation anew. */
    more: z._default(z.boolean(), false),
  }),
  /** What the page seems to hold and the site's file did not find there; null: nothing any more. */
  'page.doubt': z.object({ doubt: z.nullable(z.enum(doubts)) }),
  /** From a badge or the bar. The worker opens the panel before it awaits anything: the click must still count. */
  'panel.open': z.object({ flagId: z.nullable(z.string()) }),
  /** The user enters a reply box, or has a draft put in one: may the script for that run here? Once it does, `ready`. */
  'reply.help': z.object({ to: z.enum(['check', 'insert']) }),
  'reading.switch-off': z.object({ scope: z.enum(['page', 'site', 'everywhere']), url: z.string() }),
};

/** What is answered, apart: whoever asks carries what it has to check and no more, and so does whoever is asked. */
export const answersToPages = {
  'page.hello': z.object({ active: z.boolean() }),
  'comments.found': z.object({ resend: z.boolean(), flags: z.array(pageFlagSchema) }),
  'page.doubt': nothing,
  'panel.open': nothing,
  'reply.help': z.object({ ready: z.boolean() }),
  'reading.switch-off': nothing,
};

/** Asked of a page's content script. */
export const asksOfThePage = {
  /** The worker changed its mind about the page: paused, unwatched, resumed. */
  'page.state': z.object({ active: z.boolean() }),
  'page.flags': z.object({ conversationKey: z.string(), flags: z.array(pageFlagSchema) }),
  /** Everything is to be judged anew, and the worker no longer knows the page's comments. */
  'page.resend': nothing,
  'page.go': z.object({ to: z.enum(['next', 'previous']) }),
  'page.show': z.object({ commentId: z.string() }),
  /**
   * Fills the page's own reply box and looks once whether the site took it. Never sends. A reply to a comment goes into
   * its own box alone; one to nobody in particular (null) into the page's.
   */
  'draft.insert': z.object({ commentId: z.nullable(z.string()), text: z.string() }),
  /** What the page's own reader read last, for `scan`: null until a first reading is complete. */
  'page.report': nothing,
};

/** What it answers. */
export const answersOfThePage = {
  'page.state': nothing,
  'page.flags': nothing,
  'page.resend': nothing,
  'page.go': nothing,
  'page.show': z.object({ shown: z.boolean() }),
  'draft.insert': z.object({
    /** `not-open`: only a box for everybody is open, and one person was to be answered. */
    outcome: z.enum(['inserted', 'not-open', 'no-box', 'not-taken']),
    /** Who is answered in the box that was filled; null: nobody in particular. */
    to: z.nullable(z.object({ author: z.nullable(z.string()) })),
  }),
  'page.report': z.object({
    conversation: z.nullable(conversationSchema),
    comments: z.array(commentSchema),
    timings: z.object({
      /** When the conversation's reading began, as the page's own `performance.now` tells. */
      begunMs: z.number(),
      readMs: z.number(),
      longestSliceMs: z.number(),
      reads: z.number(),
      batches: z.number(),
    }),
  }),
};

/** Both sides of what is said under each name. */
export type Spoken<Asks, Answers extends Record<keyof Asks, unknown>> = {
  [Name in keyof Asks]: { request: Asks[Name]; response: Answers[Name] };
};
export type AsksOfPages = Spoken<typeof asksOfPages, typeof answersToPages>;
export type PageContract = Spoken<typeof asksOfThePage, typeof answersOfThePage>;
