import { isBrand } from '../../brand/brand';
import type { DraftRequest } from '../../draft/draft';
import { atLeast } from '../../level/level';
import type { ReadComment } from '../../reading/read-comment';
import { accepts } from '../signs';
import { hasHelped } from '../situation';
import { reproaches } from '../situation/asking';
import { hasSignal, stillMinds } from '../situation/counted';
import { isGrave, isToBrand } from './to-brand';

/** Says that it is well, or is pleased. */
const isContent = ({ comment, reading }: ReadComment): boolean =>
  reading.sentiment.label === 'positive' || accepts(comment.text);

/**
 * "He's home. Thank you Eilidh", and below it "is the terrace open to non residents?": the brand answered, who complained is
 * content, and somebody asks since; null where anybody still minds.
 */
export function askerSince(request: DraftRequest): ReadComment | null {
  const { comments, brand, assessment } = request;
  const at = comments.findLastIndex(({ comment }) => isBrand(comment, brand));
  const since = at < 0 ? [] : comments.slice(at + 1);
  const { posture } = assessment.advice;
  const isCalled =
    (posture === 'answer-now' || (posture === 'wait' && hasHelped(request))) &&
    !atLeast(assessment.level, 'minor');
  if (!isCalled || since.some(stillMinds) || !since.some(isContent)) return null;
  const ofPeople = new Set(
    comments.filter(({ comment }) => !isBrand(comment, brand)).map(({ comment }) => comment.id),
  );
  return (
    since.find(
      (read) =>
        hasSignal(read, 'question-to-brand') &&
        !isGrave(read) &&
        !reproaches(read.comment.text) &&
        isToBrand(read, ofPeople),
    ) ?? null
  );
}
