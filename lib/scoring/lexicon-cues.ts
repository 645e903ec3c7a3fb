import { sentimentLabels, type Reading } from '@/lib/core/reading';
import { signalCodes } from '@/lib/core/signals';

/** What the lexicon reader says, as inputs of the trained heads. The order is part of the weights' format. */
export const lexiconCueNames = [
  'hostility',
  'negative',
  'complaint',
  'arousal',
  'hostile',
  'topical',
  ...sentimentLabels.map((label) => `sentiment-${label}`),
  ...signalCodes.map((code) => `signal-${code}`),
] as const;

/** A quarter of the log-odds: about −1 … 1, the size of the other cues. */
const quarterLogit = (probability: number): number => {
  const inside = Math.min(0.985, Math.max(0.015, probability));
  return Math.log(inside / (1 - inside)) / 4;
};

export function lexiconCues(reading: Reading): Float32Array {
  const signals = new Set(reading.signals.map((signal) => signal.code));
  const topical = reading.topics.some((topic) => topic !== 'other');
  return Float32Array.from([
    quarterLogit(reading.hostility),
    quarterLogit(reading.sentiment.negative),
    quarterLogit(reading.complaint),
    quarterLogit(reading.arousal),
    reading.hostile ? 1 : 0,
    topical ? 0.5 : 0,
    ...sentimentLabels.map((label) => (label === reading.sentiment.label ? 1 : 0)),
    ...signalCodes.map((code) => (signals.has(code) ? 0.7 : 0)),
  ]);
}
