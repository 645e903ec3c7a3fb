import type { Page } from 'playwright-core';
import { makeBackup } from '@/lib/app/backup';
import { close } from '@/lib/core/crisis/decide';
import { openCrisis } from '@/lib/core/crisis/open';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Decision } from '@/lib/core/crisis/decision';
import type { Flag } from '@/lib/core/flag/flag';
import type { Topic } from '@/lib/core/reading/signals';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { lookBack } from '@/lib/core/review/look-back';
import { sha256 } from '@/lib/platform/digest';
import { months } from '@/tools/store/months';
import { flagOf } from '../unit/core/crisis/made';
import { askWorker, restoreFrom, ring, type Rows } from './desk-rows';

type Kept = { crises: Crisis[]; flags: Flag[]; comments: { flagId: string }[] } & Rows;

/** Something that the worker is asked to do with what is stored. */
export interface Operation {
  name: string;
  /** What is stored before. */
  rows: Rows;
  /** What the worker says; null where it did not answer, or is never asked for an answer. */
  ask: (screen: Page) => Promise<unknown>;
  /** What it says once it is done; undefined: nobody is told. */
  done?: object;
  /** What it says where the disk is full. */
  full?: object;
  isDone: (kept: Kept) => boolean;
  /** Between nothing and all, where that is no harm; else there is no between. */
  isSound?: (kept: Kept) => boolean;
}

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const fresh = (id: string, about: Topic, given: Partial<Flag> = {}): Flag =>
  flagOf({
    id: `facebook:${id}#t`,
    about: [about],
    flaggedAt: ago(30),
    firstSignalAt: ago(40),
    lastCommentAt: ago(20),
    updatedAt: ago(15),
    ...given,
  });

const crisisRows = (id: string, about: Topic): Rows & { crises: Crisis[]; flags: Flag[] } => {
  const flags = ['a', 'b', 'c'].map((each) => fresh(`${id}-${each}`, about));
  return { flags, crises: [openCrisis(id, '', flags, ago(10))] };
};
const find = ({ crises }: Kept, id: string): Crisis | undefined => crises.find((crisis) => crisis.id === id);
const threadsOf = (kept: Kept, id: string): number => find(kept, id)?.threads.length ?? 0;

function deciding(
  name: string,
  id: string,
  about: Topic,
  decision: Decision,
  rest: Pick<Operation, 'isDone' | 'isSound'> & { rows?: Rows },
): Operation {
  const ask = (screen: Page): Promise<unknown> =>
    askWorker(screen, 'crisis.decide', { crisisId: id, decision });
  const told = { done: { outcome: 'done' }, full: { outcome: 'full' } };
  return { name, rows: crisisRows(id, about), ask, ...told, ...rest };
}

const merging = crisisRows('into', 'price');
const other = crisisRows('from', 'service');
const closed = close(openCrisis('over', '', [fresh('over-a', 'account')], ago(10)), {
  now: ago(5),
  note: '',
});
if (!closed.ok) throw new Error(closed.code);
const notes = { lessons: [{ id: 'l1', text: 'Tell support first' }], actions: [], proposals: [] };

/** Half a year of a small brand, of which the most is past its time. */
const past = [...months({ flags: 40, comments: 3, crises: 1, days: 180 }, 7, new Date().toISOString())][0];
if (past === undefined) throw new Error('no months');
const { flags: pastFlags, comments: pastComments, readings: pastReadings } = past;
const monthAgo = ago(31 * 24 * 60);
const isPast = ({ updatedAt }: Flag): boolean => updatedAt < monthAgo;
const lookedFor = pastFlags.filter(isPast).map(({ id }) => id);

const restored = { ...crisisRows('restored', 'privacy'), comments: pastComments.slice(0, 40) };
const backup = (): Promise<string> => makeBackup({ rows: async () => restored, sha256 }, ago(0));

