import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema, isBrand } from '@/lib/core/brand';

const brand = z.parse(brandSchema, { name: 'Filéas & Fils', handles: ['@fileas.fils', 'u/fileas_help'] });

it.each([
  ['fileas.fils', true],
  ['@FileasFils', true],
  ['fileas-fils', true],
  ['fileas_help', true],
  ['Filéas & Fils', true],
  ['fileas', false],
  ['', false],
  [null, false],
] as const)('knows whether %s is the brand: %s', (author, own) => {
  expect(isBrand(author, brand)).toBe(own);
});

it('takes nobody for a brand without a name', () => {
  expect(isBrand('', z.parse(brandSchema, {}))).toBe(false);
});
