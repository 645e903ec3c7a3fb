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

/** Places in `learntCodes` of what the lexicons found. */
export const toldCodes = ({ signals, topics: about }: Pick<Reading, 'signals' | 'topics'>): number[] =>
  learntCodes.flatMap((code, place) =>
    about.some((topic) => topic === code) || signals.some((signal) => signal.code === code) ? [place] : [],
  );