export const operations: Operation[] = [
  {
    name: 'gathering a crisis',
    rows: { flags: ['x', 'y', 'z'].map((each) => fresh(`gather-${each}`, 'outage')) },
    ask: (screen) => ring(screen, 'crises'),
    isDone: ({ crises }) =>
      crises.filter(({ threads }) => threads.some(({ flagId }) => flagId.includes('gather-'))).length === 1,
  },
  deciding(
    'raising',
    'raised',
    'delivery',
    { kind: 'level', level: 'severe', note: 'the press called' },
    {
      isDone: (kept) => find(kept, 'raised')?.set?.level === 'severe',
    },
  ),
  deciding(
    'lowering',
    'lowered',
    'defect',
    { kind: 'level', level: 'minor', note: '' },
    {
      isDone: (kept) => find(kept, 'lowered')?.set?.level === 'minor',
    },
  ),
  deciding(
    'splitting',
    'parted',
    'refund',
    { kind: 'split', flagIds: ['facebook:parted-a#t'], note: '' },
    {
      isDone: (kept) =>
        threadsOf(kept, 'parted') === 2 &&
        kept.crises.filter(({ threads }) => threads.some(({ flagId }) => flagId === 'facebook:parted-a#t'))
          .length === 1,
    },
  ),
  deciding(
    'merging',
    'into',
    'price',
    { kind: 'merge', other: 'from', note: '' },
    {
      rows: { flags: [...merging.flags, ...other.flags], crises: [...merging.crises, ...other.crises] },
      isDone: (kept) => threadsOf(kept, 'into') === 6 && find(kept, 'from')?.status === 'merged',
    },
  ),
  deciding(
    'closing',
    'shut',
    'billing',
    { kind: 'close', note: 'calm again' },
    {
      isDone: (kept) =>
        find(kept, 'shut')?.status === 'closed' &&
        (kept['reviews'] ?? []).some((review) => 'id' in review && review.id === 'shut'),
      // The review is written first; its crisis can be closed again.
      isSound: (kept) => find(kept, 'shut')?.status === 'open',
    },
  ),
  deciding(
    'ticking a step of the plan',
    'ticked',
    'ethics',
    { kind: 'step', stepId: 'severe.warn' },
    {
      isDone: (kept) => find(kept, 'ticked')?.done.length === 1,
    },
  ),
  {
    name: 'writing into a review',
    rows: { crises: [closed.value], reviews: [lookBack(closed.value, [], [], defaultPlan())] },
    ask: (screen) => askWorker(screen, 'review.save', { id: 'over', notes }),
    done: { saved: true },
    full: { saved: false },
    isDone: (kept) => JSON.stringify(kept['reviews']).includes('Tell support first'),
  },
  {
    name: 'letting go of old words',
    rows: { flags: pastFlags, comments: pastComments, readings: pastReadings },
    ask: (screen) => ring(screen, 'purge'),
    isDone: ({ flags, comments }) =>
      flags.every((flag) => !isPast(flag) || flag.steps.length === 0) &&
      !comments.some(({ flagId }) => lookedFor.includes(flagId)),
    // Nothing young goes, no figures go, and a flag that has lost its words has lost its comments before.
    isSound: ({ flags, comments }) =>
      pastFlags.every(({ id }) => flags.some((flag) => flag.id === id)) &&
      pastComments.every(
        ({ flagId, id }) =>
          lookedFor.includes(flagId) ||
          comments.some((comment) => comment.flagId === flagId && 'id' in comment && comment.id === id),
      ) &&
      flags.every(({ id, steps }) => steps.length > 0 || !comments.some(({ flagId }) => flagId === id)),
  },
  {
    name: 'restoring a backup',
    rows: { ...crisisRows('before', 'safety'), comments: pastComments.slice(40, 80) },
    ask: async (screen) => restoreFrom(screen, await backup()),
    done: { outcome: 'restored' },
    full: { outcome: 'full' },
    isDone: (kept) =>
      JSON.stringify(kept.crises) === JSON.stringify(restored.crises) &&
      kept.flags.length === restored.flags.length &&
      kept.comments.length === restored.comments.length,
  },
];
