import { fold } from '../calm-check/fold';
import { banks } from '../compose/phrases';
import { gap } from '../text/gap';
import type { LanguageCode } from '../text/language';
import { codePattern } from './mask-code';
import { courtesy } from './words/courtesy';

/** Words of this many letters and more carry a meaning of their own. */
const leastLetters = 4;
/** Endings don't count: "delivered" is "delivery". */
const stemLetters = 5;

export const stemOf = (word: string): string => word.slice(0, stemLetters);

/** Folded words in their order, codes and gaps left out. */
export const wordsOf = (text: string): string[] =>
  Array.from(
    fold(text.replaceAll(codePattern, ' ').replaceAll(gap, ' ')).matchAll(/\p{L}+/gu),
    ([word]) => word,
  );

export const contentStems = (text: string, least = leastLetters): string[] =>
  wordsOf(text)
    .filter((word) => word.length >= least)
    .map(stemOf);

function* phrasesIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* phrasesIn(part);
}

const known = new Map<LanguageCode, ReadonlySet<string>>();

/** Stems that the composer itself can say in a language, and those of plain courtesy. */
export function vocabularyOf(language: LanguageCode): ReadonlySet<string> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const said = [...phrasesIn(banks[language]), courtesy[language] ?? ''].join(' ');
  const stems = new Set(contentStems(said.replaceAll(/\{\w+\}/g, ' '), 1));
  known.set(language, stems);
  return stems;
}

const common = new Set<string>();

/** Is it an ordinary word of one of our replies, and so hardly somebody's name? */
export function isCommonWord(word: string): boolean {
  if (common.size === 0)
    for (const said of [...phrasesIn(banks), ...Object.values(courtesy)])
      for (const each of wordsOf(said.replaceAll(/\{\w+\}/g, ' '))) common.add(each);
  return common.has(fold(word));
}
