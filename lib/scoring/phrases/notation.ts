import { foldWord, tokenise } from '@/lib/core/text/text';
import { listNames, type Lexicon, type ListName } from './lists';

/**
 * A step of a pattern: words to choose from, each folded and cut as `tokenise` does; any one word (`_`); up to four
 * words (`*`); or a word that stands in another list (`<you>`).
 */
export type Step =
  | { kind: 'words'; source: string; options: readonly (readonly string[])[] }
  | { kind: 'any' }
  | { kind: 'gap' }
  | { kind: 'list'; list: ListName };

/** An entry with more than this many optional parts is two entries. */
const mostSequences = 32;

/**
 * The notation of the lexicons: `déçu||e|s|es` is a stem and its endings (an empty one is the stem itself),
 * `va/va+donc/allez` are words to choose from, `?trop` may be missing, `_` is any word, `*` up to four words,
 * `<you>` any word of that list. Entry → the sequences of steps that it stands for, one per choice of optional
 * parts. Throws on a mistake in the notation.
 */
export function expandEntry(entry: string): Step[][] {
  let sequences: Step[][] = [[]];
  for (const part of entry.split(' ')) {
    const steps = stepsOf(part.replaceAll('?', ''));
    const longer = sequences.map((sequence) => [...sequence, ...steps]);
    sequences = part.includes('?') ? [...sequences, ...longer] : longer;
    if (sequences.length > mostSequences) throw new Error(`lexicon entry means too much: ${entry}`);
  }
  if (sequences.some((sequence) => sequence.length === 0))
    throw new Error(`lexicon entry is empty: ${entry}`);
  return sequences;
}

/**
 * An entry's words without building its patterns: all of them, those it can begin with (null where it may begin with
 * any word or with one of a list), and those that are the whole entry.
 */
export function wordsOfEntry(entry: string): { words: string[]; firsts: string[] | null; single: string[] } {
  const words: string[] = [];
  const single: string[] = [];
  let firsts: string[] | null = [];
  let isFirst = true;
  const parts = entry.split(' ');
  // An entry is one word long where every other part may be missing.
  const needed = parts.filter((part) => !part.includes('?')).length;
  for (const part of parts) {
    const isOptional = part.includes('?');
    const written = isOptional ? part.replaceAll('?', '') : part;
    const isWord = written !== '_' && written !== '*' && !written.startsWith('<');
    if (isFirst && !isWord) firsts = null;
    for (const option of isWord ? optionsOf(written) : []) {
      const [only] = option;
      words.push(...option);
      if (only === undefined) continue;
      if (isFirst) firsts?.push(only);
      if (option.length === 1 && needed <= (isOptional ? 0 : 1)) single.push(only);
    }
    if (!isOptional) isFirst = false;
  }
  return { words, firsts, single };
}

function stepsOf(part: string): Step[] {
  if (part === '_') return [{ kind: 'any' }];
  if (part === '*') return [{ kind: 'gap' }];
  const list = /^<(.+)>$/.exec(part)?.[1];
  if (list !== undefined) return [{ kind: 'list', list: listNamed(list) }];
  const options = optionsOf(part);
  return options.length === 0 ? [] : [{ kind: 'words', source: part, options }];
}

function optionsOf(part: string): string[][] {
  if (!/[/|]/.test(part)) return nonEmpty(wordsOf(part));
  return part
    .split('/')
    .flatMap(spellingsOf)
    .flatMap((written) => nonEmpty(wordsOf(written)));
}

const nonEmpty = (words: string[]): string[][] => (words.length === 0 ? [] : [words]);

function spellingsOf(choice: string): string[] {
  const [stem = '', ...endings] = choice.split('|');
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
}

/** As `foldEntry` leaves words: cutting these as texts are cut would take ten times as long. */
const wordsOf = (written: string): string[] => {
  if (/^[a-z0-9]+$/.test(written)) return [written];
  if (/^[a-z0-9+]+$/.test(written)) return written.split('+').filter((word) => word !== '');
  return /^\p{L}+$/u.test(written) ? [foldWord(written)] : cut(written);
};

/** The same entry with its words folded and cut beforehand, so that reading it takes no Unicode tables. */
const foldEntry = (entry: string): string =>
  entry
    .split(' ')
    .map((part) => {
      const written = part.replaceAll('?', '');
      if (written === '_' || written === '*' || written.startsWith('<')) return part;
      const folded = /^[\p{L}/|]+$/u.test(written)
        ? foldLetters(written)
        : optionsOf(written)
            .map((words) => words.join('+'))
            .join('/');
      return folded === '' ? '' : `${part.includes('?') ? '?' : ''}${folded}`;
    })
    .filter((part) => part !== '')
    .join(' ');

/** A lexicon as it is packed: every entry folded, none twice. */
export const foldLexicon = ({ entries, spellings }: Lexicon): Lexicon => ({
  entries: Object.fromEntries(
    Object.entries(entries).map(([list, written]) => [list, [...new Set(written.map(foldEntry))]]),
  ),
  spellings,
});

const foldLetters = (written: string): string =>
  written
    .split('/')
    .map((choice) => choice.split('|').map(foldWord).join('|'))
    .join('/');

const cut = (written: string): string[] =>
  tokenise(written)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.plain);

function listNamed(name: string): ListName {
  const list = listNames.find((known) => known === name);
  if (list === undefined) throw new Error(`no lexicon list is called ${name}`);
  return list;
}
