import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenise, tokensOf } from '@/lib/core/text/text';
import { unitsOf } from '@/lib/core/text/units';

const texts = fc.string({ unit: 'binary', maxLength: 60 });
const written = (text: string): string => String.fromCharCode(...unitsOf(text).subarray(0, text.length));

it('a text’s characters stand in order, lone halves too, and a space behind them', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      for (const text of [one, other, other, one]) {
        expect(written(text)).toBe(text);
        expect(unitsOf(text)[text.length]).toBe(0x20);
      }
    }),
  );
});

it('a long text finds room, and the next one is not read with its end', () => {
  const long = 'é'.repeat(100_000);
  expect(written(long.slice(0, 9000))).toBe(long.slice(0, 9000));
  expect(unitsOf(long)[99_999]).toBe(0xe9);
  expect(unitsOf(long)[100_000]).toBe(0x20);
  expect(written('short')).toBe('short');
  expect(unitsOf('short')[5]).toBe(0x20);
});

it('tokens keep their own text’s characters while another is cut', () => {
  const tokens = tokensOf('thieves, all of them');
  tokenise('something else entirely');
  expect(String.fromCharCode(...tokens.units.subarray(0, 7))).toBe('thieves');
});
