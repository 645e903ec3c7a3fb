import * as z from 'zod/mini';
import { languageCodes, type Language, type LanguageCode } from '@/lib/core/language';
import type { Lexicons } from './lexicons-for';
import { listNames } from './lists';

const lexiconSchema = z.object({
  entries: z.partialRecord(z.enum(listNames), z.array(z.string())),
  spellings: z.record(z.string(), z.string()),
});

/** ELD's n-gram table cut to our languages, and our lexicons: packed by `tools/language-table`. */
const languageTableSchema = z.object({
  version: z.literal(1),
  languages: z.array(z.enum(languageCodes)),
  grams: z.string(),
  scores: z.string(),
  lexicons: z.partialRecord(z.enum(languageCodes), lexiconSchema),
  digest: z.string(),
  /** By language, words divided by spaces. */
  words: z.record(z.enum(languageCodes), z.string()),
});

type Known = (typeof languageCodes)[number];

export interface LanguageTable {
  languages: readonly Known[];
  /** N-gram (one character per UTF-8 byte) → where its row starts in `scores`. */
  rows: ReadonlyMap<string, number>;
  scores: Uint8Array;
  words: ReadonlyMap<string, readonly number[]>;
  /** What the languages are read with, by code. */
  lexicons: Lexicons;
  /** Changes with the lexicons. */
  digest: string;
}

/** What ELD adds to every n-gram it knows: its tables hold the rest. */
const baseScore = 53;

/** The content of `public/models/languages.json` → a table. Throws where it is not what the tool writes. */
export function parseLanguageTable(data: unknown): LanguageTable {
  const { languages, grams, scores, lexicons, digest, words } = z.parse(languageTableSchema, data);
  const names = grams.split('\n');
  const cells = scores.split('\n');
  if (names.length !== cells.length) throw new Error('language table: as many rows as n-grams expected');
  const width = languages.length;
  const values = new Uint8Array(names.length * width);
  const rows = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const row = cells[index] ?? '';
    rows.set(name, index * width);
    for (let at = 0; at + 1 < row.length; at += 2) {
      const place = row.charCodeAt(at) - 0x30;
      if (place < 0 || place >= width) throw new Error('language table: unknown language in a row');
      values[index * width + place] = baseScore + 2 * (row.charCodeAt(at + 1) - 0x23);
    }
  }
  return { languages, rows, scores: values, words: placesOfWords(languages, words), lexicons, digest };
}

function placesOfWords(languages: readonly Known[], words: Record<Known, string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, code] of languages.entries()) {
    for (const word of words[code].split(' ')) places.set(word, [...(places.get(word) ?? []), place]);
  }
  return places;
}

/** Links, handles, hashtags, mail addresses and codes say nothing about the language around them. */
const noise = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[@#][\p{L}\p{N}_.-]+|\S*\d\S*/gu;
const wordPattern = /['’`]*\p{L}+(?:['’`]+\p{L}+)*/gu;
/** Most comments hold none, and most words only plain letters: asking is far cheaper than replacing. */
const mayHoldNoise = /[@#\d]|www\.|:\/\//;
const plainWord = /^[a-z]+$/;
const nowhere: readonly number[] = [];
/** Enough to be sure, and a bound on the work whatever the text's length. */
const longestSample = 1000;

/**
 * What the text must be ahead by, in ELD's own units (a known n-gram gives 53–216), before it overrules the thread
 * or the page. Tuned on XLM-T validation tweets cut to four words.
 */
const threadHeadStart = 160;
const pageHeadStart = 110;
const functionWordScore = 70;

/**
 * The language of a comment. A language given from outside is taken as it is; a text without words (emoji only) or
 * in letters that none of our languages uses takes the thread's or the page's.
 */
export function detectLanguage(
  table: LanguageTable,
  text: string,
  priors: { given?: LanguageCode; thread?: LanguageCode; page?: LanguageCode } = {},
): Language {
  if (known(priors.given)) return { code: priors.given, from: 'given' };
  const scores = scoreLanguages(table, text.slice(0, longestSample));
  const best = indexOfMost(scores);
  const prior = known(priors.thread) ? priors.thread : known(priors.page) ? priors.page : null;
  const from = known(priors.thread) ? 'thread' : 'page';
  if ((scores[best] ?? 0) === 0)
    return prior === null ? { code: 'und', from: 'none' } : { code: prior, from };
  const told = table.languages[best] ?? 'en';
  if (prior === null || told === prior) return { code: told, from: 'text' };
  const headStart = from === 'thread' ? threadHeadStart : pageHeadStart;
  const ahead = (scores[best] ?? 0) - (scores[table.languages.indexOf(prior)] ?? 0);
  return ahead > headStart ? { code: told, from: 'text' } : { code: prior, from };
}

const known = (code: LanguageCode | undefined): code is Known => code !== undefined && code !== 'und';

function scoreLanguages(table: LanguageTable, sample: string): Float64Array {
  const width = table.languages.length;
  const sums = new Float64Array(width);
  const seen = new Set<number>();
  const add = (gram: string): void => {
    const row = table.rows.get(gram);
    if (row === undefined || seen.has(row)) return;
    seen.add(row);
    for (let place = 0; place < width; place += 1) {
      sums[place] = (sums[place] ?? 0) + (table.scores[row + place] ?? 0);
    }
  };
  const addWord = (word: string): void => {
    for (const place of table.words.get(word) ?? nowhere)
      sums[place] = (sums[place] ?? 0) + functionWordScore;
  };
  const lower = sample.toLowerCase();
  const clean = mayHoldNoise.test(lower) ? lower.replaceAll(noise, ' ') : lower;
  for (const word of clean.match(wordPattern) ?? []) {
    if (plainWord.test(word)) {
      addGrams(word, add);
      addWord(word);
      continue;
    }
    addGrams(latin1OfUtf8(word), add);
    for (const part of word.split(/['’`]/)) addWord(part);
  }
  return sums;
}

/** ELD's n-grams: four bytes every three, a space at a word's start and at its end. */
function addGrams(word: string, add: (gram: string) => void): void {
  const length = Math.min(word.length, 70);
  let at = 0;
  for (; at + 4 < length; at += 3) add((at === 0 ? ' ' : '') + word.slice(at, at + 4));
  add(`${at === 0 ? ' ' : ''}${word.slice(length === 3 ? 0 : Math.max(0, length - 4), length)} `);
}

/** One character per UTF-8 byte; a lone surrogate is written like any other unit and matches nothing. */
function latin1OfUtf8(word: string): string {
  let bytes = '';
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += letter;
    else if (code < 0x800) bytes += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) {
      bytes += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    }
  }
  return bytes;
}

function indexOfMost(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  }
  return best;
}
