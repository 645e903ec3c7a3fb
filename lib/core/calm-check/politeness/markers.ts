import type { LanguageCode } from '../../text/language';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { portuguese } from './pt';
import type { MarkerTable } from './marker';

/** Markers of politeness and of its lack, on folded text. */
export const markers: Record<Exclude<LanguageCode, 'und' | 'nl'>, MarkerTable> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
};
