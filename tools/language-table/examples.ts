import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eld } from 'eld/medium';
import * as z from 'zod/mini';
import { languageCodes } from '@/lib/core/text/language';
import { languageWords } from '@/lib/scoring/language/language-words';
import { functionWords, otherWords } from '@/lib/scoring/lexicons/function-words';
import { drawPiece, eldPieces } from './eld-pieces';

/** Words or pieces of words, `<` and `>` around them, and the place of their language; the last stands for all others. */
export interface Example {
  words: readonly string[];
  place: number;
}

/** Class-A sets (`../shared/data/README.md`) and the share of their rows: English would outweigh the rest. */
const sets: readonly [file: string, code: (typeof languageCodes)[number], share: number][] = [
  ['umsab-en.train', 'en', 1],
  ['umsab-fr.train', 'fr', 1],
  ['umsab-de.train', 'de', 1],
  ['umsab-es.train', 'es', 1],
  ['umsab-it.train', 'it', 1],
  ['umsab-pt.train', 'pt', 1],
  ['germeval2018-de.train', 'de', 0.5],
  ['mlma-fr.train', 'fr', 0.4],
  ['toxifrench-agreement-fr.train', 'fr', 1],
  ['jigsaw-subset-fr.train', 'fr', 1],
  ['jigsaw-subset-en.train', 'en', 1],
  ['tweeteval-offensive-en.train', 'en', 0.2],
  ['tydip-en_train_binary', 'en', 0.5],
];
const piecesPerLanguage = 6000;
/** More makes short tweets of ours foreign, less makes foreign texts ours. */
const shareOfOthers = 0.15;
const wordsPerLanguage = 3000;
const windowsPerText = 3;
const rowSchema = z.object({ text: z.string() });
const other = languageCodes.length;
const marked = (word: string): string => `<${word}>`;

export function makeExamples(data: string, random: () => number): Example[] {
  return [...fromPieces(random), ...fromWords(random), ...fromSets(data, random)];
}

function fromPieces(random: () => number): Example[] {
  return eldPieces().flatMap((pieces) => {
    const found = languageCodes.findIndex((code) => code === pieces.language);
    const count = piecesPerLanguage * (found < 0 ? shareOfOthers : 1);
    return Array.from({ length: count }, () => ({
      words: Array.from({ length: upTo(8, random) }, () => drawPiece(pieces, random)),
      place: found < 0 ? other : found,
    }));
  });
}

function fromWords(random: () => number): Example[] {
  const lists = [
    ...languageCodes.map((code, place): [string, number, number] => [
      functionWords[code],
      place,
      wordsPerLanguage,
    ]),
    ...otherWords.map((list): [string, number, number] => [list, other, wordsPerLanguage * shareOfOthers]),
  ];
  return lists.flatMap(([list, place, count]) => {
    const words = list.split(' ');
    const draw = (): string => marked(words[Math.floor(random() * words.length)] ?? '');
    return Array.from({ length: count }, () => ({
      words: Array.from({ length: upTo(3, random) }, draw),
      place,
    }));
  });
}

/** Whole texts and windows of a few words; without the rows that ELD reads in another language than they are told to be. */
function fromSets(data: string, random: () => number): Example[] {
  eld.setLanguageSubset([...languageCodes]);
  return sets.flatMap(([file, code, share]) =>
    readFileSync(join(data, 'comments', `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const { text } = rowSchema.parse(JSON.parse(line));
        if (random() > share) return [];
        const read = eld.detect(text).language;
        const words = [...languageWords(text)].map(marked);
        if ((read !== '' && read !== code) || words.length === 0) return [];
        const place = languageCodes.indexOf(code);
        const windows = Array.from({ length: windowsPerText }, () => {
          const length = upTo(5, random);
          const from = Math.floor(random() * Math.max(1, words.length - length));
          return { words: words.slice(from, from + length), place };
        });
        return [{ words, place }, ...windows];
      }),
  );
}

const upTo = (most: number, random: () => number): number => 1 + Math.floor(random() * most);
