import type { Reading } from '@/lib/core/reading/reading';
import { isSignal, topics, type SignalCode, type Topic } from '@/lib/core/reading/signals';

/**
 * Codes that a head adds to what the word lists find: all but those that are a matter of form or of the stance. A head
 * that did no better than the lists in the folds adds nothing. The order is part of the weights' format.
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
export type LearntCode = (typeof learntCodes)[number];

export const isLearntSignal = (code: LearntCode): code is LearntCode & SignalCode => isSignal(code);
export const isLearntTopic = (code: LearntCode): code is LearntCode & Topic =>
  topics.some((known) => known === code);

/** Places in `learntCodes` of what the lexicons found, in order. */
export function toldCodes({ signals, topics: about }: Pick<Reading, 'signals' | 'topics'>): number[] {
  const places: number[] = [];
  for (let place = 0; place < learntCodes.length; place += 1) {
    const code: SignalCode | Topic | undefined = learntCodes[place];
    if (about.some((topic) => topic === code) || signals.some((signal) => signal.code === code))
      places.push(place);
  }
  return places;
}
