import * as z from 'zod/mini';
import { adviceSchema } from './advice';
import { languageCodeSchema } from './language';
import { levelSchema, reasonCodeSchema, reasonSchema } from './level';
import { topicSchema } from './signals';
import { networkSchema } from './thread';
import { stepSchema, trendSchema } from './trajectory';

export const statuses = ['open', 'mine', 'answered', 'cooling', 'resolved', 'ignored'] as const;
export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

/** A flagged thread as stored. Times are ISO 8601. */
export const flagSchema = z.object({
  /** `flagId(conversationKey, threadId)`. */
  id: z.string(),
  conversationKey: z.string(),
  threadId: z.string(),
  url: z.string(),
  site: z.string(),
  network: networkSchema,
  title: z.string(),
  /** The first words of the comment that matters most. */
  excerpt: z.string(),
  language: languageCodeSchema,
  level: levelSchema,
  peak: levelSchema,
  trend: trendSchema,
  reasons: z.array(reasonSchema),
  advice: adviceSchema,
  steps: z.array(stepSchema),
  topics: z.array(z.object({ topic: topicSchema, commentIds: z.array(z.string()) })),
  defenders: z.array(z.string()),
  voices: z.number(),
  hostileVoices: z.number(),
  commentCount: z.number(),
  status: statusSchema,
  firstSignalAt: z.nullable(z.string()),
  flaggedAt: z.string(),
  updatedAt: z.string(),
  lastCommentAt: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
});
export type Flag = z.infer<typeof flagSchema>;

export const flagId = (conversationKey: string, threadId: string): string => `${conversationKey}#${threadId}`;

/** What the page needs in order to mark a flagged thread: no text, only where and why. */
export const pageFlagSchema = z.object({
  id: z.string(),
  threadId: z.string(),
  /** The badge hangs at this comment: the thread's head, or on a flat site the first comment that counts. */
  anchorId: z.string(),
  level: levelSchema,
  trend: trendSchema,
  hostileVoices: z.number(),
  /** At most three, strongest first. */
  reasons: z.array(z.object({ code: reasonCodeSchema, count: z.number() })),
  /** Words to underline: half-open offsets into the comment's text. */
  marks: z.array(z.object({ commentId: z.string(), start: z.number(), end: z.number() })),
});
export type PageFlag = z.infer<typeof pageFlagSchema>;
