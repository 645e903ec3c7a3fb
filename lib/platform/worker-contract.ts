import * as z from 'zod/mini';
import { answerSchema } from '@/lib/core/draft/answer';
import { commentSchema } from '@/lib/core/conversation/comment';
import { draftSchema } from '@/lib/core/draft/draft';
import { flagSchema, statusSchema } from '@/lib/core/flag/flag';
import { languageCodeSchema } from '@/lib/core/text/language';
import { savedReplySchema } from '@/lib/core/draft/saved-reply';
import { readingSchema } from '@/lib/core/reading/reading';
import { settingsSchema } from '@/lib/core/settings/settings';
import { statementSchema } from '@/lib/core/draft/statement';
import { verdictSchema } from '@/lib/core/reading/verdict';
import { asksOfPages } from './contract';
import { asksOfTheDesk } from './crisis-contract';
import { asksOfTheData } from './data-contract';
import { asksOfReplies } from './reply-contract';

const nothing = z.object({});

/** `changed`: another window wrote there since the form read it, and nothing was kept; `full`: the disk is. */
const keptSchema = z.object({ kept: z.enum(['yes', 'changed', 'full']) });
export type Kept = z.infer<typeof keptSchema>['kept'];

const keeping = <Row extends z.ZodMiniType>(row: Row) => ({
  request: z.object({ row, before: z.nullable(row) }),
  response: keptSchema,
});

/**
 * All that is asked of the worker: by pages, and what only our own screens may ask. Apart from the pages' own, so that
 * a page does not load the schemas of drafts and settings.
 */
export const workerContract = {
  ...asksOfPages,
  ...asksOfTheDesk,
  ...asksOfTheData,
  ...asksOfReplies,
  'reading.resume': { request: nothing, response: nothing },
  'site.watch': {
    request: z.object({ pattern: z.string(), tabId: z.nullable(z.number()) }),
    response: z.object({ watched: z.boolean() }),
  },
  'site.unwatch': { request: z.object({ pattern: z.string() }), response: nothing },
  'page.read-once': {
    request: z.object({ tabId: z.number() }),
    response: z.object({ started: z.boolean() }),
  },
  /** By the generic reader instead of the site's own file, until the page is loaded anew. */
  'page.read-otherwise': {
    request: z.object({ tabId: z.number() }),
    response: z.object({ started: z.boolean() }),
  },
  'flag.status': { request: z.object({ flagId: z.string(), status: statusSchema }), response: nothing },
  'draft.save': {
    request: z.object({ flagId: z.string(), draft: draftSchema, text: z.string(), edited: z.boolean() }),
    response: nothing,
  },
  /** What the user writes for later, and what a form changed it from; null for a new one. */
  'statement.save': keeping(statementSchema),
  'statement.remove': { request: z.object({ id: z.string() }), response: nothing },
  'saved-reply.save': keeping(savedReplySchema),
  'saved-reply.used': { request: z.object({ id: z.string() }), response: nothing },
  'saved-reply.remove': { request: z.object({ id: z.string() }), response: nothing },
  /** The user says that a reply was sent. */
  'answer.save': { request: answerSchema, response: keptSchema },
  'answer.remove': { request: z.object({ id: z.string() }), response: nothing },
  /** What the words say that were last marked in a tab; null where there are none. `at` tells which were read. */
  'selection.read': {
    request: z.object({ tabId: z.number() }),
    response: z.nullable(
      z.object({
        at: z.string(),
        flag: flagSchema,
        read: z.object({ comment: commentSchema, reading: readingSchema }),
      }),
    ),
  },
  'selection.forget': { request: z.object({ tabId: z.number() }), response: nothing },
  /** What the user says of a comment that was read wrongly; `kept` is false where the disk is full. */
  'reading.correct': {
    request: z.object({ text: z.string(), language: languageCodeSchema, verdict: verdictSchema }),
    response: z.object({ kept: z.boolean() }),
  },
  /** Takes back one correction, or with null all of them. */
  'reading.uncorrect': { request: z.object({ textKey: z.nullable(z.string()) }), response: nothing },
  /**
   * Saved once it is answered; `saved` is false where the disk is full. `before` is what the screen changed them from:
   * what another one changed since stays.
   */
  'settings.save': {
    request: z.object({ settings: settingsSchema, before: z.optional(settingsSchema) }),
    response: z.object({ saved: z.boolean() }),
  },
  /** The key for one model server, kept apart from the settings; empty forgets it. */
  'model.key': {
    request: z.object({ address: z.string(), key: z.string() }),
    response: z.object({ saved: z.boolean() }),
  },
  'data.erase': { request: nothing, response: nothing },
} as const;
export type WorkerContract = typeof workerContract;
