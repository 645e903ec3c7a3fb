import type { Scorer } from '@/lib/core/reading/reading';
import { parseLanguageTable } from './language/detect-language';
import { createLexiconScorer } from './rules/lexicon-scorer';
import { readModelFile, type WeightsFailure } from './heads/model-file';
import { createTrainedScorer } from './heads/trained-scorer';

/** Where the package keeps what the reader reads with. */
export const packagedFiles = { languages: '/models/languages.json', weights: '/models/reader.bin' } as const;

/**
 * The reader of the product, the same in the worker and on the command line: trained where its weights are whole, by
 * the lexicons alone where they aren't. `withoutWeights` is called then, once, with the cause.
 */
export async function createPackagedScorer(
  files: { languages: unknown; weights: ArrayBuffer | null },
  withoutWeights: (cause: WeightsFailure) => void,
): Promise<Scorer> {
  const lexicon = createLexiconScorer({ languages: parseLanguageTable(files.languages) });
  const read = await readModelFile(files.weights);
  if (read.ok) return createTrainedScorer({ weights: read.value, lexicon });
  withoutWeights(read.code);
  return lexicon;
}

/** For the log: what happened, and what it means. */
export const withoutWeightsSentence = (cause: WeightsFailure): string =>
  `${packagedFiles.weights} is ${cause}: comments are read by the lexicons alone`;
