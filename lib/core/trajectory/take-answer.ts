import type { Comment } from '../conversation/comment';
import { timeOf } from '../conversation/thread-order';
import { answerTone, type AnswerTone } from './answer-tone';
import type { AssessContext } from './context';
import { passTime, type Tally } from './tally';

/** An answer takes this much of the heat with it (as e^-x), by its tone. */
const answerFading = { owns: 0.55, plain: 0.15, deflects: 0 } satisfies Record<AnswerTone, number>;

/**
 * The brand speaks.
 * @param root head of the thread that it answers; null where it speaks to everybody
 */
export function takeAnswer(
  tally: Tally,
  comment: Comment,
  root: string | null,
  context: AssessContext,
): void {
  const time = timeOf(comment.postedAt);
  passTime(tally, time, context);
  const tone = answerTone(comment.text);
  tally.answers += 1;
  tally.answer = { commentId: comment.id, time, likes: Math.max(0, comment.likes ?? 0), tone };
  // A signpost is no answer to those who wait, nor does it cool anything (Einwiller & Steilen 2015).
  if (tone === 'deflects') return;
  tally.silence.answer(root);
  tally.fadings.mood.fade(answerFading[tone]);
  if (tone === 'owns') {
    tally.displeased.quieten(0.2);
    tally.outvoted *= 0.3;
  }
}
