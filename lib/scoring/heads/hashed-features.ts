import type { LanguageCode } from '@/lib/core/text/language';
import type { Reading } from '@/lib/core/reading/reading';
import {
  beginning,
  conceptSeed,
  firstRow,
  hashStep,
  isReaderLanguage,
  nextRow,
  readerLanguages,
  shortestBeginning,
  wholeWord,
  wordPair,
  type ConceptTable,
  type ReaderLanguage,
} from './concept-table';
import { lexiconCueNames, lexiconCues } from './lexicon-cues';
import { isAddressed, mostWords, readerWords, type ReaderWord } from './reader-words';
import { addTextStyle, styleNames, styleOfWords } from './text-style';

/**
 * What the heads read. `words` and `letters` are buckets of hashed n-grams, each counting 1/√(length) once; `cues`
 * are named features, a value each. The head for a sharp tone reads `plain` in place of `words`: the same without those
 * of a language; and `address`, the words beside each "you". Valid until the reader's next call: the arrays are used
 * again.
 */
export interface Features {
  words: Int32Array;
  letters: Int32Array;
  plain: Int32Array;
  address: Int32Array;
  cues: Float32Array;
}

export interface FeatureReader {
  readonly cueCount: number;
  read(text: string, language: LanguageCode, lexicon: Reading): Features;
}

const shortestGram = 2;
const longestGram = 5;
/** Words back that a negation reaches. */
export const negationReach = 3;
const cueScale = 0.5;

/** What so many of a concept or of a style feature are worth, as the weights' cues hold it. */
export const scaledCount = (count: number): number =>
  count > 0 ? Math.fround(Math.log1p(count) * cueScale) : 0;

const lexiconScale = 1;

/** Concepts, once for all languages, once per language and once negated; then style; then the lexicons' cues. */
export function cueLayout(concepts: number): { style: number; lexicon: number; count: number } {
  const style = concepts * (readerLanguages.length + 2);
  const lexicon = style + styleNames.length;
  return { style, lexicon, count: lexicon + lexiconCueNames.length * (readerLanguages.length + 1) };
}

/** 2^`bits` buckets. */
export function createFeatureReader(table: ConceptTable, bits: number): FeatureReader {
  const mask = 2 ** bits - 1;
  const layout = cueLayout(table.names.length);
  const cues = new Float32Array(layout.count);
  const words = new Int32Array(2048);
  const letters = new Int32Array(131_072);
  const address = new Int32Array(mostWords);
  return {
    cueCount: layout.count,
    read(text, code, lexicon) {
      const language = isReaderLanguage(code) ? code : null;
      const read = readerWords(text);
      const counts = addBuckets(read, language, mask, words, letters);
      const seed = conceptSeed(language ?? 'en');
      const concepts = read.map(({ plain }) => conceptWord(table, plain, seed));
      readCues({ table, concepts, text, read, language, lexicon }, cues);
      const perWord = language === null ? 2 : 4;
      return {
        words: words.subarray(0, counts.words),
        letters: letters.subarray(0, counts.letters),
        plain: words.subarray(0, counts.words).filter((_, at) => at % perWord < 2),
        address: address.subarray(0, addAddress(read, mask, address)),
        cues,
      };
    },
  };
}

/** Fills `cues`: concepts, style, what the lexicons said. */
export function readCues(
  from: {
    table: ConceptTable;
    concepts: readonly ConceptWord[];
    text: string;
    read: readonly ReaderWord[];
    language: ReaderLanguage | null;
    lexicon: Reading;
  },
  cues: Float32Array,
): void {
  const { table, language } = from;
  const layout = cueLayout(table.names.length);
  cues.fill(0);
  addConcepts(table, from.concepts, language ?? 'en', cues);
  addTextStyle(from.text, styleOfWords(from.read), cues, layout.style);
  for (let cue = 0; cue < layout.lexicon; cue += 1) {
    const value = cues[cue] ?? 0;
    if (value > 0) cues[cue] = scaledCount(value);
  }
  const said = lexiconCues(from.lexicon);
  addLexicon(said, layout.lexicon, cues);
  if (language === null) return;
  addLexicon(said, layout.lexicon + said.length * (1 + readerLanguages.indexOf(language)), cues);
}

function addLexicon(said: Float32Array, from: number, cues: Float32Array): void {
  for (let at = 0; at < said.length; at += 1) cues[from + at] = (said[at] ?? 0) * lexiconScale;
}

/** Spreads a hash over all bits: FNV's low ones alone are poor. */
export const spread = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return half ^ (half >>> 16);
};

/** What the first word's pair begins with. */
export const noWord = 0x1505;

/** What sets a language's own buckets apart; 0 where the language is unknown to the heads. */
export const saltOf = (language: ReaderLanguage | null): number =>
  language === null ? 0 : Math.imul(readerLanguages.indexOf(language) + 1, 0x9e3779b1);

/** Words on each side of a "you" that say how somebody is spoken to: of 1 … 12 two and three read best. */
export const addressReach = 3;

/** What sets the words beside a "you" apart from the same words elsewhere. */
export const addressBucket = (hash: number): number => spread(hash ^ 0x2545f491);

