import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStars } from '@/lib/sites/fields/stars';

it.each([
  ['3', 3],
  ['1 star', 1],
  ['5 étoiles', 5],
  ['Rated 2 stars out of five stars', 2],
  ['Note : 4 étoiles sur cinq', 4],
  ['3.0 out of 5 stars', 3],
  ['4,5 sur 5', 4.5],
  ['5つ星のうち4.0', 4],
  ['Rated 5.0 out of 5,', 5],
  ['5.0 of 5 bubbles', 5],
  ['2/5', 2],
  ['٤ نجوم', 4],
  ['٤٫٥ من ٥ نجوم', 4.5],
  ['۴ ستاره از ۵', 4],
  // Not of five, not of one review, or none at all.
  ['8/10', null],
  ['0', null],
  ['4.5 from 1,204 reviews of 12 people', null],
  ['stars', null],
  ['', null],
  [null, null],
])('%j → %j', (worded, stars) => expect(readStars(worded)).toBe(stars));

it('never gives more than five nor less than a half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (worded) => {
      const stars = readStars(worded);
      return stars === null || (stars >= 0.5 && stars <= 5);
    }),
  );
});
