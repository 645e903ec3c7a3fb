import type { ReaderWord } from './reader-words';

/** How a text is written, whatever its language. The order is part of the weights' format. */
export const styleNames = [
  'mostly-capitals',
  'shouted-words',
  'exclamations',
  'questions',
  'stretched',
  'link',
  'mentions',
  'starts-with-mention',
  'hashtags',
  'number',
  'quotation',
  'ellipsis',
  'length-0',
  'length-1',
  'length-2',
  'length-3',
  'length-4',
  'length-5',
  'length-6',
] as const;
type StyleName = (typeof styleNames)[number];

const longestLooked = 3000;

/** Counts per style feature, in the order of `styleNames`. One pass over the letters, one over the words. */
export function textStyle(text: string, words: readonly ReaderWord[]): Float32Array {
  const style = new Float32Array(styleNames.length);
  const set = (name: StyleName, value: number): void => {
    style[styleNames.indexOf(name)] = value;
  };
  readLetters(text, set);
  set('link', words.some((word) => word.kind === 'link' || word.plain === '\u0001') ? 1 : 0);
  set('mentions', words.filter((word) => word.kind === 'mention').length);
  set('starts-with-mention', words[0]?.kind === 'mention' ? 1 : 0);
  set('hashtags', words.filter((word) => word.kind === 'hashtag').length);
  set('number', words.some((word) => word.kind === 'number') ? 1 : 0);
  set('ellipsis', words.some((word) => word.plain === '…') ? 1 : 0);
  const length = Math.min(6, Math.floor(Math.log2(words.length + 1)));
  style[styleNames.indexOf('length-0') + length] = 1;
  return style;
}

/** Latin letters only (ASCII and Latin-1): these are the six languages' alphabets. */
function readLetters(text: string, set: (name: StyleName, value: number) => void): void {
  let capitals = 0;
  let small = 0;
  let run = 0;
  let shouted = 0;
  let exclamations = 0;
  let questions = 0;
  let stretched = false;
  let quoted = false;
  let last = 0;
  let beforeLast = 0;
  for (let at = 0; at < text.length && at < longestLooked; at += 1) {
    const unit = text.charCodeAt(at);
    const isCapital = (unit >= 65 && unit <= 90) || (unit >= 192 && unit <= 222);
    const isSmall = (unit >= 97 && unit <= 122) || (unit >= 223 && unit <= 255);
    if (isCapital) {
      capitals += 1;
      run += 1;
      if (run === 3) shouted += 1;
    } else {
      run = 0;
      if (isSmall) small += 1;
    }
    if (unit === 0x21) exclamations += 1;
    if (unit === 0x3f) questions += 1;
    quoted ||= unit === 0x22 || unit === 0xab || unit === 0x201c || unit === 0x201e;
    stretched ||= (isCapital || isSmall) && unit === last && unit === beforeLast;
    beforeLast = last;
    last = unit;
  }
  set('mostly-capitals', capitals > small && capitals > 8 ? 1 : 0);
  set('shouted-words', shouted);
  set('exclamations', exclamations);
  set('questions', questions);
  set('stretched', stretched ? 1 : 0);
  set('quotation', quoted ? 1 : 0);
}
