import { isFaultless } from '../point';
import type { ThreadView } from '../view';
import { isInOurWords } from '../view/saying';
import type { Wording } from './wording';
import type { Writing } from './writing';

/** Is anything of theirs said back beside the point? */
export const saysMore = ({ wish, rest }: ThreadView): boolean => wish !== null || rest !== null;

/** So often it is said otherwise, where their words read like an argument in the phrase around them. */
const mostTries = 3;

/** The first wording that reads calmly with their words in it; null where none does. */
function calmly(
  rows: readonly string[],
  { request, isUnchecked = false }: Writing,
  wording: Wording,
): string | null {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const text = wording.choose(rows);
    if (text === null || isUnchecked || isFaultless(text, request.language)) return text;
    wording.avoid(text);
  }
  return null;
}

/**
 * What people ask of the brand, said back after the point: an answer is measured by it. No promise: it is read, noted,
 * or owed an answer. Null where nothing is asked, or it cannot be said calmly.
 */
export function saidWish(writing: Writing, wording: Wording): string | null {
  const { view, bank } = writing;
  if (view.wish === null) return null;
  const { isTheirs, isAsked } = view.wish;
  const kind = isTheirs ? (isAsked ? 'asked' : 'said') : isAsked ? 'askedHere' : 'saidHere';
  return calmly(bank.point.wish?.[kind] ?? [], writing, wording);
}

/** Of what was announced, what people tell is no rest. */
const ofTheSame = /la suite|the rest/;

/**
 * What else the person tells of what went wrong, so that nobody reads that half of it was heard; where the point was
 * named in words of ours, the same in theirs.
 */
export function saidRest(writing: Writing, wording: Wording): string | null {
  const { view, bank } = writing;
  if (view.rest === null) return null;
  const beside = bank.point.rest ?? [];
  if (view.announced !== null)
    return calmly(
      beside.filter((row) => !ofTheSame.test(row)),
      writing,
      wording,
    );
  return calmly(isInOurWords(view) ? (bank.point.inTheirWords ?? []) : beside, writing, wording);
}
