import type { Doubt } from '@/lib/core/conversation/doubt';
import type { Clock } from '../ports';

/** A list of comments is built and filled within this time, or it is not being loaded. Milliseconds. */
const settles = 5_000;

export interface DoubtOptions {
  /** What the page seems to hold and was not found, as it now stands. */
  check: () => Doubt | null;
  tell: (doubt: Doubt | null) => void;
  clock: Clock;
  signal: AbortSignal;
}

/** Returns what is called whenever the page was read: a while later it is looked at once, and a new doubt told. */
export function watchDoubts({ check, tell, clock, signal }: DoubtOptions): () => void {
  let isDue = false;
  let told: Doubt | null = null;
  return () => {
    if (isDue) return;
    isDue = true;
    void clock.wait(settles).then(() => {
      isDue = false;
      if (signal.aborted) return;
      const doubt = check();
      if (doubt !== told) tell(doubt);
      told = doubt;
    });
  };
}
