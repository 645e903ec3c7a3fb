import { sentimentLabels, type Reading } from '@/lib/core/reading/reading';
import { signalCodes } from '@/lib/core/reading/signals';

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

const firstSignal = lexiconCueNames.length - signalCodes.length;
const firstSentiment = firstSignal - sentimentLabels.length;

/** A value per name; `cues` is filled where it is given. */
export function lexiconCues(reading: Reading, cues = new Float32Array(lexiconCueNames.length)): Float32Array {
  cues.fill(0);
  cues[0] = quarterLogit(reading.hostility);
  cues[1] = quarterLogit(reading.sentiment.negative);
  cues[2] = quarterLogit(reading.complaint);
  cues[3] = quarterLogit(reading.arousal);
  cues[4] = reading.hostile ? 1 : 0;
  cues[5] = reading.topics.some((topic) => topic !== 'other') ? 0.5 : 0;
  cues[firstSentiment + sentimentLabels.indexOf(reading.sentiment.label)] = 1;
  for (const { code } of reading.signals) cues[firstSignal + signalCodes.indexOf(code)] = 0.7;
  return cues;
}
