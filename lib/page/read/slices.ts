import type { Clock } from '../ports';

/** One frame is 16 ms; a page needs the other half for itself. */
const longestSlice = 8;

interface Yielding {
  scheduler?: { postTask?: (task: () => void) => Promise<void> };
}

/**
 * Lets the page run, and whatever waits for this thread. Not by `scheduler.yield`: its continuation comes before all
 * other tasks, so that the worker's answers waited until the whole page was read, and the worker with them. Firefox
 * before 142 has only timers.
 */
export const yieldToPage = async (): Promise<void> => {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.postTask !== undefined) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
};

export interface Timing {
  /** Milliseconds of our own work, waiting left out. */
  busy: number;
  longestSlice: number;
}

/**
 * Hands every item to `each`, never holding the page for longer than a slice (one item may take longer).
 * Stops between slices once the signal is aborted. Throws what the iterator or `each` throws.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  each: (item: Item) => void,
  { clock, signal, pause = yieldToPage }: { clock: Clock; signal: AbortSignal; pause?: () => Promise<void> },
): Promise<Timing> {
  const timing: Timing = { busy: 0, longestSlice: 0 };
  let begun = clock.now();
  const close = (): void => {
    const took = clock.now() - begun;
    timing.busy += took;
    timing.longestSlice = Math.max(timing.longestSlice, took);
  };
  for (const item of items) {
    each(item);
    if (clock.now() - begun < longestSlice) continue;
    close();
    await pause();
    if (signal.aborted) return timing;
    begun = clock.now();
  }
  close();
  return timing;
}
