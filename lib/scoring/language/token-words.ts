import { sortAt, sorts } from '@/lib/core/text/character-sorts';
import { kindPlaces } from '@/lib/core/text/spelling';
import type { Tokens } from '@/lib/core/text/tokens';
import { censusOf, lacks, traits } from '../character-census';
import { shortened } from './language-words';

/** A word as `eachLanguageWord` gives it; null where it is noise, or cut another way than tokens are. */
export function languageWordOf(written: string): string | null {
  const lower = written.toLowerCase();
  return ownLetters.test(lower) && !mayBeLink.test(lower) ? shortened(lower) : null;
}

const ownLetters = /^[a-z\u00DF-\u00F6\u00F8-\u024F]+$/;
export const mayBeLink = /http|www/i;

/** Accents that stand alone make words another way; so does the one letter whose small form has such an accent. */
export const holdsLoneAccent = (text: string): boolean =>
  !lacks(censusOf(text), traits.foreign) && /[\u0300-\u036F\u0130]/.test(text);

/** One past the last token of what stands between spaces. */
export function chunkEnd(tokens: Tokens, from: number): number {
  const { units, count, ends } = tokens;
  let at = from;
  while (
    at + 1 < count &&
    !isSpace(units, ends[at] ?? 0) &&
    !isLineEnd(tokens, at) &&
    !isLineEnd(tokens, at + 1)
  )
    at += 1;
  return at + 1;
}

const isSpace = (units: Uint16Array, at: number): boolean => sortAt(units, at) === sorts.space;
const isLineEnd = ({ ids }: Tokens, at: number): boolean => ids[at] === lineEnd;
const lineEnd = 0x0a;

/** Does nothing stand between some tokens? A space of another alphabet might. */
export function isUnbroken({ starts, ends }: Tokens, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at += 1) if (starts[at] !== ends[at - 1]) return false;
  return true;
}

/** Says nothing about the language, and doesn't make noise of what stands around it. */
export function isQuietSign({ kinds, ids }: Tokens, at: number): boolean {
  const kind = kinds[at];
  const id = ids[at];
  return (kind === kindPlaces.mark && id !== mailSign && id !== hashSign) || kind === kindPlaces.emoji;
}

const mailSign = 0x40;
const hashSign = 0x23;
