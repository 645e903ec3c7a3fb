import { matchesOf } from '../../text/matches';
const boundary = /[.!?;:,\n]+|\b(?:and|but|then|et|mais|puis|donc|so)\b/g;

/** A text cut where one statement ends and the next begins, with each piece's place. */
export function clausesOf(folded: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of matchesOf(boundary, folded)) {
    if (match.index > start) clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < folded.length) clauses.push({ start, end: folded.length });
  return clauses;
}
