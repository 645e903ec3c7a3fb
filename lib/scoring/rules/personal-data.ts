import type { Span } from '@/lib/core/text/quotation';
import { TokenNotes } from '@/lib/core/text/token-notes';
import type { Tokens } from '@/lib/core/text/tokens';
import { censusOf, lacks, traits } from '../character-census';

/** What an order, tracking or customer number stands behind; streets with their number before them, French and English. */
const references =
  'commande|suivi|dossier|client|contrat|colis|référence|réf|facture|order|tracking|reference|ref|booking|account|customer|case|policy|invoice|bestellung|pedido|ordine|encomenda';
const rues =
  'rue|avenue|bd|boulevard|impasse|allées?|chemin|place|quai|route|square|cours|lotissement|résidence';
const streets = 'street|road|lane|avenue|close|mews|drive|way|crescent|terrace|gardens|court|grove';

/** Which of these a text's words are, as bits. */
const named = { reference: 1, rue: 2, street: 4 } as const;
const isNamed: readonly [RegExp, number][] = [
  [new RegExp(String.raw`\b(?:${references})\b`, 'iu'), named.reference],
  [new RegExp(String.raw`\b(?:${rues}|av)\b`, 'iu'), named.rue],
  [new RegExp(String.raw`\b(?:${streets}|st|rd|ave)\b`, 'iu'), named.street],
];
const looked = 8;
const notes = new TokenNotes((written) =>
  isNamed.reduce((bits, [pattern, bit]) => (pattern.test(written) ? bits | bit : bits), looked),
);

/**
 * Each pattern has bounded repeats: the search stays linear. None is tried on a text with fewer figures than it needs:
 * a year alone is no telephone number; nor on one without its words, or without what else it needs. Half of all tweets
 * hold a figure, and trying all patterns on those took 2 µs of 16.
 */
const patterns: readonly {
  figures: number;
  named?: number;
  needs?: (text: string) => boolean;
  pattern: RegExp;
}[] = [
  // Mail address.
  {
    figures: 0,
    needs: holdsMailSign,
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/gu,
  },
  // French, British and international telephone numbers, with the usual separators.
  {
    figures: 9,
    pattern:
      /(?<![\d.,])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d){7,11}|0[1-9](?:[ .-]?\d{2}){4}|0\d{2,4}[ .-]?\d{3}[ .-]?\d{3,4})(?![\d€£%])/gu,
  },
  // North American.
  { figures: 10, pattern: /(?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu },
  // IBAN.
  {
    figures: 2,
    needs: (text) => !lacks(censusOf(text), traits.capitals),
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/gu,
  },
  {
    figures: 1,
    named: named.rue,
    pattern: new RegExp(
      String.raw`(?<![\d€£])\d{1,4}(?: ?(?:bis|ter))?,? (?:${rues}|av\.) \p{L}[\p{L}'’ -]{2,40}`,
      'giu',
    ),
  },
  {
    figures: 1,
    named: named.street,
    pattern: new RegExp(
      String.raw`(?:\b(?:flat|apartment|apt\.?) ?\d{1,4}\w?,? |\b\d{1,4}\w? )(?:\p{Lu}[\p{L}'’]{2,20} ){1,3}(?:(?:st|rd|ave)\.?|${streets})\b`,
      'giu',
    ),
  },
  {
    figures: 2,
    named: named.reference,
    pattern: new RegExp(
      String.raw`\b(?:${references})\b[^\p{L}\d\n]{0,6}(?:(?:c'est|est|is|number|no|numéro|num|n°|nr|nº)[^\p{L}\d\n]{0,4}){0,2}(?=[A-Z0-9-]{0,20}\d{2})[A-Z]{0,4}[ -]?\d[A-Z0-9 -]{3,22}[A-Z0-9]`,
      'giu',
    ),
  },
];
const longestSearched = 4000;

/** What could harm the writer, or somebody else, if it stays in public. */
export function personalDataSpans(tokens: Tokens): Span[] {
  const { text } = tokens;
  const census = censusOf(text);
  if (census.figures === 0 && lacks(census, traits.at)) return [];
  const searched = text.slice(0, longestSearched);
  const { figures } = censusOf(text, longestSearched);
  const names = figures === 0 ? 0 : namesIn(tokens);
  const spans: Span[] = [];
  for (const { figures: least, named: name, needs, pattern } of patterns) {
    if (figures < least || (name !== undefined && (names & name) === 0)) continue;
    if (needs !== undefined && !needs(searched)) continue;
    // By `exec`: `matchAll` copies the pattern first, which takes longer than the search.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(searched); match !== null; match = pattern.exec(searched))
      if (/[@\d]/.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans.sort((one, other) => one.start - other.start);
}

function namesIn(tokens: Tokens): number {
  let names = 0;
  for (let at = 0; at < tokens.count; at += 1) if (!tokens.isMark(at)) names |= notes.of(tokens, at);
  return names;
}

/** Does a mail sign stand behind something? Most begin a name (2 of 28 µs a tweet). */
function holdsMailSign(text: string): boolean {
  for (let at = text.indexOf('@', 1); at !== -1; at = text.indexOf('@', at + 1))
    if (text.charCodeAt(at - 1) > 127 || /[\w.%+-]/.test(text.charAt(at - 1))) return true;
  return false;
}
