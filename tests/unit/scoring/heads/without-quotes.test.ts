import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutQuotations, withoutQuotes } from '@/lib/scoring/heads/without-quotes';

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

  it.each([
    ['"Sit down, you fools" is what he told us', ' is what he told us'],
    ['Il a dit « bande de nuls » et il est parti', 'Il a dit  et il est parti'],
    ['You call that "service"?', 'You call that "service"?'],
    ['> bunch of losers\nShe said "get out, all of you" too', 'She said  too'],
    ['"nothing but a quotation"', '"nothing but a quotation"'],
    ['no quotation at all', 'no quotation at all'],
  ])('without what others are quoted with, of %j are %j', (text, own) =>
    expect(withoutQuotations(text)).toBe(own),
  );
});
