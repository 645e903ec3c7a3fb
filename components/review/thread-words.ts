import { i18n } from '#i18n';
import { minutesToAnswer } from '@/lib/core/follow-up/answer-times';
import { tellingMoves, type TellingMove } from '@/lib/core/follow-up/outcomes';
import type { Review, ReviewThread } from '@/lib/core/review/review';
import { keyOf, wholeNumber } from '../words';
import { span } from './words';

/** How a thread was answered, beside what was asked for. */
export interface ThreadAnswer {
  words: string;
  isLate: boolean;
}

/**
 * "first answer after 41 min, within the target (4 h)". What nobody answered is late once the target was over before the
 * crisis was. A review of an earlier build knows no target.
 */
export function threadAnswer(thread: ReviewThread, closedAt: string): ThreadAnswer {
  const took = minutesToAnswer(thread);
  const target = thread.targetMinutes ?? null;
  const said =
    took === null ? i18n.t('review.unanswered') : i18n.t('review.answeredIn', { took: span(took, '') });
  if (target === null) return { words: said, isLate: false };
  const waited = took ?? minutesToAnswer({ ...thread, firstAnsweredAt: closedAt }) ?? 0;
  const isLate = waited > target;
  const key = isLate ? 'review.targetMissed' : took === null ? 'review.targetIs' : 'review.targetMet';
  return { words: `${said}, ${i18n.t(key, { target: span(target, '') })}`, isLate };
}

/** Of the replies that made a move, how many were followed by calm; the most frequent moves first. */
export function calmedByMove({ answers }: Pick<Review, 'answers'>): { move: TellingMove; words: string }[] {
  return tellingMoves
    .map((move) => ({ move, made: answers.filter(({ moves }) => moves.includes(move)) }))
    .filter(({ made }) => made.length > 0)
    .sort((a, b) => b.made.length - a.made.length)
    .map(({ move, made }) => ({
      move,
      words: i18n.t('review.calmedByMove', {
        did: i18n.t(`outcome.did.${keyOf(move)}`),
        cooled: wholeNumber(made.filter(({ cooled }) => cooled).length),
        answers: wholeNumber(made.length),
      }),
    }));
}

/** What is told of replies and of those who stood up for the brand, sentence by sentence. */
export function saidSentences(review: Review): string[] {
  const { answers, defenders } = review;
  const cooled = answers.filter((answer) => answer.cooled).length;
  return [
    i18n.t('review.defenders', defenders),
    ...(answers.length === 0
      ? []
      : [
          i18n.t('review.answersCooled', {
            cooled: wholeNumber(cooled),
            answers: wholeNumber(answers.length),
          }),
        ]),
    ...calmedByMove(review).map(({ words }) => words),
  ];
}
