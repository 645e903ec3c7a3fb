import { expect, it } from 'vitest';
import { fillSavedReply } from '@/lib/core/draft/saved-reply';

const gaps = {
  firstName: 'first name',
  brand: 'brand',
  contact: 'contact',
  topic: 'topic',
  date: 'date',
  page: 'page',
  signature: 'signature',
};

it.each([
  ['Hello {firstName},', { firstName: 'Léa' }, 'Hello Léa,'],
  ['Hello {first name}, {First_Name}', { firstName: 'Léa' }, 'Hello Léa, Léa'],
  [
    'Bonjour {Prénom}, {marque} vous écrit',
    { firstName: 'Léa', brand: 'Brume' },
    'Bonjour Léa, Brume vous écrit',
  ],
  ['By {date}.', { date: ' ' }, 'By [date].'],
  ['See {order number}.', {}, 'See [order number].'],
  ['{brand} {contact}', { brand: '{contact}', contact: 'x' }, '{contact} x'],
  ['Cost: $& {brand}', { brand: '$1' }, 'Cost: $& $1'],
])('fills %s with %o: %s', (text, values, filled) => {
  expect(fillSavedReply(text, values, gaps)).toBe(filled);
});
