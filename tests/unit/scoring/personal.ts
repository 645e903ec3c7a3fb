import { readFileSync } from 'node:fs';
import { correctionOf, type Correction } from '@/lib/core/correction';
import type { LanguageCode } from '@/lib/core/language';
import type { Verdict } from '@/lib/core/verdict';
import { parseLanguageTable } from '@/lib/scoring/detect-language';
import { createLexiconScorer } from '@/lib/scoring/lexicon-scorer';

/** The real lexicons: what stands in the trained weights must not decide these tests. */
export const lexicon = createLexiconScorer({
  languages: parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8'))),
});

export const said = (text: string, verdict: Verdict, language: LanguageCode = 'en'): Correction =>
  correctionOf({ text, verdict, language }, '2026-11-20T10:00:00.000Z');
