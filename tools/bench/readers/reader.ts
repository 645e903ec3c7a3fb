import type { LanguageCode } from '@/lib/core/text/language';
import type { Reading } from '@/lib/core/reading/reading';

export const benchLanguages = ['fr', 'en', 'de', 'es', 'it', 'pt'] as const satisfies LanguageCode[];
export type BenchLanguage = (typeof benchLanguages)[number];

/** What is put side by side: ours as shipped, ours without its weights, and libraries, each used as its README says. */
export interface Reader {
  name: string;
  /** Whole answers on a comment whose language is told. Left out where the library doesn't answer that. */
  sentiment?: {
    languages: readonly BenchLanguage[];
    read: (text: string, language: BenchLanguage) => Reading['sentiment']['label'];
  };
  hostile?: { languages: readonly BenchLanguage[]; read: (text: string, language: BenchLanguage) => boolean };
  /** One of the six languages, or anything else for "don't know". */
  language?: (text: string) => string;
  /** The work that one comment costs, for the clock. */
  run: (text: string) => unknown;
}
