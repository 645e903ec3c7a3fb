import { foldWord, tokenise } from '@/lib/core/text';
import { listNames, type ListName } from './lists';

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

function stepsOf(part: string): Step[] {
  if (part === '_') return [{ kind: 'any' }];
  if (part === '*') return [{ kind: 'gap' }];
  const list = /^<(.+)>$/.exec(part)?.[1];
  if (list !== undefined) return [{ kind: 'list', list: listNamed(list) }];
  const options = part
    .split('/')
    .flatMap(spellingsOf)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return options.length === 0 ? [] : [{ kind: 'words', source: part, options }];
}

function spellingsOf(choice: string): string[] {
  const [stem = '', ...endings] = choice.split('|');
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
}

/** Most entries are plain words; cutting them as texts are cut would take ten times as long. */
const wordsOf = (written: string): string[] =>
  /^[\p{L}]+$/u.test(written) ? [foldWord(written)] : cut(written);

const cut = (written: string): string[] =>
  tokenise(written)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.plain);

function listNamed(name: string): ListName {
  const list = listNames.find((known) => known === name);
  if (list === undefined) throw new Error(`no lexicon list is called ${name}`);
  return list;
}
