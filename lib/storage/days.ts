import type { Db } from './db';
import { dayRowSchema, validRow, validRows, type DayRow } from './rows';

/** `day` as `dayOf` gives it; zeros for a day on which nothing was read. */
export const dayCounts = async (db: Db, day: string): Promise<DayRow> =>
  validRow(dayRowSchema, 'days', await db.days.get(day)) ?? { day, comments: 0, pages: 0 };

export async function addToDay(db: Db, day: string, comments: number, pages: number): Promise<void> {
  if (comments === 0 && pages === 0) return;
  const before = await dayCounts(db, day);
  await db.days.put({ day, comments: before.comments + comments, pages: before.pages + pages });
}

export const allDays = async (db: Db): Promise<DayRow[]> =>
  validRows(dayRowSchema, 'days', await db.days.toArray());
