import { isBrand } from '../../brand/brand';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { accepts } from '../signs';
import type { Situation } from '../situation';
import { likelyTo, minding, type Doing } from '../acts/doing';
import type { ThreadRead } from '.';
import { endingIn } from './left-open';

/** Here an answer that helped leaves only one thing to say: that it holds, and that somebody sees to it. */
const answerable: ReadonlySet<Situation> = new Set<Situation>([
  'complaint',
  'outage',
  'boycott',
  'legal',
  'data-leak',
]);

/** A shorter line of the brand, at the top and to nobody, answers nobody. */
const leastToAll = 60;

/** The brand wrote after it, below it or to everybody. */
function isAnsweredAbove(target: ReadComment, { comments, brand }: DraftRequest): boolean {
  const thread = ({ comment }: ReadComment): string => comment.parentId ?? comment.id;
  return comments
    .slice(comments.indexOf(target) + 1)
    .filter(({ comment }) => isBrand(comment, brand))
    .some(
      (answer) =>
        thread(answer) === thread(target) ||
        answer.comment.parentId === target.comment.id ||
        (answer.comment.parentId === null && answer.comment.text.length >= leastToAll),
    );
}

const fewest = 2;
const mostMinding = 0.45;

/** Most of what was written since the brand answered is trouble once more, however calm it sounds. */
function mindSince(people: readonly ReadComment[], doing: Doing, { comments, brand }: DraftRequest): boolean {
  const last = comments.findLastIndex(({ comment }) => isBrand(comment, brand));
  const since = comments.slice(last + 1);
  const mindingOf = (read: ReadComment): number =>
    accepts(read.comment.text) ? 0 : likelyTo(doing, people.indexOf(read), minding);
  const sum = since.reduce((all, read) => all + mindingOf(read), 0);
  return since.length >= fewest && sum / since.length >= mostMinding;
}

/** Somebody goes along with what the brand wrote last. */
function isTaken({ comments, brand }: DraftRequest): boolean {
  const last = comments.findLastIndex(({ comment }) => isBrand(comment, brand));
  return comments.slice(last + 1).some(({ comment }) => accepts(comment.text));
}

/**
 * The brand's own answer stands above and people took it: the next reply points back to it, and promises nothing a second
 * time. To start anew would say that nobody of the brand had read it (G26: once the thread is calm, what follows).
 * @param isAnswered the brand answered somebody, and nothing has flared up since
 */
export function isFollowed(
  situation: Situation,
  isAnswered: boolean,
  { people, doing, answered: { target, open } }: ThreadRead,
  request: DraftRequest,
): boolean {
  const { language } = request;
  const isWorded = language === 'fr' || language === 'en';
  const { landed, isUnkept, isShort, cameBack } = open;
  if (!isWorded || !isAnswered || target === null || isUnkept || isShort || cameBack) return false;
  if (!isAnsweredAbove(target, request) || mindSince(people, doing, request)) return false;
  // A mere "thank you for your message" stands for nothing, unless somebody took it for an answer.
  if (landed?.isHelpful === false && !isTaken(request)) return false;
  // Who says how it ended is thanked for that; where nobody does, there is no news to thank for.
  return answerable.has(situation) || (situation === 'settled' && endingIn(open, target, language) === null);
}
