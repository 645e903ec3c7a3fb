import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createConceptTable } from '@/lib/scoring/heads/concept-table';
import { createFeatureReader } from '@/lib/scoring/heads/hashed-features';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';
import { fitHead } from '@/tools/training/brand-fits';
import { prepareBrandRows } from '@/tools/training/brand-space';
import { scoreOf } from '@/tools/training/logistic';
import type { Row } from '@/tools/training/rows';

const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
const lexicon = createLexiconScorer({ languages });
const reader = createFeatureReader(createConceptTable(['love'], Uint32Array.of(5), Uint8Array.of(0)), 8);

const row = (text: string, yes: boolean): Row => ({
  text,
  language: 'en',
  source: 'hand-written',
  fold: 0,
  answers: { hostile: { yes, weight: 1 } },
});
const rows = [
  row('gloop zib', true),
  row('gloop mub', true),
  row('gloop zib', true),
  row('plenk zib', false),
  row('plenk mub', false),
  row('plenk zib fisk', false),
];
const { prepared, space } = prepareBrandRows(rows, [], reader, lexicon);

describe('the words of the brand heads', () => {
  it('are those that two rows hold, and pairs of them', () => {
    const held = [...space.counts].toSorted((one, other) => one - other);
    // gloop, plenk, zib, mub; their two beginnings of five letters; "gloop zib", "plenk zib" twice, no "fisk".
    expect(held).toEqual([2, 2, 2, 3, 3, 3, 3, 4]);
  });

  it('count the more the rarer they are', () => {
    const scaleOf = (count: number): number => space.scales[space.counts.indexOf(count)] ?? 0;
    expect(scaleOf(2)).toBeGreaterThan(scaleOf(3));
    expect(scaleOf(3)).toBeGreaterThan(scaleOf(4));
  });

  it('teach a head by what tells its rows apart', () => {
    const fit = fitHead(prepared, 'hostile', space);
    const read = prepared.map(({ vector }) => scoreOf(fit, vector));
    expect(Math.min(...read.slice(0, 3))).toBeGreaterThan(Math.max(...read.slice(3)));
  });
});
