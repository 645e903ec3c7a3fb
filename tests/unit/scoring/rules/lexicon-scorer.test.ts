import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';
import { wrongsOf } from '../cases/check';
import { lexiconTables } from '../cases/tables';

const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
const scorer = createLexiconScorer({ languages });

describe.each(lexiconTables)('$name', ({ thread, cases }) => {
  it.each(cases)('%s — %s', (text, _, expected) => {
    if (expected.language !== undefined) expect(scorer.score({ text }).language.code).toBe(expected.language);
    expect(wrongsOf(expected, scorer.score({ text, thread }))).toEqual([]);
  });
});

it('holds at least 150 cases', () => {
  const cases = lexiconTables.flatMap((table) => table.cases);
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(([text]) => text)).size).toBe(cases.length);
});
