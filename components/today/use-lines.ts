import { useLiveQuery } from 'dexie-react-hooks';
import type { FlagLine } from '@/lib/core/flag-line';
import { midnight } from '@/lib/storage/day';
import { flagLines } from '@/lib/storage/flags';
import { useDb } from '../desk';

export const ranges = ['day', 'week', 'month', 'all'] as const;
export type Range = (typeof ranges)[number];
const daysBack = { day: 0, week: 6, month: 29 } as const;

/** Threads that moved within the range, latest first; undefined until they are read. `now` in milliseconds. */
export function useLines(range: Range, now: number): FlagLine[] | undefined {
  const db = useDb();
  const since = range === 'all' ? null : midnight(new Date(now).toISOString(), daysBack[range]);
  const found = useLiveQuery(async () => ({ since, lines: await flagLines(db, since) }), [db, since]);
  return found?.since === since ? found.lines : undefined;
}
