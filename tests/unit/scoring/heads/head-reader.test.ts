import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '@/lib/core/text/language';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { brandHashes, scoreBrand } from '@/lib/scoring/heads/brand-heads';
import { createFeatureReader } from '@/lib/scoring/heads/hashed-features';
import { createHeadReader, type HeadReading } from '@/lib/scoring/heads/head-reader';
import { toldCodes } from '@/lib/scoring/heads/learnt-codes';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';
import { cueHeads, scoreFeatures } from '@/lib/scoring/heads/linear-model';
import { readModelFile } from '@/lib/scoring/heads/model-file';
import { readerWords } from '@/lib/scoring/heads/reader-words';
import { sharpScore } from '@/lib/scoring/heads/sharpness';
import { withoutQuotes } from '@/lib/scoring/heads/without-quotes';

const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
const file = await readModelFile(Uint8Array.from(readFileSync('public/models/reader.bin')).buffer);
if (!file.ok) throw new Error(`reader.bin is ${file.code}`);
const weights = file.value;
const { model, concepts, brand } = weights;
const { sharpness } = model;
const lexicon = createLexiconScorer({ languages });
const features = createFeatureReader(concepts, model.bits);

/** All heads' scores in a row, as the training computes them. */
function fromFeatures(text: string, code: LanguageCode): number[] {
  const told = lexicon.score({ text, given: code });
  const read = features.read(withoutQuotes(text), told.language.code, told);
  const scores = scoreFeatures(model, read);
  if (sharpness === undefined) throw new Error('reader.bin holds no head for a sharp tone');
  const sharp = sharpScore(sharpness, read, scores);
  const hashes = brandHashes(readerWords(withoutQuotes(text)), told.language.code);
  const ofBrand = scoreBrand(brand, { hashes, cues: read.cues, scores, told: toldCodes(told) });
  return [...cueHeads.map((head) => scores[head]), sharp, ...ofBrand];
}

const inRow = ({ scores, sharp, ofBrand }: HeadReading): number[] => [
  ...cueHeads.map((head) => scores[head]),
  sharp,
  ...ofBrand,
];

/** The same by the shipped reader. */
function read(reader: ReturnType<typeof createHeadReader>, text: string, code: LanguageCode): number[] {
  const told = lexicon.score({ text, given: code });
  return inRow(reader(withoutQuotes(text), told.language.code, told, toldCodes(told)));
}

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  for (const [head, score] of expected.entries())
    expect(Math.abs((found[head] ?? NaN) - score), `head ${head}`).toBeLessThan(1e-6);
}

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'not',
        'good',
        'pas',
        'jamaaaaais',
        'livré',
        'nicht',
        ':-)',
        '@a',
        '#b',
        '0',
        'http',
        '…',
        '\n> ',
        '```',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

describe('the heads’ reader', () => {
  it('scores as the features do that the heads were trained on, cold and warm', () => {
    const reader = createHeadReader(weights);
    fc.assert(
      fc.property(texts, fc.constantFrom(...languageCodes, 'und' as const), (text, code) => {
        const expected = fromFeatures(text, code);
        const cold = read(reader, text, code);
        expectClose(cold, expected);
        expect(read(reader, text, code)).toEqual(cold);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing of one text in the next', () => {
    const reader = createHeadReader(weights);
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...languageCodes, 'und' as const), (text, other, code) => {
        const alone = read(createHeadReader(weights), text, code);
        read(reader, other, code === 'und' ? 'fr' : code);
        expect(read(reader, text, code)).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });

  it('scores the same after 50,000 other words', () => {
    const reader = createHeadReader(weights);
    const text = 'Never again, my parcel was not delivered :-( @shop';
    const before = read(reader, text, 'en');
    for (let word = 0; word < 50_000; word += 50) {
      const others = Array.from({ length: 50 }, (_, at) => `w${(word + at).toString(36)}x`).join(' ');
      read(reader, others, 'en');
    }
    expect(read(reader, text, 'en')).toEqual(before);
    expectClose(before, fromFeatures(text, 'en'));
  });
});
