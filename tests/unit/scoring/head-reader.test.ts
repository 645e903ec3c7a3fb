import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '@/lib/core/language';
import { parseLanguageTable } from '@/lib/scoring/detect-language';
import { createFeatureReader } from '@/lib/scoring/hashed-features';
import { createHeadReader } from '@/lib/scoring/head-reader';
import { createLexiconScorer } from '@/lib/scoring/lexicon-scorer';
import { scoreFeatures } from '@/lib/scoring/linear-model';
import { readModelFile } from '@/lib/scoring/model-file';

const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
const file = await readModelFile(Uint8Array.from(readFileSync('public/models/reader.bin')).buffer);
if (!file.ok) throw new Error(`reader.bin is ${file.code}`);
const { model, concepts } = file.value;
const lexicon = createLexiconScorer({ languages });
const features = createFeatureReader(concepts, model.bits);
const fromFeatures = (text: string, code: (typeof languageCodes)[number] | 'und') => {
  const told = lexicon.score({ text, given: code });
  return scoreFeatures(model, features.read(text, told.language.code, told));
};

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
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

describe('the heads’ reader', () => {
  it('scores as the features do that the heads were trained on', () => {
    const warm = createHeadReader({ model, concepts });
    fc.assert(
      fc.property(texts, fc.constantFrom(...languageCodes, 'und' as const), (text, code) => {
        const told = lexicon.score({ text, given: code });
        const expected = fromFeatures(text, code);
        expect(warm(text, told.language.code, told)).toEqual(expected);
        expect(warm(text, told.language.code, told)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('scores the same after 50,000 other words', () => {
    const reader = createHeadReader({ model, concepts });
    const text = 'Never again, my parcel was not delivered :-( @shop';
    const told = lexicon.score({ text, given: 'en' });
    const before = reader(text, 'en', told);
    for (let word = 0; word < 50_000; word += 50) {
      const others = Array.from({ length: 50 }, (_, at) => `w${(word + at).toString(36)}x`).join(' ');
      reader(others, 'en', told);
    }
    expect(reader(text, 'en', told)).toEqual(before);
    expect(before).toEqual(fromFeatures(text, 'en'));
  });
});
