import * as z from 'zod/mini';
import { adviceSchema } from '../advice/advice';
import type { Assessment } from '../level/assess';
import type { AssessContext } from '../trajectory/context';
import type { ReadComment } from '../reading/read-comment';
import { ownPost } from '../brand/brand';
import { firstAnswerAt } from './first-answer';
import { reachOf } from './reach';
import { nextStatus } from './flag-status';
import { languageCodeSchema, type LanguageCode } from '../text/language';
import { highest, isFlagged, levelSchema, reasonCodeSchema, reasonSchema, type Reason } from '../level/level';
import { topicSchema } from '../reading/signals';
import { stepSchema, trendSchema } from '../trajectory/step';
import { thinSteps } from '../trajectory/thin-steps';
import { networkSchema, type Conversation } from '../conversation/thread';

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
  /** Of a very long thread some 300, the first, the last and the peaks among them. */
  steps: z.array(stepSchema),
  /** Of a topic that very many talk about the comments liked most; `count` then says how many there are. */
  topics: z.array(
    z.object({ topic: topicSchema, commentIds: z.array(z.string()), count: z.optional(z.number()) }),
  ),
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
  /** The first answer after the first signal: what times are measured by; `answeredAt` is the latest. */
  firstAnsweredAt: z._default(z.nullable(z.string()), null),
  /** Id of the brand that the page names; absent where it names none. */
  brandId: z.optional(z.string()),
  /** The beginning of the brand's own post; absent where the post is somebody else's or was not found. */
  post: z.optional(z.string()),
  /** Likes of what is said in anger or complaint; absent where the page shows none. */
  reach: z.optional(z.number()),
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

export { pageFlagFrom } from './page-flag';
export { byUrgency, compareUrgency, isOverdue, isUnanswered } from './urgency';

/** Characters of a post: what it announces stands in its beginning. */
const postLength = 600;
/** Characters of the comment that matters most. */
const excerptLength = 160;

/**
 * The flag of a thread after an assessment; null where there is nothing to flag. What the user decided is kept, and so
 * is a thread that calmed down (as `cooling`), so that it doesn't vanish from under the user's eyes.
 * @param comments of this thread, with their readings
 */
export function flagFrom(
  previous: Flag | undefined,
  assessment: Assessment,
  conversation: Conversation,
  comments: readonly ReadComment[],
  context: AssessContext,
): Flag | null {
  return previous === undefined && !isFlagged(assessment.level)
    ? null
    : flagOf(previous, assessment, conversation, comments, context);
}

/** The same, also of a thread that nobody would flag: the user may ask for a reply to any. */
export function flagOf(
  previous: Flag | undefined,
  assessment: Assessment,
  conversation: Conversation,
  comments: readonly ReadComment[],
  context: AssessContext,
): Flag {
  const { advice, answeredAt, defenders, firstSignalAt, hostileVoices, lastCommentAt } = assessment;
  const { level, reasons, steps, threadId, topics, trend, voices } = assessment;
  const { key, network, site, title, url } = conversation;
  const reach = reachOf(comments);
  const post = ownPost(context.conversation.post, context.brand);
  return {
    id: flagId(key, threadId),
    conversationKey: key,
    threadId,
    url,
    site,
    network,
    title,
    excerpt: excerptOf(comments, reasons),
    language: mostSpoken(comments),
    level,
    peak: highest([assessment.peak, previous?.peak ?? 'calm']),
    trend,
    reasons,
    advice,
    steps: thinSteps(steps),
    topics: topics.map((topic) => thinTopic(topic, comments)),
    defenders: defenders.slice(-mostNamed),
    voices,
    hostileVoices,
    commentCount: comments.length,
    status: nextStatus(previous, assessment),
    firstSignalAt: previous?.firstSignalAt ?? firstSignalAt,
    flaggedAt: previous?.flaggedAt ?? context.now,
    updatedAt: context.now,
    lastCommentAt,
    answeredAt: latest(previous?.answeredAt ?? null, answeredAt),
    firstAnsweredAt:
      previous?.firstAnsweredAt ??
      firstAnswerAt(comments, context.brand, previous?.firstSignalAt ?? firstSignalAt),
    ...(reach !== null && { reach }),
    ...(post !== null && { post: post.slice(0, postLength) }),
  };
}

/** Comments named for a topic: a panel quotes one of them, and a row is written on every batch. */
const mostNamed = 24;

function thinTopic(
  { topic, commentIds }: Assessment['topics'][number],
  comments: readonly ReadComment[],
): Flag['topics'][number] {
  if (commentIds.length <= mostNamed) return { topic, commentIds };
  const about = new Set(commentIds);
  const liked = comments
    .filter(({ comment }) => about.has(comment.id))
    .sort((a, b) => (b.comment.likes ?? 0) - (a.comment.likes ?? 0))
    .slice(0, mostNamed)
    .map(({ comment }) => comment.id);
  return { topic, commentIds: liked, count: commentIds.length };
}

/** ISO times of one zone or several: compared as times, kept as they were written. */
function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) > Date.parse(b) ? a : b;
}

function excerptOf(comments: readonly ReadComment[], reasons: readonly Reason[]): string {
  const proof = weightiest(reasons);
  const text = (comments.find(({ comment }) => comment.id === proof) ?? comments[0])?.comment.text ?? '';
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  const space = cut.lastIndexOf(' ');
  return `${space > excerptLength / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The comment that the reasons rest on the most: each reason's weight is shared by those that prove it. */
function weightiest(reasons: readonly Reason[]): string | undefined {
  const weights = new Map<string, number>();
  for (const { commentIds, weight } of reasons) {
    if (weight <= 0) continue;
    for (const id of commentIds) weights.set(id, (weights.get(id) ?? 0) + weight / commentIds.length);
  }
  const [first, ...rest] = weights;
  return rest.reduce((best, next) => (next[1] > (best?.[1] ?? 0) ? next : best), first)?.[0];
}

function mostSpoken(comments: readonly ReadComment[]): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { reading } of comments) {
    const { code } = reading.language;
    if (code !== 'und') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].reduce<[LanguageCode, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    ['und', 0],
  )[0];
}
