import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, constant, double, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCount } from '@/lib/core/calm-check/second-opinion/cues';
import { trainedEnglish } from '@/lib/core/calm-check/second-opinion/trained-en';
import { trainedFrench } from '@/lib/core/calm-check/second-opinion/trained-fr';
import { mostSteps, packWeights, unpackWeights } from '@/lib/core/calm-check/second-opinion/weights';
import { composerLines } from '@/tools/training/second-opinion/composer-lines';
import { fitArguing } from '@/tools/training/second-opinion/fit';
import { cuesOfSentences, readLines } from '@/tools/training/second-opinion/lines';
import { packed } from '@/tools/training/second-opinion/module';

const tables = new URL('../core/calm-check/', import.meta.url);

/** All that the calm check is measured with, as one text. */
const measured = readdirSync(tables, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:replies|requests|talk)-[\w-]+\.ts$|\.txt$/.test(name))
  .map((name) => readFileSync(new URL(name, tables), 'utf8').replaceAll("\\'", "'"))
  .join('\n');

describe.each([
  ['fr', trainedFrench],
  ['en', trainedEnglish],
] as const)('the second opinion in %s', (language, shipped) => {
  const lines = readLines(language);

  it('was taught with some thousands of lines, about as many calm ones', () => {
    const calm = lines.filter(({ kind }) => kind === null).length;
    expect(lines.length).toBeGreaterThan(6000);
    expect(calm / lines.length).toBeGreaterThan(0.35);
    expect(calm / lines.length).toBeLessThan(0.65);
  });

  it('was taught with no reply that it is measured with', () => {
    const told = lines.filter(({ text }) => text.length > 25 && measured.includes(text));
    expect(told.map(({ text }) => text)).toEqual([]);
  });

  it('ships what the training makes of these lines', () => {
    const composer = composerLines(language).flatMap((text) => cuesOfSentences(text, language));
    expect(packed(fitArguing(lines, composer))).toEqual(shipped.argues);
  }, 120_000);

  it('ships the file that the model card names', () => {
    const file = readFileSync(`lib/core/calm-check/second-opinion/trained-${language}.ts`);
    expect(readFileSync('docs/model-card.md', 'utf8')).toContain(
      createHash('sha256').update(file).digest('hex'),
    );
  });
});

it('packs weights so that they come back to half a step', () => {
  const weight = oneof(constant(0), double({ min: -mostSteps, max: mostSteps, noNaN: true }));
  assert(
    property(array(weight, { maxLength: 400 }), (some) => {
      const of = new Float32Array(placeCount);
      for (const [at, value] of some.entries()) of[(at * at * 7) % placeCount] = value;
      const back = unpackWeights(packWeights({ bias: 1, of }, 1)).of;
      for (const [at, value] of of.entries())
        if (Math.abs((back[at] ?? 0) - value) > 0.5001) expect(back[at]).toBeCloseTo(value, 0);
    }),
    { numRuns: 20 },
  );
});
