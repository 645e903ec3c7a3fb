import { squeeze, tokenise } from './text';

/** What a text says, however it is typed: folded words, numbers and emoji in order, drawn-out letters cut, no marks. */
export const plainWords = (text: string): string[] =>
  tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    // A mark that is written as a space and itself ("ﹾ"): the space is no part of a word.
    .map(({ plain }) => squeeze(plain.replaceAll(/\s/gu, ''), 1))
    .filter((word) => word !== '');

/** 64 bits of FNV-1a in two halves, as 16 hexadecimal digits: tells a few hundred texts apart, guards no secret. */
export function hashText(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit ^ (high >>> 15), 0x01000193);
  }
  const half = (figure: number): string => (figure >>> 0).toString(16).padStart(8, '0');
  return half(high) + half(low);
}

/** The same for texts that say the same: `Thieves!!` and `thièves`. A text of marks alone is only like itself. */
export const textKeyOf = (text: string): string => keyOfWords(plainWords(text), text);

/** As `textKeyOf`, where the text's words are at hand. */
export const keyOfWords = (words: readonly string[], text: string): string =>
  hashText(words.length === 0 ? text.trim() : words.join(' '));
