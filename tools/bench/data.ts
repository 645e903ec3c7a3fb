import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { languageCodeSchema } from '@/lib/core/text/language';

/** A folder of labelled text: `comments/`, `threads/`, `brand/`. */
export interface Data {
  folder: string;
  /** Rows of a set, by its path in the folder; null where it isn't there. */
  rows: (file: string) => unknown[] | null;
}

const repo = fileURLToPath(new URL('../..', import.meta.url));

/** Labelled text is kept beside the repo, never in it. */
export function openData(folder: string = resolve(repo, '../shared/data')): Data {
  return { folder, rows: (file) => linesOf(resolve(folder, file)) };
}

/** Rows that the project wrote and labelled itself; null where they aren't there. */
export const ownRows = (file: string): unknown[] | null => linesOf(resolve(repo, 'tools/bench/own', file));

function linesOf(path: string): unknown[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

const labelledSchema = z.object({
  text: z.string(),
  language: languageCodeSchema,
  label: z.union([z.string(), z.number()]),
});
export type Labelled = z.infer<typeof labelledSchema>;

/** A set of `comments/`, named without `.jsonl`; null where it isn't there. */
export const labelledRows = ({ rows }: Data, name: string): Labelled[] | null =>
  rows(`comments/${name}.jsonl`)?.map((row) => labelledSchema.parse(row)) ?? null;
