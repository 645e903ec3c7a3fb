import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

/** Labelled text kept beside the repo, never in it. */
const folder = resolve(fileURLToPath(new URL('../..', import.meta.url)), '../shared/data');

/** Rows of a labelled set; null where the folder isn't there. */
export function sharedRows(file: string): unknown[] | null {
  const path = resolve(folder, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}
