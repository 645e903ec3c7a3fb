import type { LanguageCode } from '@/lib/core/language';
import type { Reading } from '@/lib/core/reading';
import { brandHeadNames, headInputs, type BrandHeads } from './brand-heads';
import {
  firstRow,
  isReaderLanguage,
  nextRow,
  wordPair,
  type ConceptTable,
  type ReaderLanguage,
} from './concept-table';
import { addCount, addRow, columns, createCueRows, type CueRows } from './cue-rows';
import { cueLayout, hashPair, negationReach, noWord, saltOf, spread } from './hashed-features';
import { addGram, createKnownWords, type KnownWord } from './known-words';
import { lexiconCueNames, lexiconCues } from './lexicon-cues';
import { cueHeads, gramHeads, scoresOf, type LinearModel, type Scores } from './linear-model';
import { readerWords, type ReaderWord } from './reader-words';
import { sharpBuckets } from './sharpness';
import { addTextStyle, styleNames } from './text-style';

/** What all heads say of a text, uncalibrated. */
export interface HeadReading {
  scores: Scores;
  /** In the order of `brandHeadNames`. Valid until the next call: the array is used again. */
  ofBrand: Float64Array;
  /** How sharp its tone is; 0 where the weights don't hold that head. */
  sharp: number;
}

/**
 * Tells nearly all pairs of words that stand in neither table, from 64 kB that stay near the processor in place of a
 * megabyte that doesn't.
 */
function createPairFilter(...tables: readonly Uint32Array[]): Uint32Array {
  const filter = new Uint32Array(2 ** 14);
  for (const hashes of tables) {
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      filter[hash >>> 18] = (filter[hash >>> 18] ?? 0) | (1 << (hash >>> 13));
    }
  }
  return filter;
}

const mayHold = (filter: Uint32Array, hash: number): boolean =>
  (((filter[hash >>> 18] ?? 0) >>> (hash >>> 13)) & 1) === 1;

interface Tongue {
  salt: number;
  known: (word: ReaderWord) => KnownWord;
  cues: CueRows;
}

/** In a language that the brand heads were not taught, no word says anything to them. */
const noWords: readonly KnownWord[] = [];
const brandWidth = brandHeadNames.length;

/**
 * The same scores as `scoreFeatures`, `sharpScore` and `scoreBrand` give of the features that the heads were trained
 * on, without the some 800 buckets a comment: a word's weights are summed when it is first met, and each cue is walked
 * once for all heads. Sums of n-grams are whole numbers, equal in any order; those of cues differ in the last digits.
 */
