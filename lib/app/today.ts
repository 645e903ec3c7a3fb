import type { FlagLine } from '@/lib/core/flag/flag-line';
import { summarise, type DaySummary } from '@/lib/core/today/summary';

export interface TodayPorts {
  flagsOfDay(now: string): Promise<FlagLine[]>;
  /** Of the local day of `now`. */
  counts(now: string): Promise<{ comments: number; pages: number }>;
}

/** The stored flags of the day that `now` (ISO 8601) falls on, at a glance. */
export async function today(ports: TodayPorts, now: string): Promise<DaySummary<FlagLine>> {
  const [flags, counts] = await Promise.all([ports.flagsOfDay(now), ports.counts(now)]);
  return summarise(flags, counts, now);
}
