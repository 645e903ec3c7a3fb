import { isBrand, type Brand } from '../../brand/brand';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { throwsBack } from '../../trajectory/quoted-back';
import { fold } from '../../calm-check/fold';
import { asksPlainly } from './asking';
import { accepts } from '../signs';
import { closes, givesSomething, isCourtesy, isLacking, isOver, raises } from './ended';
import { stillMinds } from './counted';

/** How the brand's answer to somebody landed, as the thread tells: with them, and with whoever read it. */
export interface Landed {
  /** What the brand wrote to them. */
  answers: readonly ReadComment[];
  /** The answer tells what was done, or how to do it. */
  isHelpful: boolean;
  /** What they wrote last, where that says that it ended well. */
  closing: ReadComment | null;
  /** What they wrote since they were first answered. */
  since: readonly ReadComment[];
  /** Somebody else in their thread minds since. */
  isMinded: boolean;
  /** It gave nothing, and whom it answered, or who read it, minds it. */
  hasFailed: boolean;
}

/** Looked at among so many: in a crowd nobody's own story is the thread's. */
const mostHeard = 60;

/** "1AM SATURDAY IS GOING TO BE BIBLICAL", by itself: an answer to nobody. */
const leastToAll = 60;

/** Said of the answer itself: it is none, it jokes, it goes to somebody else. */
const ofAnswer =
  /\b(?:(?:votre|cette|ta|ces?|la|comme|une|de) (?:\w+ )?(?:reponse|replique|smiley|emoji|blague|humour|excuses?|promo)|repond\w* (?:a rien|a cote|aux?|pas)|vous (?:vous )?(?:moquez|foutez|excusez)|(?:your|that|this|the|a|an) (?:\w+ )?(?:reply|response|answer|emoji|smiley|joke|pun|face|advert)|read the room|whoever (?:wrote|writes|runs)|answer (?!me|my|the phone)\w+ please|you answered|gets an answer|delete (?:this|that|it)|apologi[sz]e to)\b/;

/** Minds what the brand wrote, and says so. */
export const isOfAnswer = ({ comment, reading }: ReadComment): boolean =>
  ofAnswer.test(fold(comment.text)) && reading.sentiment.label !== 'positive';

