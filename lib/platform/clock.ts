/** The only clock: ISO 8601. */
export const now = (): string => new Date().toISOString();

/** Lets everything that waits have its turn; `scheduler.yield` would come back before waiting messages. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Milliseconds since some moment, for measuring how long something takes. */
export const elapsed = (): number => performance.now();

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Minutes since midnight of a time (ISO 8601) where the browser stands: 0–1439. */
export function minuteOfDay(iso: string): number {
  const date = new Date(iso);
  return date.getHours() * 60 + date.getMinutes();
}
