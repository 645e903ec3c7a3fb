import { useLiveQuery } from 'dexie-react-hooks';
import { today } from '@/lib/app/today';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import type { FlagLine } from '@/lib/core/flag/flag-line';
import type { DaySummary } from '@/lib/core/today/summary';
import { openCrisisLines } from '@/lib/storage/crises';
import { dayOf } from '@/lib/storage/day';
import { dayCounts } from '@/lib/storage/days';
import { flagsOfDay } from '@/lib/storage/flags';
import { useDb } from '../desk';

export interface TodaySoFar {
  today: DaySummary<FlagLine>;
  /** Those that are open. */
  crises: CrisisLine[];
}

/** Today so far, live; undefined until it is read. `now` in milliseconds. */
export function useToday(now: number): TodaySoFar | undefined {
  const db = useDb();
  const iso = new Date(now).toISOString();
  // In one look: what is read apart is drawn apart, and moves what stands below it.
  return useLiveQuery(async () => {
    const ports = {
      flagsOfDay: (at: string) => flagsOfDay(db, at),
      counts: (at: string) => dayCounts(db, dayOf(at)),
    };
    const [summary, crises] = await Promise.all([today(ports, iso), openCrisisLines(db)]);
    return { today: summary, crises };
  }, [db, iso]);
}
