import { isWhole, type Correction } from '@/lib/core/reading/correction';
import type { Reading, Scorer } from '@/lib/core/reading/reading';
import { hashText, keyOfWords, plainWords } from '@/lib/core/text/text-key';
import { even, hostileAt, isBite, overruled, peaceful } from './overrule';
import { chance, logOdds, rounded } from '@/lib/core/reading/probability';
import { createSimilarTexts, type Alike } from './similar-texts';

/** Part of the scorer's id: raise it when a reading may change though the corrections don't. */
const revision = 1;

/**
 * Log-odds that a text just like a corrected one is moved by. Enough to turn a plain insult (0.95) from a similarity
 * of 0.75 on, not enough to make an attack of a text that the reader sees nothing in (0.02).
 */
const pull = 4;

/**
 * The scorer as the user corrected it: the same text takes the verdict, whatever else is known of it; one that is
 * alike, in the same language, is moved towards it the more, the more alike it is. Without corrections it is the very
 * same scorer. Synchronous, linear in the text's length; any string is welcome.
 */
export function withCorrections(scorer: Scorer, corrections: readonly Correction[]): Scorer {
  if (corrections.length === 0) return scorer;
  const byKey = new Map(corrections.map((correction) => [correction.textKey, correction] as const));
  const similarTo = createSimilarTexts(corrections.filter(isWhole));
  const stands = corrections.map(({ textKey, verdict, language }) => `${textKey} ${verdict} ${language}`);
  return {
    id: `${scorer.id}-corrections-${revision}-${hashText(stands.toSorted().join())}`,
    score(input) {
      const { text } = input;
      const told = scorer.score(input);
      const words = plainWords(text);
      const same = byKey.get(keyOfWords(words, text));
      if (same !== undefined) {
        const by = { kind: 'correction', verdict: same.verdict, of: same.textKey } as const;
        return overruled(told, by, told.signals.some(isBite) ? [] : [{ start: 0, end: text.length }]);
      }
      // The user named that word: a likeness weighs less.
      if (told.by !== undefined) return told;
      return moved(told, text, similarTo(words, told.language.code));
    },
  };
}

function moved(told: Reading, text: string, similar: readonly Alike[]): Reading {
  const heeded = similar.filter((one) => one.correction.verdict === 'hostile' || hasSeen(one, told, text));
  const [most] = heeded;
  if (most === undefined) return told;
  const shift = heeded.reduce(
    (sum, { correction, similarity }) =>
      sum + pull * similarity * (correction.verdict === 'hostile' ? 1 : -1),
    0,
  );
  const hostility = rounded(chance(logOdds(told.hostility) + shift));
  if (hostility === told.hostility) return told;
  const by = { kind: 'similar', verdict: most.correction.verdict, of: most.correction.textKey } as const;
  const reading = { ...told, hostility, by };
  if (shift < 0) return told.hostile && hostility < even ? peaceful(reading) : reading;
  const places = told.signals.some(isBite) ? [] : [{ start: 0, end: text.length }];
  return !told.hostile && hostility >= even ? hostileAt(reading, places) : reading;
}

/** Nobody excused an insult that wasn't there: all that bites here stood in the corrected text too. */
const hasSeen = ({ words }: Alike, told: Reading, text: string): boolean =>
  told.signals
    .filter(isBite)
    .every(({ start, end }) => plainWords(text.slice(start, end)).every((word) => words.has(word)));
