import { expect, it } from 'vitest';
import { fillSavedReply } from '@/lib/core/draft/saved-reply';
import { withPlace } from '@/lib/core/draft/with-place';

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

it('keeps a draft for later with a place for the name, and no word torn by a short one', () => {
  expect(withPlace('Hello Al, we also called. Also: thank you, Al.', 'Al', 'first name')).toBe(
    'Hello {first name}, we also called. Also: thank you, {first name}.',
  );
  expect(withPlace('Bonjour Marc, le marché rouvre.', 'Marc', 'prénom')).toBe(
    'Bonjour {prénom}, le marché rouvre.',
  );
  expect(withPlace('Bonjour Rose, rose ou bleu ?', 'Rose', 'prénom')).toBe(
    'Bonjour {prénom}, rose ou bleu ?',
  );
  expect(withPlace('Hello.', ' ', 'first name')).toBe('Hello.');
});
