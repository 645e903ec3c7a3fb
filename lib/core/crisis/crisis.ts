import * as z from 'zod/mini';
import type { Flag } from '../flag/flag';
import { statusSchema } from '../flag/flag';
import { levelSchema, type Level } from '../level/level';
import { signalCodeSchema, signalCodes, topicSchema } from '../reading/signals';
import { trendSchema } from '../trajectory/step';
import { networkSchema } from '../conversation/thread';

/** A crisis is never less than minor: what it gathers is flagged. */
export const crisisLevels = ['minor', 'moderate', 'severe'] as const satisfies readonly Level[];
export const crisisLevelSchema = z.enum(crisisLevels);
export type CrisisLevel = z.infer<typeof crisisLevelSchema>;

export const isWorse = (level: CrisisLevel, than: CrisisLevel): boolean =>
  crisisLevels.indexOf(level) > crisisLevels.indexOf(than);
export const worse = (a: CrisisLevel, b: CrisisLevel): CrisisLevel => (isWorse(a, b) ? a : b);

/** What the rules rest a crisis' level on; `weigh.ts` says what each weighs and where the rule comes from. */
export const crisisReasonCodes = [
  'worst-thread',
  'many-threads',
  'many-sites',
  'fast',
  'many-voices',
  'far-reach',
  'left-waiting',
  'all-answered',
  ...signalCodes,
] as const;
export const crisisReasonSchema = z.object({
  code: z.enum(crisisReasonCodes),
  weight: z.number(),
  /** Of what the code counts: threads, sites, voices, likes. */
  count: z.number(),
});
export type CrisisReason = z.infer<typeof crisisReasonSchema>;

/** What a crisis keeps of a flagged thread: figures outlive the comments, which are let go of sooner. Times are ISO 8601. */
export const crisisThreadSchema = z.object({
  flagId: z.string(),
  title: z.string(),
  url: z.string(),
  site: z.string(),
  network: networkSchema,
  level: levelSchema,
  peak: levelSchema,
  trend: trendSchema,
  status: statusSchema,
  topics: z.array(topicSchema),
  /** The signals among the thread's reasons. */
  signals: z.array(signalCodeSchema),
  firstSignalAt: z.nullable(z.string()),
  flaggedAt: z.string(),
  replyBy: z.nullable(z.string()),
  firstAnsweredAt: z.nullable(z.string()),
  lastCommentAt: z.nullable(z.string()),
  /** When the thread was seen to be no longer flagged, or set aside; null while it is hot. */
  quietAt: z.nullable(z.string()),
  comments: z.number(),
  voices: z.number(),
  hostileVoices: z.number(),
  /** Likes of what is said in anger or complaint, where the page shows them. */
  reach: z.optional(z.number()),
});
export type CrisisThread = z.infer<typeof crisisThreadSchema>;

export const changeKinds = [
  'opened',
  'level',
  'level-set',
  'level-freed',
  'threads-joined',
  'answered',
  'split-off',
  'split-from',
  'merged',
  'merged-into',
  'statement',
  'brand',
  'note',
  'quiet',
  'closed',
  'reopened',
] as const;

/** Everything that happened to a crisis, oldest first; nothing of it is ever taken away. */
export const crisisChangeSchema = z.object({
  at: z.string(),
  by: z.enum(['rules', 'user']),
  kind: z.enum(changeKinds),
  /** Of a change of level. */
  from: z.optional(crisisLevelSchema),
  to: z.optional(crisisLevelSchema),
  /** The threads it is about. */
  flagIds: z.optional(z.array(z.string())),
  /** The other crisis of a split or a merger, the statement, or the brand. */
  other: z.optional(z.string()),
  note: z.optional(z.string()),
});
export type CrisisChange = z.infer<typeof crisisChangeSchema>;

/** Flagged threads that share brand, topic and time, with a level of their own (G17). */
export const crisisSchema = z.object({
  id: z.string(),
  /** The brand's id; empty where there is only one, or no page of its threads tells. */
  brand: z.string(),
  /** The user's name for it; empty: named after its topics. */
  name: z._default(z.string(), ''),
  topics: z.array(topicSchema),
  status: z.enum(['open', 'closed', 'merged']),
  level: crisisLevelSchema,
  peak: crisisLevelSchema,
  trend: trendSchema,
  /** What the rules say, whatever the user set. */
  ruled: crisisLevelSchema,
  /** The user's own level, and what the rules said then: it stands until they say something worse. */
  set: z.nullable(z.object({ level: crisisLevelSchema, ruled: crisisLevelSchema, at: z.string() })),
  reasons: z.array(crisisReasonSchema),
  threads: z.array(crisisThreadSchema),
  firstSignalAt: z.string(),
  openedAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.nullable(z.string()),
  /** The approved statement that everything said is checked against (G20, G34). */
  statementId: z.nullable(z.string()),
  /** Steps of the plan that are done. */
  done: z.array(z.object({ stepId: z.string(), level: crisisLevelSchema, at: z.string() })),
  changes: z.array(crisisChangeSchema),
});
export type Crisis = z.infer<typeof crisisSchema>;

/** Still drives its crisis: flagged, and not set aside by the user. */
export const isHot = ({ quietAt }: Pick<CrisisThread, 'quietAt'>): boolean => quietAt === null;

/** When the thread first showed what it became. */
export const beganAt = ({ firstSignalAt, flaggedAt }: Pick<Flag, 'firstSignalAt' | 'flaggedAt'>): string =>
  firstSignalAt ?? flaggedAt;

/** When it last moved: the last comment, where the page tells times. */
export const movedAt = ({ lastCommentAt, flaggedAt }: Pick<Flag, 'lastCommentAt' | 'flaggedAt'>): string =>
  lastCommentAt ?? flaggedAt;
