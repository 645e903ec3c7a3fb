import type { LanguageCode } from '@/lib/core/text/language';
import type { Lexicon, ListName } from './lists';

export type Lexicons = Partial<Record<LanguageCode, Lexicon>>;

/** Insults that are harmless words in another language: `douche`, a shower in French. */
const harmlessAbroad = new Set(
  'minus débris debris douche||s mongol||s burne||s karen karens parasites peasant||s jerk||s tramp||s toad||s morue||s garce thug||s demon||s satan hitler'.split(
    ' ',
  ),
);

/**
 * What people borrow when they swear in a second language: whole attacks, and insults too long to be a word of the
 * first by accident (`git`, `con`).
 */
function borrowed(lexicon: Lexicon | undefined): Lexicon[] {
  if (lexicon === undefined) return [];
  const isSafe = (entry: string): boolean => entry.length >= 5 && !harmlessAbroad.has(entry);
  const keep = (list: ListName): readonly string[] => (lexicon.entries[list] ?? []).filter(isSafe);
  const insults = keep('insult').filter((entry) => !/[ /]/.test(entry));
  return [{ entries: { insult: insults, attack: keep('attack') }, spellings: {} }];
}

/** The lexicons a text in that language is read with, its own first; one that we can't tell gets French and English. */
export function lexiconsFor(language: LanguageCode, { fr, en, ...others }: Lexicons): readonly Lexicon[] {
  const known = (lexicon: Lexicon | undefined): Lexicon[] => (lexicon === undefined ? [] : [lexicon]);
  if (language === 'fr') return [...known(fr), ...borrowed(en)];
  if (language === 'en') return [...known(en), ...borrowed(fr)];
  if (language === 'und') return [...known(en), ...known(fr)];
  return [...known(others[language]), ...borrowed(en)];
}
