import { assert, bigInt, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeInLinkedIn, timeInRecordKey } from '@/lib/sites/fields/time-in-id';

const iso = (milliseconds: string | null): string | null =>
  milliseconds === null ? null : new Date(Number(milliseconds)).toISOString();
const moments = integer({ min: 1_100_000_000_001, max: 4_099_999_999_999 });

describe('the time in an id', () => {
  it.each([
    // Worked out by hand: 7195936300000000000 / 2^22 = 1715644907951.
    ['7195936300000000000', '2024-05-14T00:01:47.951Z'],
    ['123', null],
    ['72a5965682205798400', null],
    ['99999999999999999999', null],
    ['', null],
  ])('LinkedIn: %s → %s', (id, expected) => {
    expect(iso(timeInLinkedIn(id))).toBe(expected);
  });

  it('LinkedIn: any moment comes back, whatever the lower bits say', () => {
    assert(
      property(moments, bigInt({ min: 0n, max: (1n << 22n) - 1n }), (moment, rest) => {
        expect(timeInLinkedIn(String((BigInt(moment) << 22n) | rest))).toBe(String(moment));
      }),
    );
  });

  it.each([
    // The example of the specification (atproto.com/specs/tid), and keys that are no times.
    ['3jzfcijpj2z2a', '2023-06-30T15:03:01.887Z'],
    ['self', null],
    ['2222222222222', null],
    ['zzzzzzzzzzzzz', null],
    ['3jzfcijpj2z21', null],
  ])('record key: %s → %s', (key, expected) => {
    expect(iso(timeInRecordKey(key))).toBe(expected);
  });

  it('record key: any moment comes back', () => {
    const digits = '234567abcdefghijklmnopqrstuvwxyz';
    assert(
      property(moments, bigInt({ min: 0n, max: 1023n }), (moment, clock) => {
        let number = (BigInt(moment) * 1000n * 1024n) | clock;
        let key = '';
        for (let place = 0; place < 13; place++) {
          key = (digits[Number(number & 31n)] ?? '') + key;
          number >>= 5n;
        }
        expect(timeInRecordKey(key)).toBe(String(moment));
      }),
    );
  });
});
