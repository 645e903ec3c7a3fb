/** The only clock: ISO 8601. */
export const now = (): string => new Date().toISOString();

interface Posting {
  scheduler?: { postTask?: (task: () => void) => Promise<void> };
}

/**
 * Lets everything that waits have its turn; `scheduler.yield` would come back before waiting messages. A timer that
 * follows from timers waits 4 ms longer; Firefox before 142 has nothing else.
 */
export const pause = (): Promise<void> => {
  const { scheduler } = globalThis as Posting;
  if (scheduler?.postTask !== undefined) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
};

/** Milliseconds since some moment, for measuring how long something takes. */
export const elapsed = (): number => performance.now();

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What the scripts in a page tell time by. */
export const pageClock = { now: elapsed, wait, pause };

/** Minutes since midnight of a time (ISO 8601) where the browser stands: 0–1439. */
export function minuteOfDay(iso: string): number {
  const date = new Date(iso);
  return date.getHours() * 60 + date.getMinutes();
}
