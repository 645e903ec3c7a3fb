import type { Correction } from '@/lib/core/correction';
import type { LanguageCode } from '@/lib/core/language';
import { plainWords } from '@/lib/core/text-key';

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

/**
 * Finds, of each verdict, the corrected text that a text is most like, in its language only. The work is bounded by
 * the corrections' own length: what is much longer than any of them is like none.
 */
export function createSimilarTexts(
  corrections: readonly Correction[],
): (words: readonly string[], language: LanguageCode) => Alike[] {
  const known = corrections.map((correction) => {
    const words = plainWords(correction.text);
    return { correction, words: new Set(words), size: featuresOf(words).size };
  });
  const holders = new Map<string, number[]>();
  for (const [at, { correction }] of known.entries()) {
    for (const feature of featuresOf(plainWords(correction.text))) {
      const own = holders.get(feature);
      if (own === undefined) holders.set(feature, [at]);
      else own.push(at);
    }
  }
  const mostFeatures = Math.max(0, ...known.map(({ size }) => size)) / alike;

  return (words, language) => {
    if (language === 'und' || words.length > mostFeatures) return [];
    const features = featuresOf(words);
    const shared = new Map<number, number>();
    for (const feature of features)
      for (const at of holders.get(feature) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const best = new Map<Correction['verdict'], Alike>();
    for (const [at, common] of shared) {
      const one = known[at];
      if (one === undefined || one.correction.language !== language) continue;
      const similarity = common / (features.size + one.size - common);
      const { verdict } = one.correction;
      if (similarity < alike || similarity <= (best.get(verdict)?.similarity ?? 0)) continue;
      best.set(verdict, { correction: one.correction, similarity, words: one.words });
    }
    return [...best.values()].sort((a, b) => b.similarity - a.similarity);
  };
}
