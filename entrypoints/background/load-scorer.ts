import type { Scorer } from '@/lib/core/reading';
import { readPackaged } from '@/lib/platform/assets';
import { parseLanguageTable } from '@/lib/scoring/detect-language';
import { createLexiconScorer } from '@/lib/scoring/lexicon-scorer';

let loading: Promise<Scorer> | undefined;

/** Its tables are read once in a worker's life, when the first comments come. A failure is tried again. */
export function loadScorer(): Promise<Scorer> {
  loading ??= readPackaged('/models/languages.json')
    .then((table) => createLexiconScorer({ languages: parseLanguageTable(table) }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
