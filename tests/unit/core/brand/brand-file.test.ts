import { expect, it } from 'vitest';
import { emptyBrand } from '@/lib/core/brand/brand';
import { readBrandFile, writeBrandFile } from '@/lib/core/brand/brand-file';
import { madeStatement } from '../../storage/made';

const brand = { ...emptyBrand('b'), name: 'Brume', avoid: ['issue'] };

it('comes back as it was written', () => {
  const file = { brand, statements: [madeStatement()] };
  expect(readBrandFile(writeBrandFile(file))).toEqual({ ok: true, value: file });
});

it('is also a brand’s fields alone, with or without statements', () => {
  expect(readBrandFile('{"name": "Brume"}')).toEqual({
    ok: true,
    value: { brand: { ...emptyBrand(), name: 'Brume' }, statements: [] },
  });
  const both = readBrandFile(JSON.stringify({ name: 'Brume', statements: [madeStatement()] }));
  expect(both.ok && both.value.statements).toEqual([madeStatement()]);
  expect(readBrandFile('{}').ok).toBe(true);
});

it.each([
  ['', 'no-json'],
  ['{"name": ', 'no-json'],
  ['[]', 'no-brand'],
  ['7', 'no-brand'],
  ['{"colour": "red"}', 'no-brand'],
  ['{"name": 7}', 'no-brand'],
  ['{"name": "Brume", "statements": [{"id": 1}]}', 'no-brand'],
  ['{"product": "accalmie", "settings": {}}', 'no-brand'],
])('%s is no brand: %s', (text, code) => {
  expect(readBrandFile(text)).toEqual({ ok: false, code });
});
