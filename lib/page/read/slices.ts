import type { Clock } from '../ports';

/** One frame is 16 ms; a page needs the other half for itself. */
const longestSlice = 8;

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
  { clock, signal }: { clock: Clock; signal: AbortSignal },
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
    await clock.pause();
    if (signal.aborted) return timing;
    begun = clock.now();
  }
  close();
  return timing;
}
