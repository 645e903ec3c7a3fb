import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import type { FlagLine } from '@/lib/core/flag/flag-line';
import { crisisLines } from '@/lib/storage/crises';
import { midnight } from '@/lib/storage/day';
import { flagLines } from '@/lib/storage/flags';
import { useDb } from '../desk';

export const ranges = ['day', 'week', 'month', 'all'] as const;
export type Range = (typeof ranges)[number];
const daysBack = { day: 0, week: 6, month: 29 } as const;

/** ISO 8601; null: since ever. `now` in milliseconds. */
const beginOf = (range: Range, now: number): string | null =>
  range === 'all' ? null : midnight(new Date(now).toISOString(), daysBack[range]);

/** Threads that moved within the week, latest first; undefined until they are read. `now` in milliseconds. */
export function useWeek(now: number): FlagLine[] | undefined {
  const db = useDb();
  const since = beginOf('week', now);
  return useLiveQuery(() => flagLines(db, since), [db, since]);
}

/** Those that moved within the range: of the week as it was read, or read for it; undefined until they are. */
export function useLines(range: Range, week: FlagLine[], now: number): FlagLine[] | undefined {
  const db = useDb();
  const since = beginOf(range, now);
  const isWithin = range === 'day' || range === 'week';
  const longer = useLiveQuery(
    async () => (isWithin ? undefined : { since, lines: await flagLines(db, since) }),
    [db, since, isWithin],
  );
  return useMemo(() => {
    if (!isWithin) return longer?.since === since ? longer.lines : undefined;
    return week.filter(({ updatedAt }) => since === null || updatedAt >= since);
  }, [isWithin, longer, since, week]);
}

/** Crises that threads of the range may belong to: the open ones, and those that moved within it. */
export function useCrisesOf(range: Range, now: number): CrisisLine[] {
  const db = useDb();
  const since = beginOf(range, now);
  return useLiveQuery(() => crisisLines(db, since), [db, since]) ?? [];
}
