/**
 * Some networks count their ids up from the clock, so an id says when its comment was written, to the millisecond, where
 * the page itself only says "2mo". Milliseconds since 1970 as digits, as `readTime` takes them; null where the id is of
 * another make: before 2005 or after 2100.
 */
const inReach = (milliseconds: number): string | null =>
  milliseconds > 1.1e12 && milliseconds < 4.1e12 ? String(Math.trunc(milliseconds)) : null;

/** LinkedIn: all above the lowest 22 bits (19 digits; seen 2025-11 to agree with the ages that the pages show). */
export const timeInLinkedIn = (id: string): string | null =>
  /^\d{16,20}$/.test(id) ? inReach(Number(BigInt(id) >> 22n)) : null;

const sortable = '234567abcdefghijklmnopqrstuvwxyz';

/** AT Protocol record keys (https://atproto.com/specs/tid): 13 sortable base-32 digits; microseconds above 10 bits. */
export function timeInRecordKey(key: string): string | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return null;
  let number = 0n;
  for (const digit of key) number = number * 32n + BigInt(sortable.indexOf(digit));
  return inReach(Number(number >> 10n) / 1000);
}
