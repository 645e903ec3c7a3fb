import type { Reading } from '@/lib/core/reading';
import { signalCodes, topics, type SignalCode, type Topic } from '@/lib/core/signals';

/**
 * Codes that a head adds to what the word lists find. Heads were taught for 22; on comments to brands that no training
 * saw (the shown and the odd rows of our own) they did better than the lists for these alone. The order is part of the
 * weights' format.
 */
export const learntCodes = [
  'staff-harassment',
  'sarcasm-cue',
  'defends-brand',
  'service',
] as const satisfies readonly (SignalCode | Topic)[];
export type LearntCode = (typeof learntCodes)[number];

export const isLearntSignal = (code: LearntCode): code is LearntCode & SignalCode =>
  signalCodes.some((known) => known === code);
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
