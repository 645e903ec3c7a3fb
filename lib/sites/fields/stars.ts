import { plainDigits } from './digits';

/**
 * Stars of five as a page words them → the number, halves included, or null: `3`, `4,5 sur 5`, `3.0 out of 5 stars`,
 * `5つ星のうち4.0`, `٤ نجوم`. Where two numbers stand there, one of them is the scale, before or after as the language has
 * it, and the smaller one is meant.
 */
export function readStars(worded: string | null): number | null {
  const numbers =
    plainDigits(worded ?? '')
      .match(/\d+(?:[.,]\d+)?/g)
      ?.map((one) => Number(one.replace(',', '.'))) ?? [];
  const stars = Math.min(...numbers);
  return numbers.length <= 2 && stars >= 0.5 && stars <= 5 ? stars : null;
}
