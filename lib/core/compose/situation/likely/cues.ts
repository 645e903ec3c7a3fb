import { postures } from '../../../advice/advice';
import { atLeast, levels } from '../../../level/level';
import { signalCodes } from '../../../reading/signals';
import type { DraftRequest } from '../../../draft/draft';
import type { ReadComment } from '../../../reading/read-comment';
import type { Addressee } from '../../addressee';
import { cueNames, inOrder } from '../../addressee/cues';
import { soundsDelighted, speaksFondly, thanksDearly } from '../../pleased/delight';
import { lossIn } from '../../point';
import {
  applauds,
  laughs,
  mocks,
  praising,
  soundsContent,
  speaksOfExposure,
  speaksOfHarm,
  turnsBitter,
} from '../../signs';
import { given } from '../../signs/as-figure';
import { speaksGravely, speaksOfMourning } from '../../signs/mourning';
import { jibes, reproaches, seeksHelp } from '../asking';
import { hasSignal, voicesOf } from '../counted';
import { closes, raises } from '../ended';

/** What one comment tells of the kind of its thread, beside what tells whom to answer. All are 0 or 1. */
const ownNames = [
  ...signalCodes,
  'negative',
  'positive',
  'harm',
  'exposure',
  'gravely',
  'mourning',
  'raises',
  'closes',
  'seeks-help',
  'mocks',
  'praises',
  'content',
  'delighted',
  'fondly',
  'thanks',
  'bitter',
  'applauds',
  'laughs-at-all',
  'jibes',
  'reproaches',
  'loss',
] as const;

const perComment = [...cueNames, ...ownNames];

/** By name, in the order of the weights: of whom the reply answers, the most of any comment, and of the thread. */
export const kindCueNames: readonly string[] = [
  ...perComment.map((name) => `of ${name}`),
  ...perComment.map((name) => `any ${name}`),
  'for-all',
  'voices',
  'comments',
  'answered',
  ...levels.slice(1).map((level) => `level ${level}`),
  ...postures,
];

function ownCues(read: ReadComment, { language }: DraftRequest): number[] {
  const { comment, reading } = read;
  const { text } = comment;
  const own: Record<Exclude<(typeof ownNames)[number], (typeof signalCodes)[number]>, boolean> = {
    negative: reading.sentiment.label === 'negative',
    positive: reading.sentiment.label === 'positive',
    harm: speaksOfHarm(text),
    exposure: speaksOfExposure(text),
    gravely: speaksGravely(text),
    mourning: speaksOfMourning(text),
    raises: raises(text),
    closes: closes(text, true),
    'seeks-help': seeksHelp(text),
    mocks: mocks(text),
    praises: praising[language]?.(text) === true,
    content: soundsContent(text),
    delighted: soundsDelighted(text),
    fondly: speaksFondly(text),
    thanks: thanksDearly(text),
    bitter: turnsBitter(text),
    applauds: applauds(text),
    'laughs-at-all': laughs(text),
    jibes: jibes(text),
    reproaches: reproaches(text),
    loss: speaksGravely(text) && lossIn(text, language) !== null,
  };
  return [...signalCodes.map((code) => given(hasSignal(read, code))), ...Object.values(own).map(given)];
}

/** What tells the kind of a thread, in the order of `kindCueNames`. */
export function kindCuesIn(
  people: readonly ReadComment[],
  { likeliest, forAll, cues }: Addressee,
  request: DraftRequest,
): number[] {
  const rows = cues.map((each, at) => {
    const read = people[at];
    return [...inOrder(each), ...(read === undefined ? [] : ownCues(read, request))];
  });
  const target = rows[likeliest === null ? -1 : people.indexOf(likeliest)];
  const { advice, peak, answeredAt } = request.assessment;
  return [
    ...perComment.map((_, place) => target?.[place] ?? 0),
    ...perComment.map((_, place) => rows.reduce((most, row) => Math.max(most, row[place] ?? 0), 0)),
    forAll,
    Math.log1p(voicesOf(people)),
    Math.log1p(people.length),
    given(answeredAt !== null),
    ...levels.slice(1).map((level) => given(atLeast(peak, level))),
    ...postures.map((posture) => given(advice.posture === posture)),
  ];
}
