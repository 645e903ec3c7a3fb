/**
 * When made comments begin: a day before now, to the minute. What a thread's comments raise fades as time passes, so
 * that pages with fixed dates would cool down with the calendar.
 */
export const yesterday = Math.floor(Date.now() / 60_000) * 60_000 - 24 * 3_600_000;

/** So many minutes after that, as a page writes it for machines. */
export const minutesAfter = (minutes: number): string => new Date(yesterday + minutes * 60_000).toISOString();
