import type { Scorer } from '@/lib/core/reading';
import { readPackaged } from '@/lib/platform/assets';
import { cached } from '@/lib/scoring/cached';
import { parseLanguageTable } from '@/lib/scoring/detect-language';
import { createLexiconScorer } from '@/lib/scoring/lexicon-scorer';

/** Of the same words from many people, and of pages that are opened again: some 5 MB. */
const mostReadings = 5000;

let loading: Promise<Scorer> | undefined;

/** Its tables are read once in a worker's life, when the first comments come. A failure is tried again. */
export function loadScorer(): Promise<Scorer> {
  loading ??= readPackaged('/models/languages.json')
    .then((table) =>
      cached(createLexiconScorer({ languages: parseLanguageTable(table) }), { max: mostReadings }),
    )
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
