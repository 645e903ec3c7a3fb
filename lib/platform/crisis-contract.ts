import * as z from 'zod/mini';
import { decisionSchema } from '@/lib/core/crisis/decision';
import { planSchema } from '@/lib/core/plan/plan';
import { readingSchema } from '@/lib/core/reading/reading';
import { rehearsalSchema } from '@/lib/core/rehearsal/rehearsal';
import { rehearsalLanguageSchema } from '@/lib/core/rehearsal/scenario';
import { reviewNotesSchema } from '@/lib/core/review/review';

/** What the crisis desk asks of the worker. */
export const asksOfTheDesk = {
  'crisis.decide': z.object({ crisisId: z.string(), decision: decisionSchema }),
  /** By the address of a file that the screen holds open: a backup is longer than a message may be. */
  'data.restore': z.object({ url: z.string().check(z.startsWith('blob:')) }),
  /** Both: saved once it is answered; `saved` is false where the disk is full. `before` as with `settings.save`. */
  'plan.save': z.object({ plan: planSchema, before: z.optional(planSchema) }),
  'review.save': z.object({
    id: z.string(),
    notes: reviewNotesSchema,
    before: z.optional(reviewNotesSchema),
  }),
  /** What the reader makes of the comments of a made thread, in their order: the weights live in the worker. */
  'rehearsal.read': z.object({
    language: rehearsalLanguageSchema,
    texts: z.array(z.string()).check(z.maxLength(100)),
  }),
  'rehearsal.save': rehearsalSchema,
};

/** What it is answered. */
export const answersToTheDesk = {
  'crisis.decide': z.object({
    outcome: z.enum([
      'done',
      'gone',
      'full',
      'not-open',
      'not-closed',
      'no-threads',
      'all-threads',
      'same-crisis',
      'other-brand',
    ]),
  }),
  'data.restore': z.object({
    outcome: z.enum(['restored', 'full', 'not-json', 'not-a-backup', 'too-new', 'damaged', 'wrong-rows']),
  }),
  'plan.save': z.object({ saved: z.boolean() }),
  'review.save': z.object({ saved: z.boolean() }),
  'rehearsal.read': z.object({ readings: z.array(readingSchema) }),
  'rehearsal.save': z.object({ saved: z.boolean() }),
};
