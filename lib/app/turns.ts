/** Work in turns: under one key one piece after the other, under different keys side by side. */
export interface Turns {
  take<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
  /** Once everything that is under way now has ended. */
  settled(): Promise<void>;
  /** The same, and nothing of `followers` begins until the work is done. */
  apart<Value>(work: () => Promise<Value>): Promise<Value>;
}

/**
 * Keys under which what is stored is read, and what follows from it written a little later: of what was erased or
 * replaced in between nothing may come back.
 */
export const followers = ['settings', 'crises', 'follow-up', 'reminders'] as const;

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  const take: Turns['take'] = (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    // A piece that failed is its own caller's concern: the next one still gets its turn.
    const mine = before.then(work, work);
    last.set(key, mine);
    const leave = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
  const settled = async (): Promise<void> => {
    await Promise.allSettled(last.values());
  };
  return {
    take,
    settled,
    async apart(work) {
      await settled();
      return followers.reduceRight((inner, key) => () => take(key, inner), work)();
    },
  };
}
