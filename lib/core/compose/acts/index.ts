import { cueValue } from '../../calm-check/second-opinion/score';
import type { DraftRequest } from '../../draft/draft';
import { logitOf, shares } from '../../reading/probability';
import type { ReadComment } from '../../reading/read-comment';
import { actCuesOf } from './cues';
import { unpackedRows } from './rows';
import { packedCues } from './trained-cues';
import { trainedInEnglish } from './trained-en';
import { trainedInFrench } from './trained-fr';
import { placesIn } from './words';
import { unpackWords, type PackedWords, type Words } from './weights';

/** What a comment does, as whoever answers for the brand sees it (decision 0047). */
export const acts = [
  'distress',
  'danger',
  'harm',
  'loss',
  'privacy',
  'discrimination',
  'harassment',
  'hunt',
  'legal',
  'complaint',
  'me-too',
  'outage',
  'decision',
  'rumour',
  'accuse',
  'troll',
  'question',
  'help',
  'remark',
  'praise',
  'solved',
  'joke',
  'chat',
  'defend',
  'argue',
  'mistaken',
] as const;
export type Act = (typeof acts)[number];

/** Fitted weights of one act among all (`npm run train:addressee`), in the order of `actCueNames`. */
export interface ActCueWeights {
  bias: number;
  weights: readonly number[];
}

/** Each list in the order of `acts`. */
export interface ActWeights {
  cues: readonly ActCueWeights[];
  words: Record<'fr' | 'en', PackedWords>;
}

export interface UnpackedActs {
  cues: readonly ActCueWeights[];
  words: Record<'fr' | 'en', Words>;
}

export const unpackedActs = ({ cues, words }: ActWeights): UnpackedActs => ({
  cues,
  words: { fr: unpackWords(words.fr), en: unpackWords(words.en) },
});

let ready: UnpackedActs | null = null;
const trained = (): UnpackedActs =>
  (ready ??= unpackedActs({
    cues: unpackedRows(packedCues),
    words: { fr: trainedInFrench, en: trainedInEnglish },
  }));

/** Of longer threads the first comments tell of what kind they are. */
export const mostWeighed = 40;

/**
 * How likely each comment does what: in the order of `acts`, together 1; of the first `mostWeighed` comments.
 * @param cues what is seen of each comment, as `commentCuesIn` puts it
 */
export function actsOf(
  people: readonly ReadComment[],
  cues: readonly (readonly number[])[],
  language: DraftRequest['language'],
  by: UnpackedActs = trained(),
): number[][] {
  if (language !== 'fr' && language !== 'en') return [];
  const words = by.words[language];
  return cues.slice(0, mostWeighed).flatMap((row, at) => {
    const read = people[at];
    if (read === undefined) return [];
    const figures = actCuesOf(row, read);
    const logits = by.cues.map(({ bias, weights }) => logitOf(weights, figures, bias));
    const places = placesIn(read.comment.text, language);
    const value = cueValue(places.length);
    for (const place of places) {
      const weights = words.get(place);
      if (weights === undefined) continue;
      for (let act = 0; act < logits.length; act += 1)
        logits[act] = (logits[act] ?? 0) + value * (weights[act] ?? 0);
    }
    return [shares(logits)];
  });
}
