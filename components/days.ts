import { dayOf } from '@/lib/storage/day';
import { shownLanguage } from './words';

/** Days as date fields hold them, `YYYY-MM-DD`, and the moments they stand for where the browser is. */

export const dayOfTime = dayOf;

const midnight = (day: string, later = 0): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
};

export const startOfDay = (day: string): string => midnight(day);

/** The first moment after it: from then on, what held to that day holds no more. */
export const endOfDay = (day: string): string => midnight(day, 1);

/** The last day before a moment as `endOfDay` gives it. ISO 8601. */
export const lastDayOf = (end: string): string => new Date(Date.parse(end) - 1).toISOString();

/** "3 December 2026". */
export const dayWords = (iso: string): string =>
  new Intl.DateTimeFormat(shownLanguage(), { dateStyle: 'long' }).format(new Date(iso));
