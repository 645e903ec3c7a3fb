import { brandHeadNames, type BrandHeads } from './brand-heads';
import { firstRow, nextRow, wordPair, type ConceptTable } from './concept-table';
import { addressBucket, addressReach, hashPair, negationReach, noWord, spread } from './hashed-features';
import { row, traitBits, traits, type KnownWords } from './known-words';
import { sumGrams, gramHeads, type LinearModel } from './linear-model';
import { mostWords, type ReaderPieces } from './reader-words';
import { sharpBuckets } from './sharpness';

/** What the words of a text bring to all heads, summed in one walk. Used again for every text. */
export interface WordSums {
  /** Weights of words and of pairs per column, then those of letters, in whole steps. */
  grams: Int32Array;
  letterCount: number;
  /** Of the head for a sharp tone: of all words and pairs; of the words beside a "you", and how many these are. */
  sharp: number;
  address: number;
  addressCount: number;
  /** Per brand head, in whole steps; how many words, beginnings and pairs there are. */
  brand: Int32Array;
  brandCount: number;
  /** How often each concept is held, then how often it is denied, and the places that aren't zero, as they came. */
  counts: Int32Array;
  met: Int32Array;
  metCount: number;
  /** All `traits` of the words, as bits. */
  traits: number;
}

/** Pairs of the longest text that is read, twice each. */
const mostBuckets = 2 * mostWords;
const columns = gramHeads.length;

/**
 * Tells nearly all pairs of words that stand in neither table, from 128 kB that stay near the processor in place of a
 * megabyte that doesn't; a row for each table side by side, since a quarter of all pairs stand in the second.
 */
function createPairFilter(...tables: readonly [Uint32Array, Uint32Array]): Uint32Array {
  const filter = new Uint32Array(2 ** 15);
  for (const [table, hashes] of tables.entries()) {
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      const row = 2 * (hash >>> 18) + table;
      filter[row] = (filter[row] ?? 0) | bitsOf(hash);
    }
  }
  return filter;
}

/** Two bits of a row: one alone let an eighth of all pairs through. */
const bitsOf = (hash: number): number => (1 << (hash >>> 13)) | (1 << (hash >>> 8));

/** Adds up the n-grams of words and letters. Written out for their columns, as `sumGrams` is. */
function addRows({ ints, shorts }: KnownWords, places: Int32Array, count: number, sums: WordSums): void {
  let word0 = 0;
  let word1 = 0;
  let word2 = 0;
  let word3 = 0;
  let word4 = 0;
  let letter0 = 0;
  let letter1 = 0;
  let letter2 = 0;
  let letter3 = 0;
  let letter4 = 0;
  let letters = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    const own = place * row.shorts + row.words;
    word0 += shorts[own] ?? 0;
    word1 += shorts[own + 1] ?? 0;
    word2 += shorts[own + 2] ?? 0;
    word3 += shorts[own + 3] ?? 0;
    word4 += shorts[own + 4] ?? 0;
    const first = place * row.ints + row.letters;
    letter0 += ints[first] ?? 0;
    letter1 += ints[first + 1] ?? 0;
    letter2 += ints[first + 2] ?? 0;
    letter3 += ints[first + 3] ?? 0;
    letter4 += ints[first + 4] ?? 0;
    letters += ints[place * row.ints + row.letterCount] ?? 0;
  }
  const { grams } = sums;
  grams[0] = word0;
  grams[1] = word1;
  grams[2] = word2;
  grams[3] = word3;
  grams[4] = word4;
  grams[columns] = letter0;
  grams[columns + 1] = letter1;
  grams[columns + 2] = letter2;
  grams[columns + 3] = letter3;
  grams[columns + 4] = letter4;
  sums.letterCount = letters;
}

/** Sums a text's words, known in their language; `salt` is the language's. */
export type WordSummer = (words: ReaderPieces, known: KnownWords, salt: number) => WordSums;

