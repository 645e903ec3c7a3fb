import { isBrand } from '../../brand/brand';
import { fold } from '../../calm-check/fold';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { soundsDelighted } from '../pleased';
import { tellsOwnStory, turnsBitter } from '../signs';
import { suesInJest } from '../signs/law';
import { askedIn, is, isLoose, readPoint } from '../point';
import { asserts } from '../point/quoted/question';
import type { Situation } from '../situation';
import { asksPlainly, asksSomething, jibes, withMark } from '../situation/asking';
import { isAllInJest } from '../situation/in-jest';
import { hasSignal, mindsNothing, saysLittle, type Counted } from '../situation/counted';
import { askerSince } from './asked-since';
import { asksOthers, earnest, isGrave, isToBrand } from './to-brand';

/** Looked for among so many: in a crowd, one question is not what the thread is about. */
const mostHeard = 40;

/** Barks, and tells of nothing: what they shout next is no complaint either. */
const barks = (read: ReadComment): boolean =>
  (read.reading.hostile || hasSignal(read, 'insult')) && read.reading.complaint < 0.5;

/** « Je suis en fauteuil. La plateforme est où ? »: who somebody is is why they ask, and nobody did them wrong. */
const asksAsThemselves = (read: ReadComment): boolean =>
  mindsNothing(read) &&
  read.reading.signals.every(({ code }) => code === 'discrimination' || !earnest.includes(code));

const cameWrong = is('came-wrong');

/** "It came in 05 and I asked for 02. Any chance of an 02 by Friday?": asked by whom the brand owes it. */
export const isOwed = ({ comment }: ReadComment, language: LanguageCode): boolean =>
  readPoint(comment.text, language, 'vous').frames.some(cameWrong);

/** « Il est sans parfum le sérum ? », "what grit is the second stone?": asked of the brand by somebody who minds nothing. */
const asksQuietly = (read: ReadComment, text: string): boolean =>
  hasSignal(read, 'question-to-brand') &&
  mindsNothing(read) &&
  read.reading.complaint < 0.15 &&
  read.reading.sentiment.negative < 0.2 &&
  text.length <= longestQuiet &&
  asksSomething(text) &&
  !asserts.test(fold(text));
const longestQuiet = 120;

/** Asks something that has an answer, and minds nothing. */
const asks = (read: ReadComment): boolean => {
  const text = withMark(read.comment.text);
  const { complaint, hostile, sentiment } = read.reading;
  const isQuiet = asksQuietly(read, text);
  return (
    text.includes('?') &&
    // "Sold out at 9.06???": no question; "is the oat one back??" is one.
    (isQuiet || !/[?!]\s?\?|\?\s?!/.test(text)) &&
    !hostile &&
    Math.max(complaint, sentiment.negative - 0.2) < 0.45 &&
    // "Is Smoke available in eggshell?": the name of a paint.
    (!isGrave(read) ||
      asksAsThemselves(read) ||
      (isQuiet && Math.max(complaint, sentiment.negative) < 0.1)) &&
    (isQuiet || asksPlainly(text)) &&
    !jibes(text) &&
    !asksOthers(read)
  );
};

/** "She came home crying, he said are you thick or what": a story of somebody's own, and no play, however calm the voice. */
const tellsAtLength = ({ comment: { text }, reading: { complaint, sentiment } }: ReadComment): boolean =>
  text.length >= 100 &&
  complaint >= 0.35 &&
  sentiment.label === 'negative' &&
  sentiment.negative >= 0.6 &&
  tellsOwnStory(text);

/** « Le gâteau était très bon, mais il y avait marqué LÉA 😅 »: told with a smile, and a trouble of their own all the same. */
const tellsLightly = (read: ReadComment, language: LanguageCode): boolean =>
  language === 'fr' &&
  read.comment.text.length >= 100 &&
  tellsOwnStory(read.comment.text) &&
  turnsBitter(read.comment.text) &&
  readPoint(read.comment.text, language, 'vous').frames.some(
    (frame) => frame.kind === 'fault' && !isLoose(frame),
  );

/** « Pas de réponse, comme d'hab »: a grumble of a line, of nothing of their own. */
const longestGrumble = 60;
const grumbles = ({ comment: { text }, reading }: ReadComment): boolean =>
  text.length <= longestGrumble && reading.complaint < 0.8 && !tellsOwnStory(text);

/**
 * Who shouts the same sentence again and again, and insults, though the brand answered it, is not answered once more; whoever
 * repeats a plea that nobody heard is.
 */
function repeatersOf(
  people: readonly ReadComment[],
  isAnswered: (read: ReadComment) => boolean,
): Set<string> {
  const begun = new Map<string, ReadComment[]>();
  for (const read of people) {
    const { author, text } = read.comment;
    const key = `${author} ${fold(text).slice(0, 24)}`;
    if (author !== null && text.length >= 24) begun.set(key, [...(begun.get(key) ?? []), read]);
  }
  return new Set(
    Array.from(begun.values())
      .filter((said) => said.length >= 2 && said.some(isAnswered))
      .map(([first]) => first?.comment.author ?? '')
      .filter((author) =>
        people.some(
          (read) => read.comment.author === author && (read.reading.hostile || hasSignal(read, 'insult')),
        ),
      ),
  );
}

