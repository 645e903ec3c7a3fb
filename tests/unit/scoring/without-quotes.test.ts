import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutQuotes } from '@/lib/scoring/without-quotes';

describe('the words that are the writer’s own', () => {
  it.each([
    ['> you are hopeless\nThanks, fixed in 2.1', 'Thanks, fixed in 2.1'],
    ['Vu.\n  > n’importe quoi\nMerci', 'Vu.\nMerci'],
    ['Run\n```\nthrow "idiot"\n```\nthen tell me', 'Run\n\n\nthen tell me'],
    ['5 > 3 and still no answer', '5 > 3 and still no answer'],
    ['> only a quotation', '> only a quotation'],
    ['```only code```', '```only code```'],
  ])('of %j are %j', (text, own) => expect(withoutQuotes(text)).toBe(own));

  it('are never longer than the text, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('>', '`', '```', '\n', 'a', '\ud800', ' ') }), (text) => {
        expect(withoutQuotes(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
