import type { Correction } from '@/lib/core/reading/correction';
import type { LanguageCode } from '@/lib/core/text/language';
import { plainWords } from '@/lib/core/text/text-key';
import type { Verdict } from '@/lib/core/reading/verdict';

/**
 * Shared words and pairs of neighbouring words, of all that either text has (Jaccard), from which two texts are alike.
 * At 0.6 a text of five words may gain one; another word in the middle makes another text of six (0.57), but not of
 * seven (0.63).
 */
export const alike = 0.6;

export interface Alike {
  correction: Correction;
  /** `alike`–1. */
  similarity: number;
  /** The corrected text's words. */
  words: ReadonlySet<string>;
}

const featuresOf = (words: readonly string[]): Set<string> =>
  new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)]);

/** Of so many features at least this many are shared by any text that is alike; rounding must not lose one. */
const leastShared = (size: number): number => Math.ceil(alike * size - 1e-9);

/**
 * Finds, of each verdict, the corrected text that a text is most like, in its language only. A text that is alike holds
 * one of the rarest features at least, so that only the few corrections that do are compared; what is much longer than
 * any correction is like none.
 */
export function createSimilarTexts(
  corrections: readonly Correction[],
): (words: readonly string[], language: LanguageCode) => Alike[] {
  const known = corrections.map((correction) => {
    const words = plainWords(correction.text);
    return { correction, words: new Set(words), features: featuresOf(words) };
  });
  type Known = (typeof known)[number];
  const holders = new Map<string, Known[]>();
  for (const one of known) {
    for (const feature of one.features) {
      const own = holders.get(feature);
      if (own === undefined) holders.set(feature, [one]);
      else own.push(one);
    }
  }
  const mostFeatures = Math.max(0, ...known.map(({ features }) => features.size)) / alike;
  const held = (feature: string): readonly Known[] => holders.get(feature) ?? [];

  return (words, language) => {
    if (language === 'und' || words.length > mostFeatures) return [];
    const features = [...featuresOf(words)].sort((a, b) => held(a).length - held(b).length);
    const { length } = features;
    const candidates = new Set(features.slice(0, length - leastShared(length) + 1).flatMap(held));
    const best = new Map<Verdict, Alike>();
    for (const { correction, words: own, features: its } of candidates) {
      const bound = Math.min(length, its.size) / Math.max(length, its.size);
      if (correction.language !== language || bound < alike) continue;
      const common = features.filter((feature) => its.has(feature)).length;
      const similarity = common / (length + its.size - common);
      if (similarity < alike || similarity <= (best.get(correction.verdict)?.similarity ?? 0)) continue;
      best.set(correction.verdict, { correction, similarity, words: own });
    }
    return [...best.values()].sort((a, b) => b.similarity - a.similarity);
  };
}
