import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { languageCodes } from '@/lib/core/text/language';
import { packLexicon } from '@/lib/scoring/language/detect-language';
import { lexicons } from '@/lib/scoring/lexicons/registry';
import { foldLexicon } from '@/lib/scoring/phrases/notation';

/**
 * Writes `public/models/languages.json`, what the reader knows of languages: weights to tell them apart (made by
 * `tools/language-table/train.ts`) and lexicons to read them with. Run `tsx tools/language-table/build.ts` after a
 * change to a lexicon or to the weights; the same sources give the same bytes, and a contract test fails while the
 * file is older than its sources.
 */
const weightsSchema = z.object({ bits: z.int(), unit: z.number(), weights: z.string() });
const weights = weightsSchema.parse(
  JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')),
);

/** Words folded here are words that the reader needn't fold before it can read. */
const folded = Object.fromEntries(
  Object.entries(lexicons).map(([code, lexicon]) => [code, packLexicon(foldLexicon(lexicon))]),
);

const table = {
  version: 3,
  source:
    'learnt in part from eld 2.1.0 (medium), Copyright 2023 Nito T.M., Apache-2.0, https://github.com/nitotm',
  languages: languageCodes,
  ...weights,
  lexicons: folded,
  // Part of the scorer's id: a changed lexicon makes stored readings stale.
  digest: createHash('sha256').update(JSON.stringify(lexicons)).digest('hex').slice(0, 8),
};
const target = new URL('../../public/models/languages.json', import.meta.url);
const text = JSON.stringify(table);
writeFileSync(target, text);
console.error(`${Buffer.byteLength(text)} bytes`);
