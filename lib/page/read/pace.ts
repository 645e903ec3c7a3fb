import type { Changes } from '@/lib/sites/site';
import type { Clock } from '../ports';

/** After reading for a while we leave the page alone for this many times as long. */
const restFactor = 4;
const longestRest = 5_000;
/** So long after a change the whole is read again: in what order comments stand, and which of them went. */
const settleAfter = 5_000;

export interface PaceOptions {
  clock: Clock;
  signal: AbortSignal;
  /** Reads the whole page; milliseconds of work. */
  whole: () => Promise<number>;
  /** Reads what changed; null where only the whole can tell. */
  apart: (changes: Changes) => Promise<number> | null;
}

export interface Pace {
  /** The whole page is due. */
  all: () => void;
  /** This changed since the page was read. */
  some: (changes: Changes) => void;
}

const joined = (one: Changes | null, other: Changes): Changes =>
  one === null
    ? other
    : {
        edited: [...one.edited, ...other.edited],
        added: [...one.added, ...other.added],
        removed: [...one.removed, ...other.removed],
      };

/**
 * When to read what: changes at once and for themselves, the whole page at the start, where changes do not tell enough
 * and a while after them; one reading at a time, and a rest after each. Milliseconds.
 */
export function createPace({ clock, signal, whole, apart }: PaceOptions): Pace {
  let changes: Changes | null = null;
  let wholeAt = Infinity;
  let restUntil = -Infinity;
  let alarmAt = Infinity;
  let running = false;

  const rest = (worked: number): number => Math.min(longestRest, restFactor * worked);

  /** Does what is due; false where nothing is. */
  const step = async (): Promise<boolean> => {
    if (changes !== null && wholeAt > Math.max(restUntil, clock.now())) {
      const reading = apart(changes);
      changes = null;
      if (reading === null) {
        wholeAt = restUntil;
        return true;
      }
      wholeAt = Math.min(wholeAt, Math.max(restUntil, clock.now() + settleAfter));
      await clock.wait(rest(await reading));
      return true;
    }
    if (wholeAt > clock.now()) return false;
    wholeAt = Infinity;
    changes = null;
    restUntil = rest(await whole()) + clock.now();
    return true;
  };

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (!signal.aborted && (await step()));
    running = false;
    if (wholeAt < alarmAt && !signal.aborted) {
      alarmAt = wholeAt;
      await clock.wait(Math.max(0, wholeAt - clock.now()));
      alarmAt = Infinity;
      void run();
    }
  };

  return {
    all() {
      wholeAt = Math.min(wholeAt, restUntil);
      void run();
    },
    some(fresh) {
      changes = joined(changes, fresh);
      void run();
    },
  };
}
