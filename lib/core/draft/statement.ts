import * as z from 'zod/mini';
import { topicSchema } from '../reading/signals';

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

/** Does it still hold? `now` is ISO 8601. */
export const isInForce = ({ expiresAt }: Pick<Statement, 'expiresAt'>, now: string): boolean =>
  expiresAt === null || Date.parse(now) < Date.parse(expiresAt);

export const statementText = ({ text }: Statement, language: string): string => (text[language] ?? '').trim();

/** A reply put the statement in: its words stand there, whatever the spaces and marks around them. */
export function states(reply: string, statement: Statement, language: string): boolean {
  const words = plain(statementText(statement, language));
  return words !== '' && plain(reply).includes(words);
}

const plain = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
