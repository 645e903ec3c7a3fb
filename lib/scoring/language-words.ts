/** Links, handles, mail addresses and codes say nothing about the language around them. */
const noise =
  /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.\S+|@[\p{L}\p{N}_.-]+|\S*\d\S*|(?<![\p{L}])https?(?![\p{L}])/gu;
const hashtag = /#[\p{L}\p{N}_]+/gu;
/** None of our languages is written in other letters. */
const wordPattern = /[a-z\u00DF-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+/g;
/** Most comments hold none: asking is far cheaper than replacing. */
const mayHoldNoise = /[@\d]|www\.|http/;
const loneAccent = /[\u0300-\u036F]/;
const drawnOut = /(\p{L})\1{2,}/gu;
const mayBeDrawnOut = /(.)\1\1/;

/** The distinct words of a text, in small letters, drawn-out letters cut to two; hashtags only where nothing else is. */
export function languageWords(text: string): Set<string> {
  const lower = (loneAccent.test(text) ? text.normalize('NFC') : text).toLowerCase();
  const clean = mayHoldNoise.test(lower) ? lower.replaceAll(noise, ' ') : lower;
  const plain = clean.includes('#') ? clean.replaceAll(hashtag, ' ') : clean;
  const short = mayBeDrawnOut.test(plain) ? plain.replaceAll(drawnOut, '$1$1') : plain;
  return new Set(short.match(wordPattern) ?? clean.match(wordPattern) ?? []);
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
