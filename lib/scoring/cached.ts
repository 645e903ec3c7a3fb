import type { Reading, Scorer, ScorerInput } from '@/lib/core/reading/reading';

/** Remembers the last `max` readings: pages re-render, and the same comment comes again and again. */
export function cached(scorer: Scorer, { max }: { max: number }): Scorer {
  const readings = new Map<string, Reading>();
  return {
    id: scorer.id,
    score(input) {
      const key = keyOf(input);
      const known = readings.get(key);
      if (known !== undefined) {
        // A Map keeps the order of insertion: what was asked for last is dropped last.
        readings.delete(key);
        readings.set(key, known);
        return known;
      }
      const reading = scorer.score(input);
      readings.set(key, reading);
      if (readings.size > max) {
        const [oldest] = readings.keys();
        if (oldest !== undefined) readings.delete(oldest);
      }
      return reading;
    },
  };
}

const keyOf = ({ text, given, thread, page, onBrandPage }: ScorerInput): string =>
  `${given ?? ''}|${thread ?? ''}|${page ?? ''}|${onBrandPage === true ? 'b' : ''}|${text}`;
