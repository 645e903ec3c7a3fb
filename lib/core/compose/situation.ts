import { isBrand } from '../brand/brand';
import type { ReadComment } from '../reading/read-comment';
import type { DraftRequest } from '../draft/draft';
import { atLeast } from '../level/level';
import { hasSignal, type Counted } from './counted';
import { graveOf } from './grave';
import { asksSomething, goesToLaw, mocks, mournsThePast, seeksHelp } from './signs';
import type { Topic } from '../reading/signals';
import type { Built, Point, Told } from './point';

/** What kind of thread a reply goes into: each has its own moves. */
export const situations = [
  'complaint',
  'safety',
  'harm',
  'data-leak',
  'discrimination',
  'harassment',
  'outage',
  'boycott',
  'legal',
  'rumour',
  'settled',
  'question',
  'praise',
  'quarrel',
  'chat',
] as const;
export type Situation = (typeof situations)[number];

/** A word or two of praise are the whole of what was said. */
const shortPraise = 24;

/**
 * Does it say what is praised? Where only the stance of the whole tells (the signal then covers the comment), a quiet
 * complaint may have been taken for praise: being thanked for it is worse than being asked.
 */
const praisesByName = ({ comment, reading }: ReadComment): boolean =>
  reading.signals.some(
    ({ code, start, end }) =>
      code === 'praise' && (end - start < comment.text.length || comment.text.length <= shortPraise),
  );

/** Sure to be pleased: "no lift, fourth floor, and he carried it up with a smile" has every word of a complaint. */
function isGlad({ point, target }: Seen): boolean {
  if (target === null || point.frames.some(({ topic }) => topic === 'safety' || topic === 'privacy'))
    return false;
  const { complaint, sentiment } = target.reading;
  const isSure = sentiment.label === 'positive' && sentiment.negative < 0.1 && complaint < 0.5;
  return isSure && !hasSignal(target, 'question-to-brand') && !seeksHelp(target.comment.text);
}

/** Complains, asks, attacks, or takes no answer for one: "there is nothing on your website, that is the point". */
const isOpen = (read: ReadComment): boolean =>
  read.reading.complaint >= 0.5 ||
  read.reading.hostile ||
  read.reading.sentiment.negative >= 0.6 ||
  hasSignal(read, 'question-to-brand');

/** The brand answered, people went along with it, and nobody who wrote since still complains, asks or attacks. */
function isSettled({ assessment, comments, brand }: DraftRequest, counted: Counted): boolean {
  const { advice, answeredAt, level, peak, reasons } = assessment;
  // Who is told to answer has nobody's news to give thanks for.
  if (advice.posture === 'answer-now') return false;
  if (answeredAt === null || counted.complaints === 0 || !atLeast(peak, 'watch')) return false;
  if (counted.praises > 3 * counted.complaints) return false;
  if (atLeast(peak, 'severe') || atLeast(level, 'moderate')) return false;
  if (reasons.some(({ code, weight }) => code === 'answer-backfired' && weight > 0.25)) return false;
  const answer = comments.findLastIndex(({ comment }) => isBrand(comment, brand));
  const since = comments.slice(answer + 1);
  return since.length > 0 && !since.some(isOpen);
}

/** What the draft is written from: the request, its people, the point and whom it answers. */
export interface Seen {
  request: DraftRequest;
  counted: Counted;
  point: Point;
  target: ReadComment | null;
  /** What the target says went wrong, where it can be told back. */
  told: Told | null;
  /** What was put together from the target's words. */
  built: readonly Built[];
}

/** People in danger come first, then rights and services, and ordinary complaints last. */
export function situationOf(seen: Seen): Situation {
  const { request, counted } = seen;
  if (counted.people.length === 0) return 'chat';
  if (isSettled(request, counted)) return 'settled';
  return graveOf(seen) ?? crisisOf(seen) ?? ordinaryOf(seen);
}

/** One of many who has had enough is no call: several are, or the one who is answered. */
const callsAway = (counted: Counted, target: ReadComment | null): boolean =>
  counted.count('boycott-call') * 6 >= counted.people.length ||
  counted.count('boycott-call') >= 3 ||
  (target !== null && hasSignal(target, 'boycott-call'));

/** What happened to the one who writes. */
const ownStory =
  /\b(?:i've|i'm|my|we've|our|took it back|i (?:asked|paid|ordered|rang|was|am|had|got)|j'ai|j'avais|j'attends|je suis|mon|ma|mes|notre|nos|m'a|m'ont)\b/i;

function crisisOf({ request, counted, point, target }: Seen): Situation | null {
  const { assessment } = request;
  const named = (topic: Topic): boolean => point.frames.some((frame) => frame.topic === topic);
  if (assessment.advice.posture === 'let-others-speak' && counted.hostile >= 2) return 'quarrel';
  if (counted.topic('outage') >= 2 && (named('outage') || named('account'))) return 'outage';
  if (point.frames[0]?.topic === 'outage' && counted.complaints > 0) return 'outage';
  if (atLeast(assessment.peak, 'moderate') && callsAway(counted, target)) return 'boycott';
  // "My tongue is suing you", among people who enjoy themselves: nobody goes to court.
  const isPlay = counted.voices >= 4 && !atLeast(assessment.peak, 'minor');
  const goes = target !== null && (hasSignal(target, 'legal-threat') || goesToLaw(target.comment.text));
  if (goes && !isPlay) return 'legal';
  const rumours = counted.count('rumour');
  const isRumour = rumours * 8 > counted.people.length && rumours >= counted.complaints;
  // "They say it was read remotely": hearsay inside somebody's own story is none.
  const isOwn =
    counted.voices === 1 &&
    target !== null &&
    (target.reading.complaint >= 0.4 || point.frames.some(({ kind }) => kind === 'fault')) &&
    ownStory.test(target.comment.text);
  return rumours > 0 && isRumour && !isOwn ? 'rumour' : null;
}

