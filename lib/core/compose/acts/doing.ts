import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { acts, actsOf, type Act, type UnpackedActs } from '.';
import type { Cues } from '../addressee/cues';
import { commentCuesIn } from './cues';

/** What the comments of a thread do, and what tells it: row by row, as they stand; nothing in languages that were not learnt. */
export interface Doing {
  cues: readonly (readonly number[])[];
  /** In the order of `acts`; of the first `mostWeighed` comments. */
  acts: readonly (readonly number[])[];
}

/**
 * @param cues what tells whom to answer, comment by comment
 * @param by other weights of the acts than those that ship
 */
export function doingIn(
  people: readonly ReadComment[],
  cues: readonly Cues[],
  request: DraftRequest,
  by?: UnpackedActs,
): Doing {
  const { language } = request;
  if (language !== 'fr' && language !== 'en') return { cues: [], acts: [] };
  const rows = commentCuesIn(people, cues, request);
  return { cues: rows, acts: actsOf(people, rows, language, by) };
}

/** What people do who want nothing of the brand. */
export const playful: readonly Act[] = ['joke', 'chat', 'argue', 'troll', 'defend', 'praise'];

/** What people do who still mind something. */
export const minding: readonly Act[] = [
  'danger',
  'harm',
  'loss',
  'privacy',
  'discrimination',
  'hunt',
  'legal',
  'complaint',
  'me-too',
  'outage',
  'decision',
  'accuse',
];

/** How likely a comment does one of these: 0 to 1; 0 where that is not known. */
export const likelyTo = ({ acts: done }: Doing, at: number, some: readonly Act[]): number =>
  some.reduce((sum, act) => sum + (done[at]?.[acts.indexOf(act)] ?? 0), 0);
