import type { ReadComment } from '../../reading/read-comment';
import { ownSentencesOf, placesOf } from '../acts/words';
import type { Addressee } from '../addressee';
import { cueNames, inOrder } from '../addressee/cues';
import { keyCueNames, keyCuesOf } from './cues';

/** What tells that a sentence is the one to acknowledge: its own cues, those of its comment, and its words. */
export interface KeyRow {
  sentence: string;
  /** In the order of `keyRowNames`. */
  cues: number[];
  /** Places of its words and turns, as the second opinion reads them. */
  words: readonly number[];
}

const ofComment = [
  'likely',
  'likely-voice',
  'how-likely',
  'how-likely-voice',
  'for-all',
  'voice-for-all',
  'sentences',
] as const;

export const keyRowNames: readonly string[] = [
  ...keyCueNames,
  ...cueNames.map((name) => `of ${name}`),
  ...ofComment,
];

/** So unlikely that less makes no difference. */
const least = 1e-4;

/** The sentences of one comment. @param at its place among those of whom the addressee was read */
export function keyRowsOf(
  { comment: { text } }: ReadComment,
  at: number,
  { cues, likely, forAll }: Addressee,
  language: 'fr' | 'en',
): KeyRow[] {
  const sentences = ownSentencesOf(text, language);
  const [one, voice] = [likely.one[at] ?? 0, likely.voice[at] ?? 0];
  const comment = cues[at];
  const around: Record<(typeof ofComment)[number], number> = {
    likely: one,
    'likely-voice': voice,
    'how-likely': Math.log(one + least),
    'how-likely-voice': Math.log(voice + least),
    'for-all': forAll,
    'voice-for-all': forAll * Math.log(voice + least),
    sentences: Math.log1p(sentences.length),
  };
  const shared = [
    ...(comment === undefined ? cueNames.map(() => 0) : inOrder(comment)),
    ...ofComment.map((name) => around[name]),
  ];
  return keyCuesOf(sentences, language).map((own, place) => {
    const sentence = sentences[place] ?? '';
    return { sentence, cues: [...own, ...shared], words: placesOf(sentence, language) };
  });
}
