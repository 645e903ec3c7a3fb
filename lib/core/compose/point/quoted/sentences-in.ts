import type { Candidate } from './candidate';
import { englishSentencesIn } from './english';
import { frenchSentencesIn } from './french';

/** Nobody tells what happened after a page of text. */
const longestRead = 1200;

/** By language, since what is safe to say back hangs on how a language speaks of people, orders and wishes. */
const byLanguage: Record<'fr' | 'en', (text: string, isClear: boolean) => Candidate[]> = {
  fr: frenchSentencesIn,
  en: englishSentencesIn,
};

/** The sentences of a comment that may stand in a reply as they are. */
export const sentencesIn = (text: string, language: 'fr' | 'en', isClear: boolean): Candidate[] =>
  byLanguage[language](text.slice(0, longestRead), isClear);
