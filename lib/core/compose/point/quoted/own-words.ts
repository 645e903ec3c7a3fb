import { quotedSpans, withoutSpans } from '../../../text/quotation';

/** Somebody else's words, over more than a sentence: "Owner replied “We are a restaurant, not a creche. …”". */
const longQuotation = /[.!?] \p{L}/u;
const isLong = (quoted: string): boolean => longQuotation.test(quoted);

/** Without what they quote of others, where anything else is left: it stands for their own words nowhere. */
export function ownWordsIn(text: string): string {
  const spans = quotedSpans(text).filter(({ start, end }) => isLong(text.slice(start, end)));
  const quoted = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - quoted < 40 ? text : withoutSpans(text, spans, () => '\uFFFC.');
}
