import { unpackedActs, type ActWeights, type UnpackedActs } from '@/lib/core/compose/acts';
import { doingIn } from '@/lib/core/compose/acts/doing';
import { crowdCuesOf, crowdCueNames } from '@/lib/core/compose/addressee/crowd-cues';
import { addresseeBy, likelihoodsBy, type AddresseeWeights } from '@/lib/core/compose/addressee';
import { cueNames, inOrder } from '@/lib/core/compose/addressee/cues';
import type { KeyWeights } from '@/lib/core/compose/key';
import { likelyKindNames, type KindWeights } from '@/lib/core/compose/situation/likely';
import { kindCueNames, kindCuesIn } from '@/lib/core/compose/situation/likely/cues';
import { fitActs } from '../acts/fit';
import { fitAnswer, fitRanking, type Choice } from './ranking';
import { fitClasses } from './softmax';
import { fitKeys, keySentencesOf, type KeyLanguage } from './keys';
import { isOfAll, isOfOne, setsInParts, type LabelledThread } from './threads';

/**
 * On held-out sets a third of these and three times as much found as many, within a thread in a hundred.
 */
const costs = { one: 0.003, voice: 0.003, crowd: 0.03, kind: 0.01 };

export interface ThreadFit {
  addressee: AddresseeWeights;
  keys: Record<KeyLanguage, KeyWeights>;
  acts: ActWeights;
  kinds: readonly KindWeights[];
}

const choiceOf = (
  { people, cues }: LabelledThread,
  wanted: (id: string, text: string) => boolean,
): Choice => ({
  rows: cues.map(inOrder),
  wanted: people.slice(0, cues.length).map(({ comment }) => wanted(comment.id, comment.text)),
});

/** Whom to answer first; from that, whether it is for everybody, and of what kind; then what is to be acknowledged. */
export function fitThreads(threads: readonly LabelledThread[]): ThreadFit {
  const size = cueNames.length;
  const one = fitRanking(
    threads.filter(isOfOne).map((thread) => choiceOf(thread, (id) => thread.label.answer.includes(id))),
    size,
    costs.one,
  );
  const voice = fitRanking(
    threads
      .filter(isOfAll)
      .map((thread) => choiceOf(thread, (_, text) => thread.label.key.some((key) => text.includes(key)))),
    size,
    costs.voice,
  );
  const crowd = fitAnswer(
    threads.map(({ people, cues, request }) => crowdCuesOf(people, cues, likelihoodsBy(one, cues), request)),
    threads.map(({ label }) => label.all),
    crowdCueNames.length,
    costs.crowd,
  );
  const addressee = { one, voice, crowd: crowd.weights, crowdBias: crowd.bias };
  const keysIn = (language: KeyLanguage): KeyWeights =>
    fitKeys(
      threads
        .filter(({ request }) => request.language === language)
        .flatMap((thread) => keySentencesOf(thread, addressee)),
    );
  return {
    addressee,
    keys: { fr: keysIn('fr'), en: keysIn('en') },
    acts: fitActs(threads),
    kinds: fitKinds(threads, addressee),
  };
}

/** What acts are worth for the kind shows only of comments whose own act was not learnt: so many parts take turns. */
const parts = 5;

/** The acts of each thread, as a fit reads them that has seen no thread of its set. */
function actsBySet(threads: readonly LabelledThread[]): ReadonlyMap<string, UnpackedActs> {
  return new Map(
    setsInParts(threads, parts).flatMap((some) => {
      const fitted = unpackedActs(fitActs(threads.filter(({ label }) => !some.includes(label.set))));
      return some.map((set): [string, UnpackedActs] => [set, fitted]);
    }),
  );
}

/** People who come to a brand in trouble write long threads, and few of ours are: each counts as so many. */
const long = { comments: 11, counts: 3 };
const timesCounted = <Each>(each: Each, { people }: LabelledThread): Each[] =>
  Array.from({ length: people.length >= long.comments ? long.counts : 1 }, () => each);

/** Who only provokes is answered nowhere, and is no kind of its own. */
function fitKinds(threads: readonly LabelledThread[], addressee: AddresseeWeights): KindWeights[] {
  const some = threads.filter(({ label }) => label.kind !== 'troll');
  const unseen = actsBySet(threads);
  const rows = some.map(({ label, people, cues, request }) =>
    kindCuesIn(
      people,
      addresseeBy(addressee, people, cues, request),
      request,
      doingIn(people, cues, request, unseen.get(label.set)),
    ),
  );
  const fits = fitClasses(
    rows.flatMap((row, at) => some.slice(at, at + 1).flatMap((thread) => timesCounted(row, thread))),
    some.flatMap((thread) =>
      timesCounted(
        likelyKindNames.findIndex((kind) => kind === thread.label.kind),
        thread,
      ),
    ),
    { count: likelyKindNames.length, size: kindCueNames.length, cost: costs.kind },
  );
  return likelyKindNames.flatMap((kind, at) => {
    const fit = fits[at];
    return fit === undefined ? [] : [{ kind, ...fit }];
  });
}
