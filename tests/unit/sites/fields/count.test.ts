import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCount } from '@/lib/sites/fields/count';

it.each([
  ['353 points', 353],
  ['−5', -5],
  ['-12 points', -12],
  ['1.2K', 1200],
  ['1,2 k', 1200],
  ['1,2\u00A0k', 1200],
  ['12\u202F343', 12_343],
  ['12 343', 12_343],
  ['12,343', 12_343],
  ['12.343', 12_343],
  ['1.234.567', 1_234_567],
  ['1’234', 1234],
  ['4.1M', 4_100_000],
  ['0', 0],
  ['490 others and 3 more', 490],
  // A word that begins like a multiplier is none.
  ['5 mentions', 5],
  ['7 kudos', 7],
  ['5 constructor', 5],
])('%s → %d', (worded, count) => {
  expect(readCount(worded)).toBe(count);
});

it.each([
  ['1,2 B', 'tr', 1200],
  ['3,5 mil', 'pt', 3500],
  ['1,2 Mio.', 'de', 1_200_000],
  ['1,2 Md', 'fr', 1_200_000_000],
  ['2万', 'ja', 20_000],
  ['1,2 Mn', 'tr', 1_200_000],
  ['1,2 тыс.', 'ru', 1200],
  ['1,2 tys.', 'pl', 1200],
  ['5,3 tn', 'sv', 5300],
  ['5,3 rb', 'id', 5300],
  ['5,3 N', 'vi', 5300],
  ['1.2천', 'ko', 1200],
  ['1.2만', 'ko', 12_000],
  ['١٫٢ ألف', 'ar-EG', 1200],
  ['١٢٬٣٤٣', 'ar-EG', 12_343],
  ['۱٫۲ هزار', 'fa', 1200],
  ['1.2 लाख', 'hi', 120_000],
  ['1,20,000', 'hi', 120_000],
  // Likes, whose first letter is that of a hundred thousand.
  ['5 लाइक', 'hi', 5],
  // The same letter, and no such tag.
  ['1.2B', 'en', 1_200_000_000],
  ['1.2K', 'no such tag!', 1200],
])('%s on a page in %s → %d', (worded, language, count) => {
  expect(readCount(worded, language)).toBe(count);
});

it.each([[null], [''], ['•'], ['Like'], ['Score hidden']])('%s says no number', (worded) => {
  expect(readCount(worded)).toBeNull();
});

it('reads back every whole number as English and French write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (number) => {
      for (const language of ['en-US', 'fr-FR', 'de-DE', 'de-CH']) {
        expect(readCount(number.toLocaleString(language))).toBe(number);
      }
    }),
  );
});
