import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a module of fitted weights as the formatter has it: which file, and its sum for the model card. */
export function writeModule(file: string, text: string): { file: string; sum: string } {
  writeFileSync(file, text);
  execFileSync('node_modules/.bin/oxfmt', [file]);
  return { file, sum: createHash('sha256').update(readFileSync(file)).digest('hex') };
}
