import { useLiveQuery } from 'dexie-react-hooks';
import { today } from '@/lib/app/today';
import type { DaySummary } from '@/lib/core/summary';
import { dayOf } from '@/lib/storage/day';
import { dayCounts } from '@/lib/storage/days';
import { flagsOfDay } from '@/lib/storage/flags';
import { useDb } from '../desk';

/** Today so far, live; undefined until it is read. `now` in milliseconds. */
export function useToday(now: number): DaySummary | undefined {
  const db = useDb();
  const iso = new Date(now).toISOString();
  return useLiveQuery(
    () => today({ flagsOfDay: (at) => flagsOfDay(db, at), counts: (at) => dayCounts(db, dayOf(at)) }, iso),
    [db, iso],
  );
}
