import { isBrand } from '../../brand/brand';
import type { ReadComment } from '../../reading/read-comment';
import type { DraftRequest } from '../../draft/draft';
import { atLeast } from '../../level/level';
import { hasSignal, isCross, isKind, stillMinds, type Counted } from './counted';
import { crisisOf } from './crisis';
import { isOldTale } from './danger';
import { graveOf, isJest } from './grave';
import { isHearsay } from './hearsay';
import { isAllInJest } from './in-jest';
import { raises } from './ended';
import { moodOf } from './mood';
import { mourningOf } from './mourning';
import { ordinaryOf } from './ordinary';
import { isMistaken } from './mistaken';
import { isPlay } from './play';
import { readPoint, type Built, type Point, type Told } from '../point';
import { reproaches } from './asking';
import { isUnmet } from '../../text/unmet';
import { accepts, mocks, praising } from '../signs';
import type { LanguageCode } from '../../text/language';

/** What kind of thread a reply goes into: each has its own moves. */
export const situations = [
  'distress',
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
  'mistaken',
  'settled',
  'help',
  'question',
  'praise',
  'remark',
  'quarrel',
  'chat',
] as const;
export type Situation = (typeof situations)[number];

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
  /** Where the brand has answered whom it is about: has it ended well, and who waits now? */
  open: { next: ReadComment | null; hasEnded: boolean; landed: { hasFailed: boolean } | null };
}

/** Complains, asks, attacks, or takes no answer for one: "there is nothing on your website, that is the point". */
const isOpen = (read: ReadComment): boolean =>
  !raises(read.comment.text) && (stillMinds(read) || hasSignal(read, 'question-to-brand'));

/** Goes along with the brand's answer; "so it wasn't Friday night then" and « l'amour en quelle position ? » do not. */
const isContent = ({ comment: { text }, reading }: ReadComment, language: LanguageCode): boolean => {
  if (isUnmet(text)) return false;
  if (accepts(text) || raises(text)) return true;
  const praises = praising[language];
  if (reading.sentiment.label !== 'positive' || reproaches(text)) return false;
  // "Came at 10.20, fits, slept like a log": no word of praise, and none that minds.
  const isAtEase = reading.sentiment.negative < 0.1 && reading.complaint < 0.2 && !text.includes('?');
  return praises === undefined || praises(text) || (isAtEase && !mocks(text));
};

const isHappy = ({ reading }: ReadComment): boolean =>
  reading.sentiment.label === 'positive' && reading.sentiment.negative < 0.25;

/** « 2 étoiles, modifié en 4 … depuis, le pied est arrivé »: it ended well before anybody reads it. */
const isMended = ({ target, counted }: Seen): boolean =>
  target !== null &&
  raises(target.comment.text) &&
  (/^★{4}/.test(target.comment.text) || isHappy(target)) &&
  counted.complaints <= 2;

/** Who complained, or was in a bad mood, before a place among the comments. */
const crossBefore = (comments: readonly ReadComment[], at: number): ReadonlySet<string | null> =>
  new Set(
    comments
      .slice(0, Math.max(0, at))
      .filter(isCross)
      .map(({ comment }) => comment.author),
  );

/** « Elles sont revenues, merci Marc »: somebody who complained is content since, however loud it was before. */
export function hasHelped({ comments, brand, language, assessment }: DraftRequest): boolean {
  if (assessment.reasons.some(({ code, weight }) => code === 'answer-backfired' && weight >= 0.1))
    return false;
  const answer = comments.findIndex(({ comment }) => isBrand(comment, brand));
  const cross = crossBefore(comments, answer);
  return comments
    .slice(answer + 1)
    .some(
      (read) =>
        cross.has(read.comment.author) &&
        read.reading.sentiment.label === 'positive' &&
        accepts(read.comment.text) &&
        isContent(read, language),
    );
}

