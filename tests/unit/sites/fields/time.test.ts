import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTime } from '@/lib/sites/fields/time';

it.each([
  ['2025-11-04T18:29:23.309Z', '2025-11-04T18:29:23.309Z'],
  ['2018-06-23T17:21:09+02:00', '2018-06-23T15:21:09.000Z'],
  ['2025-11-04T18:20:10.257000+0000', '2025-11-04T18:20:10.257Z'],
  ['2014-02-06 20:37:20Z', '2014-02-06T20:37:20.000Z'],
  ['2020-01-31T00:30:00-0700', '2020-01-31T07:30:00.000Z'],
  // Without a zone it stays without one: nobody knows whose clock it was.
  ['2024-05-01T10:00', '2024-05-01T10:00:00'],
  ['2024-05-01', '2024-05-01'],
  ['1706978635', '2024-02-03T16:43:55.000Z'],
  ['1706978635123', '2024-02-03T16:43:55.123Z'],
])('%s → %s', (written, time) => {
  expect(readTime(written)).toBe(time);
});

it('takes a time without a zone for UTC where the site writes UTC', () => {
  expect(readTime('2024-02-03T16:43:55 1706978635', 'utc')).toBe('2024-02-03T16:43:55.000Z');
});

it.each([
  [null],
  [''],
  ['il y a 3 h'],
  ['2d'],
  ['yesterday'],
  ['2024-13-40'],
  ['2024-01-01T99:99'],
  ['12345'],
])('%s is no machine time', (written) => {
  expect(readTime(written)).toBeNull();
});

it('reads back every moment, and never throws', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.string(),
      (date, anything) => {
        expect(readTime(date.toISOString())).toBe(date.toISOString());
        const time = readTime(anything);
        if (time !== null) expect(Number.isNaN(Date.parse(time))).toBe(false);
      },
    ),
  );
});
