import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { languageCodeOf } from '@/lib/core/language';
import { parseLanguageTable } from '@/lib/scoring/detect-language';
import { createLexiconScorer } from '@/lib/scoring/lexicon-scorer';
import { BadLine, type LineCommand } from './line-command';

const inputSchema = z.object({ text: z.string(), language: z.optional(z.nullable(z.string())) });

/** The same table that the worker fetches from the extension's own address. */
export async function loadScorer() {
  const file = new URL('../../public/models/languages.json', import.meta.url);
  return createLexiconScorer({ languages: parseLanguageTable(JSON.parse(await readFile(file, 'utf8'))) });
}

export const score: LineCommand = {
  usage: 'npm run -s cli -- score [FILE]   lines: {"text", "language"?}',
  options: [],
  prepare: async () => {
    const scorer = await loadScorer();
    return (line) => {
      const input = z.safeParse(inputSchema, line);
      if (!input.success) throw new BadLine('expected {"text": string, "language"?: string}');
      const { text, language } = input.data;
      return scorer.score({ text, given: languageCodeOf(language) });
    };
  },
};
