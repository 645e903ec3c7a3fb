import { readFileSync } from 'node:fs';
import { foldWord } from '@/lib/core/text/text';
import {
  beginning,
  conceptSeed,
  hashStep,
  readerLanguages,
  shortestBeginning,
  wholeWord,
  wordPair,
  type ReaderLanguage,
} from '@/lib/scoring/heads/concept-table';

const files = [
  'feelings',
  'targets',
  'wide',
  'hostile',
  'chat',
  'forum',
  'society',
  'everyday',
  'tension',
  'brand',
] as const;

export interface ConceptEntries {
  names: string[];
  /** From this name on concepts are for the sharpness and brand heads alone: the public ones read no better with them. */
  tensionFrom: number;
  hashes: Uint32Array;
  concepts: Uint8Array;
}

/**
 * `made/concepts/*.txt` → hashed entries. `#name` opens a concept; each line is a language (`*`: all of them) and its
 * words: `aim*` a beginning, `ras_le` two words in a row, `mag_` a whole word that would read as a mistake without mark.
 */
export function readConcepts(): ConceptEntries {
  const names: string[] = [];
  let current = 0;
  const entries = new Map<string, [hash: number, concept: number]>();
  const conceptsAt = (hash: number): number[] =>
    names.map((_, concept) => concept).filter((concept) => entries.has(`${hash} ${concept}`));
  const tension = new Set([...headingsOf('tension'), ...headingsOf('brand')]);
  const addsOnly = new Set([...tension, ...headingsOf('everyday')]);
  for (const line of files.flatMap(linesOf)) {
    if (line.startsWith('#')) {
      const name = line.slice(1).trim();
      if (!names.includes(name)) names.push(name);
      current = names.indexOf(name);
      continue;
    }
    const [code = '', ...words] = line.split(/\s+/);
    for (const language of languagesOf(code)) {
      for (const word of words) {
        const hash = hashOf(word, language);
        if (hash === null) continue;
        if (addsOnly.has(`#${names[current]}`) && conceptsAt(hash).length === 0) {
          for (const concept of overshadowed(word, language, conceptsAt))
            entries.set(`${hash} ${concept}`, [hash, concept]);
        }
        entries.set(`${hash} ${current}`, [hash, current]);
      }
    }
  }
  // Entries with several concepts must stand together.
  const rows = [...entries.values()].sort(([one, first], [other, second]) => one - other || first - second);
  return {
    names,
    tensionFrom: names.length - tension.size,
    hashes: Uint32Array.from(rows, ([hash]) => hash),
    concepts: Uint8Array.from(rows, ([, concept]) => concept),
  };
}

/**
 * The reader stops at the longest entry that fits: an entry keeps the concepts of the beginning that it would hide.
 * Done for `everyday.txt`, whose kinds of things say nothing against a feeling, and for `tension.txt` and `brand.txt`,
 * which stand last in `files`: with them the public heads read what they read without.
 */
function overshadowed(
  word: string,
  language: ReaderLanguage,
  conceptsAt: (hash: number) => number[],
): number[] {
  const letters = foldWord(word.replaceAll("'", '')).replace(/[*_]+$/, '');
  if (letters.includes('_')) return [];
  for (let length = letters.length; length >= shortestBeginning; length -= 1) {
    const hash = beginning(hashAll(letters.slice(0, length), language));
    const concepts = conceptsAt(hash);
    if (concepts.length > 0) return concepts;
  }
  return [];
}

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./made/concepts/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const headingsOf = (name: string): string[] => linesOf(name).filter((line) => line.startsWith('#'));

function languagesOf(code: string): readonly ReaderLanguage[] {
  if (code === '*') return readerLanguages;
  const language = readerLanguages.find((known) => known === code);
  if (language === undefined) throw new Error(`concepts: no language is called ${code}`);
  return [language];
}

function hashOf(entry: string, language: ReaderLanguage): number | null {
  const word = foldWord(entry.replaceAll("'", ''));
  if (word === '') return null;
  if (word.endsWith('*') && word.length > 3) return beginning(hashAll(word.slice(0, -1), language));
  const [first = '', second = '', ...more] = word.split('_');
  if (more.length > 0) return null;
  return second === ''
    ? wholeWord(hashAll(first, language))
    : wordPair(hashAll(first, language), hashAll(second, language));
}

function hashAll(word: string, language: ReaderLanguage): number {
  let hash = conceptSeed(language);
  for (let at = 0; at < word.length; at += 1) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}
