import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import type { Addressee } from '../addressee';
import { keysOf, type Key } from '../key';
import { shareWithin, stemsOf, type Frame, type Point } from '../point';
import { manyComments, voicesOf } from '../situation/counted';
import type { Listened } from './heard';

/** Below these, a sentence is hardly ever what must be acknowledged. */
const mostKeys = 3;
/** What so many say was the matter in three of four such threads; what one says, in one of three. */
const fewestVoices = 2;
/** Looked for among so many who are likely to be answered, or to speak for all. */
const mostSpeakers = 12;
/** So much of what is told stands in them. */
const mostOf = 0.5;

/** What a long thread is likely about, by the sentences that a reply must acknowledge first. */
export interface Backing {
  /** These sentences say so. */
  backs: (frame: Frame) => boolean;
  /** So much of it stands in them that it is told of the same. */
  tells: (text: string) => boolean;
  /** May the matter be put together from the words of one comment? */
  isShort: boolean;
}

const everything: Backing = { backs: () => true, tells: () => true, isShort: true };

const backingOf = (keys: readonly Key[], people: readonly ReadComment[]): Backing => {
  const stems = new Set(keys.flatMap((key) => [...key.stems]));
  const tells = (text: string): boolean => shareWithin(stemsOf(text), stems) >= mostOf;
  const isKey = ({ find }: Frame): boolean => keys.some(({ sentence }) => fold(sentence).search(find) >= 0);
  const saidBy = ({ find }: Frame): number =>
    voicesOf(people.filter(({ comment }) => fold(comment.text).search(find) >= 0));
  return {
    backs: (frame) => isKey(frame) || saidBy(frame) >= fewestVoices,
    tells,
    isShort: false,
  };
};

/** Of a short thread, and in languages whose sentences are not weighed, whatever is heard stands. */
export function backingIn(
  people: readonly ReadComment[],
  addressee: Addressee,
  language: LanguageCode,
): Backing {
  if (people.length < manyComments || (language !== 'fr' && language !== 'en')) return everything;
  const { one, voice } = addressee.likely;
  const likely = (at: number): number => Math.max(one[at] ?? 0, voice[at] ?? 0);
  const speakers = people
    .slice(0, addressee.cues.length)
    .map((read, at) => ({ read, likely: likely(at) }))
    .toSorted((a, b) => b.likely - a.likely)
    .slice(0, mostSpeakers)
    .map(({ read }) => read);
  return backingOf(keysOf(speakers, people, addressee, language).slice(0, mostKeys), people);
}

/** What stands of it. */
export const backedPoint = (point: Point, { backs }: Backing): Point => ({
  ...point,
  frames: point.frames.filter(backs),
});

/** What somebody tells, without what is beside what the thread is about. */
export function backedIn(listened: Listened, backing: Backing): Listened {
  const { own, firm, told, built } = listened;
  return {
    ...listened,
    own: backedPoint(own, backing),
    firm: firm.filter(backing.backs),
    told: told !== null && backing.tells(told.text) ? told : null,
    // Of many comments, what is put together from one of them was wrong in five of five.
    built: backing.isShort ? built : [],
  };
}