const isPositive = ({ reading }: ReadComment): boolean => reading.sentiment.label === 'positive';

/** Somebody says what it is about; with `fault`, what went wrong. */
const names = ({ point, told, built }: Seen, kind?: 'fault'): boolean =>
  told !== null ||
  built.some(({ isChoice, weight }) => weight >= 3 && (kind === undefined || !isChoice)) ||
  point.frames.some((frame) => kind === undefined || frame.kind === kind);

/** A complaint worth an apology: it says what, or says it very clearly, or several people say it. */
function complains(seen: Seen): boolean {
  const { request, counted, target } = seen;
  if (target === null) return false;
  // A heated thread about something that we know is no mere question.
  if (names(seen) && atLeast(request.assessment.peak, 'moderate') && counted.voices >= 3) return true;
  const { complaint, sentiment } = target.reading;
  const isFault = names(seen, 'fault');
  const isPraise = praisesByName(target);
  const isAlone = counted.voices === 1;
  if (sentiment.label === 'positive' && ((isPraise && complaint < 0.15) || !(isFault || isAlone)))
    return false;
  if (isGlad(seen)) return false;
  const isShared = counted.complaints >= Math.max(2, counted.people.length / 4);
  if (names(seen))
    return complaint >= 0.4 || isFault || (isAlone && !isPraise) || (counted.negative > 0 && isShared);
  // One person under a post who isn't pleased has something to say.
  if (isAlone && (complaint >= 0.4 || (!isPraise && sentiment.negative >= 0.3))) return true;
  // Nothing named, nothing stirring: a loud word is praise or play more often than not.
  const isStirring = atLeast(request.assessment.peak, 'minor');
  const isJoyful = counted.praises > counted.complaints;
  return (
    (complaint >= (isStirring ? 0.75 : 0.82) && !isJoyful) || (isShared && isStirring && complaint >= 0.5)
  );
}

function ordinaryOf(seen: Seen): Situation {
  const { request, counted, target } = seen;
  const { assessment } = request;
  const isHot = atLeast(assessment.level, 'minor');
  const { complaints, praises, negative, hostile, voices } = counted;
  // Nothing stirs and hardly anybody complains: big words are banter, or praise in slang.
  const opener = counted.people[0]?.reading.complaint ?? 0;
  // Where the advice is to answer, nobody who is upset is thanked for the good mood.
  const isCalled = ['answer-now', 'move-to-private', 'holding-statement', 'hand-over'].includes(
    assessment.advice.posture,
  );
  const opensCalmly = opener < 0.5 && voices >= 4 && complaints * 6 <= counted.people.length;
  if (
    !atLeast(assessment.peak, 'minor') &&
    opensCalmly &&
    praises >= negative &&
    !(isCalled && names(seen, 'fault'))
  )
    return praises > negative ? 'praise' : 'chat';
  const { text } = target?.comment ?? { text: '' };
  if ((mocks(text) && names(seen, 'fault')) || (voices === 1 && mournsThePast(text))) return 'complaint';
  const isComplaint = complains(seen);
  // Few people, and one asks for help, however kindly: nobody is thanked for the good mood.
  if (!isHot && voices <= 3 && seeksHelp(text))
    return isComplaint || names(seen, 'fault') ? 'complaint' : 'question';
  const isGraver =
    assessment.advice.posture === 'holding-statement' || assessment.advice.posture === 'hand-over';
  if (isCalled && !isComplaint && (isGraver || (names(seen) && negative + complaints > 0)))
    return 'complaint';
  const crowd = Math.max(1, complaints, hostile);
  if (
    !isHot &&
    !(isCalled && names(seen, 'fault')) &&
    praises > 2 * crowd &&
    (!isComplaint || (target?.reading.complaint ?? 0) < 0.5)
  )
    return 'praise';
  // Two readers at each other's throat, and nobody says what the brand did wrong.
  const isClear = (target?.reading.complaint ?? 0) >= 0.75;
  const isOwed = isCalled && complaints > 0;
  if (
    hostile >= 2 &&
    voices >= 2 &&
    seen.point.frames.length === 0 &&
    hostile >= complaints &&
    !isClear &&
    !isOwed
  )
    return 'quarrel';
  const isUpset =
    praises <= complaints &&
    target?.reading.sentiment.label === 'negative' &&
    target.reading.complaint >= 0.5;
  if (isComplaint || (isOwed && (complaints >= 2 || hostile > 0 || isUpset))) return 'complaint';
  const isAlone = voices === 1 && target !== null && !praisesByName(target) && !isGlad(seen);
  // "Thanks for asking" is no answer to somebody who asks nothing and isn't pleased.
  if (isAlone && !asksSomething(text) && target.reading.complaint >= 0.2 && !isPositive(target))
    return 'complaint';
  // Nor is "what a lovely mood here", where two or three people grumble.
  const isGrumble =
    voices <= 3 && target !== null && praises <= 1 && target.reading.complaint >= 0.35 && !isGlad(seen);
  if (isGrumble && !asksSomething(text) && (!isPositive(target) || target.reading.complaint >= 0.5))
    return 'complaint';
  if (counted.people.some((read) => hasSignal(read, 'question-to-brand'))) return 'question';
  // A lone comment that praises nothing by name is safer answered than thanked.
  if (isAlone) return 'question';
  if (praises > negative)
    return names(seen) && target !== null && !praisesByName(target) && !isGlad(seen) ? 'complaint' : 'praise';
  if (hostile >= 1 && voices >= 2 && hostile >= complaints) return 'quarrel';
  return complaints > 0 && isHot && complaints >= praises ? 'complaint' : 'chat';
}
