import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMostHostile, isBreakDue, longRun, partsOf, readAlso } from '@/lib/core/settings/well-being';
import { signalCodes } from '@/lib/core/reading/signals';
import { madeReading } from '../../app/made';

const minute = 60_000;
const empty = { seen: {}, dismissedAt: null };

describe('the parts of a comment', () => {
  it('are always the whole of it, in order', () => {
    const signal = fc.record({
      code: fc.constantFrom(...signalCodes),
      start: fc.integer({ min: -2, max: 40 }),
      end: fc.integer({ min: -2, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(signal), fc.boolean(), (text, signals, hostile) => {
        const parts = partsOf(text, madeReading({ signals, hostile }));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.some((part) => part.text === '')).toBe(false);
      }),
    );
  });

  it('are hostile where words attack, and nowhere else', () => {
    const reading = madeReading({
      hostile: true,
      signals: [
        { code: 'insult', start: 4, end: 10 },
        { code: 'boycott-call', start: 11, end: 18 },
      ],
    });
    expect(partsOf('You crooks, boycott!', reading)).toEqual([
      { text: 'You ', isHostile: false },
      { text: 'crooks', isHostile: true },
      { text: ', boycott!', isHostile: false },
    ]);
    expect(partsOf('All of it', madeReading({ hostile: true }))).toEqual([
      { text: 'All of it', isHostile: true },
    ]);
    expect(partsOf('Late again', madeReading())).toEqual([{ text: 'Late again', isHostile: false }]);
  });
});

it('shows so many hostile comments at once, and all others', () => {
  const items = ['h1', 'a', 'h2', 'h3', 'b'];
  const isHostile = (item: string): boolean => item.startsWith('h');
  expect(atMostHostile(items, isHostile, 1)).toEqual({ shown: ['h1', 'a', 'b'], held: 2 });
  expect(atMostHostile(items, isHostile, null)).toEqual({ shown: items, held: 0 });
  expect(atMostHostile(items, isHostile, 3)).toEqual({ shown: items, held: 0 });
});

describe('a word about a break', () => {
  const keys = Array.from({ length: longRun }, (_, at) => `c${at}`);

  it('comes after a long run within an hour', () => {
    expect(isBreakDue(readAlso(empty, keys.slice(1), 0), 0)).toBe(false);
    expect(isBreakDue(readAlso(empty, keys, 0), 59 * minute)).toBe(true);
    expect(isBreakDue(readAlso(empty, keys, 0), 60 * minute)).toBe(false);
  });

  it('counts a comment once, however often it is seen', () => {
    let read = empty as ReturnType<typeof readAlso>;
    for (let time = 0; time < 100; time += 1) read = readAlso(read, ['c1'], time * 1000);
    expect(Object.keys(read.seen)).toEqual(['c1']);
  });

  it('does not come again within an hour of being dismissed', () => {
    const read = { ...readAlso(empty, keys, 30 * minute), dismissedAt: 31 * minute };
    expect(isBreakDue(read, 80 * minute)).toBe(false);
    expect(
      isBreakDue(
        readAlso(
          read,
          keys.map((key) => `more ${key}`),
          80 * minute,
        ),
        92 * minute,
      ),
    ).toBe(true);
  });

  it('forgets what is older than an hour', () => {
    expect(readAlso(readAlso(empty, keys, 0), ['new'], 61 * minute).seen).toEqual({ new: 61 * minute });
  });
});
