import type { Flag } from '../flag/flag';
import type { Topic } from '../reading/signals';
import { isHot, isWorse, worse, type Crisis, type CrisisChange, type CrisisThread } from './crisis';
import { crisisThread } from './thread';
import { trendOf, weigh } from './weigh';

/** Topics that name a crisis: what most of its threads are about. */
const mostTopics = 3;

/**
 * Brings an open crisis in line with its threads as they now stand: level, trend, reasons and what happened since, as
 * changes. A closed or merged one stays as it was left. → the very same crisis where nothing is new.
 * @param flags of its threads, as far as they are kept; and those that join it
 * @param now ISO 8601
 */
export function follow(crisis: Crisis, flags: readonly Flag[], now: string): Crisis {
  if (crisis.status !== 'open') return crisis;
  const { threads, joined } = followThreads(crisis.threads, flags, now);
  const { level: ruled, reasons } = weigh(threads, now);
  // The user's own level stands until the rules say something worse than when it was set.
  const isFreed = crisis.set !== null && isWorse(ruled, crisis.set.ruled) && isWorse(ruled, crisis.set.level);
  const set = isFreed ? null : crisis.set;
  const level = set?.level ?? ruled;
  const happened: CrisisChange[] = [
    ...(joined.length > 0
      ? [{ at: now, by: 'rules' as const, kind: 'threads-joined' as const, flagIds: joined }]
      : []),
    ...answers(crisis.threads, threads),
    ...(isFreed ? [{ at: now, by: 'rules' as const, kind: 'level-freed' as const }] : []),
    ...(level === crisis.level
      ? []
      : [{ at: now, by: 'rules' as const, kind: 'level' as const, from: crisis.level, to: level }]),
    ...(crisis.threads.some(isHot) && !threads.some(isHot)
      ? [{ at: now, by: 'rules' as const, kind: 'quiet' as const }]
      : []),
  ];
  const hasMoved = happened.length > 0 || !isEqual(threads, crisis.threads);
  const after: Crisis = {
    ...crisis,
    threads,
    topics: mainTopics(threads),
    reasons,
    ruled,
    set,
    level,
    peak: worse(crisis.peak, level),
    trend: trendOf(threads, now),
    updatedAt: hasMoved ? now : crisis.updatedAt,
    changes: [...crisis.changes, ...happened],
  };
  return isEqual(after, crisis) ? crisis : after;
}

/** Of plain data whose fields stand in one order: both sides come from here or from the schema. */
const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function followThreads(
  before: readonly CrisisThread[],
  flags: readonly Flag[],
  now: string,
): { threads: CrisisThread[]; joined: string[] } {
  const byId = new Map(flags.map((flag) => [flag.id, flag] as const));
  const known = new Set(before.map(({ flagId }) => flagId));
  const joining = [...byId.values()].filter(({ id }) => !known.has(id));
  return {
    threads: [
      ...before.map((thread) => {
        const flag = byId.get(thread.flagId);
        return flag === undefined ? thread : crisisThread(flag, thread, now);
      }),
      ...joining.map((flag) => crisisThread(flag, undefined, now)),
    ],
    joined: joining.map(({ id }) => id),
  };
}

/** The first answer that each thread got, by its own time. */
function answers(before: readonly CrisisThread[], after: readonly CrisisThread[]): CrisisChange[] {
  const open = new Set(
    before.filter(({ firstAnsweredAt }) => firstAnsweredAt === null).map(({ flagId }) => flagId),
  );
  return after.flatMap(({ flagId, firstAnsweredAt }): CrisisChange[] =>
    firstAnsweredAt !== null && open.has(flagId)
      ? [{ at: firstAnsweredAt, by: 'rules', kind: 'answered', flagIds: [flagId] }]
      : [],
  );
}

function mainTopics(threads: readonly CrisisThread[]): Topic[] {
  const counts = new Map<Topic, number>();
  for (const { topics } of threads)
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostTopics)
    .map(([topic]) => topic);
}
