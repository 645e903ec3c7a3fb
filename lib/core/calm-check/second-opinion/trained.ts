import type { FindingCode } from '../finding';
import type { PackedWeights } from './weights';

/** What was learnt of one language; `npm run train:replies` makes the modules beside this one. */
export interface TrainedOpinion {
  /** Does a sentence argue? */
  argues: PackedWeights;
  /** And how, each kind against all others. */
  kinds: readonly (readonly [FindingCode, PackedWeights])[];
}
