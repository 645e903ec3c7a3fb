import * as z from 'zod/mini';
import { levelSchema } from '../level/level';

/** Risk after a comment, 0–1, and the level it gives. Apart from `trajectory.ts`: the page needs the shape only. */
export const stepSchema = z.object({
  commentId: z.string(),
  risk: z.number(),
  level: levelSchema,
  /** 0–1: how sharp the comment's tone is, heard after those before it; absent where the lexicons read alone. */
  tone: z.optional(z.number()),
  /** From 1, where steps were left out: which comment of the thread this is. */
  place: z.optional(z.number()),
});
export type Step = z.infer<typeof stepSchema>;

export const trendSchema = z.enum(['rising', 'steady', 'cooling']);
export type Trend = z.infer<typeof trendSchema>;
