import type { LanguageCode } from '@/lib/core/language';
import type { Lexicon, ListName } from '../lists';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** Every lexicon we have. */
export const lexicons = {
  fr: french,
  en: english,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
} satisfies Partial<Record<LanguageCode, Lexicon>>;

/** Insults that are harmless words in another language: `minus`, French for a weakling. */
const harmlessAbroad = new Set(
  'minus débris debris douche||s quiche||s nain||s charlot||s mongol||s burne||s karen karens parasites peasant||s jerk||s tramp||s toad||s fool||s trout morue||s tanche||s tart cageot boudin garce thug||s demon||s satan hitler'.split(
    ' ',
  ),
);

/**
 * What people borrow when they swear in a second language: whole attacks, and insults too long to be a word of the
 * first by accident (`git`, `con`).
 */
function borrowed(lexicon: Lexicon): Lexicon {
  const isSafe = (entry: string): boolean => entry.length >= 5 && !harmlessAbroad.has(entry);
  const keep = (list: ListName): readonly string[] => (lexicon.entries[list] ?? []).filter(isSafe);
  const insults = keep('insult').filter((entry) => !/[ /]/.test(entry));
  return { entries: { insult: insults, attack: keep('attack') }, spellings: {} };
}

/** The lexicons a text in that language is read with, its own first; one that we can't tell gets French and English. */
export function lexiconsFor(language: LanguageCode): readonly Lexicon[] {
  if (language === 'fr') return [french, borrowed(english)];
  if (language === 'en') return [english, borrowed(french)];
  if (language === 'nl') return [borrowed(english)];
  return language === 'und' ? [english, french] : [lexicons[language], borrowed(english)];
}
