import { readFileSync } from 'node:fs';

/** What was written for the training, French and then English: the rows of `made/<folder>/fr.jsonl` and `en.jsonl`. */
export const madeRows = (folder: 'openings' | 'threads'): unknown[] =>
  ['fr', 'en'].flatMap((language) =>
    readFileSync(new URL(`made/${folder}/${language}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  );
