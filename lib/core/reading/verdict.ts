import * as z from 'zod/mini';

/** What the user says of a text. Apart from what is done with it, so that a page's script carries no more than this. */
export const verdictSchema = z.enum(['not-hostile', 'hostile']);
export type Verdict = z.infer<typeof verdictSchema>;