/** Each word beside a "you", once, the "you" with them → how many. */
function addAddress(read: readonly ReaderWord[], mask: number, address: Int32Array): number {
  let count = 0;
  let next = 0;
  for (const [at, { plain }] of read.entries()) {
    if (!isAddressed(plain)) continue;
    const end = Math.min(read.length, at + addressReach + 1);
    for (next = Math.max(next, at - addressReach); next < end; next += 1)
      address[count++] = addressBucket(hashWord(read[next]?.plain ?? '')) & mask;
  }
  return count;
}

export function hashWord(plain: string): number {
  let hash = 0x77;
  for (let at = 0; at < plain.length; at += 1) hash = hashStep(hash, plain.charCodeAt(at));
  return hash;
}

export const hashPair = (before: number, hash: number): number =>
  hashStep(Math.imul(before, 0x297a2d39), hash);

/** Do the letters of a word of that kind count, or only the whole? */
export const hasGrams = (kind: ReaderWord['kind']): boolean => kind === 'word' || kind === 'hashtag';

/**
 * Words, pairs of words and letter n-grams inside words, each once for all languages and once for its own
 * (0.5 points of macro-F1 over either alone, 3-fold, six languages).
 */
function addBuckets(
  read: readonly ReaderWord[],
  language: ReaderLanguage | null,
  mask: number,
  words: Int32Array,
  letters: Int32Array,
): { words: number; letters: number } {
  const salt = saltOf(language);
  let wordCount = 0;
  let letterCount = 0;
  let before = noWord;
  for (const { plain, kind } of read) {
    const hash = hashWord(plain);
    const pair = hashPair(before, hash);
    words[wordCount++] = spread(hash) & mask;
    words[wordCount++] = spread(pair) & mask;
    if (salt !== 0) {
      words[wordCount++] = spread(hash ^ salt) & mask;
      words[wordCount++] = spread(pair ^ salt) & mask;
    }
    before = hash;
    if (hasGrams(kind)) letterCount = addGrams(plain, salt, mask, letters, letterCount);
  }
  return { words: wordCount, letters: letterCount };
}

/** Appends a word's n-grams to `letters` at `from` → where they end. */
export function addGrams(
  plain: string,
  salt: number,
  mask: number,
  letters: Int32Array,
  from: number,
): number {
  const word = `<${plain}>`;
  let count = from;
  for (let start = 0; start + shortestGram <= word.length; start += 1) {
    let hash = 0x63;
    const end = Math.min(word.length, start + longestGram);
    for (let at = start; at < end; at += 1) {
      hash = hashStep(hash, word.charCodeAt(at));
      const length = at + 1 - start;
      if (length < shortestGram || length === word.length) continue;
      letters[count++] = spread(hash) & mask;
      if (salt !== 0) letters[count++] = spread(hash ^ salt) & mask;
    }
  }
  return count;
}

const beginnings = new Int32Array(64);

/** A word as the concept table knows it: its hash, and its first row there or −1. */
export interface ConceptWord {
  conceptHash: number;
  conceptRow: number;
}

/** The longest known beginning of a word decides where the whole word is unknown. */
export function conceptWord(table: ConceptTable, plain: string, seed: number): ConceptWord {
  let hash = seed;
  for (let at = 0; at < plain.length; at += 1) {
    hash = hashStep(hash, plain.charCodeAt(at));
    beginnings[at + 1] = hash;
  }
  let row = firstRow(table, wholeWord(hash));
  for (let length = plain.length; length >= shortestBeginning && row < 0; length -= 1)
    row = firstRow(table, beginning(beginnings[length] ?? 0));
  return { conceptHash: hash, conceptRow: row };
}

/** Counts each concept, of words and of pairs of words. */
function addConcepts(
  table: ConceptTable,
  words: readonly ConceptWord[],
  language: ReaderLanguage,
  cues: Float32Array,
): void {
  const count = table.names.length;
  const places = {
    own: count * (1 + readerLanguages.indexOf(language)),
    negated: count * (1 + readerLanguages.length),
    negation: table.names.indexOf('neg'),
  };
  let negationAt = -negationReach - 1;
  let before = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined) break;
    const denied = place - negationAt <= negationReach;
    const negates = countConcepts(table, word.conceptRow, places, denied, cues);
    if (before !== 0) {
      const pair = firstRow(table, wordPair(before, word.conceptHash));
      if (pair >= 0) countConcepts(table, pair, places, denied, cues);
    }
    if (negates) negationAt = place;
    before = word.conceptHash;
  }
}

/** Counts the concepts from `row` on; true where one of them is a negation. */
function countConcepts(
  table: ConceptTable,
  row: number,
  places: { own: number; negated: number; negation: number },
  denied: boolean,
  cues: Float32Array,
): boolean {
  let negates = false;
  for (let at = row; at >= 0; at = nextRow(table, at)) {
    const concept = table.concepts[at] ?? 0;
    cues[concept] = (cues[concept] ?? 0) + 1;
    cues[places.own + concept] = (cues[places.own + concept] ?? 0) + 1;
    if (concept === places.negation) negates = true;
    else if (denied) cues[places.negated + concept] = (cues[places.negated + concept] ?? 0) + 1;
  }
  return negates;
}
