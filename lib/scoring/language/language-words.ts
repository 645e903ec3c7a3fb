import { hashSeed, hashUnit } from '@/lib/core/text/word-memory';
import { createPieceNotes } from '@/lib/core/text/word-notes';
import { censusOf, lacks, traits } from '../character-census';

/** Links, handles, mail addresses and codes say nothing about the language around them. */
const noise =
  /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.\S+|@[\p{L}\p{N}_.-]+|\S*\d\S*|(?<![\p{L}])https?(?![\p{L}])/gu;
const hashtag = /#[\p{L}\p{N}_]+/gu;
/** None of our languages is written in other letters. */
const wordPattern = /[a-z\u00DF-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+/g;
/** Most comments hold none: asking is far cheaper than replacing. */
const mayHoldNoise = /[@\d]|www\.|http/;
/** Accents that stand alone lie outside of Latin-1. */
const mayHoldAccent = (text: string): boolean => !lacks(censusOf(text), traits.foreign);
const loneAccent = /[\u0300-\u036F]/;
const drawnOut = /(\p{L})\1{2,}/gu;
const mayBeDrawnOut = /(.)\1\1/;

/** What a character of a text in small letters is to its words; all above the table is `rest` but for the ranges below. */
const kinds = { rest: 0, letter: 1, space: 2, special: 3 } as const;
const kindTable = Uint8Array.from({ length: 0x370 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z\u00DF-\u00F6\u00F8-\u024F]/.test(character)) return kinds.letter;
  if (/[@#\d]/.test(character)) return kinds.special;
  return /\s/.test(character) ? kinds.space : kinds.rest;
});

const kindOf = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit < kindTable.length) return kindTable[unit] ?? 0;
  if (unit >= 0x1e00 && unit <= 0x1eff) return kinds.letter;
  return unit >= 0x1680 && /\s/.test(text.charAt(at)) ? kinds.space : kinds.rest;
};

export interface WordSink {
  /** Takes a word where it stands, half-open; with its `hashPiece` where the letters were read one by one. */
  take(text: string, start: number, end: number, hash?: number): void;
}

/** The distinct words of a text, in the order of `eachLanguageWord`. */
export function languageWords(text: string): Set<string> {
  const words = new Set<string>();
  eachLanguageWord(text, { take: (piece, start, end) => words.add(piece.slice(start, end)) });
  return words;
}

/**
 * Every word of a text, in small letters, drawn-out letters cut to two; hashtags only where nothing else is. Cut by
 * looking at each character once; what is noise is told piece by piece, between spaces, where a sign or a figure hints
 * at it.
 */
export function eachLanguageWord(text: string, sink: WordSink): void {
  const lower = text.toLowerCase();
  if (mayHoldAccent(text) && loneAccent.test(lower)) takeByPattern(text, lower, sink);
  else if (!takeWords(lower, sink)) takeByPattern(text, lower, sink);
}

/** The words of a text in small letters without lone accents → were there any? Hashtags are noise. */
export function takeWords(lower: string, sink: WordSink): boolean {
  let link = linkAfter(lower, 0);
  let isAny = false;
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    readRun(lower, start, lower.length);
    let isNoise = false;
    let isOneWord = true;
    for (at = run.end; at < lower.length; at += 1) {
      const kind = kindOf(lower, at);
      if (kind === kinds.space) break;
      if (kind === kinds.special) isNoise = true;
      else if (kind === kinds.letter) isOneWord = false;
    }
    if (link < start) link = linkAfter(lower, start);
    if (isNoise || link < at) {
      const rest = withoutNoise(lower, start, at);
      isAny = takeRuns(rest, 0, rest.length, sink) || isAny;
    } else if (isOneWord) isAny = takeRun(lower, start, sink) || isAny;
    else isAny = takeRuns(lower, start, at, sink) || isAny;
  }
  return isAny;
}

/** Where the next thing stands that may be a link, and so none before it. */
function linkAfter(text: string, from: number): number {
  const named = text.indexOf('www.', from);
  const full = text.indexOf('http', from);
  return Math.min(named === -1 ? Infinity : named, full === -1 ? Infinity : full);
}

/** Names and figures come again as words do. */
const withoutNoise = createPieceNotes((piece) => piece.replaceAll(noise, ' ').replaceAll(hashtag, ' '));

/** `nuuul` → `nuul`. */
export const shortened = (word: string): string => word.replaceAll(drawnOut, '$1$1');

/** The letters that were read last: one object for all texts, since each would be a fifth of the work. */
const run = { end: 0, hash: 0, isDrawnOut: false };

function readRun(text: string, start: number, to: number): void {
  let hash = hashSeed;
  let last = 0;
  let before = 0;
  let at = start;
  run.isDrawnOut = false;
  for (; at < to && kindOf(text, at) === kinds.letter; at += 1) {
    const unit = text.charCodeAt(at);
    hash = hashUnit(hash, unit);
    if (unit === last && unit === before) run.isDrawnOut = true;
    before = last;
    last = unit;
  }
  run.end = at;
  run.hash = hash;
}

/** Takes the run that was read from `start` on → was there any? */
function takeRun(text: string, start: number, sink: WordSink): boolean {
  const { end, hash, isDrawnOut } = run;
  if (end === start) return false;
  if (isDrawnOut) {
    const word = shortened(text.slice(start, end));
    sink.take(word, 0, word.length);
  } else sink.take(text, start, end, hash);
  return true;
}

function takeRuns(text: string, from: number, to: number, sink: WordSink): boolean {
  let isAny = false;
  for (let at = from; at < to; at = run.end + 1) {
    readRun(text, at, to);
    isAny = takeRun(text, at, sink) || isAny;
  }
  return isAny;
}

/** The same by patterns over the whole text, for those that are rare: with lone accents, or of hashtags only. */
function takeByPattern(text: string, inSmall: string, sink: WordSink): void {
  const lower = loneAccent.test(text) ? text.normalize('NFC').toLowerCase() : inSmall;
  const clean = mayHoldNoise.test(lower) ? lower.replaceAll(noise, ' ') : lower;
  const short = mayBeDrawnOut.test(clean) ? shortened(clean) : clean;
  const plain = short.includes('#') ? short.replaceAll(hashtag, ' ') : short;
  for (const word of plain.match(wordPattern) ?? short.match(wordPattern) ?? [])
    sink.take(word, 0, word.length);
}

const longestWord = 40;
const longestGram = 5;

/** Buckets (2^`bits`) of the letter n-grams, one letter to five, of a word between `<` and `>`, and of the word. */
export function languageBuckets(marked: string, bits: number): Int32Array {
  const length = Math.min(marked.length, longestWord);
  const buckets = new Int32Array(length * longestGram + 1);
  const shift = 32 - bits;
  let count = 0;
  let whole = 0x51;
  for (let start = 0; start < length; start += 1) {
    whole = step(whole, marked.charCodeAt(start));
    let hash = 0x63;
    for (let at = start; at < Math.min(length, start + longestGram); at += 1) {
      hash = step(hash, marked.charCodeAt(at));
      buckets[count++] = Math.imul(hash, 0x9e3779b1) >>> shift;
    }
  }
  buckets[count++] = Math.imul(whole, 0x9e3779b1) >>> shift;
  return buckets.subarray(0, count);
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 16_777_619) ^ (hash >>> 15);
