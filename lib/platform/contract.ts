import * as z from 'zod/mini';
import { commentSchema } from '@/lib/core/conversation/comment';
import { doubts } from '@/lib/core/conversation/doubt';
import { pageFlagSchema } from '@/lib/core/flag/flag';
import { conversationSchema } from '@/lib/core/conversation/thread';

const nothing = z.object({});

const helloAnswer = z.object({ active: z.boolean() });
const foundAnswer = z.object({ resend: z.boolean(), flags: z.array(pageFlagSchema) });
const helpAnswer = z.object({ ready: z.boolean() });

/** What the worker answers to pages. Apart from what they ask, so that a page carries what it has to check and no more. */
export const answersToPages = {
  'page.hello': helloAnswer,
  'comments.found': foundAnswer,
  'page.doubt': nothing,
  'panel.open': nothing,
  'reply.help': helpAnswer,
  'reading.switch-off': nothing,
};

/**
 * Asked of the worker by pages, and by our own screens too: these and no more may a page ask that took over its own
 * renderer and speaks as our content script.
 */
export const asksOfPages = {
  /** A content script starts or its address changed: may it read here? */
  'page.hello': { request: z.object({ url: z.string() }), response: helloAnswer },
  /**
   * A batch of comments that are new or were edited. `sent` counts those that this page sent before for the same
   * conversation; where the worker knows fewer (it was killed in between) it answers `resend` and the page
   * sends everything again: what is not stored lives in the page, never only in the worker.
   */
  'comments.found': {
    request: z.object({
      conversation: conversationSchema,
      comments: z.array(commentSchema),
      /** Ids that are no longer on the page although their conversation is: deleted, not scrolled away. */
      gone: z._default(z.array(z.string()), []),
      sent: z.number(),
      /** Another batch follows at once: the worker may wait for it before it judges the conversation anew. */
      more: z._default(z.boolean(), false),
    }),
    response: foundAnswer,
  },
  /** What the page seems to hold and the site's file did not find there; null: nothing any more. */
  'page.doubt': {
    request: z.object({ doubt: z.nullable(z.enum(doubts)) }),
    response: nothing,
  },
  /** From a badge or the bar. The worker opens the panel before it awaits anything: the click must still count. */
  'panel.open': { request: z.object({ flagId: z.nullable(z.string()) }), response: nothing },
  /** The user enters a reply box, or has a draft put in one: may the script for that run here? Once it does, `ready`. */
  'reply.help': {
    request: z.object({ to: z.enum(['check', 'insert']) }),
    response: helpAnswer,
  },
  'reading.switch-off': {
    request: z.object({ scope: z.enum(['page', 'site', 'everywhere']), url: z.string() }),
    response: nothing,
  },
} as const;

/** The worker changed its mind about the page: paused, unwatched, resumed. */
const stateAsk = z.object({ active: z.boolean() });
const flagsAsk = z.object({ conversationKey: z.string(), flags: z.array(pageFlagSchema) });
const goAsk = z.object({ to: z.enum(['next', 'previous']) });
const showAsk = z.object({ commentId: z.string() });
/** Fills the page's own reply box and looks once whether the site took it. Never sends. */
const insertAsk = z.object({ commentId: z.nullable(z.string()), text: z.string() });

/** Asked of a page's content script: again apart from what it answers. */
export const asksOfThePage = {
  'page.state': stateAsk,
  'page.flags': flagsAsk,
  /** Everything is to be judged anew, and the worker no longer knows the page's comments. */
  'page.resend': nothing,
  'page.go': goAsk,
  'page.show': showAsk,
  'draft.insert': insertAsk,
  /** What the page's own reader read last, for `scan`: null until a first reading is complete. */
  'page.report': nothing,
};

export const pageContract = {
  'page.state': { request: stateAsk, response: nothing },
  'page.flags': { request: flagsAsk, response: nothing },
  'page.resend': { request: nothing, response: nothing },
  'page.go': { request: goAsk, response: nothing },
  'page.show': { request: showAsk, response: z.object({ shown: z.boolean() }) },
  'draft.insert': {
    request: insertAsk,
    response: z.object({ outcome: z.enum(['inserted', 'no-box', 'not-taken']) }),
  },
  'page.report': {
    request: nothing,
    response: z.object({
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
  },
} as const;

export type AsksOfPages = typeof asksOfPages;
export type PageContract = typeof pageContract;
