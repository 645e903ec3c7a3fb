import { expect, it } from 'vitest';
import { isInForce, states } from '@/lib/core/draft/statement';
import { withStatement } from '@/lib/core/draft/with-statement';
import { madeStatement } from '../../storage/made';

const depot = madeStatement();
const shop = madeStatement({ id: 'shop', text: { en: 'The shop is open until 8 pm.' } });

it('holds until its last moment, or for ever', () => {
  const until = { expiresAt: '2026-12-03T23:00:00.000Z' };
  expect(isInForce(until, '2026-12-03T22:59:59.999Z')).toBe(true);
  expect(isInForce(until, '2026-12-03T23:00:00.000Z')).toBe(false);
  expect(isInForce({ expiresAt: null }, '2099-01-01T00:00:00Z')).toBe(true);
});

it('is known in a reply whatever the spaces, marks and case', () => {
  expect(states('Hello, the depot\u00A0reopens on 3 December!', depot, 'en')).toBe(true);
  expect(states('The depot reopens on 13 December.', depot, 'en')).toBe(false);
  expect(states('Anything', depot, 'de')).toBe(false);
});

it.each([
  [
    'in place of the gap that asks for facts',
    'Hello Tom, your parcel is late. The facts: [confirmed facts]. Kim',
    null,
    'Hello Tom, your parcel is late. The depot reopens on 3 December. Kim',
  ],
  [
    'in place of the one before',
    'Hello Tom, it is late. The shop is open until 8 pm. Kim',
    shop,
    'Hello Tom, it is late. The depot reopens on 3 December. Kim',
  ],
  [
    'after what was acknowledged',
    'Hello Tom, your parcel is late. We look for it. Kim',
    null,
    'Hello Tom, your parcel is late. The depot reopens on 3 December. We look for it. Kim',
  ],
  ['in an empty draft', '', null, 'The depot reopens on 3 December.'],
])('is put %s', (_, draft, before, after) => {
  expect(withStatement(draft, depot, before, 'en')).toBe(after);
});
