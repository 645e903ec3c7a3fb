import type { LanguageCode } from '../text/language';
import { en } from './en';
import { fr } from './fr';
import { de, es, it, pt } from './others';
import type { ToneWords } from './words';

const byLanguage: Partial<Record<LanguageCode, ToneWords>> = { en, fr, de, es, it, pt };
/** English where a language has no words of its own. */
export const toneWords = (language: LanguageCode): ToneWords => byLanguage[language] ?? en;

/** May a reply in that language begin so? A greeting that is another language's may not; one that nobody knows may. */
export function greetsIn(greeting: string, language: LanguageCode): boolean {
  const opens = ({ greeting: pattern }: ToneWords): boolean => pattern.test(greeting.trim());
  return opens(toneWords(language)) || !Object.values(byLanguage).some(opens);
}
