import { kindPlaces } from '@/lib/core/text/spelling';
import { tokensOf, type Tokens } from '@/lib/core/text/text';
import { copyOf, placeOf, wordMemory, wordPlaces } from '@/lib/core/text/word-memory';
import { eachLanguageWord, languageBuckets, takeWords, type WordSink } from './language-words';
import { chunkEnd, holdsLoneAccent, isQuietSign, languageWordOf } from './token-words';

/** Trained weights: a row per bucket (2^`bits`) of a column per language, in whole steps. */
export interface LanguageWeights {
  bits: number;
  width: number;
  weights: Int8Array;
}

const firstScore = 2;
/** No id. */
const noise = -1;
/** Words of a text that are looked up together. */
const mostTogether = 256;

/**
 * What a text's words say for each language. Words come again and again: what each says is kept by its id, in rows of
 * one short table.
 */
export class LanguageScores implements WordSink {
  readonly #table: LanguageWeights;
  readonly #sums: Float64Array;
  /** Per place the word's id, the number of the text that last held it, and its scores: together, to be fetched at once. */
  readonly #stride: number;
  readonly #ints: Int32Array;
  readonly #scores: Float32Array;
  /** Words of this text that aren't remembered. */
  readonly #forgotten = new Set<string>();
  #text = 0;
  /** Words that wait to be looked up: where they stand, and their ids. */
  readonly #texts: string[] = Array.from({ length: mostTogether }, () => '');
  readonly #starts = new Int32Array(mostTogether);
  readonly #ends = new Int32Array(mostTogether);
  readonly #ids = new Int32Array(mostTogether);
  #waiting = 0;
  /** By a token's place: the id of the word that it is to languages, `noise`, or 0 where that isn't known yet. */
  readonly #words = new Int32Array(wordPlaces);
  #generation = wordMemory.generation;

  constructor(table: LanguageWeights) {
    this.#table = table;
    this.#sums = new Float64Array(table.width);
    this.#stride = firstScore + table.width;
    this.#ints = new Int32Array(wordPlaces * this.#stride);
    this.#scores = new Float32Array(this.#ints.buffer);
  }

  /** A text → what its words say for each language, each word once. Valid until the next call: the list is used again. */
  of(text: string): Float64Array {
    this.#text += 1;
    this.#forgotten.clear();
    this.#sums.fill(0);
    if (holdsLoneAccent(text) || !this.#takeTokens(tokensOf(text))) {
      wordMemory.makeRoom();
      eachLanguageWord(text, this);
    }
    this.#lookUp();
    return this.#sums;
  }

  /**
   * The same words as `eachLanguageWord` gives, from the tokens that the lexicons and the heads read anyway; what
   * stands between spaces and holds anything but plain words and marks is looked at by itself → were there any?
   */
  #takeTokens(tokens: Tokens): boolean {
    if (!tokens.isGapless) return false;
    if (this.#generation !== wordMemory.generation) {
      this.#generation = wordMemory.generation;
      this.#words.fill(0);
    }
    let isAny = false;
    for (let from = 0; from < tokens.count;) {
      const end = chunkEnd(tokens, from);
      if (this.#isPlain(tokens, from, end)) isAny = this.#takePlain(tokens, from, end) || isAny;
      else isAny = takeWords(chunkOf(tokens, from, end), this) || isAny;
      from = end;
    }
    return isAny;
  }

  /** Is each token a word or a mark that tells nothing? Notes what the words are to languages. */
  #isPlain(tokens: Tokens, from: number, end: number): boolean {
    const { kinds, ids, joined } = tokens;
    for (let at = from; at < end; at += 1) {
      if (isQuietSign(tokens, at)) continue;
      const id = ids[at] ?? 0;
      if (kinds[at] !== kindPlaces.word || id === 0 || (joined.size > 0 && joined.has(at))) return false;
      const place = placeOf(id);
      if (this.#words[place] === 0) this.#words[place] = this.#wordAt(tokens, at);
      if (this.#words[place] === noise) return false;
    }
    return true;
  }

  #takePlain(tokens: Tokens, from: number, end: number): boolean {
    let isAny = false;
    for (let at = from; at < end; at += 1) {
      if (tokens.kinds[at] !== kindPlaces.word) continue;
      isAny = true;
      const id = this.#words[placeOf(tokens.ids[at] ?? 0)] ?? 0;
      this.#wait(tokens.text, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0, id);
    }
    return isAny;
  }

  /** The id of the word that a token is to languages: in small letters. */
  #wordAt(tokens: Tokens, at: number): number {
    const word = languageWordOf(tokens.writtenAt(at));
    if (word === null) return noise;
    const id = wordMemory.idOf(word);
    return id === 0 ? noise : id;
  }

  take(text: string, start: number, end: number, hash?: number): void {
    this.#wait(text, start, end, wordMemory.idOf(text, start, end, hash));
  }

  #wait(text: string, start: number, end: number, id: number): void {
    if (this.#waiting === mostTogether) this.#lookUp();
    const at = this.#waiting;
    this.#texts[at] = text;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#ids[at] = id;
    this.#waiting = at + 1;
  }

  /** In a short loop of its own: the processor then fetches many words' memory at a time. */
  #lookUp(): void {
    const ids = this.#ids;
    for (let at = 0; at < this.#waiting; at += 1) {
      const id = ids[at] ?? 0;
      const row = placeOf(id) * this.#stride;
      if (id === 0 || this.#ints[row] !== id) this.#addNew(at, id);
      else if (this.#ints[row + 1] !== this.#text) {
        this.#ints[row + 1] = this.#text;
        this.#add(row);
      }
    }
    this.#waiting = 0;
  }

  #add(row: number): void {
    const from = row + firstScore;
    const sums = this.#sums;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (this.#scores[from + at] ?? 0);
  }

  #addNew(at: number, id: number): void {
    const written = copyOf(this.#texts[at] ?? '', this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    const word = languageWordOf(written) ?? written;
    const row = placeOf(id) * this.#stride;
    const isAgain = this.#forgotten.has(word);
    if (id === 0) this.#forgotten.add(word);
    this.#ints[row] = id;
    this.#ints[row + 1] = this.#text;
    scoreWord(word, this.#table, this.#scores.subarray(row + firstScore, row + this.#stride));
    if (!isAgain) this.#add(row);
  }
}

/** What stands between spaces, in small letters. */
const chunkOf = ({ text, starts, ends }: Tokens, from: number, end: number): string =>
  text.slice(starts[from], ends[end - 1]).toLowerCase();

/** Fills `scores`, a place per column. */
function scoreWord(word: string, { bits, weights, width }: LanguageWeights, scores: Float32Array): void {
  scores.fill(0);
  const buckets = languageBuckets(`<${word}>`, bits);
  for (const bucket of buckets) {
    for (let place = 0; place < width; place += 1)
      scores[place] = (scores[place] ?? 0) + (weights[bucket * width + place] ?? 0);
  }
  const scale = 1 / Math.sqrt(buckets.length);
  for (let place = 0; place < width; place += 1) scores[place] = (scores[place] ?? 0) * scale;
}
