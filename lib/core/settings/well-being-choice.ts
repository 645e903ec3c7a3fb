import * as z from 'zod/mini';

/** What spares the person who reads all this; every part of it can be turned off. */
export const wellBeingSchema = z.object({
  /** Words that attack are blurred until they are asked for. */
  blur: z._default(z.boolean(), false),
  /** Hostile comments shown at once; the others stand behind "12 more like these". Null: all. */
  atOnce: z._default(z.nullable(z.number()), 3),
  /** A word about a break after a long run of hostile comments. */
  breaks: z._default(z.boolean(), true),
});
export type WellBeing = z.infer<typeof wellBeingSchema>;
