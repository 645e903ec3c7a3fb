import { censusOf, lacks, traits } from '../character-census';
import { isEllipsis, isLink, type ReaderPiece } from './reader-words';

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

const places = Object.fromEntries(styleNames.map((name, place) => [name, place])) as Record<
  StyleName,
  number
>;

function add(cues: Float32Array, from: number, name: StyleName, value: number): void {
  const place = from + places[name];
  cues[place] = (cues[place] ?? 0) + value;
}

/** What the words of a text say of its style. */
export interface WordStyle {
  count: number;
  mentions: number;
  hashtags: number;
  startsWithMention: boolean;
  number: boolean;
  link: boolean;
  ellipsis: boolean;
}

export const styleOfWords = (words: readonly ReaderPiece[]): WordStyle => ({
  count: words.length,
  mentions: words.filter(({ kind }) => kind === 'mention').length,
  hashtags: words.filter(({ kind }) => kind === 'hashtag').length,
  startsWithMention: words[0]?.kind === 'mention',
  number: words.some(({ kind }) => kind === 'number'),
  link: words.some(isLink),
  ellipsis: words.some(isEllipsis),
});

/** Counts per style feature, at `from` + the place in `styleNames`. One pass over the letters. */
export function addTextStyle(text: string, words: WordStyle, cues: Float32Array, from: number): void {
  readLetters(text, cues, from);
  add(cues, from, 'mentions', words.mentions);
  add(cues, from, 'hashtags', words.hashtags);
  if (words.link) add(cues, from, 'link', 1);
  if (words.number) add(cues, from, 'number', 1);
  if (words.ellipsis) add(cues, from, 'ellipsis', 1);
  if (words.startsWithMention) add(cues, from, 'starts-with-mention', 1);
  const length = Math.min(6, 31 - Math.clz32(words.count + 1));
  const place = from + places['length-0'] + length;
  cues[place] = (cues[place] ?? 0) + 1;
}

/** Latin letters only (ASCII and Latin-1): these are the six languages' alphabets. */
function readLetters(text: string, cues: Float32Array, from: number): void {
  const census = censusOf(text, longestLooked);
  if (census.isMostlyCapitals) add(cues, from, 'mostly-capitals', 1);
  add(cues, from, 'shouted-words', census.shouted);
  add(cues, from, 'exclamations', census.exclamations);
  add(cues, from, 'questions', census.questions);
  if (census.isStretched) add(cues, from, 'stretched', 1);
  if (!lacks(census, traits.quote)) add(cues, from, 'quotation', 1);
}
