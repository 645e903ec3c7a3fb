import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { chance, logitOf, shares } from '../../reading/probability';
import { crowdCuesOf } from './crowd-cues';
import { cuesIn, inOrder, type Cues } from './cues';
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
  /** Of these comments: how likely each is the one to answer, and the one that speaks for all; each list together 1. */
  likely: { one: readonly number[]; voice: readonly number[] };
  /** Probability that the reply is for everybody. */
  forAll: number;
}

/** How likely each comment is the one, as log-odds beside the others of its thread. */
export const likelihoodsBy = (weights: readonly number[], cues: readonly Cues[]): number[] =>
  cues.map((each) => logitOf(weights, inOrder(each)));

/**
 * Whom a reply is for, and whether it is for everybody: fitted on threads that were labelled for it (decision 0045).
 * @param people all but the brand's own, in the order of the thread
 */
export function addresseeIn(people: readonly ReadComment[], request: DraftRequest): Addressee {
  return addresseeBy(trained, people, cuesIn(people, request), request);
}

/** As `addresseeIn`, by other weights. */
export function addresseeBy(
  by: AddresseeWeights,
  people: readonly ReadComment[],
  cues: readonly Cues[],
  request: DraftRequest,
): Addressee {
  if (cues.length === 0)
    return { likeliest: null, voices: [], cues, likely: { one: [], voice: [] }, forAll: 0 };
  const likelihoods = likelihoodsBy(by.one, cues);
  const ofVoices = likelihoodsBy(by.voice, cues);
  return {
    likeliest: byLikelihood(people, likelihoods)[0] ?? null,
    voices: byLikelihood(people, ofVoices),
    cues,
    likely: { one: shares([...likelihoods]), voice: shares([...ofVoices]) },
    forAll: chance(logitOf(by.crowd, crowdCuesOf(people, cues, likelihoods, request), by.crowdBias)),
  };
}

const byLikelihood = (people: readonly ReadComment[], likelihoods: readonly number[]): ReadComment[] =>
  people
    .slice(0, likelihoods.length)
    .map((read, at) => ({ read, likelihood: likelihoods[at] ?? 0 }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map(({ read }) => read);
