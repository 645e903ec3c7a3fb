import { copyOf, placeOf, wordMemory, wordPlaces } from '@/lib/core/text/word-memory';
import { eachLanguageWord, languageBuckets, type WordSink } from './language-words';

/** Trained weights: a row per bucket (2^`bits`) of a column per language, in whole steps. */
export interface LanguageWeights {
  bits: number;
  width: number;
  weights: Int8Array;
}

const firstScore = 2;
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
  readonly #hashes = new Int32Array(mostTogether);
  readonly #ids = new Int32Array(mostTogether);
  #waiting = 0;

  constructor(table: LanguageWeights) {
    this.#table = table;
    this.#sums = new Float64Array(table.width);
    this.#stride = firstScore + table.width;
    this.#ints = new Int32Array(wordPlaces * this.#stride);
    this.#scores = new Float32Array(this.#ints.buffer);
  }

  /** A text → what its words say for each language, each word once. Valid until the next call: the list is used again. */
  of(text: string): Float64Array {
    wordMemory.makeRoom();
    this.#text += 1;
    this.#forgotten.clear();
    this.#sums.fill(0);
    eachLanguageWord(text, this);
    this.#lookUp();
    return this.#sums;
  }

  take(text: string, start: number, end: number, hash: number): void {
    if (this.#waiting === mostTogether) this.#lookUp();
    const at = this.#waiting;
    this.#texts[at] = text;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#hashes[at] = hash;
    this.#waiting = at + 1;
  }

  /** First all ids, then all scores, each in a short loop: the processor then fetches many words' memory at a time. */
  #lookUp(): void {
    const ids = this.#ids;
    for (let at = 0; at < this.#waiting; at += 1) {
      const text = this.#texts[at] ?? '';
      ids[at] = wordMemory.idOf(text, this.#starts[at] ?? 0, this.#ends[at] ?? 0, this.#hashes[at] ?? 0);
    }
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
    const word = copyOf(this.#texts[at] ?? '', this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    const row = placeOf(id) * this.#stride;
    const isAgain = this.#forgotten.has(word);
    if (id === 0) this.#forgotten.add(word);
    this.#ints[row] = id;
    this.#ints[row + 1] = this.#text;
    scoreWord(word, this.#table, this.#scores.subarray(row + firstScore, row + this.#stride));
    if (!isAgain) this.#add(row);
  }
}

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
