import { postures } from '../../../advice/advice';
import { atLeast, levels } from '../../../level/level';
import type { DraftRequest } from '../../../draft/draft';
import type { ReadComment } from '../../../reading/read-comment';
import { acts } from '../../acts';
import { commentCueNames } from '../../acts/cues';
import type { Doing } from '../../acts/doing';
import type { Addressee } from '../../addressee';
import { given } from '../../signs/as-figure';
import { loudness, voicesOf } from '../counted';

/**
 * How the acts of its comments are put together: by whom the reply is for, by who speaks for all, by all alike, by likes, and
 * how many there are. Never the most of any one comment: of twenty one always sounds like anything.
 */
const together = [
  'of act',
  'voiced act',
  'mean act',
  'liked act',
  'log of act',
  'log mean act',
  'log liked act',
  'log sum act',
  'some act',
] as const;

/** By name, in the order of the weights: of whom the reply answers, of all comments alike, and of the thread. */
export const kindCueNames: readonly string[] = [
  ...commentCueNames.map((name) => `of ${name}`),
  ...commentCueNames.map((name) => `mean ${name}`),
  'for-all',
  'voices',
  'comments',
  'answered',
  ...levels.slice(1).map((level) => `level ${level}`),
  ...postures,
  ...together.flatMap((how) => acts.map((act) => `${how} ${act}`)),
];

/** So unlikely that less makes no difference. */
const least = 0.01;
/** More comments of an act tell no more than these. */
const enough = 3;
/** What a comment without likes counts beside the logarithm of those of others. */
const unliked = 0.5;

/** These figures, together 1. */
function sharesOf(figures: readonly number[]): number[] {
  const all = figures.reduce((sum, one) => sum + one, 0);
  return figures.map((one) => one / Math.max(all, least));
}

/** What its comments do, put together in each of those ways. */
function actCues(
  people: readonly ReadComment[],
  done: readonly (readonly number[])[],
  { likely }: Addressee,
): number[] {
  const by = (weights: readonly number[]): number[] =>
    acts.map((_, act) => done.reduce((sum, row, at) => sum + (weights[at] ?? 0) * (row[act] ?? 0), 0));
  const logs = (shares: readonly number[]): number[] => shares.map((share) => Math.log(share + least));
  const of = by(sharesOf(done.map((_, at) => likely.one[at] ?? 0)));
  const voiced = by(sharesOf(done.map((_, at) => likely.voice[at] ?? 0)));
  const sum = by(done.map(() => 1));
  const mean = sum.map((each) => each / Math.max(1, done.length));
  const liked = by(sharesOf(people.slice(0, done.length).map((read) => loudness(read) + unliked)));
  return [
    ...of,
    ...voiced,
    ...mean,
    ...liked,
    ...logs(of),
    ...logs(mean),
    ...logs(liked),
    ...logs(sum),
    ...sum.map((each) => Math.min(each, enough)),
  ];
}

/**
 * What tells the kind of a thread, in the order of `kindCueNames`.
 */
export function kindCuesIn(
  people: readonly ReadComment[],
  addressee: Addressee,
  request: DraftRequest,
  { cues: rows, acts: done }: Doing,
): number[] {
  const { likeliest, forAll } = addressee;
  const target = rows[likeliest === null ? -1 : people.indexOf(likeliest)];
  const { advice, peak, answeredAt } = request.assessment;
  return [
    ...commentCueNames.map((_, place) => target?.[place] ?? 0),
    ...commentCueNames.map(
      (_, place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0) / Math.max(1, rows.length),
    ),
    forAll,
    Math.log1p(voicesOf(people)),
    Math.log1p(people.length),
    given(answeredAt !== null),
    ...levels.slice(1).map((level) => given(atLeast(peak, level))),
    ...postures.map((posture) => given(advice.posture === posture)),
    ...actCues(people, done, addressee),
  ];
}
