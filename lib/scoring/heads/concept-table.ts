import type { LanguageCode } from '@/lib/core/text/language';

/**
 * Words and word beginnings of six languages, each with the concepts it stands for (`love`, `problem`, `negation`),
 * so that what is learnt in one language helps in the others. Words are known by 32-bit hashes only: with 15,000
 * entries a foreign word is taken for one of them about once in 30,000 look-ups.
 */
export interface ConceptTable {
  readonly names: readonly string[];
  /** Hash → row in `concepts`, open addressing; an empty slot is −1. */
  readonly slots: Int32Array;
  readonly hashes: Uint32Array;
  readonly concepts: Uint8Array;
}

/** The languages the heads are trained in; their order is part of the weights' format. */
export const readerLanguages = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

export const isReaderLanguage = (code: LanguageCode): code is ReaderLanguage =>
  readerLanguages.some((known) => known === code);

export const shortestBeginning = 3;
const prime = 16_777_619;

/** FNV-1a, one UTF-16 unit at a time: a beginning's hash falls out on the way to the whole word's. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/** Where hashing starts, per language: the same letters mean other things elsewhere. */
export const conceptSeed = (language: ReaderLanguage): number =>
  Math.imul(2_166_136_261 ^ (readerLanguages.indexOf(language) + 1), prime);

/** Whole words, beginnings and pairs share one table and must not be taken for one another. */
export const wholeWord = (hash: number): number => Math.imul(hash ^ 0x5bd1, 0x45d9f3b) >>> 0;
export const beginning = (hash: number): number => Math.imul(hash ^ 0xa3c5, 0x2c1b3c6d) >>> 0;
export const wordPair = (before: number, hash: number): number =>
  (Math.imul(before, 0x297a2d39) ^ Math.imul(hash ^ 0x7f4a, 0x45d9f3b)) >>> 0;

/** `hashes[i]` stands for concept `concepts[i]`; an entry with two concepts is there twice, one behind the other. */
export function createConceptTable(
  names: readonly string[],
  hashes: Uint32Array,
  concepts: Uint8Array,
): ConceptTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  // By index: an iterator over the 64,000 rows of both tables takes milliseconds while nothing is compiled yet.
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row] ?? 0;
    if (row > 0 && hashes[row - 1] === hash) continue;
    let slot = hash & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = row;
  }
  return { names, slots, hashes, concepts };
}

/** Row of a hash's first concept, −1 where it has none. */
export function firstRow({ slots, hashes }: ConceptTable, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot] ?? -1;
    if (row < 0 || hashes[row] === hash) return row;
  }
}

/** Row of the same hash's next concept after `row`, −1 at the end: rows of one hash stand together, in file order. */
export const nextRow = ({ hashes }: ConceptTable, row: number): number =>
  hashes[row + 1] === hashes[row] ? row + 1 : -1;