const isAccusing = is('accusing', 'unequal', 'humiliating', 'hurt', 'grief');

/** Somebody is said to have done wrong to others, or somebody came to harm. */
const accuses = ({ comment }: ReadComment, language: LanguageCode): boolean =>
  readPoint(comment.text, language, 'vous').frames.some(isAccusing);

/**
 * "It smells of feet and sin", "joe's FACE", and amid it "pasteurised or not?": where people play, praise or bark at one
 * another, whoever asks the brand something is answered; null where somebody complains in earnest, or nobody asks.
 * @param main who would be answered else
 */
export function askerAmid(
  people: readonly ReadComment[],
  main: ReadComment | null,
  request: DraftRequest,
): ReadComment | null {
  const { comments, brand, language } = request;
  const since = askerSince(request);
  if (since !== null) return since;
  if (request.comments.length < 3 || people.length > mostHeard) return null;
  const ids = new Set(people.map(({ comment }) => comment.id));
  const isAnswered = ({ comment }: ReadComment): boolean =>
    comments.some((read) => read.comment.parentId === comment.id && isBrand(read.comment, brand));
  const asked = people.find(
    (read) => asks(read) && isToBrand(read, ids) && !isAnswered(read) && !isOwed(read, language),
  );
  if (asked === undefined) return null;
  const isFaint = !asksPlainly(asked.comment.text);
  const repeaters = repeatersOf(people, isAnswered);
  const isOwn = tellsOwnStory(asked.comment.text);
  const barking = new Set(people.filter(barks).map(({ comment }) => comment.author));
  // "Height requirement? He's already packing", and the brand said how tall; "yesssss, been waiting since February".
  const isNone = (read: ReadComment): boolean =>
    (/^[^.!?]{4,60}\?/.test(read.comment.text) && isAnswered(read)) ||
    soundsDelighted(read.comment.text) ||
    suesInJest(read.comment.text);
  const isEarnest = (read: ReadComment): boolean =>
    // "She's carrying an injury", of a nan, to a rival: said among readers, and by nobody who minds.
    (isGrave(read) && (isToBrand(read, ids) || read.reading.complaint >= 0.5)) ||
    // « L'an dernier on m'a dit oui puis non »: said to whoever asks.
    (tellsAtLength(read) && read.comment.parentId !== asked.comment.id) ||
    (read.reading.complaint >= (saysLittle(read) ? 0.75 : barking.has(read.comment.author) ? 0.85 : 0.5) &&
      // « @AirCeleste vol annulé »: said to the brand, by its handle; only who asks in as many words comes before that.
      (isToBrand(read, ids) || (isFaint && read.comment.parentId === null)) &&
      !isNone(read));
  const isBeside = (read: ReadComment): boolean =>
    read === asked || repeaters.has(read.comment.author ?? '') || (isOwn && grumbles(read));
  if (isAllInJest(people, request)) return asked;
  if (people.some((read) => !isBeside(read) && isEarnest(read))) return null;
  if (main !== null && main !== asked && tellsLightly(main, language)) return null;
  // "She told me the same story in 2021": however calmly it is said, no question comes before it.
  return people.some((read) => accuses(read, language)) ? null : asked;
}

/** These come before a question among people who talk. */
const outranks: ReadonlySet<Situation> = new Set<Situation>([
  'help',
  'mistaken',
  'settled',
  'harassment',
  'data-leak',
  'discrimination',
]);

interface Asking {
  asker: ReadComment | null;
  counted: Counted;
  /** Of whoever is answered. */
  text: string;
  language: LanguageCode;
  hasImpostor: boolean;
}

interface Asked {
  situation: Situation;
  /** What is asked, where it may be said back. */
  question: string | null;
}

/** The kind of a thread, once it is known who asks in it and who cheats. */
export function askedAfterAll(kind: Situation, asking: Asking): Asked {
  const { asker, counted, text, language, hasImpostor } = asking;
  // Whoever was cheated under the brand's name is not thanked for the good mood.
  if (hasImpostor && (kind === 'praise' || kind === 'chat')) return { situation: 'remark', question: null };
  const isAsked = kind === 'question' || (asker !== null && !outranks.has(kind));
  // "The best loaf in town. Do you open on Sundays?": who is pleased, and asks, wants an answer.
  const mayAsk = isAsked || (kind === 'praise' && counted.voices <= 3);
  const question = mayAsk ? askedIn(text, language, asker !== null || kind === 'question') : null;
  return { situation: isAsked || question !== null ? 'question' : kind, question };
}
