import * as z from 'zod/mini';

export const postures = [
  'answer-now',
  'holding-statement',
  'wait',
  'let-others-speak',
  'move-to-private',
  'report',
  'stop',
  'hand-over',
] as const;
export const postureSchema = z.enum(postures);
export type Posture = z.infer<typeof postureSchema>;

export const adviceSchema = z.object({
  posture: postureSchema,
  /** Why, strongest first: a code that the interface words, and where the rule comes from (G-number or paper). */
  reasons: z.array(z.object({ code: z.string(), source: z.string() })),
  /** ISO 8601; null where no answer is due. */
  replyBy: z.nullable(z.string()),
  lookAgainAt: z.nullable(z.string()),
  place: z.enum(['public-then-private', 'public', 'private', 'own-page', 'nowhere']),
  who: z.enum(['community-manager', 'colleague', 'spokesperson']),
});
export type Advice = z.infer<typeof adviceSchema>;