/** "I did not ask for a refund. I asked if you'd treated the room." */
const declines =
  /\b(?:(?:did not|didn't|do not|don't) (?:ask for|want)|(?:n'ai|avais|ai) pas demande|ne (?:veux|voulais) pas)\b/;

/** "« Un agréable voyage. » Merci": a sentence of theirs is the brand's own, given back. */
const givesBack = (text: string, said: readonly string[]): boolean =>
  text.split(/[.!?…\n]+/).some((sentence) => said.some((answer) => throwsBack(sentence, answer)));

/** Says last that it ended well: thanks for nothing are none ("lovely journey", to "enjoy the rest of your journey"). */
function isPleased(
  { comment: { text }, reading }: ReadComment,
  isHelped: boolean,
  said: readonly string[],
): boolean {
  const { hostile, complaint, sentiment } = reading;
  // "Dry as a bone through last night's storm": however it sounds, it is as it should be.
  const isDown = sentiment.label === 'negative' && !(isHelped && isOver(text) && complaint < 0.75);
  if (hostile || isDown || givesBack(text, said)) return false;
  if (closes(text, isHelped)) return isHelped || (isOver(text) && complaint < 0.5);
  // "A proper answer, thanks. Leaving this up, but I'll edit the title."
  const isGlad = sentiment.label === 'positive' && sentiment.negative < 0.2 && complaint < 0.3;
  return isHelped && isGlad && accepts(text) && !text.includes('?');
}

/** Not pleased, or pleased with mere courtesy. */
const saysNoThanks = ({ reading }: ReadComment, said: readonly string[]): boolean =>
  reading.sentiment.label !== 'positive' || said.some(isCourtesy);

/** The root of a comment's own thread. */
function rootOf(read: ReadComment, byId: ReadonlyMap<string, ReadComment>): ReadComment {
  let at = read;
  for (let steps = 0; steps < 12; steps += 1) {
    const above = at.comment.parentId === null ? undefined : byId.get(at.comment.parentId);
    if (above === undefined) return at;
    at = above;
  }
  return at;
}

/** "So Karen gets an answer": the brand spoke, to others, and it is said to its face. */
function passedOver(asker: ReadComment, after: readonly ReadComment[], brand: Brand): Landed | null {
  // What it wrote last counts: "that was a poor answer from us, it is on its way".
  const at = after.findLastIndex(({ comment }) => isBrand(comment, brand));
  const since = at < 0 ? [] : after.slice(at + 1);
  return since.some(isOfAnswer)
    ? {
        answers: [],
        isHelpful: false,
        closing: null,
        since: since.filter(({ comment }) => comment.author === asker.comment.author),
        isMinded: true,
        hasFailed: true,
      }
    : null;
}

/**
 * How the brand's answers to whoever wrote a comment landed; null where it gave them none.
 * @param asker whom the thread is about
 */
export function landedWith(asker: ReadComment, { comments, brand }: DraftRequest): Landed | null {
  const { author } = asker.comment;
  if (author === null || comments.length > mostHeard) return null;
  const byId = new Map(comments.map((read) => [read.comment.id, read]));
  const from = comments.findIndex(({ comment }) => comment.author === author);
  const isTheirs = (read: ReadComment): boolean => read.comment.author === author;
  const isHere = (read: ReadComment): boolean => {
    const root = rootOf(read, byId);
    return isTheirs(root) || isBrand(root.comment, brand);
  };
  const answers = comments.filter(
    (read, at) =>
      at > from &&
      isBrand(read.comment, brand) &&
      (read.comment.parentId === null
        ? read.comment.text.length >= leastToAll
        : isTheirs(rootOf(read, byId))),
  );
  const [first] = answers;
  if (first === undefined) return passedOver(asker, comments.slice(from + 1), brand);
  const after = comments.slice(comments.indexOf(first) + 1).filter(({ comment }) => !isBrand(comment, brand));
  const since = after.filter(isTheirs);
  const final = answers.at(-1) ?? first;
  const sinceLast = after.filter((read) => comments.indexOf(read) > comments.indexOf(final));
  const said = answers.map(({ comment }) => comment.text);
  const minds = (read: ReadComment): boolean =>
    stillMinds(read) || isOfAnswer(read) || givesBack(read.comment.text, said);
  // "Screws T5 or T6?", "T5 throughout": where what was only asked is asked no more, it has been answered.
  const isAsked =
    asker.reading.complaint < 0.45 &&
    asksPlainly(asker.comment.text) &&
    first.comment.parentId === asker.comment.id &&
    since.every((read) => !minds(read) && accepts(read.comment.text) && !read.comment.text.includes('?'));
  const isHelpful = said.some((text) => givesSomething(text) || (isAsked && !isCourtesy(text)));
  // "Bien reçu, merci", and a joke after it: the good word stands while nothing is said against it.
  const at = since.findLastIndex((read) => isPleased(read, isHelpful, said));
  const isStill = since
    .slice(at + 1)
    .every((read) => !stillMinds(read) && !isLacking(read.comment.text) && !read.comment.text.includes('?'));
  const closing = isStill ? (since[at] ?? null) : null;
  return {
    answers,
    isHelpful,
    closing,
    since,
    isMinded: sinceLast.some((read) => isHere(read) && !isTheirs(read) && stillMinds(read)),
    hasFailed:
      closing === null &&
      !raises(asker.comment.text) &&
      (isHelpful
        ? since.some(({ comment }) => declines.test(fold(comment.text))) ||
          sinceLast.some((read) => isOfAnswer(read) && !isTheirs(read))
        : sinceLast.some((read) => (isHere(read) ? minds(read) : isOfAnswer(read))) ||
          sinceLast.some((read) => isTheirs(read) && saysNoThanks(read, said))),
  };
}
