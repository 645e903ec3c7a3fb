import type { LanguageCode } from '../../text/language';
import { fault, type Frame } from './frame';

/** Heard by the thread and not by words: the brand named a sum, and they come back for another one. No sum is said again. */
const byLanguage: Partial<Record<LanguageCode, Frame>> = {
  fr: fault(
    'sum-short',
    'refund',
    /(?!)/,
    'la somme rendue n’est pas celle [que vous demandez|que tu demandes]',
    'le montant versé ne correspond pas à ce que [vous demandez|tu demandes]',
  ),
  en: fault(
    'sum-short',
    'refund',
    /(?!)/,
    'the amount paid back is not the amount [you ask|you ask|people ask] for',
    'the sum that was credited falls short of what [you ask|you ask|people ask] for',
  ),
};

export const sumShort = (language: LanguageCode): Frame | null => byLanguage[language] ?? null;
