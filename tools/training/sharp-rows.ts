import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { LanguageCode } from '@/lib/core/text/language';
import type { Row } from './rows';

/** A comment, whether its tone is sharp, and what it counts. Comments of a thread share a fold. */
export interface SharpRow {
  text: string;
  language: LanguageCode;
  source: string;
  thread: string;
  fold: number;
  yes: boolean;
  weight: number;
}

export const sharpSources = [
  {
    name: 'github-incivility-en',
    file: 'github-incivility-en.dev',
    origin: 'vcu-swim-lab/incivility-dataset',
    licence: 'MIT',
    teaches: 'sharpness',
    weight: 1,
  },
  // Ordinary complaints to a brand, and answers to them: nobody labelled their tone, and they are calm.
  {
    name: 'brand-care-en',
    file: 'brand-care-en.dev',
    origin: 'IBM/twitter-customer-care-document-prediction',
    licence: 'Apache-2.0',
    teaches: 'sharpness (calm)',
    weight: 0.3,
  },
] as const;

const threadSchema = z.object({
  id: z.string(),
  comments: z.array(z.object({ text: z.string(), uncivil: z.optional(z.boolean()) })),
});

/**
 * What comments beside the threads count: calm tweets and calm made text. Three times as much takes 0.013 off the area
 * under the curve. Made insults are left out: with them banter under a brand's post is given twice as much, the area
 * stays as it is, and insults are the hostility head's. Other languages have calm rows only: as heavy as English ones
 * they teach that French is calm (of thirty sharp French lines 13 were given 0.2, in place of 24).
 */
const besideWeight = (language: LanguageCode): number => (language === 'en' ? 0.1 : 0.015);

/** The labelled threads, the calm ones, and of the other heads' rows those that somebody wrote calmly. */
export function readSharpRows(data: string, rows: readonly Row[], folds: number): SharpRow[] {
  const threads = sharpSources.flatMap(({ name, file, weight }) =>
    readFileSync(join(data, 'threads', `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => threadSchema.parse(JSON.parse(line)))
      .flatMap(({ id, comments }, place) =>
        comments.map(({ text, uncivil }) => ({
          text,
          language: 'en' as const,
          source: name,
          thread: id,
          fold: place % folds,
          yes: uncivil === true,
          weight,
        })),
      ),
  );
  const beside = rows.flatMap(({ text, language, source, answers }, place): SharpRow[] => {
    if (answers.hostile?.yes !== false || (source !== 'made' && source !== 'umsab')) return [];
    const thread = `${source} ${place}`;
    return [
      { text, language, source, thread, fold: place % folds, yes: false, weight: besideWeight(language) },
    ];
  });
  return [...threads, ...beside];
}
