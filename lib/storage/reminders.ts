import type { ReminderRow } from '@/lib/core/follow-up/reminders';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { unlessFull } from './unless-full';

/** Ids of those that were shown, of these. */
export const shownReminders = async (db: Db, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await db.reminders.bulkGet([...ids])).flatMap((row) => (row === undefined ? [] : [row.id])));

export const putReminders = (db: Db, rows: readonly ReminderRow[]): Promise<Result<void, 'full'>> =>
  unlessFull(async () => {
    await db.reminders.bulkPut([...rows]);
  });
