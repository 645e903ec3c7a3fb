import * as z from 'zod/mini';
import { topicSchema } from './signals';

/** An approved fact or message: the only source of facts, figures, dates and links in a draft. */
export const statementSchema = z.object({
  id: z.string(),
  /** By language code. */
  text: z.record(z.string(), z.string()),
  topics: z.array(topicSchema),
  /** ISO 8601: when it was approved, and from when on it no longer holds. */
  approvedAt: z.string(),
  expiresAt: z._default(z.nullable(z.string()), null),
  owner: z._default(z.string(), ''),
  link: z._default(z.string(), ''),
});
export type Statement = z.infer<typeof statementSchema>;
