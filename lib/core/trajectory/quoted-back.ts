import { quotedSpans, withoutSpans } from '../text/quotation';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Quotes two words or more of an answer to the one who gave it: « merci de votre compréhension », non. To repeat
 * somebody's words is how irony disowns them (Sperber & Wilson 1981). Linear in both texts.
 */
export function throwsBack(text: string, answer: string): boolean {
  const given = ` ${plain(answer)} `;
  const isGiven = (said: string): boolean => said.includes(' ') && given.includes(` ${said} `);
  // "Through change.", to "we support our people through change": a reply that is all repetition needs no marks.
  return (
    isGiven(plain(text)) || quotedSpans(text).some(({ start, end }) => isGiven(plain(text.slice(start, end))))
  );
}

/** The text without what it quotes. */
export const unquoted = (text: string): string => withoutSpans(text, quotedSpans(text), () => ' ');
