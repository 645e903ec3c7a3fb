import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { languageCodes } from '@/lib/core/language';
import { functionWords } from '@/lib/scoring/lexicons/function-words';
import { lexicons } from '@/lib/scoring/lexicons/registry';
import { foldLexicon } from '@/lib/scoring/notation';
import { dictionary } from '../../node_modules/eld/src/dictionary.js';
import { ngramsData } from '../../node_modules/eld/src/ngrams/medium.js';

/**
 * Writes `public/models/languages.json`, what the reader knows of languages: n-grams to tell them apart and lexicons
 * to read them with. Run `tsx tools/language-table/build.ts` after a change to a lexicon or an update of `eld`; the
 * same sources give the same bytes, and a contract test fails while the file is older than its sources.
 *
 * The n-grams are ELD's medium table (Nito T.M., Apache-2.0, https://github.com/nitotm) cut to our languages: 17,800
 * of them in 215 kB instead of 2 MB. ELD writes a byte ≥ 0x80 as a letter of its own; here each byte is the Latin-1
 * character of that number, so that the detector needs no dictionary.
 */
const byteOf = new Map(dictionary.map((letter, byte): [string, number] => [letter, byte]).slice(0x80));
for (let byte = 0x61; byte <= 0x7a; byte += 1) byteOf.set(String.fromCharCode(byte), byte);
for (const same of [' ', "'", '`']) byteOf.set(same, same.charCodeAt(0));

const ids = languageCodes.map((code) => {
  const entry = Object.entries(ngramsData.languages).find(([, name]) => name === code);
  if (entry === undefined) throw new Error(`ELD has no ${code}`);
  return entry[0];
});

/** Two characters per language: its place among ours, and half its score (6–163 in ELD 2.1) above `!`. */
const rowOf = (scores: Record<string, number>): string =>
  ids
    .map((id, place) => {
      const score = scores[id];
      return score === undefined ? '' : `${place}${String.fromCharCode(0x23 + (score >> 1))}`;
    })
    .join('');

const rows = Object.entries(ngramsData.ngrams)
  .map(([gram, scores]): [string, string] => [
    Array.from(gram, (letter) => String.fromCharCode(byteOf.get(letter) ?? 0x20)).join(''),
    rowOf(scores),
  ])
  .filter(([, row]) => row !== '')
  .sort(([one], [other]) => (one < other ? -1 : 1));

/** Words folded here are words that the reader needn't fold before it can read. */
const folded = Object.fromEntries(
  Object.entries(lexicons).map(([code, lexicon]) => [code, foldLexicon(lexicon)]),
);

const table = {
  version: 1,
  source: 'eld 2.1.0 (medium), Copyright 2023 Nito T.M., Apache-2.0, https://github.com/nitotm',
  languages: languageCodes,
  grams: rows.map(([gram]) => gram).join('\n'),
  scores: rows.map(([, row]) => row).join('\n'),
  words: functionWords,
  lexicons: folded,
  // Part of the scorer's id: a changed lexicon makes stored readings stale.
  digest: createHash('sha256').update(JSON.stringify(lexicons)).digest('hex').slice(0, 8),
};
const target = new URL('../../public/models/languages.json', import.meta.url);
const text = JSON.stringify(table);
writeFileSync(target, text);
console.error(`${rows.length} n-grams, ${Buffer.byteLength(text)} bytes`);
