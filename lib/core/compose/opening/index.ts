import { chance, logitOf } from '../../reading/probability';
import type { Said } from '../view/saying';
import { openingCuesOf, type Setting } from './cues';
import { trained } from './trained';

export type { Setting } from './cues';

/** Fitted weights (`npm run train:addressee`), in the order of `openingCueNames`. */
export interface OpeningWeights {
  weights: readonly number[];
  bias: number;
}

/** How likely strangers are to find that an opening names the point, or something of it, and well: 0 to 1 (decision 0046). */
export const isRightOf = (said: Said, setting: Setting, by: OpeningWeights = trained): number =>
  chance(logitOf(by.weights, openingCuesOf(said, setting), by.bias));
