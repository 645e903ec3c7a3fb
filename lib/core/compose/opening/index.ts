import { chance, logitOf } from '../../reading/probability';
import type { Said } from '../view/saying';
import { openingCuesOf, type Setting } from './cues';
import { trained } from './trained';

export { ratedSituations, type Setting } from './cues';

/** Fitted weights (`npm run train:addressee`), in the order of `openingCueNames`. */
export interface OpeningWeights {
  weights: readonly number[];
  bias: number;
}

/** How likely strangers are to find that an opening names the point, or something of it, and well: 0 to 1 (decision 0046). */
export const isRightOf = (said: Said, setting: Setting): number =>
  isRightBy(trained, openingCuesOf(said, setting));

/** The same, by other weights, of what tells it. */
export const isRightBy = ({ weights, bias }: OpeningWeights, cues: readonly number[]): number =>
  chance(logitOf(weights, cues, bias));