export function createHeadReader(parts: {
  model: LinearModel;
  brand: BrandHeads;
  concepts: ConceptTable;
}): (text: string, language: LanguageCode, lexicon: Reading, told: readonly number[]) => HeadReading {
  const { model, brand, concepts } = parts;
  const mask = 2 ** model.bits - 1;
  const cueCount = cueLayout(concepts.names.length).count;
  const sharpWeights = model.sharpness?.weights ?? new Float32Array(0);
  const pairs = createPairFilter(concepts.hashes, brand.words.hashes);
  const negation = concepts.names.indexOf('neg');
  const tongues = new Map<ReaderLanguage | null, Tongue>();
  const tongueOf = (language: ReaderLanguage | null): Tongue => {
    const known = tongues.get(language);
    if (known !== undefined) return known;
    const tongue = {
      salt: saltOf(language),
      known: createKnownWords(parts, language),
      cues: createCueRows(parts, language),
    };
    tongues.set(language, tongue);
    return tongue;
  };

  // Used again for every text: nothing is allocated but the words and the answer.
  const grams = new Int32Array(2 * gramHeads.length);
  const sums = new Float64Array(columns.count);
  const brandWords = new Float64Array(brandWidth);
  const rest = new Float64Array(brandWidth);
  const ofBrand = new Float64Array(brandWidth);
  const counts = new Int32Array(2 * concepts.names.length);
  const met = new Int32Array(counts.length);
  const style = new Float32Array(styleNames.length);
  const said = new Float32Array(lexiconCueNames.length);
  let metCount = 0;

  const count = (place: number): void => {
    if (counts[place] === 0) met[metCount++] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  };
  const countConcept = (concept: number, isDenied: boolean): void => {
    count(concept);
    if (isDenied && concept !== negation) count(concepts.names.length + concept);
  };

  function addConcepts(words: readonly KnownWord[], cues: CueRows): void {
    let negationAt = -negationReach - 1;
    let before = 0;
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place];
      if (word === undefined) break;
      const isDenied = place - negationAt <= negationReach;
      for (const concept of word.concepts) countConcept(concept, isDenied);
      const pair = wordPair(before, word.seededHash);
      const first = before !== 0 && mayHold(pairs, pair) ? firstRow(concepts, pair) : -1;
      for (let row = first; row >= 0; row = nextRow(concepts, row))
        countConcept(concepts.concepts[row] ?? 0, isDenied);
      if (word.negates) negationAt = place;
      before = word.seededHash;
    }
    for (let at = 0; at < metCount; at += 1) {
      const place = met[at] ?? 0;
      addCount(cues, place, counts[place] ?? 0, sums);
      counts[place] = 0;
    }
    metCount = 0;
  }

  function addCues(text: string, read: readonly ReaderWord[], cues: CueRows, lexicon: Reading): void {
    style.fill(0);
    addTextStyle(text, read, style, 0);
    for (let at = 0; at < style.length; at += 1)
      if (style[at] !== 0) addCount(cues, cues.style + at, style[at] ?? 0, sums);
    lexiconCues(lexicon, said);
    for (let at = 0; at < said.length; at += 1)
      if (said[at] !== 0) addRow(cues.weights, cues.lexicon + at, said[at] ?? 0, sums);
  }

  /** Fills `grams`, as `KnownWord` has them → how many n-grams of letters, and the words' part of the sharp tone. */
  function addWords(words: readonly KnownWord[], salt: number): { letterCount: number; sharp: number } {
    grams.fill(0);
    let letterCount = 0;
    let sharp = 0;
    let before = noWord;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const pair = hashPair(before, word.hash);
      before = word.hash;
      sharp += word.sharp + addPair(pair);
      if (salt !== 0) sharp += addPair(pair ^ salt);
      for (let place = 0; place < grams.length; place += 1)
        grams[place] = (grams[place] ?? 0) + (word.sums[place] ?? 0);
      letterCount += word.letterCount;
    }
    return { letterCount, sharp };
  }

  function addPair(hash: number): number {
    const bucket = spread(hash) & mask;
    addGram(model.grams, bucket, grams, 0);
    return sharpWeights[bucket & (sharpBuckets - 1)] ?? 0;
  }

  /** Fills `brandWords` → how many words, beginnings and pairs there are. */
  function addBrandWords(words: readonly KnownWord[]): number {
    brandWords.fill(0);
    let hashes = 0;
    let before = 0;
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place];
      if (word === undefined) break;
      hashes += word.brandCount;
      for (let at = 0; at < word.brand.length; at += 2) {
        const head = word.brand[at] ?? 0;
        brandWords[head] = (brandWords[head] ?? 0) + (word.brand[at + 1] ?? 0);
      }
      if (before !== 0) {
        hashes += 1;
        const pair = wordPair(before, word.seededHash);
        const first = mayHold(pairs, pair) ? firstRow(brand.words, pair) : -1;
        for (let row = first; row >= 0; row = nextRow(brand.words, row)) {
          const head = brand.words.concepts[row] ?? 0;
          brandWords[head] = (brandWords[head] ?? 0) + (brand.weights[row] ?? 0);
        }
      }
      before = word.seededHash;
    }
    return hashes;
  }

  /** Fills `ofBrand` from `brandWords`, the cues, the other heads' scores and what the lexicons found. */
  function scoreBrandWords(hashes: number, scores: Scores, told: readonly number[]): Float64Array {
    const wordShare = 1 / Math.sqrt(Math.max(1, hashes));
    rest.set(sums.subarray(columns.brand));
    for (let at = 0; at < headInputs.length; at += 1)
      addBrandCue(cueCount + at, scores[headInputs[at] ?? 'negative']);
    for (const place of told) addBrandCue(cueCount + headInputs.length + place, 1);
    for (let head = 0; head < brandWidth; head += 1)
      ofBrand[head] =
        (brand.bias[head] ?? 0) +
        (brandWords[head] ?? 0) * wordShare * (brand.steps.words[head] ?? 0) +
        (rest[head] ?? 0) * (brand.steps.cues[head] ?? 0);
    return ofBrand;
  }

  function addBrandCue(row: number, value: number): void {
    const from = row * brandWidth;
    for (let head = 0; head < brandWidth; head += 1)
      rest[head] = (rest[head] ?? 0) + value * (brand.cues[from + head] ?? 0);
  }

  function sharpOf(said: number, scores: Scores): number {
    const head = model.sharpness;
    if (head === undefined) return 0;
    let sum = head.bias + said + (sums[columns.sharp] ?? 0);
    for (const name of cueHeads) sum += scores[name] * head.reads[name];
    return sum;
  }

  return (text, code, lexicon, told) => {
    const language = isReaderLanguage(code) ? code : null;
    const { salt, known, cues } = tongueOf(language);
    const read = readerWords(text);
    const words = read.map(known);
    sums.fill(0);
    const { letterCount, sharp } = addWords(words, salt);
    addConcepts(words, cues);
    addCues(text, read, cues, lexicon);
    const wordShare = 1 / Math.sqrt(Math.max(1, words.length * (salt === 0 ? 2 : 4)));
    const letterShare = 1 / Math.sqrt(Math.max(1, letterCount));
    for (let head = 0; head < gramHeads.length; head += 1)
      sums[head] =
        (sums[head] ?? 0) +
        (model.gramSteps[head] ?? 0) *
          (wordShare * (grams[head] ?? 0) + letterShare * (grams[gramHeads.length + head] ?? 0));
    const scores = scoresOf(model.bias, sums);
    return {
      scores,
      ofBrand: scoreBrandWords(addBrandWords(language === null ? noWords : words), scores, told),
      sharp: sharpOf(sharp * wordShare, scores),
    };
  };
}
