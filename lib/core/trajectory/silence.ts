/** Who waits for an answer of the brand, and since when (G37: ignoring customers is the riskiest). */
export interface Silence {
  ask(root: string, voice: string, commentId: string, time: number | null): void;
  /** This person was helped, by whomever: nobody has to answer them any more (G31). */
  settle(root: string, voice: string): void;
  /** The brand spoke: under one thread it answers that thread, at the top it answers everybody. */
  answer(root: string | null): void;
  readonly waiting: number;
  /** The comment that has waited longest, with its time in ms where the page gave one. */
  readonly first: { commentId: string; time: number | null } | null;
}

interface Waiting {
  commentId: string;
  time: number | null;
  voices: Set<string>;
}

export function createSilence(): Silence {
  // In the order in which each thread began to wait, so that the first entry has waited longest.
  const threads = new Map<string, Waiting>();
  let waiting = 0;
  return {
    ask(root, voice, commentId, time) {
      const thread = threads.get(root) ?? { commentId, time, voices: new Set<string>() };
      if (!thread.voices.has(voice)) waiting += 1;
      thread.voices.add(voice);
      threads.set(root, thread);
    },
    settle(root, voice) {
      const thread = threads.get(root);
      if (thread?.voices.delete(voice) !== true) return;
      waiting -= 1;
      if (thread.voices.size === 0) threads.delete(root);
    },
    answer(root) {
      if (root === null) {
        threads.clear();
        waiting = 0;
        return;
      }
      waiting -= threads.get(root)?.voices.size ?? 0;
      threads.delete(root);
    },
    get waiting() {
      return waiting;
    },
    get first() {
      const [thread] = threads.values();
      return thread === undefined ? null : { commentId: thread.commentId, time: thread.time };
    },
  };
}
