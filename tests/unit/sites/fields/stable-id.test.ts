import { expect, it } from 'vitest';
import { stableId } from '@/lib/sites/fields/stable-id';

it('is the same for the same words, and another for any other', () => {
  const ids = [
    stableId('léa', 'Merci'),
    stableId('lea', 'Merci'),
    stableId(null, 'Merci'),
    stableId('léa', 'Merci !'),
    stableId('léa', 'Merci', 1),
    stableId('', 'léa\nMerci'),
  ];
  expect(stableId('léa', 'Merci')).toBe(ids[0]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('does not meet itself in 50,000 short texts', () => {
  const ids = new Set(Array.from({ length: 50_000 }, (_, nth) => stableId(`user${nth % 97}`, `ok ${nth}`)));
  expect(ids.size).toBe(50_000);
});
