import { expect, it } from 'vitest';
import { answersIn, sameAnswer } from '@/lib/core/draft/answer';
import { emptyBrand } from '@/lib/core/brand/brand';
import { madeComment } from '../../app/made';
import { madeFlag } from '../../storage/made';

const now = '2026-11-20T12:00:00.000Z';
const brand = { ...emptyBrand('b'), name: 'Brume', handles: ['@brume_fr'] };

it('finds the brand’s own comments in a thread, with their time or the present one', () => {
  const comments = [
    { ...madeComment('c1', 'Where is it?'), author: 'Tom' },
    { ...madeComment('c2', 'We look for it.'), author: 'Brume', postedAt: null },
    { ...madeComment('c3', 'Found.'), author: 'brume_fr', postedAt: '2026-11-20T11:00:00.000Z' },
    { ...madeComment('c4', 'No name'), author: null },
  ];
  expect(answersIn(madeFlag(), comments, brand, now)).toMatchObject([
    { id: 'wordpress:42#c0/c2', text: 'We look for it.', at: now, by: 'page', brandId: 'b' },
    { id: 'wordpress:42#c0/c3', text: 'Found.', at: '2026-11-20T11:00:00.000Z' },
  ]);
});

it('takes a text for the same however a site sets it', () => {
  expect(sameAnswer('Bonjour Léa\u202F! C’est fait.', "Bonjour Léa ! C'est fait")).toBe(true);
  expect(sameAnswer('It is done.', 'It is not done.')).toBe(false);
});
