import { assessThread, assessThreads, type Assessment } from './assess';
import type { AssessContext } from '../trajectory/context';
import type { Comment } from '../conversation/comment';
import { atLeast, highest, type Level } from './level';
import type { Reading } from '../reading/reading';
import { wholeConversation } from '../conversation/thread';
import { inTimeOrder } from '../conversation/thread-order';
import type { Step } from '../trajectory/step';

/**
 * Assesses a whole conversation as one: it is as hot as the hottest of the whole and its threads, at every comment.
 * What is told of it (reasons, advice) is told of the hottest, of the whole where it is as hot as any thread.
 */
export function assessWhole(
  comments: readonly Comment[],
  read: ReadonlyMap<string, Reading>,
  context: AssessContext,
): Assessment {
  const ordered = inTimeOrder(comments);
  const whole = assessThread({ id: wholeConversation, comments: ordered }, read, context);
  const assessments = assessThreads(comments, false, read, context);
  if (assessments.length < 2) return whole;
  const steps = hottestAtEach(whole.steps, assessments);
  const level = highest([whole.level, ...assessments.map((each) => each.level)]);
  const told = atLeast(whole.level, level)
    ? whole
    : (assessments.find((each) => each.level === level) ?? whole);
  const { topics, voices, hostileVoices, firstSignalAt, lastCommentAt, answeredAt } = whole;
  return {
    ...told,
    threadId: wholeConversation,
    steps,
    level,
    peak: highest(steps.map((step) => step.level)),
    defenders: [...new Set([...whole.defenders, ...assessments.flatMap((each) => each.defenders)])],
    topics,
    voices,
    hostileVoices,
    firstSignalAt,
    lastCommentAt,
    answeredAt,
  };
}

function hottestAtEach(steps: readonly Step[], threads: readonly Assessment[]): Step[] {
  const threadOf = new Map<string, number>();
  const own = new Map<string, Step>();
  for (const [index, thread] of threads.entries()) {
    for (const step of thread.steps) {
      threadOf.set(step.commentId, index);
      own.set(step.commentId, step);
    }
  }
  const current = threads.map((): { risk: number; level: Level } => ({ risk: 0, level: 'calm' }));
  let hottest = 0;
  return steps.map((step) => {
    const { commentId, risk, level } = step;
    const index = threadOf.get(commentId) ?? 0;
    const before = current[hottest];
    current[index] = own.get(commentId) ?? { risk, level };
    const now = current[index];
    // Only a hottest thread that cools makes it necessary to look at all of them again.
    if (now.risk >= (before?.risk ?? 0)) hottest = index;
    else if (index === hottest)
      hottest = current.reduce(
        (best, each, at) => (each.risk > (current[best]?.risk ?? 0) ? at : best),
        index,
      );
    const top = current[hottest] ?? now;
    const together: Step = {
      commentId,
      risk: Math.max(risk, top.risk),
      level: highest([level, top.level]),
    };
    // Where nobody answers anybody, as on flat sites, a comment is heard after those before it on the page.
    const { tone } = (threads[index]?.steps.length ?? 0) > 1 ? (own.get(commentId) ?? step) : step;
    if (tone !== undefined) together.tone = tone;
    return together;
  });
}