/** The brand answered, people went along with it, and nobody who wrote since still complains, asks or attacks. */
function isSettled(request: DraftRequest, counted: Counted): boolean {
  const { assessment, comments, brand, language } = request;
  const { advice, answeredAt, level, peak, reasons } = assessment;
  // Who is told to answer has nobody's news to give thanks for.
  if (advice.posture === 'answer-now') return false;
  if (answeredAt === null || !(counted.complaints > 0 || counted.people.some(isCross))) return false;
  if (atLeast(peak, 'severe') || atLeast(level, 'moderate')) return false;
  if (reasons.some(({ code, weight }) => code === 'answer-backfired' && weight > 0.25)) return false;
  const answer = comments.findLastIndex(({ comment }) => isBrand(comment, brand));
  const since = comments.slice(answer + 1);
  // Thanks for the answer are no praise that drowns the complaint.
  if (counted.praises - since.filter(isKind).length > 3 * Math.max(1, counted.complaints)) return false;
  // "Great jumper!", by somebody else: whoever complained goes along with it, or nothing is settled.
  const cross = crossBefore(comments, answer);
  const isTheirs = ({ comment }: ReadComment): boolean => cross.size === 0 || cross.has(comment.author);
  // "He rang at six", and later "changed my stars": whatever they said in between, it ended well.
  const raised = new Set(
    since.filter((read) => raises(read.comment.text)).map(({ comment }) => comment.author),
  );
  // Where it is known who complained, they may be content however little it stirred: "came at 10.20, fits".
  if (cross.size === 0 && !atLeast(peak, 'watch')) return false;
  // "Is the terrace open to non-residents?", by somebody else, below the thanks: another matter.
  const ofPeople = new Set(counted.people.map(({ comment }) => comment.id));
  const isOther = (read: ReadComment): boolean =>
    // « Livraison avec quatre-quarts, c'est l'option premium ? », to whom it was delivered.
    (read.comment.parentId === null || ofPeople.has(read.comment.parentId)) &&
    !isTheirs(read) &&
    (Math.max(read.reading.complaint, read.reading.sentiment.negative) < 0.2 ||
      (read.reading.sentiment.label === 'positive' && read.reading.sentiment.negative < 0.2));
  return (
    since.some((read) => isTheirs(read) && isContent(read, language)) &&
    !since.some((read) => isOpen(read) && !isOther(read) && !raised.has(read.comment.author))
  );
}

/** Whoever is answered may only ask, below the one to whom it happened: what that one tells is heard as well. */
function ofComplaint(seen: Seen): Seen | null {
  const { target, counted, request } = seen;
  if (target === null || target.reading.complaint >= 0.3) return null;
  const main = counted.people.find(
    (read) =>
      read.comment.parentId === null &&
      read.reading.complaint >= 0.5 &&
      !read.reading.hostile &&
      hasSignal(read, 'safety'),
  );
  if (main === undefined) return null;
  const point = readPoint(main.comment.text, request.language, 'vous');
  return { ...seen, target: main, point, told: null, built: [] };
}

/** People in danger come first, then rights and services, and ordinary complaints last. */
export function situationOf(seen: Seen): Situation {
  const { request, counted, open } = seen;
  if (counted.people.length === 0) return 'chat';
  if (isMistaken(seen)) return 'mistaken';
  const isOpen = open.next !== null || open.landed?.hasFailed === true;
  if (open.hasEnded || (!isOpen && (isMended(seen) || isSettled(request, counted)))) return 'settled';
  const mourning = mourningOf(seen);
  if (mourning !== null) return mourning;
  if (isHearsay(counted.people)) return 'rumour';
  if (isAllInJest(counted.people, request)) return 'chat';
  // « Des champignons ? J'appelle la police 😂 »: nobody sues over a cassoulet.
  const mood = moodOf(seen);
  if (isPlay(mood) || (counted.complaints === 0 && isJest(seen))) return 'chat';
  if (isOldTale(seen)) return 'praise';
  const beside = ofComplaint(seen);
  const grave = graveOf(seen) ?? (beside === null ? null : graveOf(beside));
  return grave ?? crisisOf(seen) ?? ordinaryOf(mood);
}
