import { advise } from '../advice/advise';
import type { Advice } from '../advice/advice';
import { brandSpeaker } from '../brand/brand';
import type { Comment } from '../conversation/comment';
import { isStorm } from '../trajectory/crowd';
import type { Heard } from '../trajectory/heard';
import { atLeast, highest, isFlagged, levelOf, riskOf, type Level, type Reason } from './level';
import { complainsOf, openingOf, postId } from '../trajectory/opening';
import type { Reading } from '../reading/reading';
import type { AssessContext } from '../trajectory/context';
import { scoreOf, weightsOf } from '../trajectory/reasons';
import type { Topic } from '../reading/signals';
import { situationOf } from '../advice/situation';
import { passTime, type Tally } from '../trajectory/tally';
import { threadsOf, wholeConversation, type Thread } from '../conversation/thread';
import { inTimeOrder, timeOf } from '../conversation/thread-order';
import type { Step, Trend } from '../trajectory/step';
import { followThread, setAge, trendOf, type Course, type Proof } from '../trajectory/trajectory';

/** All that is known of a thread after its last comment. */
export interface Assessment {
  threadId: string;
  steps: Step[];
  level: Level;
  peak: Level;
  trend: Trend;
  reasons: Reason[];
  advice: Advice;
  /** Comment ids of people who speak for the brand unasked. */
  defenders: string[];
  /** Most frequent first. */
  topics: { topic: Topic; commentIds: string[] }[];
  /** Distinct people; distinct people who were hostile. */
  voices: number;
  hostileVoices: number;
  /** First comment that raised the risk. */
  firstSignalAt: string | null;
  lastCommentAt: string | null;
  /** The brand's latest reply in the thread. */
  answeredAt: string | null;
}

/** A thread's comments and readings, in time order → its assessment. Pure. */
export type AssessThread = (
  thread: Thread,
  read: ReadonlyMap<string, Reading>,
  context: AssessContext,
) => Assessment;

export const assessThread: AssessThread = (thread, read, context) => {
  const opening = thread.id === wholeConversation ? openingOf(context, thread.comments) : null;
  const course = followThread(thread.comments, read, context, [], opening);
  return { ...judge(course, context), threadId: thread.id };
};

/** Every thread for itself; what the brand says at the top of the conversation answers all of them. */
export function assessThreads(
  comments: readonly Comment[],
  flat: boolean,
  read: ReadonlyMap<string, Reading>,
  context: AssessContext,
): Assessment[] {
  const threads = threadsOf(comments, flat);
  const speaks = brandSpeaker(context.brand);
  const announcements = inTimeOrder(
    comments.filter((comment) => comment.parentId === null && speaks(comment)),
  );
  return threads.map(({ id, comments: own }) => {
    const elsewhere = announcements.filter((announcement) => announcement.id !== id);
    const course = followThread(
      own,
      read,
      context,
      flat ? [] : elsewhere,
      flat ? openingOf(context, own) : null,
    );
    return { ...judge(course, context), threadId: id };
  });
}

/**
 * Assesses every thread of a conversation; where many of them turn negative at once and none explains it, or where the
 * post itself complains, the whole conversation comes first, as a thread of its own (`wholeConversation`).
 */
export function assessConversation(
  comments: readonly Comment[],
  flat: boolean,
  read: ReadonlyMap<string, Reading>,
  context: AssessContext,
): Assessment[] {
  const threads = assessThreads(comments, flat, read, context);
  const opening = openingOf(context, comments);
  if (flat || threads.length === 0 || (threads.length === 1 && opening === null)) return threads;
  const course = followThread(inTimeOrder(comments), read, context, [], opening);
  const whole = { ...judge(course, context), threadId: wholeConversation };
  const levels = threads.map(({ level }) => level);
  const isPostsOwn =
    opening !== null &&
    complainsOf(opening) &&
    isFlagged(whole.level) &&
    !atLeast(highest(levels), whole.level);
  return isPostsOwn || isStorm(course, whole.level, levels) ? [whole, ...threads] : threads;
}

