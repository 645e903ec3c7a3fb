import type { LanguageCode } from '@/lib/core/language';
import type { Reading } from '@/lib/core/reading';
import { signalCodes, topics, type SignalCode, type Topic } from '@/lib/core/signals';
import {
  beginning,
  conceptSeed,
  firstRow,
  hashStep,
  isReaderLanguage,
  nextRow,
  wholeWord,
  wordPair,
  type ConceptTable,
} from './concept-table';
import type { ReaderWord } from './reader-words';

/** Codes that a word list alone misses too often; the order is part of the weights' format. */
export const learntCodes = [
  'threat',
  'staff-harassment',
  'legal-threat',
  'press-threat',
  'boycott-call',
  'discrimination',
  'rumour',
  'safety',
  'data-leak',
  'sarcasm-cue',
  'question-to-brand',
  'defends-brand',
  'delivery',
  'defect',
  'refund',
  'billing',
  'service',
  'price',
  'privacy',
  'ethics',
  'outage',
  'account',
] as const satisfies readonly (SignalCode | Topic)[];
export type LearntCode = (typeof learntCodes)[number];

export const isLearntSignal = (code: LearntCode): code is LearntCode & SignalCode =>
  signalCodes.some((known) => known === code);
export const isLearntTopic = (code: LearntCode): code is LearntCode & Topic =>
  topics.some((known) => known === code);

/** A head a code, over words, word beginnings and pairs of words of the text's language, and over the cues. */
export interface CodeHeads {
  /** Hash → codes; `weights` runs beside its rows. */
  words: ConceptTable;
  weights: Int8Array;
  /** A row of `learntCodes.length` columns per cue, then one per code that the lexicons found. */
  cues: Int8Array;
  /** What one step of `weights` and of `cues` is worth. */
  steps: { words: number; cues: number };
  bias: readonly number[];
  /** Log-odds from which on a code is found; null where the lexicons alone did better in the folds: they decide. */
  foundFrom: readonly (number | null)[];
}

/** Letters of a beginning: long enough to mean something, short enough for endings and compounds. */
const beginningLength = 5;

/** Hashes of a text's words, beginnings and pairs, one behind the other; nothing in a language without training. */
export function codeHashes(words: readonly ReaderWord[], code: LanguageCode): Uint32Array {
  if (!isReaderLanguage(code)) return new Uint32Array(0);
  const seed = conceptSeed(code);
  const hashes = new Uint32Array(words.length * 3);
  let count = 0;
  let before = 0;
  for (const { plain } of words) {
    let hash = seed;
    for (let at = 0; at < plain.length; at += 1) {
      hash = hashStep(hash, plain.charCodeAt(at));
      if (at + 1 === beginningLength) hashes[count++] = beginning(hash);
    }
    hashes[count++] = wholeWord(hash);
    if (before !== 0) hashes[count++] = wordPair(before, hash);
    before = hash;
  }
  return hashes.subarray(0, count);
}

/** Places in `learntCodes` of what the lexicons found. */
export const toldCodes = ({ signals, topics: about }: Pick<Reading, 'signals' | 'topics'>): number[] =>
  learntCodes.flatMap((code, place) =>
    about.some((topic) => topic === code) || signals.some((signal) => signal.code === code) ? [place] : [],
  );

/** What a text brings to the code heads. */
export interface CodeFeatures {
  hashes: Uint32Array;
  cues: Float32Array;
  told: readonly number[];
}

const sums = new Float64Array(learntCodes.length);

/** Log-odds per code, in the order of `learntCodes`. Valid until the next call: the array is used again. */
export function scoreCodes(heads: CodeHeads, { hashes, cues, told }: CodeFeatures): Float64Array {
  const width = learntCodes.length;
  sums.fill(0);
  for (const hash of hashes) {
    for (let row = firstRow(heads.words, hash); row >= 0; row = nextRow(heads.words, row)) {
      const code = heads.words.concepts[row] ?? 0;
      sums[code] = (sums[code] ?? 0) + (heads.weights[row] ?? 0);
    }
  }
  const share = heads.steps.words / Math.sqrt(Math.max(1, hashes.length));
  for (let code = 0; code < width; code += 1)
    sums[code] = (sums[code] ?? 0) * share + (heads.bias[code] ?? 0);
  for (let cue = 0; cue < cues.length; cue += 1) {
    const value = (cues[cue] ?? 0) * heads.steps.cues;
    if (value === 0) continue;
    for (let code = 0; code < width; code += 1) {
      sums[code] = (sums[code] ?? 0) + value * (heads.cues[cue * width + code] ?? 0);
    }
  }
  for (const place of told) {
    const row = (cues.length + place) * width;
    for (let code = 0; code < width; code += 1)
      sums[code] = (sums[code] ?? 0) + heads.steps.cues * (heads.cues[row + code] ?? 0);
  }
  return sums;
}

/** Places in `learntCodes` of what is found in a text. */
export function findCodes(heads: CodeHeads, features: CodeFeatures): number[] {
  const scores = scoreCodes(heads, features);
  return learntCodes.flatMap((_, place) => {
    const from = heads.foundFrom[place] ?? null;
    const found = from === null ? features.told.includes(place) : (scores[place] ?? 0) >= from;
    return found ? [place] : [];
  });
}
