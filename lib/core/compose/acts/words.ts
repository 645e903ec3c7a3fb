import { fold } from '../../calm-check/fold';
import { cuesOf } from '../../calm-check/second-opinion/cues';
import { familiesIn } from '../../calm-check/second-opinion/families';
import { plainWords, sentencesOf } from '../point/quoted/at-least';
import { ownWordsIn } from '../point/quoted/own-words';

/** The sentences of a comment in plain letters, without what it quotes of others. */
export const ownSentencesOf = (text: string, language: 'fr' | 'en'): string[] =>
  sentencesOf(plainWords(ownWordsIn(text), language));

/** A thread is read again whenever its user asks for other drafts, and each of its sentences for more than one end. */
const mostKept = 500;
const kept = new Map<string, readonly number[]>();

/** The places of a sentence's words and turns, as the second opinion reads them. */
export function placesOf(sentence: string, language: 'fr' | 'en'): readonly number[] {
  const key = `${language} ${sentence}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const places = cuesOf(fold(sentence), familiesIn(language));
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, places);
  return places;
}

/** The same of a whole comment, none twice. */
export const placesIn = (text: string, language: 'fr' | 'en'): number[] => [
  ...new Set(ownSentencesOf(text, language).flatMap((sentence) => placesOf(sentence, language))),
];
