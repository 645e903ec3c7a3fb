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
import { answersToPages, asksOfPages, type Spoken } from './contract';
import { answersToTheDesk, asksOfTheDesk } from './crisis-contract';
import { answersToTheData, asksOfTheData } from './data-contract';
import { answersToReplies, asksOfReplies } from './reply-contract';

const nothing = z.object({});

/** `changed`: another window wrote there since the form read it, and nothing was kept; `full`: the disk is. */
const keptSchema = z.object({ kept: z.enum(['yes', 'changed', 'full']) });
export type Kept = z.infer<typeof keptSchema>['kept'];

/* @__NO_SIDE_EFFECTS__ */
const keeping = <Row extends z.ZodMiniType>(row: Row) => z.object({ row, before: z.nullable(row) });

/**
 * All that is asked of the worker: by pages, and what only our own screens may ask. Apart from the pages' own, so that
 * a page does not load the schemas of drafts and settings.
 */
export const asksOfTheWorker = /* @__PURE__ */ (() => ({
  ...asksOfPages,
  ...asksOfTheDesk,
  ...asksOfTheData,
  ...asksOfReplies,
  'reading.resume': nothing,
  'site.watch': z.object({ pattern: z.string(), tabId: z.nullable(z.number()) }),
  'site.unwatch': z.object({ pattern: z.string() }),
  'page.read-once': z.object({ tabId: z.number() }),
  /** By the generic reader instead of the site's own file, until the page is loaded anew. */
  'page.read-otherwise': z.object({ tabId: z.number() }),
  'flag.status': z.object({ flagId: z.string(), status: statusSchema }),
  'draft.save': z.object({ flagId: z.string(), draft: draftSchema, text: z.string(), edited: z.boolean() }),
  /** What the user writes for later, and what a form changed it from; null for a new one. */
  'statement.save': keeping(statementSchema),
  'statement.remove': z.object({ id: z.string() }),
  'saved-reply.save': keeping(savedReplySchema),
  'saved-reply.used': z.object({ id: z.string() }),
  'saved-reply.remove': z.object({ id: z.string() }),
  /** The user says that a reply was sent. */
  'answer.save': answerSchema,
  'answer.remove': z.object({ id: z.string() }),
  /** What the words say that were last marked in a tab; null where there are none. `at` tells which were read. */
  'selection.read': z.object({ tabId: z.number() }),
  'selection.forget': z.object({ tabId: z.number() }),
  /** What the user says of a comment that was read wrongly; `kept` is false where the disk is full. */
  'reading.correct': z.object({ text: z.string(), language: languageCodeSchema, verdict: verdictSchema }),
  /** Takes back one correction, or with null all of them. */
  'reading.uncorrect': z.object({ textKey: z.nullable(z.string()) }),
  /**
   * Saved once it is answered; `saved` is false where the disk is full. `before` is what the screen changed them from:
   * what another one changed since stays.
   */
  'settings.save': z.object({ settings: settingsSchema, before: z.optional(settingsSchema) }),
  /** The key for one model server, kept apart from the settings; empty forgets it. */
  'model.key': z.object({ address: z.string(), key: z.string() }),
  'data.erase': nothing,
}))();

/** What it answers. Both are made in a function that is marked as pure: a bundle that uses one goes without the other. */
export const answersOfTheWorker = /* @__PURE__ */ (() => ({
  ...answersToPages,
  ...answersToTheDesk,
  ...answersToTheData,
  ...answersToReplies,
  'reading.resume': nothing,
  'site.watch': z.object({ watched: z.boolean() }),
  'site.unwatch': nothing,
  'page.read-once': z.object({ started: z.boolean() }),
  'page.read-otherwise': z.object({ started: z.boolean() }),
  'flag.status': nothing,
  'draft.save': nothing,
  'statement.save': keptSchema,
  'statement.remove': nothing,
  'saved-reply.save': keptSchema,
  'saved-reply.used': nothing,
  'saved-reply.remove': nothing,
  'answer.save': keptSchema,
  'answer.remove': nothing,
  'selection.read': z.nullable(
    z.object({
      at: z.string(),
      flag: flagSchema,
      read: z.object({ comment: commentSchema, reading: readingSchema }),
    }),
  ),
  'selection.forget': nothing,
  'reading.correct': z.object({ kept: z.boolean() }),
  'reading.uncorrect': nothing,
  'settings.save': z.object({ saved: z.boolean() }),
  'model.key': z.object({ saved: z.boolean() }),
  'data.erase': nothing,
}))();
export type WorkerContract = Spoken<typeof asksOfTheWorker, typeof answersOfTheWorker>;
