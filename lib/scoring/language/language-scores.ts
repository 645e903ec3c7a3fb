import { tokensOf, type Tokens } from '@/lib/core/text/text';
import { TokenNotes } from '@/lib/core/text/token-notes';
import { copyOf, placeOf, wordMemory, wordPlaces } from '@/lib/core/text/word-memory';
import { eachLanguageWord, languageBuckets, takeWords, type WordSink } from './language-words';
import { chunkEnd, holdsLoneAccent, isQuietSign, isUnbroken, languageWordOf, mayBeLink } from './token-words';

/** Trained weights: a row per bucket (2^`bits`) of a column per language, in whole steps. */
export interface LanguageWeights {
  bits: number;
  width: number;
  weights: Int8Array;
}

const firstScore = 2;
/** No ids: what must be looked at with all that stands beside it; names and hashtags; figures. */
const noise = -1;
const silent = -2;
const figure = -3;
const traits = { silent: 1, figure: 2 } as const;
const ownName = /^@[\p{L}\p{N}_.-]+$/u;
const ownHashtag = /^#[\p{L}\p{N}_]+$/u;

/** Words of a text that are looked up together, and the most of what stands between two spaces. */
const mostTogether = 256;
const fewTogether = 64;

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
  /** Tokens that wait to be looked up: the ids of the words that they are to languages, and their places. */
  readonly #ids = new Int32Array(mostTogether);
  readonly #places = new Int32Array(mostTogether);
  #waiting = 0;
  /** The id of the word that a token is to languages, or what it is else. */
  readonly #words = new TokenNotes(idOfLanguageWord);

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
    if (this.#forgotten.size > 0) this.#forgotten.clear();
    this.#sums.fill(0);
    if (holdsLoneAccent(text) || !this.#takeTokens(tokensOf(text))) {
      wordMemory.makeRoom();
      eachLanguageWord(text, this);
    }
    return this.#sums;
  }

  /**
   * The same words as `eachLanguageWord` gives, from the tokens that the lexicons and the heads read anyway; what
   * stands between spaces and holds anything but plain words and marks is looked at by itself → were there any?
   */
  #takeTokens(tokens: Tokens): boolean {
    if (!tokens.isGapless) return false;
    let isAny = false;
    for (let from = 0; from < tokens.count;) {
      const end = chunkEnd(tokens, from);
      const waiting = this.#waiting;
      if (this.#takePlain(tokens, from, end)) isAny = isAny || this.#waiting > waiting;
      else {
        this.#waiting = waiting;
        isAny = takeWords(chunkOf(tokens, from, end), this) || isAny;
      }
      if (this.#waiting > mostTogether - fewTogether) this.#lookUp(tokens);
      from = end;
    }
    this.#lookUp(tokens);
    return isAny;
  }

  /**
   * Has the words wait, if each token is one or tells nothing; else some of them wait in vain. What a figure stands in
   * is noise as a whole; names and hashtags are, where nothing but marks is beside them.
   */
  #takePlain(tokens: Tokens, from: number, end: number): boolean {
    const { ids } = tokens;
    const waiting = this.#waiting;
    if (end - from > fewTogether) return false;
    let told = 0;
    for (let at = from; at < end; at += 1) {
      if (isQuietSign(tokens, at)) continue;
      if (ids[at] === 0 || tokens.isJoined(at)) return false;
      const id = this.#words.of(tokens, at);
      if (id === noise) return false;
      if (id < 0) told |= id === silent ? traits.silent : traits.figure;
      else {
        this.#ids[this.#waiting] = id;
        this.#places[this.#waiting] = at;
        this.#waiting += 1;
      }
    }
    if (told === 0) return true;
    if (told === traits.figure) {
      this.#waiting = waiting;
      return isUnbroken(tokens, from, end);
    }
    return told === traits.silent && this.#waiting === waiting;
  }

  take(text: string, start: number, end: number, hash?: number): void {
    const id = wordMemory.idOf(text, start, end, hash);
    if (!this.#takeKnown(id)) this.#takeNew(copyOf(text, start, end), id);
  }

  /** In a short loop of its own: the processor then fetches many words' memory at a time. */
  #lookUp(tokens: Tokens): void {
    for (let at = 0; at < this.#waiting; at += 1) {
      const id = this.#ids[at] ?? 0;
      if (!this.#takeKnown(id)) this.#takeNew(tokens.writtenAt(this.#places[at] ?? 0), id);
    }
    this.#waiting = 0;
  }

  /** Adds what a word says, once in a text → is it remembered? */
  #takeKnown(id: number): boolean {
    const row = placeOf(id) * this.#stride;
    if (id === 0 || this.#ints[row] !== id) return false;
    if (this.#ints[row + 1] !== this.#text) {
      this.#ints[row + 1] = this.#text;
      this.#add(row);
    }
    return true;
  }

  #add(row: number): void {
    const from = row + firstScore;
    const sums = this.#sums;
    const scores = this.#scores;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (scores[from + at] ?? 0);
  }

  #takeNew(written: string, id: number): void {
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

/** The id of the word that a token is to languages, in small letters; or what it is else. */
function idOfLanguageWord(written: string): number {
  if (written.includes('@')) return ownName.test(written) ? silent : noise;
  if (/\d/.test(written)) return figure;
  if (written.startsWith('#')) return ownHashtag.test(written) && !mayBeLink.test(written) ? silent : noise;
  const word = languageWordOf(written);
  const id = word === null ? 0 : wordMemory.idOf(word);
  return id === 0 ? noise : id;
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
