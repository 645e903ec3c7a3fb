import { dictionary } from '../../node_modules/eld/src/dictionary.js';
import { ngramsData } from '../../node_modules/eld/src/ngrams/medium.js';

/** ELD writes a byte ≥ 0x80 as a letter of its own. */
const byteOf = new Map(dictionary.map((letter, byte): [string, number] => [letter, byte]).slice(0x80));
for (let byte = 0x61; byte <= 0x7a; byte += 1) byteOf.set(String.fromCharCode(byte), byte);
for (const same of [' ', "'", '`']) byteOf.set(same, same.charCodeAt(0));

const written = /^[ '`\p{Script=Latin}]+$/u;
/** Languages in other letters keep only a handful of pieces, such as `http`. */
const fewestPieces = 1200;

/** Pieces of words in one language, `<` at a word's start and `>` at its end; `upTo` is their running total weight. */
export interface Pieces {
  language: string;
  texts: string[];
  upTo: number[];
}

/** ELD's n-grams (Nito T.M., Apache-2.0) of the languages in Latin letters; a score of 30 more is e times as likely. */
export function eldPieces(): Pieces[] {
  const found = new Map<string, Pieces>();
  for (const [gram, scores] of Object.entries(ngramsData.ngrams)) {
    const text = decode(gram);
    if (text === null || !written.test(text)) continue;
    const marked = text.replace(/^ /, '<').replace(/ $/, '>').replaceAll(/['`]/g, '');
    for (const [id, score] of Object.entries(scores)) {
      const language = ngramsData.languages[id] ?? '';
      const pieces = found.get(language) ?? { language, texts: [], upTo: [] };
      found.set(language, pieces);
      pieces.texts.push(marked);
      pieces.upTo.push((pieces.upTo.at(-1) ?? 0) + Math.exp(score / 30));
    }
  }
  return [...found.values()].filter(({ texts }) => texts.length > fewestPieces);
}

/** Null where the n-gram cuts a letter in two. */
function decode(gram: string): string | null {
  const bytes = Uint8Array.from(gram, (letter) => byteOf.get(letter) ?? 0x20);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? null : text;
}

/** A piece, as often as it comes in the language. */
export function drawPiece({ texts, upTo }: Pieces, random: () => number): string {
  const sought = random() * (upTo.at(-1) ?? 0);
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((upTo[half] ?? 0) < sought) low = half + 1;
    else high = half;
  }
  return texts[low] ?? '';
}
