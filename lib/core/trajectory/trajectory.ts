import type { AssessContext } from './context';
import type { ReadComment } from '../reading/read-comment';
import type { Comment } from '../conversation/comment';
import { createEar, type Heard } from './heard';
import { levelOf, riskOf, type ReasonCode } from '../level/level';
import type { Reading } from '../reading/reading';
import { scoreOf } from './reasons';
import { minutesToReply } from '../advice/reply-times';
import type { Step, Trend } from './step';
import { takeAnswer } from './take-answer';
import { tallyUp } from './take-comment';
import { createTally, type Prove, type Tally } from './tally';
import { timeOf } from '../conversation/thread-order';
import { createToneInThread } from './tone-in-thread';

/** The course of a thread: where it stands after each comment, and what it is after the last. */
export interface Course {
  steps: Step[];
  heard: Heard[];
  tally: Tally;
  /** For each reason the comments that prove it, in time order. */
  proofs: Map<ReasonCode, Proof[]>;
  /** Score after the last comment. */
  score: number;
}

export interface Proof {
  commentId: string;
  weight: number;
}

/**
 * Follows a thread comment by comment. Step k depends on comments 0…k only. Constant time a comment.
 * @param comments in time order
 * @param announcements the brand's own words at the top of the conversation, in time order: they answer every thread,
 * without being part of it. Those without a time are left out.
 * @param opening the post, where it is heard like a first comment; it has no step of its own
 */
export function followThread(
  comments: readonly Comment[],
  read: ReadonlyMap<string, Reading>,
  context: AssessContext,
  announcements: readonly Comment[] = [],
  opening: ReadComment | null = null,
): Course {
  const hear = createEar(context);
  const toneOf = createToneInThread();
  const tally = createTally();
  const proofs = new Map<ReasonCode, Proof[]>();
  const prove: Prove = (code, commentId, weight) => {
    const found = proofs.get(code);
    if (found === undefined) proofs.set(code, [{ commentId, weight }]);
    else found.push({ commentId, weight });
  };
  const heard: Heard[] = [];
  const steps: Step[] = [];
  let score = 0;
  let announced = 0;
  const announceUntil = (time: number): void => {
    for (; announced < announcements.length; announced += 1) {
      const announcement = announcements[announced];
      const at = timeOf(announcement?.postedAt ?? null);
      if (announcement === undefined || at === null) continue;
      if (at > time) return;
      // Before anyone had spoken it answered nobody.
      if (heard.length > 0) takeAnswer(tally, announcement, null, context);
    }
  };
  if (opening !== null) {
    const post = hear(opening.comment, opening.reading);
    heard.push(post);
    tallyUp(tally, post, context, prove);
  }
  for (const comment of comments) {
    announceUntil(timeOf(comment.postedAt) ?? Number.NEGATIVE_INFINITY);
    const latest = hear(comment, read.get(comment.id));
    heard.push(latest);
    tallyUp(tally, latest, context, prove);
    setAge(tally, tally.lastTime, context);
    const next = scoreOf(tally);
    // An insult after long silence: what was said before has faded, yet one more insult never lowers the risk.
    score = latest.heat > 0 ? Math.max(score, next) : next;
    const step: Step = {
      commentId: comment.id,
      risk: riskOf(score),
      level: levelOf(score, context.sensitivity),
    };
    const tone = toneOf(read.get(comment.id));
    if (tone !== undefined) step.tone = tone;
    steps.push(step);
  }
  const before = tally.answers;
  announceUntil(Number.POSITIVE_INFINITY);
  return { steps, heard, tally, proofs, score: tally.answers > before ? scoreOf(tally) : score };
}

/** Makes the weight of silence nothing (see `unanswered` in `reasons.ts`). */
const nobodyWaits = -1 / 3;

/** Lets the silence of the brand age until `now` (ms); without times only the waiting people count. */
export function setAge(tally: Tally, now: number | null, { brand, conversation }: AssessContext): void {
  const { first } = tally.silence;
  // Without a brand nobody can be told to answer, and none of the authors can be told to have answered.
  if (first === null || (brand.name === '' && brand.handles.length === 0)) tally.age = nobodyWaits;
  else if (first.time === null || now === null) tally.age = 0.3;
  else {
    const expected = minutesToReply(conversation.network, 'minor') * 60_000;
    tally.age = Math.min(1, Math.max(0, (now - first.time) / expected));
  }
}

/** Comments over which a trend shows. */
const trendSpan = 4;
const trendStep = 0.06;
/** Below this nothing rises: it is calm talk. */
const leastTrend = 0.2;

/** Where the risk is going, over the last few comments; far enough below its peak counts as cooling too. */
export function trendOf(steps: readonly Step[], risk: number): Trend {
  if (steps.length === 0) return 'steady';
  const before = steps[Math.max(0, steps.length - 1 - trendSpan)]?.risk ?? 0;
  const from = steps.length <= trendSpan ? 0 : before;
  let peak = 0;
  for (const step of steps) peak = Math.max(peak, step.risk);
  if (risk >= leastTrend && risk > from + trendStep && risk > peak - trendStep) return 'rising';
  return risk < from - trendStep || risk < peak - 2 * trendStep ? 'cooling' : 'steady';
}
