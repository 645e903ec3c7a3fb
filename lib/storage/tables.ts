import type * as z from 'zod/mini';
import { answerSchema } from '@/lib/core/draft/answer';
import { correctionSchema } from '@/lib/core/reading/correction';
import { crisisSchema } from '@/lib/core/crisis/crisis';
import { flagSchema } from '@/lib/core/flag/flag';
import { followUpSchema } from '@/lib/core/follow-up/follow-up';
import { outcomeSchema } from '@/lib/core/follow-up/outcomes';
import { planSchema } from '@/lib/core/plan/plan';
import { rehearsalSchema } from '@/lib/core/rehearsal/rehearsal';
import { reminderRowSchema } from '@/lib/core/follow-up/reminders';
import { reviewSchema } from '@/lib/core/review/review';
import { savedReplySchema } from '@/lib/core/draft/saved-reply';
import { settingsSchema } from '@/lib/core/settings/settings';
import { statementSchema } from '@/lib/core/draft/statement';
import { commentRowSchema, dayRowSchema, draftRowSchema, readingRowSchema } from './rows';

/**
 * Every table that is worth keeping, with the shape of its rows. What the tabs show right now is not: another browser's
 * tabs have other numbers. Nor are the keys of model servers: a file is handed on. A test compares this list with the database.
 */
export const keptTables = {
  flags: flagSchema,
  comments: commentRowSchema,
  readings: readingRowSchema,
  drafts: draftRowSchema,
  days: dayRowSchema,
  corrections: correctionSchema,
  statements: statementSchema,
  replies: savedReplySchema,
  answers: answerSchema,
  crises: crisisSchema,
  reviews: reviewSchema,
  rehearsals: rehearsalSchema,
  followUps: followUpSchema,
  outcomes: outcomeSchema,
  reminders: reminderRowSchema,
} as const satisfies Record<string, z.ZodMiniType>;

/** Tables of one row, under a key that stands beside it. */
export const keptSingles = { settings: settingsSchema, plans: planSchema } as const;

export type KeptTable = keyof typeof keptTables;
export type KeptSingle = keyof typeof keptSingles;
export const singleKeys = { settings: 'settings', plans: 'plan' } as const satisfies Record<
  KeptSingle,
  string
>;
export const tableNames = Object.keys(keptTables) as KeptTable[];
export const singleNames = Object.keys(keptSingles) as KeptSingle[];
