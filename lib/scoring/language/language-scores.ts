import { copyOf, placeOf, wordMemory, wordPlaces } from '@/lib/core/text/word-memory';
import { eachLanguageWord, languageBuckets } from './language-words';

/** Trained weights: a row per bucket (2^`bits`) of a column per language, in whole steps. */
export interface LanguageWeights {
  bits: number;
  width: number;
  weights: Int8Array;
}

const firstScore = 2;

/**
 * A text → what its words say for each language, each word once. The list is used again: valid until the next call.
 * Words come again and again: what each says is kept by its id, in rows of one short table.
 */
export function createLanguageScores(table: LanguageWeights): (text: string) => Float64Array {
  const { width } = table;
  const sums = new Float64Array(width);
  /** Per place the word's id, the number of the text that last held it, and its scores: together, to be fetched at once. */
  const stride = firstScore + width;
  const ints = new Int32Array(wordPlaces * stride);
  const scores = new Float32Array(ints.buffer);
  /** Words of this text that aren't remembered. */
  const forgotten = new Set<string>();
  let count = 0;

  const add = (row: number): void => {
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (scores[row + firstScore + at] ?? 0);
  };
  const takeNew = (word: string, id: number): void => {
    const row = placeOf(id) * stride;
    const isAgain = forgotten.has(word);
    if (id === 0) forgotten.add(word);
    ints[row] = id;
    ints[row + 1] = count;
    scoreWord(word, table, scores.subarray(row + firstScore, row + stride));
    if (!isAgain) add(row);
  };
  const take = (text: string, start: number, end: number, hash: number): void => {
    const id = wordMemory.idOf(text, start, end, hash);
    const row = placeOf(id) * stride;
    if (id === 0 || ints[row] !== id) takeNew(copyOf(text, start, end), id);
    else if (ints[row + 1] !== count) {
      ints[row + 1] = count;
      add(row);
    }
  };
  return (text) => {
    wordMemory.makeRoom();
    count += 1;
    forgotten.clear();
    sums.fill(0);
    eachLanguageWord(text, take);
    return sums;
  };
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
