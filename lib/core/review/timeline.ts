import type { Crisis } from '../crisis/crisis';
import type { GivenAnswer, TimelineEntry } from './review';

/**
 * Everything that a crisis went through, oldest first: its first signal, its threads, its changes, the steps taken, the
 * replies given and each thread's end.
 */
export function timelineOf(crisis: Crisis, answers: readonly GivenAnswer[]): TimelineEntry[] {
  const { changes, done, firstSignalAt, threads } = crisis;
  const byId = new Map(threads.map((thread) => [thread.flagId, thread] as const));
  const told: TimelineEntry[] = changes.map(({ at, by, kind, from, to, flagIds, note }) => ({
    at,
    kind,
    by,
    ...(from && { from }),
    ...(to && { to }),
    ...(flagIds && { threads: flagIds.flatMap((id) => byId.get(id)?.title ?? []) }),
    ...(note !== undefined && { note }),
  }));
  const replies = answers.flatMap(({ flagId, at }): TimelineEntry[] => {
    const thread = byId.get(flagId);
    // The first one is among the changes.
    const isFirst = thread === undefined || Date.parse(at) <= Date.parse(thread.firstAnsweredAt ?? '');
    return isFirst ? [] : [{ at, kind: 'reply', threads: [thread.title] }];
  });
  const ends = threads.flatMap(({ quietAt, status, title }): TimelineEntry[] =>
    quietAt === null || status === 'ignored' ? [] : [{ at: quietAt, kind: 'cooled', threads: [title] }],
  );
  const peakAt = peakReached(crisis);
  // Where two have one time, what led to the other stands first.
  return [
    { at: firstSignalAt, kind: 'first-signal' as const },
    ...threads.map(({ flaggedAt, title }) => ({ at: flaggedAt, kind: 'flagged' as const, threads: [title] })),
    ...replies,
    ...ends,
    ...told,
    ...(peakAt === null ? [] : [{ at: peakAt, kind: 'peak' as const, to: crisis.peak }]),
    ...done.map(({ stepId, at }) => ({ at, kind: 'step' as const, by: 'user' as const, step: stepId })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** When it first was as bad as it ever got. */
function peakReached({ changes, openedAt, peak }: Crisis): string | null {
  const reached = changes.find(({ kind, to }) => (kind === 'level' || kind === 'level-set') && to === peak);
  return reached?.at ?? (peak === 'minor' ? openedAt : null);
}
