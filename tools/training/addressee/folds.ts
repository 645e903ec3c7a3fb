import { logitOf } from '@/lib/core/reading/probability';
import { voiceOf } from '@/lib/core/compose/situation/counted';
import { addresseeBy, type Addressee } from '@/lib/core/compose/addressee';
import { fewest, likelyKinds } from '@/lib/core/compose/situation/likely';
import { fitThreads, type ThreadFit } from './fit';
import { isOfAll, isOfOne, keyChoices, type LabelledThread } from './threads';

/** Of so many, so many were right. */
export interface Share {
  right: number;
  of: number;
}

/** What was right of the threads of one set, by a fit on all other sets. */
export interface FoldFigures {
  set: string;
  /** Whom to answer, where it is one person. */
  one: Share;
  /** Is it for everybody? */
  all: Share;
  /** Who says it for everybody, where it is. */
  voice: Share;
  /** Of what kind it is, by the fit alone. */
  kind: Share;
  /** Which sentence of a comment is to be acknowledged, where it has several. */
  key: Share;
}

const highest = (weights: readonly number[]): number => weights.indexOf(Math.max(...weights));

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

const isRightKind = ({ label, people, request, addressee }: Read, kinds: ThreadFit['kinds']): boolean => {
  const likely = likelyKinds(people, addressee, request, kinds);
  const [first] = [...likely].toSorted(([, one], [, other]) => other - one);
  return first?.[0] === label.kind;
};

const shareOf = <Each>(some: readonly Each[], isRight: (each: Each) => boolean): Share => ({
  right: some.filter(isRight).length,
  of: some.length,
});

const setsOf = (threads: readonly LabelledThread[]): string[] =>
  [...new Set(threads.map(({ label }) => label.set))].sort();

/** Each of these sets as it is read by a fit on all others. */
export function foldFigures(
  threads: readonly LabelledThread[],
  sets: readonly string[] = setsOf(threads),
): FoldFigures[] {
  return sets.map((set) => {
    const fit = fitThreads(threads.filter(({ label }) => label.set !== set));
    const held = threads
      .filter(({ label }) => label.set === set)
      .map((thread): Read => {
        const { people, cues, request } = thread;
        return { ...thread, addressee: addresseeBy(fit.addressee, people, cues, request) };
      });
    return {
      set,
      one: shareOf(held.filter(isOfOne), isRightOne),
      all: shareOf(held, isRightForAll),
      voice: shareOf(held.filter(isOfAll), isRightVoice),
      kind: shareOf(
        // Of a comment or two it is not told.
        held.filter(({ label, people }) => label.kind !== 'troll' && people.length >= fewest),
        (thread) => isRightKind(thread, fit.kinds),
      ),
      key: shareOf(
        held.flatMap(keyChoices),
        ({ rows, wanted }) => wanted[highest(rows.map((row) => logitOf(fit.key, row)))] === true,
      ),
    };
  });
}
