import type { Reading } from '@/lib/core/reading/reading';
import { isSignal, topics, type SignalCode, type Topic } from '@/lib/core/reading/signals';

/**
 * Codes that a head adds to what the word lists find, or doubts: all but those that are a matter of form or of the
 * stance. A head that did no better than the lists in the folds adds nothing; an insult it adds to hostile text alone.
 * The order is part of the weights' format.
 */
export const learntCodes = [
  'staff-harassment',
  'sarcasm-cue',
  'defends-brand',
  'threat',
  'boycott-call',
  'legal-threat',
  'press-threat',
  'safety',
  'data-leak',
  'discrimination',
  'rumour',
  'question-to-brand',
  'insult',
  'delivery',
  'defect',
  'refund',
  'billing',
  'service',
  'price',
  'privacy',
  'ethics',
  'outage',
  'account',
] as const satisfies readonly (SignalCode | Topic)[];
/** Told in hostile text alone (see `settleSignals`). */
export const insultPlace = learntCodes.indexOf('insult');
export type LearntCode = (typeof learntCodes)[number];

export const isLearntSignal = (code: LearntCode): code is LearntCode & SignalCode => isSignal(code);
export const isLearntTopic = (code: LearntCode): code is LearntCode & Topic =>
  topics.some((known) => known === code);

/** A code that no head was taught stands as the lexicons told it. */
export const isKept = (code: SignalCode | Topic, found: readonly number[]): boolean =>
  !learntCodes.some((known) => known === code) || found.some((place) => learntCodes[place] === code);

/** Places in `learntCodes` of what the lexicons found, in order. */
export function toldCodes({ signals, topics: about }: Pick<Reading, 'signals' | 'topics'>): number[] {
  const places: number[] = [];
  for (const [place, known] of learntCodes.entries())
    if (about.some((topic) => topic === known) || signals.some(({ code }) => code === known))
      places.push(place);
  return places;
}
