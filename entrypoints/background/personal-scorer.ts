import type { Correction } from '@/lib/core/reading/correction';
import type { Scorer } from '@/lib/core/reading/reading';
import type { Settings } from '@/lib/core/settings/settings';
import { createPersonalScorer } from '@/lib/scoring/own/personal-scorer';
import { loadScorer } from './load-scorer';

/** The packaged scorer with the user's own words and corrections, as they stand whenever it is asked for. */
export function personalScorer(
  settings: () => Promise<Settings>,
  corrections: () => Promise<Correction[]>,
): () => Promise<Scorer> {
  const personal = createPersonalScorer();
  return async () => {
    const [scorer, { ownWords }, corrected] = await Promise.all([loadScorer(), settings(), corrections()]);
    return personal(scorer, ownWords, corrected);
  };
}
