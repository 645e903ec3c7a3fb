import type { DraftRequest } from '../draft';
import { atLeast } from '../level';
import { isBrand } from '../brand';
import type { ReadComment } from '../assess';
import type { SignalCode, Topic } from '../signals';
import { readPoint, type Point } from './point';

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
  /** People left personal details for all to see. */
  detailsPosted: boolean;
}

const has = (read: ReadComment, code: SignalCode): boolean =>
  read.reading.signals.some((signal) => signal.code === code);

/** How much a comment asks for an answer: a complaint first, then what many people liked; the head a little more. */
function weightOf(read: ReadComment, first: boolean): number {
  const { complaint, sentiment, hostility } = read.reading;
  const likes = Math.log1p(Math.max(0, read.comment.likes ?? 0)) / 12;
  const length = Math.min(1, read.comment.text.length / 160) * 0.5;
  return complaint + sentiment.negative * 0.6 - hostility * 0.5 + likes + length + (first ? 0.6 : 0);
}

function targetOf(people: readonly ReadComment[]): ReadComment | null {
  let best: { read: ReadComment; weight: number } | null = null;
  people.forEach((read, index) => {
    const weight = weightOf(read, index === 0);
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
  praises: number;
}

function countOf(people: readonly ReadComment[]): Counted {
  return {
    people,
    voices: new Set(people.map(({ comment }) => comment.author ?? comment.id)).size,
    count: (code) => people.filter((read) => has(read, code)).length,
    topic: (topic) => people.filter(({ reading }) => reading.topics.includes(topic)).length,
    complaints: people.filter(({ reading }) => reading.complaint >= 0.5).length,
    praises: people.filter((read) => has(read, 'praise') || read.reading.sentiment.label === 'positive')
      .length,
  };
}

function situationOf(request: DraftRequest, counted: Counted, point: Point): Situation {
  const { assessment } = request;
  const { people } = counted;
  if (people.length === 0) return 'chat';
  const severe = atLeast(assessment.peak, 'moderate');
  const named = (topic: Topic): boolean => point.frames.some((frame) => frame.topic === topic);
  if (
    assessment.answeredAt !== null &&
    assessment.trend === 'cooling' &&
    !atLeast(assessment.level, 'moderate')
  )
    return 'settled';
  if (counted.count('staff-harassment') > 0 || (counted.count('threat') >= 2 && severe)) return 'harassment';
  if (counted.count('data-leak') > 0) return 'data-leak';
  if (counted.count('safety') > 0 && (severe || named('safety') || counted.count('safety') > 1))
    return 'safety';
  if (counted.count('discrimination') > 0 && severe) return 'discrimination';
  if (counted.topic('outage') >= 2 || (named('outage') && counted.complaints > 0)) return 'outage';
  const target = targetOf(people);
  if (counted.count('boycott-call') > 0 && severe) return 'boycott';
  if (target !== null && has(target, 'legal-threat')) return 'legal';
  const negative = people.filter(({ reading }) => reading.sentiment.label === 'negative').length;
  if (counted.count('rumour') > 0 && counted.count('rumour') >= counted.complaints) return 'rumour';
  if (
    counted.complaints > 0 ||
    point.frames.some((frame) => frame.kind === 'fault') ||
    (point.frames.length > 0 && negative > 0)
  )
    return counted.praises > 2 * Math.max(1, counted.complaints) && !atLeast(assessment.level, 'minor')
      ? 'praise'
      : 'complaint';
  if (people.some((read) => has(read, 'question-to-brand'))) return 'question';
  if (counted.praises > negative) return 'praise';
  if (people.some(({ reading }) => reading.hostile)) return 'quarrel';
  return atLeast(assessment.level, 'minor') || negative * 2 > people.length ? 'complaint' : 'chat';
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

/** Reads a thread for its reply: what kind it is, who is answered, and on which point. */
export function viewThread(request: DraftRequest): ThreadView {
  const { brand, language, assessment } = request;
  const people = request.comments.filter(({ comment }) => !isBrand(comment.author, brand));
  const counted = countOf(people);
  const target = targetOf(people);
  const voices = counted.voices >= 4 && counted.complaints >= 3;
  const address = voices ? 'vous' : brand.address;
  let point = readPoint(target?.comment.text ?? '', language, address);
  if (point.frames.length === 0 && people.length > 1) {
    const all = readPoint(people.map(({ comment }) => comment.text).join('\n'), language, address);
    point = {
      frames: all.frames,
      slots: point.slots.subjects.length > 0 ? point.slots : { ...all.slots, duration: undefined },
    };
  }
  const situation = situationOf(request, counted, point);
  const toAll =
    voices &&
    (situation === 'outage' ||
      situation === 'data-leak' ||
      situation === 'boycott' ||
      situation === 'harassment' ||
      request.comments.length > 8);
  return {
    situation,
    cluster: clusterOf(situation, point),
    topic: ownTopic[situation] ?? point.frames[0]?.topic ?? assessment.topics[0]?.topic ?? 'other',
    target,
    point,
    toAll: toAll || situation === 'quarrel' || situation === 'harassment',
    failedReply:
      assessment.answeredAt !== null && situation !== 'settled' && atLeast(assessment.level, 'minor'),
    detailsPosted: counted.count('personal-data') > 0,
  };
}
