import type { LanguageCode } from '@/lib/core/language';
import type { Lexicon, ListName } from '../lists';
import { english } from './english';
import { french } from './french';

/** Every lexicon we have; a language without one is read with all of them. */
export const lexicons = { fr: french, en: english } satisfies Partial<Record<LanguageCode, Lexicon>>;

/** Insults that are harmless words in the other language. */
const harmlessAbroad = new Set([
  'minus',
  'débris',
  'debris',
  'karen',
  'karens',
  'parasites',
  'peasant||s',
  'jerk||s',
]);

/**
 * What people borrow when they swear in a second language: attacks, and insults too long to be a word of the first
 * by accident (`git`, `con`).
 */
function borrowed(lexicon: Lexicon): Lexicon {
  const isSafe = (entry: string): boolean => entry.length >= 5 && !harmlessAbroad.has(entry);
  const keep = (list: ListName): readonly string[] => (lexicon.entries[list] ?? []).filter(isSafe);
  return {
    entries: { insult: keep('insult').filter((entry) => !entry.includes(' ')), attack: keep('attack') },
    spellings: {},
  };
}

/** The lexicons a text in that language is read with, its own first. */
export function lexiconsFor(language: LanguageCode): readonly Lexicon[] {
  if (language === 'fr') return [french, borrowed(english)];
  if (language === 'en') return [english, borrowed(french)];
  return [english, french];
}