export function createWordSummer(parts: {
  model: LinearModel;
  brand: BrandHeads;
  concepts: ConceptTable;
}): WordSummer {
  const { model, brand, concepts } = parts;
  const mask = 2 ** model.bits - 1;
  const sharpWeights = model.sharpness?.weights ?? new Float32Array(0);
  const filter = createPairFilter(concepts.hashes, brand.words.hashes);
  const negation = concepts.names.indexOf('neg');
  const width = concepts.names.length;
  /** Of the text's words: rows, buckets of pairs, pairs as the tables of concepts and of brand heads know them. */
  const places = new Int32Array(mostWords);
  const rows = new Int32Array(mostBuckets);
  const pairs = new Int32Array(mostWords);
  const denied = new Uint8Array(mostWords);
  const counts = new Int32Array(2 * width);
  const sums: WordSums = {
    grams: new Int32Array(2 * columns),
    letterCount: 0,
    sharp: 0,
    address: 0,
    addressCount: 0,
    brand: new Int32Array(brandHeadNames.length),
    brandCount: 0,
    counts,
    met: new Int32Array(counts.length),
    metCount: 0,
    traits: 0,
  };

  const count = (place: number): void => {
    if (counts[place] === 0) sums.met[sums.metCount++] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  };
  const countConcept = (concept: number, isDenied: boolean): void => {
    count(concept);
    if (isDenied && concept !== negation) count(width + concept);
  };
  const addBrand = (head: number, weight: number): void => {
    sums.brand[head] = (sums.brand[head] ?? 0) + weight;
  };
  /** What pairs say that stand in the tables. */
  const addConceptPair = (pair: number, isDenied: boolean): void => {
    for (let row = firstRow(concepts, pair); row >= 0; row = nextRow(concepts, row))
      countConcept(concepts.concepts[row] ?? 0, isDenied);
  };
  const addBrandPair = (pair: number): void => {
    for (let row = firstRow(brand.words, pair); row >= 0; row = nextRow(brand.words, row))
      addBrand(brand.words.concepts[row] ?? 0, brand.weights[row] ?? 0);
  };
  /** What brand heads say of a word. */
  const addBranded = ({ shorts }: KnownWords, at: number): void => {
    const ofBrand = sums.brand;
    const from = at * row.shorts + row.brand;
    for (let head = 0; head < ofBrand.length; head += 1)
      ofBrand[head] = (ofBrand[head] ?? 0) + (shorts[from + head] ?? 0);
  };
  const countConcepts = (held: readonly number[] | undefined, isDenied: boolean): void => {
    if (held === undefined) return;
    for (let at = 0; at < held.length; at += 1) countConcept(held[at] ?? 0, isDenied);
  };
  const clear = (): void => {
    sums.grams.fill(0);
    sums.brand.fill(0);
    // Some ten of hundreds.
    for (let at = 0; at < sums.metCount; at += 1) counts[sums.met[at] ?? 0] = 0;
    sums.letterCount = 0;
    sums.brandCount = 0;
    sums.metCount = 0;
    sums.traits = 0;
  };

  /** Adds up what the rows tell of meaning, and notes the pairs → how many buckets these have. */
  const addWords = (count: number, known: KnownWords, salt: number): number => {
    let rowCount = 0;
    let before = noWord;
    let named = 0;
    let negationAt = -negationReach - 1;
    for (let at = 0; at < count; at += 1) {
      const place = places[at] ?? 0;
      const hash = known.ints[place * row.ints + row.hash] ?? 0;
      const seededHash = known.ints[place * row.ints + row.seededHash] ?? 0;
      const rest = known.ints[place * row.ints + row.rest] ?? 0;
      const isDenied = at - negationAt <= negationReach;
      denied[at] = isDenied ? 1 : 0;
      sums.traits |= rest;
      if ((rest & traits.branded) !== 0) addBranded(known, place);
      sums.brandCount += 1 + (rest & traits.beginning);
      if (rest >> traitBits !== 0) countConcepts(known.concepts[rest >> traitBits], isDenied);
      const pair = hashPair(before, hash);
      rows[rowCount++] = spread(pair) & mask;
      if (salt !== 0) rows[rowCount++] = spread(pair ^ salt) & mask;
      if (named !== 0) sums.brandCount += 1;
      pairs[at] = named === 0 ? 0 : wordPair(named, seededHash);
      if ((rest & traits.negation) !== 0) negationAt = at;
      before = hash;
      named = seededHash;
    }
    return rowCount;
  };
  const sharpOfWords = (count: number, { sharps }: KnownWords): number => {
    let sharp = 0;
    for (let at = 0; at < count; at += 1) sharp += sharps[(places[at] ?? 0) * row.sharps] ?? 0;
    return sharp;
  };
  /** Every second bucket is a language's own, where it has one. */
  const sharpOfPairs = (count: number, perPair: number): number => {
    let sharp = 0;
    for (let at = 0; at < count; at += perPair)
      sharp += sharpWeights[(rows[at] ?? 0) & (sharpBuckets - 1)] ?? 0;
    return sharp;
  };
  const addAddress = (count: number, { ints }: KnownWords): void => {
    sums.address = 0;
    sums.addressCount = 0;
    if ((sums.traits & traits.addressed) === 0) return;
    let next = 0;
    for (let at = 0; at < count; at += 1) {
      if (((ints[(places[at] ?? 0) * row.ints + row.rest] ?? 0) & traits.addressed) === 0) continue;
      const end = Math.min(count, at + addressReach + 1);
      for (next = Math.max(next, at - addressReach); next < end; next += 1) {
        const hash = ints[(places[next] ?? 0) * row.ints + row.hash] ?? 0;
        sums.address += sharpWeights[addressBucket(hash) & (sharpBuckets - 1)] ?? 0;
        sums.addressCount += 1;
      }
    }
  };

  // Table by table, each in a short loop: the processor then fetches many rows at a time. Word by word it waited for
  // every single one, a microsecond a tweet.
  return (words, known, salt) => {
    clear();
    const { count } = words;
    known.findRows(words, places);
    addRows(known, places, count, sums);
    const buckets = addWords(count, known, salt);
    for (let at = 0; at < count; at += 1) {
      const pair = pairs[at] ?? 0;
      if (pair === 0) continue;
      const bits = bitsOf(pair);
      const row = 2 * (pair >>> 18);
      if ((bits & ~(filter[row] ?? 0)) === 0) addConceptPair(pair >>> 0, denied[at] === 1);
      if ((bits & ~(filter[row + 1] ?? 0)) === 0) addBrandPair(pair >>> 0);
    }
    sumGrams(model.grams, rows, buckets, sums.grams);
    sums.sharp = sharpOfWords(count, known) + sharpOfPairs(buckets, salt === 0 ? 1 : 2);
    addAddress(count, known);
    return sums;
  };
}
