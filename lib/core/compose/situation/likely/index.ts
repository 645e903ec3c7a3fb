import type { DraftRequest } from '../../../draft/draft';
import type { ReadComment } from '../../../reading/read-comment';
import { logitOf, shares } from '../../../reading/probability';
import type { Doing } from '../../acts/doing';
import { unpackedRows } from '../../acts/rows';
import type { Addressee } from '../../addressee';
import { situations } from '..';
import { kindCuesIn } from './cues';
import { packed } from './trained';

/** Kinds that can be told by what all comments hold; a death, with or without a complaint, is one of them. */
export const likelyKindNames = [...situations, 'mourning'] as const;
export type LikelyKind = (typeof likelyKindNames)[number];

/** Fitted weights of one kind among all (`npm run train:addressee`), in the order of `kindCueNames`. */
export interface KindWeights {
  kind: LikelyKind;
  bias: number;
  weights: readonly number[];
}

/** Of fewer comments no kind is told. */
export const fewest = 3;

const kinds: readonly KindWeights[] = unpackedRows(packed);

/** How likely each kind of thread is, by all that its comments tell; together 1. Empty where that is not known. */
export function likelyKinds(
  people: readonly ReadComment[],
  addressee: Addressee,
  request: DraftRequest,
  doing: Doing,
  by: readonly KindWeights[] = kinds,
): ReadonlyMap<LikelyKind, number> {
  // It was taught with threads in two languages; of a comment or two, the rules tell more than all of it together.
  const isKnown = request.language === 'fr' || request.language === 'en';
  if (!isKnown || people.length < fewest) return new Map();
  const cues = kindCuesIn(people, addressee, request, doing);
  const likelihoods = shares(by.map(({ bias, weights }) => logitOf(weights, cues, bias)));
  return new Map(by.map(({ kind }, at) => [kind, likelihoods[at] ?? 0]));
}
