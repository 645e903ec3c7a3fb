import type { LanguageCode } from '@/lib/core/text/language';
import type { Lexicon } from '../phrases/lists';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/**
 * Every lexicon we have, as written. The extension doesn't bundle them: `tools/language-table` packs them into
 * `public/models/languages.json`, so that the worker's code stays within its 70 kB.
 */
export const lexicons = {
  fr: french,
  en: english,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
} satisfies Partial<Record<LanguageCode, Lexicon>>;
