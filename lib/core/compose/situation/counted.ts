import type { ReadComment } from '../../reading/read-comment';
import type { SignalCode, Topic } from '../../reading/signals';

export const hasSignal = (read: ReadComment, code: SignalCode): boolean =>
  read.reading.signals.some((signal) => signal.code === code);

/** Of a page of thousands, so many tell what it is about; reading all of them would cost more than it tells. */
export const mostHeard = 200;

/** In a thread of so many comments somebody always plays, asks about something else, or uses the words of some trouble. */
export const manyComments = 9;

/** Who speaks; whoever has no name is somebody else each time. */
export const voiceOf = ({ comment }: ReadComment): string => comment.author ?? comment.id;

export const likesOf = ({ comment }: ReadComment): number => comment.likes ?? 0;

/** Likes, so that ten times as many count for some more. */
export const loudness = (read: ReadComment): number => Math.log1p(Math.max(0, likesOf(read)));

/** How many different people speak. */
export const voicesOf = (some: readonly ReadComment[]): number => new Set(some.map(voiceOf)).size;

/** "Subscribed", "so brave": a word or two are no complaint that anybody is sure of. */
export const saysLittle = ({ comment: { text }, reading }: ReadComment): boolean =>
  reading.complaint < 0.75 && !reading.hostile && !/\S \S+ \S/.test(text);

/** Attacks, complains or is in a bad mood for certain. */
export const stillMinds = ({ reading }: ReadComment): boolean =>
  reading.hostile || reading.complaint >= 0.5 || reading.sentiment.negative >= 0.6;

/** Complains of nothing, and sounds no worse than neutral. */
export const mindsNothing = ({ reading }: ReadComment): boolean =>
  reading.complaint < 0.2 && reading.sentiment.label !== 'negative';

/** Praises, or is in a good mood. */
export const isKind = (read: ReadComment): boolean =>
  hasSignal(read, 'praise') || read.reading.sentiment.label === 'positive';

/** Complains, or is in a bad mood. */
export const isCross = ({ reading }: ReadComment): boolean =>
  reading.complaint >= 0.5 || reading.sentiment.label === 'negative';

/** How many people of a thread said what. */
export interface Counted {
  people: readonly ReadComment[];
  voices: number;
  count(code: SignalCode): number;
  topic(topic: Topic): number;
  complaints: number;
  /** Distinct people who opened a thread of their own with a complaint or in a bad mood. */
  openers: number;
  /** The reply is for all of them, and for nobody by name. */
  isOfMany: boolean;
  praises: number;
  negative: number;
  hostile: number;
}

/** Four people or more opened a thread of their own to complain. */
export const isCrowd = ({ openers }: Counted): boolean => openers >= 4;

/** @param isForAll is the reply for all of them? */
export function countOf(
  people: readonly ReadComment[],
  isForAll: (counted: Counted) => boolean = isCrowd,
): Counted {
  const counted: Counted = {
    people,
    voices: voicesOf(people),
    count: (code) => people.filter((read) => hasSignal(read, code)).length,
    topic: (topic) => people.filter(({ reading }) => reading.topics.includes(topic)).length,
    complaints: people.filter((read) => read.reading.complaint >= 0.5 && !saysLittle(read)).length,
    openers: voicesOf(people.filter((read) => read.comment.parentId === null && isCross(read))),
    isOfMany: false,
    praises: people.filter(isKind).length,
    negative: people.filter(({ reading }) => reading.sentiment.label === 'negative').length,
    hostile: people.filter(({ reading }) => reading.hostile).length,
  };
  return { ...counted, isOfMany: isForAll(counted) };
}
