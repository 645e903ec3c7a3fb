import { voiceOf } from '@/lib/core/compose/situation/counted';
import { addresseeIn } from '@/lib/core/compose/addressee';
import { fewest, likelyKinds } from '@/lib/core/compose/situation/likely';
import { fitThreads, sumBy, type ThreadFit } from './fit';
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

const isRightOne = ({ label, people, request }: LabelledThread, { addressee }: ThreadFit): boolean => {
  const { likeliest } = addresseeIn(people, request, addressee);
  const voices = people.filter(({ comment }) => label.answer.includes(comment.id)).map(voiceOf);
  return likeliest !== null && voices.includes(voiceOf(likeliest));
};

const isRightVoice = ({ label, people, request }: LabelledThread, { addressee }: ThreadFit): boolean => {
  const [voice] = addresseeIn(people, request, addressee).voices;
  return label.key.some((key) => voice?.comment.text.includes(key) === true);
};

const isRightForAll = ({ label, people, request }: LabelledThread, { addressee }: ThreadFit): boolean =>
  addresseeIn(people, request, addressee).forAll >= 0.5 === label.all;

const isRightKind = (
  { label, people, request }: LabelledThread,
  { addressee, kinds }: ThreadFit,
): boolean => {
  const likely = likelyKinds(people, addresseeIn(people, request, addressee), request, kinds);
  const [first] = [...likely].toSorted(([, one], [, other]) => other - one);
  return first?.[0] === label.kind;
};

const shareOf = <Each>(some: readonly Each[], isRight: (each: Each) => boolean): Share => ({
  right: some.filter(isRight).length,
  of: some.length,
});

export const setsOf = (threads: readonly LabelledThread[]): string[] =>
  [...new Set(threads.map(({ label }) => label.set))].sort();

/** Each of these sets as it is read by a fit on all others. */
export function foldFigures(
  threads: readonly LabelledThread[],
  sets: readonly string[] = setsOf(threads),
): FoldFigures[] {
  return sets.map((set) => {
    const held = threads.filter(({ label }) => label.set === set);
    const fit = fitThreads(threads.filter(({ label }) => label.set !== set));
    return {
      set,
      one: shareOf(held.filter(isOfOne), (thread) => isRightOne(thread, fit)),
      all: shareOf(held, (thread) => isRightForAll(thread, fit)),
      voice: shareOf(held.filter(isOfAll), (thread) => isRightVoice(thread, fit)),
      kind: shareOf(
        // Of a comment or two it is not told.
        held.filter(({ label, people }) => label.kind !== 'troll' && people.length >= fewest),
        (thread) => isRightKind(thread, fit),
      ),
      key: shareOf(
        held.flatMap(keyChoices),
        ({ rows, wanted }) => wanted[highest(rows.map(sumBy(fit.key)))] === true,
      ),
    };
  });
}
