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

/** Of whom a reply answers they are asked for twice: for the point, and for what else is told. */
const mostKept = 20;
const kept = new Map<string, readonly Candidate[]>();

/** The sentences of a comment that may stand in a reply as they are; nobody changes them. */
export function sentencesIn(text: string, language: 'fr' | 'en', isClear: boolean): readonly Candidate[] {
  const key = `${language} ${isClear} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const candidates = byLanguage[language](text.slice(0, longestRead), isClear);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, candidates);
  return candidates;
}
