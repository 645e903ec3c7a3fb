import { logitOf } from '../../../reading/probability';
import { closed, plainWords, sentencesOf } from '../quoted/at-least';
import { keyCuesOf } from './cues';
import { keyWeights } from './trained';

/**
 * The sentences of a comment, the likeliest to be what must be acknowledged first, without the marks at their ends
 * (`npm run train:addressee`). None is checked for what it says.
 */
export function keysOf(text: string, language: 'fr' | 'en'): string[] {
  const sentences = sentencesOf(plainWords(text, language));
  return keyCuesOf(sentences, language)
    .map((cues, at) => ({
      sentence: sentences[at] ?? '',
      weight: logitOf(keyWeights, cues),
    }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ sentence }) => closed(sentence));
}
