import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/core/reading/reading';
import {
  beginning,
  conceptSeed,
  createConceptTable,
  firstRow,
  hashStep,
  nextRow,
  wholeWord,
} from '@/lib/scoring/heads/concept-table';
import { createFeatureReader, cueLayout } from '@/lib/scoring/heads/hashed-features';
import { cueHeads, gramHeads, scoreFeatures, type LinearModel } from '@/lib/scoring/heads/linear-model';
import { readerWords } from '@/lib/scoring/heads/reader-words';

const told: Reading = {
  language: { code: 'en', from: 'given' },
  sentiment: { label: 'neutral', negative: 0.3 },
  hostility: 0.05,
  hostile: false,
  arousal: 0.2,
  complaint: 0.1,
  topics: ['other'],
  signals: [],
};

const hashOf = (word: string): number => {
  let hash = conceptSeed('en');
  for (let at = 0; at < word.length; at += 1) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
};

const entries: [number, number][] = [
  [wholeWord(hashOf('not')), 0],
  [beginning(hashOf('lov')), 1],
  [beginning(hashOf('lov')), 2],
  [beginning(hashOf('love')), 3],
];
const table = createConceptTable(
  ['neg', 'fond', 'warm', 'love'],
  Uint32Array.from(entries, ([hash]) => hash),
  Uint8Array.from(entries, ([, concept]) => concept),
);
const reader = createFeatureReader(table, 10);
const negatedFrom = 4 * 7;
const cuesOf = (text: string): Float32Array => reader.read(text, 'en', told).cues.slice();

const width = gramHeads.length;
const flatModel = (grams: Int8Array): LinearModel => ({
  bits: 10,
  grams,
  gramSteps: [1, 1, 0.5, 1, 0.25],
  cues: new Float32Array(reader.cueCount * cueHeads.length),
  bias: [0.5, 0, -1, 0, 2, 0, 0],
  calibration: {
    sentiment: 1,
    brandSentiment: 1,
    hostile: Object.fromEntries(
      (['en', 'fr', 'de', 'es', 'it', 'pt', 'other'] as const).map((key) => [key, { slope: 1, offset: 0 }]),
    ) as LinearModel['calibration']['hostile'],
    complaint: { slope: 1, offset: 0 },
    arousal: { slope: 1, offset: 0 },
  },
  hostileFrom: { en: 0.5, fr: 0.5, de: 0.5, es: 0.5, it: 0.5, pt: 0.5, other: 0.5 },
});

describe('concepts', () => {
  it('finds every concept of a hash and nothing of an unknown one', () => {
    const row = firstRow(table, beginning(hashOf('lov')));
    expect(table.concepts[row]).toBe(1);
    expect(table.concepts[nextRow(table, row)]).toBe(2);
    expect(nextRow(table, nextRow(table, row))).toBe(-1);
    expect(firstRow(table, wholeWord(hashOf('lov')))).toBe(-1);
  });

  it('takes the longest known beginning', () => {
    expect([...cuesOf('lovely').subarray(0, 4)]).toEqual([0, 0, 0, expect.closeTo(0.3466, 3)]);
    expect([...cuesOf('loving').subarray(0, 4)]).toEqual([
      0,
      expect.closeTo(0.3466, 3),
      expect.closeTo(0.3466, 3),
      0,
    ]);
  });

  it('marks what a negation shortly before denies', () => {
    expect(cuesOf('not really lovely')[negatedFrom + 3]).toBeGreaterThan(0);
    expect(cuesOf('not here or there or anywhere lovely')[negatedFrom + 3]).toBe(0);
    expect(cuesOf('lovely, not')[negatedFrom + 3]).toBe(0);
  });

  it('is the same in another language only where that language has the word', () => {
    const french = reader.read('lovely', 'fr', { ...told, language: { code: 'fr', from: 'given' } });
    expect([...french.cues.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  });
});

describe('words', () => {
  it('joins emoticons and forgets what links, handles and numbers say', () => {
    const plains = readerWords('@anna looook :-) 42 https://a.example/b :( :D').map(({ plain }) => plain);
    expect(plains).toEqual(['\u0002', 'look', ':)', '0', '\u0001', ':(', ':d']);
  });
});

describe('scores', () => {
  it('are the bias where no weight answers', () => {
    const scores = scoreFeatures(flatModel(new Int8Array(1024 * width)), reader.read('anything', 'en', told));
    expect(scores).toEqual({
      negative: 0.5,
      positive: 0,
      hostile: -1,
      brandNegative: 0,
      brandPositive: 2,
      complaint: 0,
      arousal: 0,
    });
  });

  it('count words and letters by the root of their number, each column in its own step', () => {
    const columns = [0, 0, 2, 0, 8];
    const grams = Int8Array.from({ length: 1024 * width }, (_, at) => columns[at % width] ?? 0);
    const features = reader.read('some plain words', 'en', told);
    const roots = Math.sqrt(features.words.length) + Math.sqrt(features.letters.length);
    const scores = scoreFeatures(flatModel(grams), features);
    expect(scores.hostile).toBeCloseTo(-1 + roots, 5);
    expect(scores.brandPositive).toBeCloseTo(2 + 2 * roots, 5);
    expect([scores.positive, scores.complaint]).toEqual([0, 0]);
  });
});

describe('features', () => {
  it('stay inside their tables and are finite, whatever the text', () => {
    const messy = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(messy, fc.constantFrom('en', 'fr', 'nl', 'und'), (text, code) => {
        const { words, letters, cues } = reader.read(text, code, told);
        expect([...words, ...letters].every((bucket) => bucket >= 0 && bucket < 1024)).toBe(true);
        expect(cues.length).toBe(cueLayout(4).count);
        expect(cues.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('carry nothing over from the text before', () => {
    const alone = cuesOf('not lovely');
    reader.read('LOVE LOVE LOVE!!! https://a.example', 'en', told);
    expect(cuesOf('not lovely')).toEqual(alone);
  });

  it('fit their buffers for the longest words', () => {
    const text = Array.from({ length: 400 }, (_, at) => `w${at}${'abcdefghij'.repeat(9)}`).join(' ');
    const { letters } = reader.read(text, 'en', told);
    expect(letters.length).toBeGreaterThan(1000);
    expect(letters.length).toBeLessThan(131_072);
  });
});
