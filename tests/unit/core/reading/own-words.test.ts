import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn, longestOwnWord, mostOwnWords, tidyOwnWords } from '@/lib/core/reading/own-words';
import { plainWords, textKeyOf } from '@/lib/core/text/text-key';

const words = fc.record({ always: fc.array(fc.string()), never: fc.array(fc.string()) });

describe('own words', () => {
  it.each([
    [[' nul ', 'nul', 'NÛL!', ''], [], ['nul'], []],
    [['bande   de nuls'], ['Bande de nuls'], ['bande de nuls'], []],
    [['🤡'], ['🤡', '🤡🤡'], ['🤡'], ['🤡🤡']],
    [['x'.repeat(longestOwnWord), 'x'.repeat(longestOwnWord + 1)], [], ['x'.repeat(longestOwnWord)], []],
  ])('%j and %j are kept as %j and %j', (always, never, keptAlways, keptNever) => {
    expect(tidyOwnWords({ always, never })).toEqual({ always: keptAlways, never: keptNever });
  });

  it('are within their limits whatever was typed, and tidy is tidy', () => {
    const many = Array.from({ length: 300 }, (_, index) => `word${index}`);
    expect(tidyOwnWords({ always: many, never: [] }).always).toHaveLength(mostOwnWords);
    fc.assert(
      fc.property(words, (typed) => {
        const ownWords = tidyOwnWords(typed);
        expect(tidyOwnWords(ownWords)).toEqual(ownWords);
        for (const entry of [...ownWords.always, ...ownWords.never]) {
          expect(entry.trim()).toBe(entry);
          expect(entry.length).toBeLessThanOrEqual(longestOwnWord);
        }
      }),
    );
  });

  it('say what doesn’t count and why', () => {
    const long = 'x'.repeat(61);
    expect(faultIn('never', { always: ['Nul'], never: ['ok', 'nul!'] })).toEqual({
      code: 'both',
      entry: 'nul!',
    });
    expect(faultIn('always', { always: ['Nul'], never: ['nul'] })).toBeNull();
    expect(faultIn('always', { always: [long], never: [] })).toEqual({ code: 'long', entry: long });
    const many = Array.from({ length: 201 }, (_, index) => `w${index}`);
    expect(faultIn('never', { always: [], never: many })).toEqual({ code: 'many', entry: null });
  });
});

describe('a text’s key', () => {
  it.each([
    ['Thieves!!', 'thièves', true],
    ['nuuuul', 'nul', true],
    ['what idiots', 'what, idiots…', true],
    ['what idiots', 'idiots what', false],
    ['!!!', '???', false],
    ['you 🤡', 'you', false],
  ])('of “%s” and “%s” is the same: %s', (one, other, isSame) => {
    expect(textKeyOf(one) === textKeyOf(other)).toBe(isSame);
  });

  it('takes a mark that stands on a space for no word', () => {
    expect(plainWords('ﹾ')).toEqual([]);
  });

  it('is made of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textKeyOf(text)).toMatch(/^[\da-f]{16}$/);
        expect(plainWords(text).join('')).not.toMatch(/\s/);
      }),
    );
  });
});
