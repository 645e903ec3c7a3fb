import type { FamiliesOf } from './families';
import { matchesOf } from '../../text/matches';

/** Words with what English joins to them, what French cuts off, figures, and the marks that set a tone; of folded text. */
const pieces =
  /\p{L}+n't|\p{L}+'(?:s|d|ll|m|re|ve)(?!\p{L})|\p{L}+'?|\d[\d.,:%]*|[?!:;…,"«»()]|\p{Extended_Pictographic}/gu;

/** All figures are one word: which hour it was says nothing about the tone. */
const wordsOf = (sentence: string): string[] =>
  matchesOf(pieces, sentence).map(([piece]) => (/^\d/.test(piece) ? '0' : piece));

/** Places of cues; a power of two. */
export const placeCount = 131_072;

const startOf = (kind: string): number => kind.charCodeAt(0) * 0x01000193;
/** FNV-1a, from another start for each kind of cue. */
function hash(text: string, from: number): number {
  let value = from ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
/** The upper half is the better mixed one. */
const placeOf = (value: number): number =>
  (Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 15) & (placeCount - 1);

export type Named = (place: number, cue: string) => void;

/** Words and families keep company within so many words. */
const near = 8;
/** Shorter words carry the turn of a sentence, longer ones its subject. */
const shortWord = 6;
const shortestWord = 4;

/**
 * The places of a sentence's cues: its words, neighbouring words, words around one other, beginnings and endings of
 * words; short words near each other; and the families of words, alone, beside words and with each other. None comes
 * twice. `named` hears what each stands for: for people who look into the weights.
 */
export function cuesOf(sentence: string, familiesOf: FamiliesOf, named?: Named): number[] {
  const places = new Set<number>();
  const add = (kind: string, text: string): void => {
    const place = placeOf(hash(text, startOf(kind)));
    places.add(place);
    named?.(place, kind + text);
  };
  const words = ['^', ...wordsOf(sentence), '$'];
  const families = words.map(familiesOf);
  for (const [at, word] of words.entries()) {
    if (at === 0) continue;
    const before = words[at - 1] ?? '';
    add(' ', `${before} ${word}`);
    if (at > 1) add('_', `${words[at - 2]} _ ${word}`);
    for (const family of families[at] ?? []) {
      add('=', `#${family}`);
      add(' ', `${before} #${family}`);
      for (const other of families[at - 1] ?? []) add(' ', `#${other} #${family}`);
    }
    for (const other of families[at - 1] ?? []) add(' ', `#${other} ${word}`);
    if (at === words.length - 1) break;
    add('=', word);
    if (word.length > 4) {
      add('<', word.slice(0, 4));
      add('>', word.slice(-3));
    }
    if (word.length > 6) add('<', word.slice(0, 6));
  }
  for (const [one, other] of nearPairs(words.slice(1, -1))) add('&', `${one} ${other}`);
  const all = [...new Set(families.flat())].sort();
  const shortest = [...new Set(words.filter((word) => word.length <= shortestWord))];
  for (const [at, family] of all.entries()) {
    for (const other of all.slice(at + 1)) add('&', `#${family} #${other}`);
    for (const word of shortest) add('&', `#${family} ${word}`);
  }
  return [...places];
}

/** Short words with the short words that follow soon, in their order. */
function nearPairs(words: readonly string[]): [string, string][] {
  const short = words.flatMap((word, at) => (word.length <= shortWord ? [{ word, at }] : []));
  return short.flatMap((one, first) => {
    const pairs: [string, string][] = [];
    for (const other of short.slice(first + 1)) {
      if (other.at - one.at > near) break;
      pairs.push([one.word, other.word]);
    }
    return pairs;
  });
}
