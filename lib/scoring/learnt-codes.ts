import type { Reading } from '@/lib/core/reading';
import { signalCodes, topics, type SignalCode, type Topic } from '@/lib/core/signals';

/** Codes that a word list alone misses too often; the order is part of the weights' format. */
export const learntCodes = [
  'threat',
  'staff-harassment',
  'legal-threat',
  'press-threat',
  'boycott-call',
  'discrimination',
  'rumour',
  'safety',
  'data-leak',
  'sarcasm-cue',
  'question-to-brand',
  'defends-brand',
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

const learnt: ReadonlySet<string> = new Set(learntCodes);
export const isLearnt = (code: SignalCode | Topic): code is LearntCode => learnt.has(code);
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
