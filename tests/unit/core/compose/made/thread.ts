import type { LanguageCode } from '@/lib/core/text/language';

/** A thread under a brand's post, and what a reply to it must and must not say. */
export interface MadeThread {
  about: string;
  language: LanguageCode;
  network: string;
  brand: string;
  /** "Author: text"; the brand's own comments bear its name. */
  lines: readonly string[];
  /** Stands in every draft. */
  says: RegExp;
  /** Stands in none. */
  never: RegExp;
}

export const thread =
  (language: LanguageCode, network: string) =>
  (about: string, brand: string, lines: readonly string[], says: RegExp, never: RegExp): MadeThread => ({
    about,
    language,
    network,
    brand,
    lines,
    says,
    never,
  });
