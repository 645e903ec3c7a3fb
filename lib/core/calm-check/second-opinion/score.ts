import type { Weights } from './weights';

/** Long sentences hold more cues, but are not so much surer. */
const fewCues = 90;

/** What each cue of a sentence counts. */
export const cueValue = (cues: number): number => Math.sqrt(fewCues / Math.max(fewCues, cues));

/** Log-odds that a sentence with these cues argues, of the sentences in the training lines. */
export function sentenceScore({ bias, of }: Weights, cues: readonly number[]): number {
  const sum = cues.reduce((total, place) => total + (of[place] ?? 0), 0);
  return bias + sum * cueValue(cues.length);
}

/** The mean of a reply's sentences; longer ones say more about it. */
export function replyScore(weights: Weights, sentences: readonly (readonly number[])[]): number {
  const share = sentences.map((cues) => Math.sqrt(cues.length));
  const sum = sentences.reduce(
    (total, cues, at) => total + sentenceScore(weights, cues) * (share[at] ?? 0),
    0,
  );
  return sum / share.reduce((total, one) => total + one, 0);
}
