import { signalCodes } from '../../reading/signals';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { cueNames, inOrder, type Cues } from '../addressee/cues';
import { soundsDelighted, speaksFondly, thanksDearly } from '../pleased/delight';
import { lossIn } from '../point';
import {
  applauds,
  laughs,
  mocks,
  praising,
  soundsContent,
  speaksOfExposure,
  speaksOfHarm,
  turnsBitter,
} from '../signs';
import { given } from '../signs/as-figure';
import { speaksGravely, speaksOfMourning } from '../signs/mourning';
import { jibes, reproaches, seeksHelp } from '../situation/asking';
import { hasSignal } from '../situation/counted';
import { closes, raises } from '../situation/ended';

/** What one comment tells, beside what tells whom to answer. All are 0 or 1. */
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

/** By name, in the order of `commentCuesIn`. */
export const commentCueNames: readonly string[] = [...cueNames, ...ownNames];

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

/** What is seen of each comment. @param cues what tells whom to answer, comment by comment */
export const commentCuesIn = (
  people: readonly ReadComment[],
  cues: readonly Cues[],
  request: DraftRequest,
): number[][] =>
  cues.flatMap((each, at) => {
    const read = people[at];
    return read === undefined ? [] : [[...inOrder(each), ...ownCues(read, request)]];
  });

/** Also how sure the reader is. */
export const actCueNames: readonly string[] = [...commentCueNames, 'how-negative', 'how-complaining'];

/** What tells the act of a comment, beside its words: in the order of `actCueNames`. */
export const actCuesOf = (cues: readonly number[], { reading }: ReadComment): number[] => [
  ...cues,
  reading.sentiment.negative,
  reading.complaint,
];
