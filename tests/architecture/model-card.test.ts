import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('names the weights that ship, by size and sum', () => {
  const weights = readFileSync('public/models/reader.bin');
  const sum = createHash('sha256').update(weights).digest('hex');
  const card = readFileSync('docs/model-card.md', 'utf8');
  expect(card).toContain(`SHA-256 \`${sum}\``);
  expect(card).toContain(`${weights.length.toLocaleString('en')} bytes`);
  expect(readFileSync('public/models/manifest.json', 'utf8')).toContain(sum);
});
