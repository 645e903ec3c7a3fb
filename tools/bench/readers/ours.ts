import { readFile } from 'node:fs/promises';
import type { Scorer } from '@/lib/core/reading/reading';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';
import { packagedFiles } from '@/lib/scoring/packaged-scorer';
import { benchLanguages, type Reader } from './reader';

/** The same reader with its weights left out: what a damaged package falls back to. */
export async function loadLexiconScorer(): Promise<Scorer> {
  const table = await readFile(new URL(`../../../public${packagedFiles.languages}`, import.meta.url), 'utf8');
  return createLexiconScorer({ languages: parseLanguageTable(JSON.parse(table)) });
}

export const readerOf = (name: string, scorer: Scorer): Reader => ({
  name,
  sentiment: {
    languages: benchLanguages,
    read: (text, given) => scorer.score({ text, given }).sentiment.label,
  },
  hostile: { languages: benchLanguages, read: (text, given) => scorer.score({ text, given }).hostile },
  language: (text) => scorer.score({ text }).language.code,
  run: (text) => scorer.score({ text }),
});
