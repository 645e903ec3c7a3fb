import type { Span } from '@/lib/core/text/quotation';
import { censusOf, lacks, traits } from '../character-census';

/** A number with a word after it. */
const numberedWord = /\d(?: ?(?:bis|ter)|\w)?,? \p{L}/iu;

/**
 * Each pattern has bounded repeats: the search stays linear. None is tried on a text with fewer figures than it needs:
 * a year alone is no telephone number; `needs` is a cheaper pattern that holds wherever the pattern does.
 */
const patterns: readonly { figures: number; needs?: RegExp; pattern: RegExp }[] = [
  // Mail address.
  { figures: 0, pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/gu },
  // French, British and international telephone numbers, with the usual separators.
  {
    figures: 9,
    pattern:
      /(?<![\d.,])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d){7,11}|0[1-9](?:[ .-]?\d{2}){4}|0\d{2,4}[ .-]?\d{3}[ .-]?\d{3,4})(?![\d€£%])/gu,
  },
  // North American.
  { figures: 10, pattern: /(?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu },
  // IBAN.
  { figures: 2, pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/gu },
  // A street with its number, French and English.
  {
    figures: 1,
    needs: numberedWord,
    pattern:
      /(?<![\d€£])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|bd|boulevard|impasse|allées?|chemin|place|quai|route|square|cours|lotissement|résidence) \p{L}[\p{L}'’ -]{2,40}/giu,
  },
  {
    figures: 1,
    needs: numberedWord,
    pattern:
      /(?:\b(?:flat|apartment|apt\.?) ?\d{1,4}\w?,? |\b\d{1,4}\w? )(?:\p{Lu}[\p{L}'’]{2,20} ){1,3}(?:street|st\.?|road|rd\.?|lane|avenue|ave\.?|close|mews|drive|way|crescent|terrace|gardens|court|grove)\b/giu,
  },
  // An order, tracking or customer number.
  {
    figures: 2,
    pattern:
      /\b(?:commande|suivi|dossier|client|contrat|colis|référence|réf|facture|order|tracking|reference|ref|booking|account|customer|case|policy|invoice|bestellung|pedido|ordine|encomenda)\b[^\p{L}\d\n]{0,6}(?:(?:c'est|est|is|number|no|numéro|num|n°|nr|nº)[^\p{L}\d\n]{0,4}){0,2}(?=[A-Z0-9-]{0,20}\d{2})[A-Z]{0,4}[ -]?\d[A-Z0-9 -]{3,22}[A-Z0-9]/giu,
  },
];
/** Every pattern but the mail address's holds a figure; most signs in comments begin a name (2 of 28 µs a tweet). */
const mailSign = /[\p{L}\p{N}._%+-]@/u;
/** The sign is looked for first: it costs a tenth of the pattern (1.2 µs a tweet). */
const mayHold = (text: string): boolean => {
  const census = censusOf(text);
  return census.figures > 0 || (!lacks(census, traits.at) && mailSign.test(text));
};
const longestSearched = 4000;

/** What could harm the writer, or somebody else, if it stays in public. */
export function personalDataSpans(text: string): Span[] {
  if (!mayHold(text)) return [];
  const searched = text.slice(0, longestSearched);
  const { figures } = censusOf(text, longestSearched);
  const spans: Span[] = [];
  for (const one of patterns) {
    if (one.figures === 0 ? !mailSign.test(searched) : figures < one.figures) continue;
    if (one.needs !== undefined && !one.needs.test(searched)) continue;
    // By `exec`: `matchAll` copies the pattern first, which takes longer than the search.
    one.pattern.lastIndex = 0;
    for (let match = one.pattern.exec(searched); match !== null; match = one.pattern.exec(searched))
      if (/[@\d]/.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans.sort((one, other) => one.start - other.start);
}
