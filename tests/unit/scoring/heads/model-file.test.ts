import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readModelFile } from '@/lib/scoring/heads/model-file';

const shipped = readFileSync('public/models/reader.bin');
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const manifest = z
  .object({
    bytes: z.number(),
    sha256: z.string(),
    sources: z.array(z.object({ name: z.string(), licence: z.string(), rows: z.number() })),
  })
  .parse(JSON.parse(readFileSync('public/models/manifest.json', 'utf8')));

describe('the shipped weights', () => {
  it('read', async () => {
    const read = await readModelFile(bufferOf(shipped));
    expect(read).toMatchObject({ ok: true, value: { model: { bits: 17 } } });
  });

  it('are those that the manifest describes', () => {
    expect(createHash('sha256').update(shipped).digest('hex')).toBe(manifest.sha256);
    expect(shipped.length).toBe(manifest.bytes);
  });

  it('leave the language tables their share of 1.5 MB', () => {
    const tables = readFileSync('public/models/languages.json').length;
    expect(shipped.length).toBeLessThanOrEqual(1_150_000);
    expect(shipped.length + tables).toBeLessThanOrEqual(1_500_000);
  });

  it('name a licence and rows for every source', () => {
    expect(manifest.sources.length).toBeGreaterThan(5);
    for (const { licence, rows } of manifest.sources) {
      expect(licence).toMatch(/^(?:MIT|Apache-2\.0|CC BY 4\.0)/);
      expect(rows).toBeGreaterThan(0);
    }
  });
});

describe('a file that is not what the training wrote', () => {
  it('is missing where nothing was read', async () => {
    expect(await readModelFile(null)).toEqual({ ok: false, code: 'missing' });
    expect(await readModelFile(new ArrayBuffer(0))).toEqual({ ok: false, code: 'missing' });
  });

  it.each([0, 5, 100, shipped.length >> 1, shipped.length - 40, shipped.length - 1])(
    'is damaged where byte %i is wrong',
    async (at) => {
      const wrong = Uint8Array.from(shipped);
      wrong[at] = (wrong[at] ?? 0) ^ 1;
      expect(await readModelFile(wrong.buffer)).toEqual({ ok: false, code: 'damaged' });
    },
  );

  it.each([1, 39, 41, shipped.length - 1])('is damaged where it ends after %i bytes', async (length) => {
    const read = await readModelFile(bufferOf(shipped.subarray(0, length)));
    expect(read).toEqual({ ok: false, code: 'damaged' });
  });

  it('is damaged where its digest fits and its content does not', async () => {
    for (const body of ['<!doctype html><title>404</title>', 'ACL4\u0004\0\0\0{}  ', 'ACL4\u0002\0\0\0{}']) {
      const bytes = Buffer.from(body, 'latin1');
      const sealed = Buffer.concat([bytes, createHash('sha256').update(bytes).digest()]);
      expect(await readModelFile(bufferOf(sealed))).toEqual({ ok: false, code: 'damaged' });
    }
  });
});
