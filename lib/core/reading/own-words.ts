import type { OwnWords } from '../settings/settings';
import { plainWords } from '../text/text-key';

/** Entries in each list, and characters of an entry. */
export const mostOwnWords = 200;
export const longestOwnWord = 60;

/** What makes two entries the same: `Nul` and `nûl!` are. Emoji and signs alone are as they are. */
const sameAs = (entry: string): string => plainWords(entry).join(' ') || entry;

/**
 * The lists as they count: trimmed, no doubles, nothing too long, no more than there is room for; what stands in both
 * is always hostile, because a reader that misses an attack costs more than one that sees it twice.
 */
export function tidyOwnWords({ always, never }: OwnWords): OwnWords {
  const taken = new Set<string>();
  const tidy = (entries: readonly string[]): string[] =>
    entries
      .map((entry) => entry.trim().replaceAll(/\s+/gu, ' '))
      .filter((entry) => {
        if (entry === '' || entry.length > longestOwnWord || taken.has(sameAs(entry))) return false;
        taken.add(sameAs(entry));
        return true;
      })
      .slice(0, mostOwnWords);
  const first = tidy(always);
  return { always: first, never: tidy(never) };
}

/** Why some of what was typed doesn't count: the first fault of a list, null where it has none. */
export type OwnWordsFault = { code: 'both' | 'long'; entry: string } | { code: 'many'; entry: null };

export function faultIn(list: keyof OwnWords, words: OwnWords): OwnWordsFault | null {
  const entries = words[list].map((entry) => entry.trim()).filter((entry) => entry !== '');
  const long = entries.find((entry) => entry.length > longestOwnWord);
  if (long !== undefined) return { code: 'long', entry: long };
  if (entries.length > mostOwnWords) return { code: 'many', entry: null };
  if (list === 'always') return null;
  const always = new Set(words.always.map(sameAs));
  const both = entries.find((entry) => always.has(sameAs(entry)));
  return both === undefined ? null : { code: 'both', entry: both };
}
