/** A day of a month in folded French or English words, or in figures. */
export const date =
  /\b(?:\d{1,2}(?:er|st|nd|rd|th)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)\b/g;

/** How a month begins in both languages, shortest first where one begins like another. */
const months = [
  ['janv', 'janu'],
  ['fev', 'feb'],
  ['mars', 'march'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juil', 'july'],
  ['aout', 'aug'],
  ['sept'],
  ['oct'],
  ['nov'],
  ['dec'],
] as const;

/**
 * The days that a found date may stand for, as `day-month`: "23 novembre" and "November 23" are one, "11/12" may be
 * either of two.
 */
export function daysOf(found: string): string[] {
  const [first = '', second = ''] = Array.from(found.matchAll(/\d+/g), ([figures]) =>
    String(Number(figures)),
  );
  if (found.includes('/')) return [`${first}-${second}`, `${second}-${first}`];
  const word = /[a-z]{3,}/.exec(found)?.[0] ?? '';
  const month = months.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
  return [`${first}-${month}`];
}
