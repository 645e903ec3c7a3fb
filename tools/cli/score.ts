import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { languageCodeOf } from '@/lib/core/text/language';
import type { Scorer } from '@/lib/core/reading/reading';
import { createPackagedScorer, packagedFiles, withoutWeightsSentence } from '@/lib/scoring/packaged-scorer';
import { BadLine, type LineCommand } from './line-command';

const inputSchema = z.object({ text: z.string(), language: z.optional(z.nullable(z.string())) });

const packageFolder = new URL('../../public/', import.meta.url);
const packaged = (path: string): URL => new URL(`.${path}`, packageFolder);

/** The same files that the worker fetches from the extension's own address. */
export async function loadScorer(): Promise<Scorer> {
  const [table, weights] = await Promise.all([
    readFile(packaged(packagedFiles.languages), 'utf8'),
    readFile(packaged(packagedFiles.weights)).catch(() => null),
  ]);
  return createPackagedScorer(
    { languages: JSON.parse(table), weights: weights === null ? null : new Uint8Array(weights).buffer },
    (cause) => console.error(withoutWeightsSentence(cause)),
  );
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
