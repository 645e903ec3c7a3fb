import { readFileSync } from 'node:fs';
import { correctionOf, type Correction } from '@/lib/core/reading/correction';
import type { LanguageCode } from '@/lib/core/text/language';
import type { Verdict } from '@/lib/core/reading/verdict';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';

/** The real lexicons: what stands in the trained weights must not decide these tests. */
export const lexicon = createLexiconScorer({
  languages: parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8'))),
});

export const said = (text: string, verdict: Verdict, language: LanguageCode = 'en'): Correction =>
  correctionOf({ text, verdict, language }, '2026-11-20T10:00:00.000Z');
