import { cueValue } from '../../calm-check/second-opinion/score';
import { unpackWeights, type PackedWeights, type Weights } from '../../calm-check/second-opinion/weights';
import type { ReadComment } from '../../reading/read-comment';
import { chance, logitOf } from '../../reading/probability';
import type { Addressee } from '../addressee';
import { stemsOf } from '../point';
import { closed } from '../point/quoted/at-least';
import { keyCueNames } from './cues';
import { keyRowsOf, type KeyRow } from './rows';
import { trainedInEnglish } from './trained-en';
import { trainedInFrench } from './trained-fr';

/** Fitted weights of one language (`npm run train:addressee`). */
export interface KeyWeights {
  /** In the order of `keyRowNames`. */
  cues: readonly number[];
  words: PackedWeights;
}

/** A sentence that somebody wrote, without the mark at its end. Nothing of it is checked. */
export interface Key {
  sentence: string;
  read: ReadComment;
  /** Its place among the sentences of its comment. */
  at: number;
  /** How likely it is what a reply must acknowledge: 0 to 1. */
  likely: number;
  /** What is seen of the sentence itself, in the order of `keyCueNames`. */
  cues: readonly number[];
  /** What it is about. */
  stems: ReadonlySet<string>;
}

interface Ready {
  cues: readonly number[];
  words: Weights;
}
export const unpackedKeys = ({ cues, words }: KeyWeights): Ready => ({ cues, words: unpackWeights(words) });

const trained = { fr: trainedInFrench, en: trainedInEnglish } as const;
const ready = new Map<'fr' | 'en', Ready>();
function readyFor(language: 'fr' | 'en'): Ready {
  const known = ready.get(language) ?? unpackedKeys(trained[language]);
  ready.set(language, known);
  return known;
}

/** Log-odds that a sentence is what must be acknowledged, of as many that are as are not. */
export const keyLogit = ({ cues, words }: KeyRow, by: Ready): number =>
  logitOf(by.cues, cues, by.words.bias) +
  words.reduce((sum, place) => sum + (by.words.of[place] ?? 0), 0) * cueValue(words.length);

/**
 * What of these people's words must be acknowledged, the likeliest first (decision 0046).
 * @param speakers of whom the addressee was read
 */
export function keysOf(
  speakers: readonly ReadComment[],
  people: readonly ReadComment[],
  addressee: Addressee,
  language: 'fr' | 'en',
): Key[] {
  const by = readyFor(language);
  return speakers
    .flatMap((read) =>
      keyRowsOf(read, people.indexOf(read), addressee, language).map((row, at) => ({
        sentence: closed(row.sentence),
        read,
        at,
        likely: chance(keyLogit(row, by)),
        cues: row.cues.slice(0, keyCueNames.length),
        stems: new Set(stemsOf(row.sentence)),
      })),
    )
    .toSorted((a, b) => b.likely - a.likely);
}
