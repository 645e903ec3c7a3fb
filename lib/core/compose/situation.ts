import type { DraftRequest } from '../draft';
import { atLeast } from '../level';
import { isBrand } from '../brand';
import type { ReadComment } from '../assess';
import type { SignalCode, Topic } from '../signals';
import type { LanguageCode } from '../language';
import { readPoint, type Frame, type Point } from './point';

/** What kind of thread a reply goes into: each has its own moves. */
export const situations = [
  'complaint',
  'safety',
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

/** SCCT: who is to blame decides between ownership, repair and sympathy (Coombs). */
export type Cluster = 'victim' | 'accident' | 'preventable';

export interface ThreadView {
  situation: Situation;
  cluster: Cluster;
  topic: Topic;
  /** The comment that the reply answers. */
  target: ReadComment | null;
  point: Point;
  /** Speaks to everyone in the thread rather than to one person. */
  toAll: boolean;
  /** The brand answered and it did not help: the next reply says so, once. */
  failedReply: boolean;
  /** A delivery that came, but ruined or wrong: a date would answer nothing. */
  isDamaged: boolean;
  /** The comment shows a wait or a missing answer. */
  hasWaited: boolean;
  /** People left personal details for all to see. */
  detailsPosted: boolean;
}

const has = (read: ReadComment, code: SignalCode): boolean =>
  read.reading.signals.some((signal) => signal.code === code);

const likesOf = (read: ReadComment): number => Math.log1p(Math.max(0, read.comment.likes ?? 0));

/** How much a comment asks for an answer: a complaint first, then what many people liked; the head a little more. */
function weightOf(read: ReadComment, first: boolean, mostLikes: number, named: boolean): number {
  const { complaint, sentiment, hostility } = read.reading;
  const likes = mostLikes === 0 ? 0 : likesOf(read) / mostLikes;
  const length = Math.min(1, read.comment.text.length / 160) * 0.5;
  return (
    complaint +
    sentiment.negative * 0.6 -
    hostility * 0.5 +
    likes +
    length +
    (first ? 0.6 : 0) +
    (named ? 0.5 : 0)
  );
}

/** Reading every comment of a page of thousands would cost more than it tells. */
const mostHeard = 200;

const namesSomething = (text: string, language: LanguageCode): boolean =>
  readPoint(text, language, 'vous').frames.length > 0;

/** The complaint that the thread is about: its opener's first, unless many more people stand behind another one. */
function mainComplaint(people: readonly ReadComment[], language: LanguageCode): ReadComment | null {
  const names = ({ comment }: ReadComment): boolean => namesSomething(comment.text, language);
  const heard = people.slice(0, mostHeard);
  const likes = ({ comment }: ReadComment): number => comment.likes ?? 0;
  const most = Math.max(1, ...heard.map(likes));
  // A critic who weighs every word may sound friendly: that most people stand behind it tells.
  const upsets = (read: ReadComment): boolean =>
    read.reading.sentiment.label !== 'positive' || likes(read) === most;
  const openers = heard.filter(
    (read) =>
      read.comment.parentId === null && (read.reading.complaint >= 0.5 || (upsets(read) && names(read))),
  );
  const complaints = openers.length > 0 ? openers : heard.filter(({ reading }) => reading.complaint >= 0.5);
  const [first] = complaints;
  if (first === undefined) return null;
  const loudest = complaints.reduce((most, read) => (likes(read) > likes(most) ? read : most), first);
  return names(loudest) && likes(loudest) > 5 * likes(first) + 5 ? loudest : first;
}

function targetOf(people: readonly ReadComment[], language: LanguageCode): ReadComment | null {
  const complaint = mainComplaint(people, language);
  if (complaint !== null) return complaint;
  const isShort = people.length <= mostHeard;
  const mostLikes = people.reduce((most, read) => Math.max(most, likesOf(read)), 0);
  let best: { read: ReadComment; weight: number } | null = null;
  people.forEach((read, index) => {
    const weight = weightOf(
      read,
      index === 0,
      mostLikes,
      isShort && namesSomething(read.comment.text, language),
    );
    if (best === null || weight > best.weight) best = { read, weight };
  });
  return (best as { read: ReadComment } | null)?.read ?? null;
}

interface Counted {
  people: readonly ReadComment[];
  voices: number;
  count(code: SignalCode): number;
  topic(topic: Topic): number;
  complaints: number;
  /** Distinct people who opened a thread of their own with a complaint or in a bad mood. */
  openers: number;
  praises: number;
}

function countOf(people: readonly ReadComment[]): Counted {
  return {
    people,
    voices: new Set(people.map(({ comment }) => comment.author ?? comment.id)).size,
    count: (code) => people.filter((read) => has(read, code)).length,
    topic: (topic) => people.filter(({ reading }) => reading.topics.includes(topic)).length,
    complaints: people.filter(({ reading }) => reading.complaint >= 0.5).length,
    openers: new Set(
      people
        .filter(
          ({ comment, reading }) =>
            comment.parentId === null && (reading.complaint >= 0.5 || reading.sentiment.label === 'negative'),
        )
        .map(({ comment }) => comment.author ?? comment.id),
    ).size,
    praises: people.filter((read) => has(read, 'praise') || read.reading.sentiment.label === 'positive')
      .length,
  };
}

/** The brand answered a heated thread, and nobody who wrote since still complains, asks or attacks. */
function isSettled({ assessment, comments, brand }: DraftRequest, complaints: number): boolean {
  if (assessment.answeredAt === null || complaints === 0 || !atLeast(assessment.peak, 'minor')) return false;
  if (atLeast(assessment.peak, 'severe') || atLeast(assessment.level, 'moderate')) return false;
  const answer = comments.findLastIndex(({ comment }) => isBrand(comment, brand));
  const since = comments.slice(answer + 1);
  const open = since.filter(
    (read) => read.reading.complaint >= 0.5 || read.reading.hostile || has(read, 'question-to-brand'),
  );
  return since.length > 0 && open.length === 0;
}

/** The comment that gets the answer complains, however friendly the rest of the thread is. */
const isUnhappy = (target: ReadComment | null, point: Point): boolean =>
  target !== null &&
  target.reading.sentiment.label !== 'positive' &&
  (target.reading.complaint >= 0.4 || point.frames.length > 0);

function situationOf(
  request: DraftRequest,
  counted: Counted,
  point: Point,
  target: ReadComment | null,
): Situation {
  const { assessment } = request;
  const { people } = counted;
  if (people.length === 0) return 'chat';
  const severe = atLeast(assessment.peak, 'moderate');
  const named = (topic: Topic): boolean => point.frames.some((frame) => frame.topic === topic);
  const isShare = (code: SignalCode, one: number): boolean =>
    counted.count(code) > 0 && counted.count(code) * one > people.length;
  if (counted.praises <= 3 * counted.complaints && isSettled(request, counted.complaints)) return 'settled';
  if (counted.count('staff-harassment') > 0 || (counted.count('threat') >= 2 && severe)) return 'harassment';
  const leaks = counted.count('data-leak');
  const isLeak = named('privacy') || (severe && counted.topic('outage') < 4 * leaks);
  if ((leaks > 0 && isLeak) || (severe && named('privacy'))) return 'data-leak';
  // One word of danger among fifty comments about tickets, or freezers, is a figure of speech.
  if (counted.count('safety') > 0 && (named('safety') || isShare('safety', 4))) return 'safety';
  const unequal = point.frames.some(({ id }) => id === 'double-standard' || id === 'treated-unfairly');
  if (severe && (isShare('discrimination', 12) || (unequal && counted.count('discrimination') > 0)))
    return 'discrimination';
  const hostile = people.filter(({ reading }) => reading.hostile).length;
  if (assessment.advice.posture === 'let-others-speak' && hostile >= 2) return 'quarrel';
  if (counted.topic('outage') >= 2 && (named('outage') || named('account'))) return 'outage';
  if (named('outage') && counted.complaints > 0) return 'outage';
  if (severe && counted.count('boycott-call') > 0) return 'boycott';
  if (target !== null && has(target, 'legal-threat')) return 'legal';
  const negative = people.filter(({ reading }) => reading.sentiment.label === 'negative').length;
  if (isShare('rumour', 8) && counted.count('rumour') >= counted.complaints) return 'rumour';
  const isHot = atLeast(assessment.level, 'minor');
  // Nothing stirs and hardly anybody complains: big words are banter, or praise in slang.
  const opensCalmly =
    (people[0]?.reading.complaint ?? 0) < 0.5 &&
    counted.voices >= 4 &&
    counted.complaints * 6 <= people.length;
  if (!atLeast(assessment.peak, 'minor') && opensCalmly && counted.praises >= negative)
    return counted.praises > negative ? 'praise' : 'chat';
  if (!isHot && !isUnhappy(target, point) && counted.praises > 2 * Math.max(1, counted.complaints, hostile))
    return 'praise';
  const isFault = point.frames.some((frame) => frame.kind === 'fault');
  if (counted.complaints > 0 || isFault || (point.frames.length > 0 && negative > 0)) return 'complaint';
  if (hostile >= 2) return 'quarrel';
  if (people.some((read) => has(read, 'question-to-brand'))) return 'question';
  if (counted.praises > negative) return 'praise';
  return isHot || negative * 2 > people.length ? 'complaint' : 'chat';
}

const preventable = new Set([
  'not-arrived',
  'late',
  'charged-wrong',
  'no-answer',
  'rude-staff',
  'wrong-item',
  'missed-appointment',
  'canned-reply',
  'phone-wait',
  'refund-waiting',
  'cannot-cancel',
  'thrown',
  'dirty',
  'queue',
]);

const damaged = new Set(['thrown', 'wrong-item']);
const waiting = new Set(['no-answer', 'not-arrived', 'late', 'refund-waiting', 'phone-wait', 'queue']);

function clusterOf(situation: Situation, point: Point): Cluster {
  if (situation === 'harassment' || situation === 'rumour' || situation === 'quarrel') return 'victim';
  return point.frames.some((frame) => preventable.has(frame.id)) ? 'preventable' : 'accident';
}

const ownTopic: Partial<Record<Situation, Topic>> = {
  outage: 'outage',
  safety: 'safety',
  'data-leak': 'privacy',
  discrimination: 'ethics',
};

/** Read at most; the weightiest of a storm say what it is about. */
const mostRead = 60;

/** What most people complain of, weighed by likes: many voices, one point. Names things only where the target does. */
function sharedPoint(
  people: readonly ReadComment[],
  own: Point,
  language: LanguageCode,
  address: 'vous' | 'tu',
): Point {
  const weights = new Map<Frame, number>();
  const upset = people.filter(({ reading }) => reading.sentiment.label !== 'positive');
  const heard = [...upset].sort((a, b) => likesOf(b) - likesOf(a)).slice(0, mostRead);
  for (const read of heard) {
    const weight = 1 + likesOf(read) / 3 + (read.reading.complaint >= 0.5 ? 1 : 0);
    for (const frame of readPoint(read.comment.text, language, address).frames)
      weights.set(frame, (weights.get(frame) ?? 0) + weight);
  }
  const frames = [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([frame]) => frame);
  return { frames: frames.length === 0 ? own.frames : frames, slots: own.slots };
}

/** Reads a thread for its reply: what kind it is, who is answered, and on which point. */
export function viewThread(request: DraftRequest): ThreadView {
  const { brand, language, assessment } = request;
  const people = request.comments.filter(({ comment }) => !isBrand(comment, brand));
  const counted = countOf(people);
  const target = targetOf(people, language);
  const voices = counted.openers >= 4;
  const address = voices ? 'vous' : brand.address;
  const own = readPoint(target?.comment.text ?? '', language, address);
  const point = voices || own.frames.length === 0 ? sharedPoint(people, own, language, address) : own;
  const situation = situationOf(request, counted, point, target);
  const toAll =
    situation === 'quarrel' || situation === 'harassment' || (voices && situation !== 'discrimination');
  return {
    situation,
    cluster: clusterOf(situation, point),
    topic: ownTopic[situation] ?? point.frames[0]?.topic ?? assessment.topics[0]?.topic ?? 'other',
    target,
    point,
    toAll,
    failedReply:
      assessment.answeredAt !== null && situation !== 'settled' && atLeast(assessment.level, 'minor'),
    isDamaged:
      point.frames.some(({ id }) => damaged.has(id)) && !point.frames.some(({ id }) => id === 'not-arrived'),
    hasWaited: point.slots.duration !== undefined || point.frames.some(({ id }) => waiting.has(id)),
    detailsPosted: counted.count('personal-data') > 0,
  };
}
