import type { Scorer } from '@/lib/core/reading/reading';
import { readPackaged, readPackagedBytes } from '@/lib/platform/assets';
import { report } from '@/lib/platform/log';
import { cached } from '@/lib/scoring/cached';
import { createPackagedScorer, packagedFiles, withoutWeightsSentence } from '@/lib/scoring/packaged-scorer';

/** Of the same words from many people, and of pages that are opened again: some 5 MB. */
const mostReadings = 5000;

let loading: Promise<Scorer> | undefined;

/** Its files are read once in a worker's life, when the first comments come. A failure is tried again. */
export function loadScorer(): Promise<Scorer> {
  loading ??= readFiles()
    .then((files) => createPackagedScorer(files, (cause) => report(withoutWeightsSentence(cause), cause)))
    .then((scorer) => cached(scorer, { max: mostReadings }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function readFiles(): Promise<{ languages: unknown; weights: ArrayBuffer | null }> {
  const [languages, weights] = await Promise.all([
    readPackaged(packagedFiles.languages),
    readPackagedBytes(packagedFiles.weights),
  ]);
  return { languages, weights };
}
