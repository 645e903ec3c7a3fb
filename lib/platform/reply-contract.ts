import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { languageCodeSchema } from '@/lib/core/text/language';
import { statementSchema } from '@/lib/core/draft/statement';
import { networkSchema } from '@/lib/core/conversation/thread';
import type { Spoken } from './contract';

const nothing = z.object({});

/**
 * Asked of the worker by the script that attends to reply boxes. Apart from the page script's own: that one runs in every
 * watched page, this one only where somebody begins to write. What is written itself is in no message.
 */
export const asksOfReplies = {
  /** What a reply is checked against; null once the user switched that off, here or everywhere. */
  'reply.context': z.object({
    /** The comment that is answered; null where the box is for the whole conversation. */
    commentId: z.nullable(z.string()),
    conversationKey: z.string(),
  }),
  /** From the card: not on this site any more. */
  'reply.not-here': nothing,
};

/** What it is answered. */
export const answersToReplies = {
  'reply.context': z.object({
    context: z.nullable(
      z.object({
        brand: z.optional(brandSchema),
        language: z.optional(languageCodeSchema),
        network: z.optional(networkSchema),
        limit: z.optional(z.number()),
        statements: z.optional(z.readonly(z.array(statementSchema))),
        thread: z.optional(
          z.object({
            texts: z.readonly(z.array(z.string())),
            replies: z.optional(z.readonly(z.array(z.string()))),
          }),
        ),
      }),
    ),
  }),
  'reply.not-here': nothing,
};

export type AsksOfReplies = Spoken<typeof asksOfReplies, typeof answersToReplies>;
