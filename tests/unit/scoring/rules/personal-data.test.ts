import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/lib/core/text/text';
import { personalDataSpans } from '@/lib/scoring/rules/personal-data';

const found = (text: string): string[] =>
  personalDataSpans(tokensOf(text)).map(({ start, end }) => text.slice(start, end));

describe('personal data', () => {
  it.each([
    ['a mail address', 'write to anna.b@example.org please', 'anna.b@example.org'],
    ['a mail address beside figures', 'since 2019 I am zoé@example.fr', 'zoé@example.fr'],
    ['a French telephone number', 'appelez le 06 12 34 56 78', '06 12 34 56 78'],
    ['a North American one', 'call (555) 010-4477 now', '(555) 010-4477'],
    ['an IBAN', 'send it to FR76 3000 6000 0112 3456 7890 189', 'FR76 3000 6000 0112 3456 7890 189'],
    ['a French street', 'livré au 12 bis rue des Lilas', '12 bis rue des Lilas'],
    ['a short French one', 'livré au 3 av. Foch', '3 av. Foch'],
    ['an English street', 'left at 14b Elm Grove', '14b Elm Grove'],
    ['a short English one', 'left at 14 Elm St.', '14 Elm St'],
    ['an order', 'where is order 4471289', 'order 4471289'],
    ['an order in capitals', 'WHERE IS ORDER NO 4471289', 'ORDER NO 4471289'],
    ['an order with an ending', 'my order’s number is 4471289', undefined],
    ['a reference with an accent', 'réf : AB44712', 'réf : AB44712'],
    ['a case behind a name’s sign', 'see @case 4471289', 'case 4471289'],
    ['an order glued to its sign', 'see order#4471289', 'order#4471289'],
    ['an order within a link', 'https://example.org/order-4471289', 'order-4471289'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('is none of the figures that people write every day', () => {
    for (const text of ['at 5pm on the 12th of May 2015', '3 for 2 in my street', 'the order of 2 and 3'])
      expect(found(text), text).toEqual([]);
  });

  it('is found whatever stands around it, and whatever was read before', () => {
    const around = fc.stringMatching(/^[a-z' ]{0,30}$/);
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(found(`${before} — order 4471289; ${after}`)).toContain('order 4471289');
      }),
    );
  });
});