/** Comments kept as proof of a reason: the weightiest. */
const mostProofs = 24;

/** From the course of a thread to what is known of it now. */
export function judge(course: Course, context: AssessContext): Omit<Assessment, 'threadId'> {
  const { heard, proofs, steps, tally } = course;
  const now = timeOf(context.now);
  const last = tally.lastTime;
  passTime(tally, now, context);
  setAge(tally, now, context);
  // Nothing happened since the last comment but time: the course's own figure holds unless time changed it.
  const score = last !== null && now !== null && now > last ? scoreOf(tally) : course.score;
  const level = levelOf(score, context.sensitivity);
  const trend = trendOf(steps, riskOf(score));
  const people = heard.filter(({ byBrand }) => !byBrand);
  const since = tally.silence.first?.time ?? null;
  return {
    steps,
    level,
    peak: highest(steps.map((step) => step.level)),
    trend,
    reasons: reasonsOf(tally, proofs),
    advice: advise(
      situationOf(course, level, trend, context),
      context.conversation.network,
      since,
      context.now,
      context.plan,
    ),
    defenders: (proofs.get('defended') ?? []).map(({ commentId }) => commentId),
    topics: topicsOf(people),
    voices: new Set(people.map(({ voice }) => voice)).size,
    hostileVoices: new Set(people.filter(({ heat }) => heat >= 0.3).map(({ voice }) => voice)).size,
    firstSignalAt:
      people.find(({ distressed, heat, negative }) => distressed || Math.max(heat, negative) >= 0.3)?.comment
        .postedAt ?? null,
    lastCommentAt: heard.findLast(({ comment }) => comment.postedAt !== null)?.comment.postedAt ?? null,
    answeredAt:
      heard.findLast(({ byBrand, comment }) => byBrand && comment.postedAt !== null)?.comment.postedAt ??
      null,
  };
}

/** Weights below this are noise. */
const leastWeight = 0.01;

function reasonsOf(tally: Tally, proofs: Course['proofs']): Reason[] {
  const weights = weightsOf(tally);
  const reasons: Reason[] = [];
  for (const [code, weight] of weights) {
    // What comes in a burst is what makes the thread rise.
    const found = proofs.get(code === 'burst' ? 'rising' : code) ?? [];
    const proof =
      code === 'answered' && tally.answer !== null
        ? [tally.answer.commentId]
        : strongest(commentsFirst(found));
    // A question is told even where it weighs nothing by itself: the user answers questions.
    const told = Math.abs(weight) >= leastWeight || (code === 'question-to-brand' && found.length > 0);
    if (told && proof.length > 0) reasons.push({ code, weight: round(weight), commentIds: proof });
  }
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The post is named as a proof only where no comment proves the same: lists and counts are of comments. */
function commentsFirst(found: readonly Proof[]): readonly Proof[] {
  const comments = found.filter(({ commentId }) => commentId !== postId);
  return comments.length === 0 ? found : comments;
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

/** The weightiest, in the order in which they were written. */
function strongest(found: readonly Proof[]): string[] {
  if (found.length <= mostProofs) return found.map(({ commentId }) => commentId);
  const bar = found.map(({ weight }) => weight).sort((a, b) => b - a)[mostProofs - 1] ?? 0;
  return found
    .filter(({ weight }) => weight >= bar)
    .slice(0, mostProofs)
    .map(({ commentId }) => commentId);
}

function topicsOf(people: readonly Heard[]): Assessment['topics'] {
  const found = new Map<Topic, string[]>();
  for (const { comment, reading } of people) {
    for (const topic of reading?.topics ?? []) {
      const ids = found.get(topic);
      if (ids === undefined) found.set(topic, [comment.id]);
      else ids.push(comment.id);
    }
  }
  // "Other" says the least, however often it is said.
  const rank = (topic: Topic): number => (topic === 'other' ? 0 : (found.get(topic)?.length ?? 0));
  return [...found]
    .map(([topic, commentIds]) => ({ topic, commentIds }))
    .sort((a, b) => rank(b.topic) - rank(a.topic));
}
