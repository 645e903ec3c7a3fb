import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { crowdCuesOf } from './crowd-cues';
import { cueNames, cuesIn, type Cues } from './cues';
import { trained } from './trained';

/** Fitted weights (`npm run train:addressee`). */
export interface AddresseeWeights {
  /** Whom to answer, in the order of `cueNames`. */
  one: readonly number[];
  /** Who says it for everybody, in the same order. */
  voice: readonly number[];
  /** Whether it is for everybody, in the order of `crowdCueNames`. */
  crowd: readonly number[];
  crowdBias: number;
}

/** Whom a reply is for. */
export interface Addressee {
  /** The comment to answer, where the reply is for one person; null where nobody wrote. */
  likeliest: ReadComment | null;
  /** Who says what is on everybody's mind, the likeliest first; of the first `mostHeard`. */
  voices: readonly ReadComment[];
  /** What was gone by, comment by comment; of the first `mostHeard`. */
  cues: readonly Cues[];
  /** Probability that the reply is for everybody. */
  forAll: number;
}

/** How likely a comment is the one, as log-odds beside the others of its thread. */
const likelihoodBy =
  (weights: readonly number[]) =>
  (cues: Cues): number =>
    cueNames.reduce((sum, name, at) => sum + (weights[at] ?? 0) * cues[name], 0);

/**
 * Whom a reply is for, and whether it is for everybody: fitted on threads that were labelled for it (decision 0045).
 * @param people all but the brand's own, in the order of the thread
 */
export function addresseeIn(
  people: readonly ReadComment[],
  request: DraftRequest,
  by: AddresseeWeights = trained,
): Addressee {
  const cues = cuesIn(people, request);
  if (cues.length === 0) return { likeliest: null, voices: [], cues, forAll: 0 };
  const likelihoods = cues.map(likelihoodBy(by.one));
  const score = crowdCuesOf(people, cues, likelihoods, request).reduce(
    (sum, cue, at) => sum + (by.crowd[at] ?? 0) * cue,
    by.crowdBias,
  );
  return {
    likeliest: byLikelihood(people, likelihoods)[0] ?? null,
    voices: byLikelihood(people, cues.map(likelihoodBy(by.voice))),
    cues,
    forAll: 1 / (1 + Math.exp(-score)),
  };
}

const byLikelihood = (people: readonly ReadComment[], likelihoods: readonly number[]): ReadComment[] =>
  people
    .slice(0, likelihoods.length)
    .map((read, at) => ({ read, likelihood: likelihoods[at] ?? 0 }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map(({ read }) => read);
