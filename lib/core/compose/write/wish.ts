import { isFaultless } from '../point';
import type { Wording } from './wording';
import type { Writing } from './writing';

/** So often it is said otherwise, where their words read like an argument in the phrase around them. */
const mostTries = 3;

/**
 * What people ask of the brand, said back after the point: an answer is measured by it. No promise: it is read, noted,
 * or owed an answer. Null where nothing is asked, or it cannot be said calmly.
 */
export function saidWish({ view: { wish }, bank, request }: Writing, wording: Wording): string | null {
  const rows = bank.point.wish;
  if (wish === null || rows === undefined) return null;
  const kind = wish.isTheirs ? (wish.isAsked ? 'asked' : 'said') : wish.isAsked ? 'askedHere' : 'saidHere';
  for (let tries = 0; tries < mostTries; tries += 1) {
    const text = wording.choose(rows[kind]);
    if (text === null || isFaultless(text, request.language)) return text;
    wording.avoid(text);
  }
  return null;
}
