import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { detectLanguage, parseLanguageTable } from '@/lib/scoring/detect-language';
import { languagePeers, type LanguageReader } from './language-peers';
import { foreignTexts } from './language-texts';
import { median, percent } from './measures';

const codes = ['fr', 'en', 'de', 'es', 'it', 'pt'] as const;
const rowSchema = z.object({ text: z.string(), language: z.enum(codes) });
type Row = z.infer<typeof rowSchema>;

/** Right answers in percent: per language and over all; microseconds per tweet, warm, the median. */
export interface LanguageFigures {
  whole: Record<string, number>;
  firstFourWords: Record<string, number>;
  fourWordsOrFewer: Record<string, number>;
  /** Texts in none of the six that were called one of the six; null where the reader was told to choose a six. */
  foreignTakenForOurs: number | null;
  microseconds: number;
}

/** Accalmie and, where they are installed, its peers on the tweets of `data`/comments; `part` is `val` or `train`. */
export async function measureLanguage(
  data: string,
  part: 'val' | 'train' = 'val',
): Promise<Record<string, LanguageFigures>> {
  const rows = codes.flatMap((code) => readRows(join(data, 'comments', `umsab-${code}.${part}.jsonl`)));
  const readers: LanguageReader[] = [accalmie(), ...(await languagePeers(codes))];
  return Object.fromEntries(readers.map((reader) => [reader.name, figuresOf(reader, rows)]));
}

function accalmie(): LanguageReader {
  const table = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
  return { name: 'accalmie', restricted: false, read: (text) => detectLanguage(table, text).code };
}

const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));

function figuresOf({ read, restricted }: LanguageReader, rows: readonly Row[]): LanguageFigures {
  const whole = rightOf(read, rows);
  const isForeign = (text: string): boolean => !codes.some((code) => code === read(text));
  const missed = foreignTexts.filter(([, text]) => !isForeign(text)).length;
  return {
    whole,
    firstFourWords: rightOf(
      read,
      rows.map(({ text, language }) => ({ text: wordsOf(text).slice(0, 4).join(' '), language })),
    ),
    fourWordsOrFewer: rightOf(
      read,
      rows.filter(({ text }) => wordsOf(text).length <= 4),
    ),
    foreignTakenForOurs: restricted ? null : round(percent(missed, foreignTexts.length)),
    microseconds: timeOf(read, rows),
  };
}

/** What stands between spaces, without handles and links. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/@\S+|https?\S*|www\.\S+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

function rightOf(read: (text: string) => string, rows: readonly Row[]): Record<string, number> {
  const right = (those: readonly Row[]): number =>
    round(percent(those.filter(({ text, language }) => read(text) === language).length, those.length));
  const perLanguage = codes.flatMap((code): [string, number][] => {
    const those = rows.filter(({ language }) => language === code);
    return those.length === 0 ? [] : [[code, right(those)]];
  });
  return { ...Object.fromEntries(perLanguage), all: right(rows) };
}

function timeOf(read: (text: string) => string, rows: readonly Row[]): number {
  for (const { text } of rows) read(text);
  const spent = rows.map(({ text }) => {
    const start = process.hrtime.bigint();
    read(text);
    return Number(process.hrtime.bigint() - start);
  });
  return round(median(spent) / 1000);
}

const round = (value: number): number => Math.round(value * 10) / 10;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = process.argv[2] ?? '../shared/data';
  const part = process.argv[3] === 'train' ? 'train' : 'val';
  console.log(JSON.stringify(await measureLanguage(data, part), null, 1));
}
