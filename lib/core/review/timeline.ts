import type { Crisis } from '../crisis/crisis';
import type { TimelineEntry } from './review';

/** Everything that a crisis went through, oldest first: its first signal, its threads, its changes, the steps taken. */
export function timelineOf(crisis: Crisis): TimelineEntry[] {
  const { changes, done, firstSignalAt, threads } = crisis;
  const titles = new Map(threads.map(({ flagId, title }) => [flagId, title] as const));
  const told: TimelineEntry[] = changes.map(({ at, by, kind, from, to, flagIds, note }) => ({
    at,
    kind,
    by,
    ...(from && { from }),
    ...(to && { to }),
    ...(flagIds && { threads: flagIds.flatMap((id) => titles.get(id) ?? []) }),
    ...(note !== undefined && { note }),
  }));
  const peakAt = peakReached(crisis);
  return [
    { at: firstSignalAt, kind: 'first-signal' as const },
    ...threads.map(({ flaggedAt, title }) => ({ at: flaggedAt, kind: 'flagged' as const, threads: [title] })),
    ...(peakAt === null ? [] : [{ at: peakAt, kind: 'peak' as const, to: crisis.peak }]),
    ...done.map(({ stepId, at }) => ({ at, kind: 'step' as const, by: 'user' as const, step: stepId })),
    ...told,
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** When it first was as bad as it ever got. */
function peakReached({ changes, openedAt, peak }: Crisis): string | null {
  const reached = changes.find(({ kind, to }) => (kind === 'level' || kind === 'level-set') && to === peak);
  return reached?.at ?? (peak === 'minor' ? openedAt : null);
}
