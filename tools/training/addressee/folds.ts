import { voiceOf } from '@/lib/core/compose/situation/counted';
import { unpackedActs, type UnpackedActs } from '@/lib/core/compose/acts';
import { doingIn } from '@/lib/core/compose/acts/doing';
import { addresseeBy, type Addressee } from '@/lib/core/compose/addressee';
import type { KeyWeights } from '@/lib/core/compose/key';
import { fewest, likelyKinds } from '@/lib/core/compose/situation/likely';
import { fitThreads, type ThreadFit } from './fit';
import { isLikeliestWanted, keySentencesOf, type KeySentence } from './keys';
import { isOfAll, isOfOne, setsInParts, type LabelledThread } from './threads';

/** Of so many, so many were right. */
export interface Share {
  right: number;
  of: number;
}

/** What was right of the threads of some sets, by a fit on all others. */
export interface FoldFigures {
  sets: readonly string[];
  /** Whom to answer, where it is one person. */
  one: Share;
  /** Is it for everybody? */
  all: Share;
  /** Who says it for everybody, where it is. */
  voice: Share;
  /** Of what kind it is, by the fit alone. */
  kind: Share;
  /** Which sentence of a thread is to be acknowledged. */
  key: Share;
  /** The same of a comment that holds one, where it has others. */
  keyOfComment: Share;
}

/** A thread that the fit has not seen, as it reads it. */
interface Read extends LabelledThread {
  addressee: Addressee;
}

const isRightOne = ({ label, people, addressee: { likeliest } }: Read): boolean => {
  const voices = people.filter(({ comment }) => label.answer.includes(comment.id)).map(voiceOf);
  return likeliest !== null && voices.includes(voiceOf(likeliest));
};

const isRightVoice = ({ label, addressee: { voices } }: Read): boolean =>
  label.key.some((key) => voices[0]?.comment.text.includes(key) === true);

const isRightForAll = ({ label, addressee: { forAll } }: Read): boolean => forAll >= 0.5 === label.all;

const isRightKind = (
  { label, people, request, addressee }: Read,
  by: { kinds: ThreadFit['kinds']; acts: UnpackedActs },
): boolean => {
  const doing = doingIn(people, addressee.cues, request, by.acts);
  const likely = likelyKinds(people, addressee, request, doing, by.kinds);
  const [first] = [...likely].toSorted(([, one], [, other]) => other - one);
  return first?.[0] === label.kind;
};

/** Sentences, some of which must be acknowledged, and what was fitted without them. */
interface Keyed {
  sentences: readonly KeySentence[];
  by: KeyWeights;
}
const isRightKey = ({ sentences, by }: Keyed): boolean => isLikeliestWanted(sentences, by);

/** By comment, where some of its sentences must be acknowledged and some not. */
const inComments = ({ sentences, by }: Keyed): Keyed[] =>
  [...new Set(sentences.map(({ comment }) => comment))]
    .map((each) => sentences.filter(({ comment }) => comment === each))
    .filter((own) => own.some(({ wanted }) => wanted) && own.some(({ wanted }) => !wanted))
    .map((own) => ({ sentences: own, by }));

const shareOf = <Each>(some: readonly Each[], isRight: (each: Each) => boolean): Share => ({
  right: some.filter(isRight).length,
  of: some.length,
});

const parts = 6;

/** Each of these parts as it is read by a fit on all other sets. */
export function foldFigures(
  threads: readonly LabelledThread[],
  held: readonly (readonly string[])[] = setsInParts(threads, parts),
): FoldFigures[] {
  return held.map((sets) => {
    const isHeld = ({ label }: LabelledThread): boolean => sets.includes(label.set);
    const fit = fitThreads(threads.filter((thread) => !isHeld(thread)));
    const acts = unpackedActs(fit.acts);
    const unseen = threads.filter(isHeld).map((thread): Read => {
      const { people, cues, request } = thread;
      return { ...thread, addressee: addresseeBy(fit.addressee, people, cues, request) };
    });
    const keyed = unseen.flatMap((thread): Keyed[] => {
      const { language } = thread.request;
      const sentences = keySentencesOf(thread, fit.addressee);
      return sentences.length === 0 || (language !== 'fr' && language !== 'en')
        ? []
        : [{ sentences, by: fit.keys[language] }];
    });
    return {
      sets,
      one: shareOf(unseen.filter(isOfOne), isRightOne),
      all: shareOf(unseen, isRightForAll),
      voice: shareOf(unseen.filter(isOfAll), isRightVoice),
      kind: shareOf(
        // Of a comment or two it is not told.
        unseen.filter(({ label, people }) => label.kind !== 'troll' && people.length >= fewest),
        (thread) => isRightKind(thread, { kinds: fit.kinds, acts }),
      ),
      key: shareOf(keyed, isRightKey),
      keyOfComment: shareOf(keyed.flatMap(inComments), isRightKey),
    };
  });
}
