import type { LanguageCode } from '../../text/language';
import type { Bank } from './bank';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { portuguese } from './pt';

/** French and English in full; the others in short, correct forms. */
export const banks: Partial<Record<LanguageCode, Bank>> & { en: Bank; fr: Bank } = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
};
