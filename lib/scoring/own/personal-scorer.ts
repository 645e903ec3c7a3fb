import type { Correction } from '@/lib/core/reading/correction';
import type { Scorer } from '@/lib/core/reading/reading';
import type { OwnWords } from '@/lib/core/settings/settings';
import { withCorrections } from './corrections';
import { withOwnWords } from './own-words';

/**
 * One user's scorer on top of everybody's. Made anew only where the words or corrections are others than before, so
 * that it may be asked for with every batch of comments.
 */
export function createPersonalScorer(): (
  scorer: Scorer,
  words: OwnWords,
  corrections: readonly Correction[],
) => Scorer {
  let made: { from: string; base: Scorer; scorer: Scorer } | null = null;
  return (base, words, corrections) => {
    const from = JSON.stringify([words, corrections]);
    if (made?.base !== base || made.from !== from)
      made = { from, base, scorer: withCorrections(withOwnWords(base, words), corrections) };
    return made.scorer;
  };
}
