import { postures } from '../../../advice/advice';
import { atLeast, levels } from '../../../level/level';
import type { DraftRequest } from '../../../draft/draft';
import type { ReadComment } from '../../../reading/read-comment';
import { acts, actsOf, type UnpackedActs } from '../../acts';
import { commentCueNames, commentCuesIn } from '../../acts/cues';
import type { Addressee } from '../../addressee';
import { given } from '../../signs/as-figure';
import { voicesOf } from '../counted';

/** How the acts of its comments are put together. */
const together = [
  'of act',
  'any act',
  'mean act',
  'first act',
  'last act',
  'log of act',
  'log any act',
] as const;

/** By name, in the order of the weights: of whom the reply answers, the most of any comment, and of the thread. */
export const kindCueNames: readonly string[] = [
  ...commentCueNames.map((name) => `of ${name}`),
  ...commentCueNames.map((name) => `any ${name}`),
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

/** What its comments do, put together in each of those ways. */
function actCues(done: readonly (readonly number[])[], { likely }: Addressee): number[] {
  const ofOne = done.map((_, at) => likely.one[at] ?? 0);
  const all = ofOne.reduce((sum, one) => sum + one, 0);
  const weighed = acts.map((_, act) =>
    done.reduce((sum, row, at) => sum + ((ofOne[at] ?? 0) / Math.max(all, least)) * (row[act] ?? 0), 0),
  );
  const most = acts.map((_, act) => done.reduce((top, row) => Math.max(top, row[act] ?? 0), 0));
  const mean = acts.map(
    (_, act) => done.reduce((sum, row) => sum + (row[act] ?? 0), 0) / Math.max(1, done.length),
  );
  const logs = (shares: readonly number[]): number[] => shares.map((share) => Math.log(share + least));
  const row = (at: number): number[] => acts.map((_, act) => done.at(at)?.[act] ?? 0);
  return [...weighed, ...most, ...mean, ...row(0), ...row(-1), ...logs(weighed), ...logs(most)];
}

/**
 * What tells the kind of a thread, in the order of `kindCueNames`.
 * @param by other weights of the acts than those that ship
 */
export function kindCuesIn(
  people: readonly ReadComment[],
  addressee: Addressee,
  request: DraftRequest,
  by?: UnpackedActs,
): number[] {
  const { likeliest, forAll, cues } = addressee;
  const rows = commentCuesIn(people, cues, request);
  const target = rows[likeliest === null ? -1 : people.indexOf(likeliest)];
  const { advice, peak, answeredAt } = request.assessment;
  return [
    ...commentCueNames.map((_, place) => target?.[place] ?? 0),
    ...commentCueNames.map((_, place) => rows.reduce((most, row) => Math.max(most, row[place] ?? 0), 0)),
    forAll,
    Math.log1p(voicesOf(people)),
    Math.log1p(people.length),
    given(answeredAt !== null),
    ...levels.slice(1).map((level) => given(atLeast(peak, level))),
    ...postures.map((posture) => given(advice.posture === posture)),
    ...actCues(actsOf(people, rows, request.language, by), addressee),
  ];
}
