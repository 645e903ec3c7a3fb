/** Work in turns: under one key one piece after the other, under different keys side by side. */
export interface Turns {
  take<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
  /** Once everything that is under way now has ended. */
  settled(): Promise<void>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(key, work) {
      const before = last.get(key) ?? Promise.resolve();
      // A piece that failed is its own caller's concern: the next one still gets its turn.
      const mine = before.then(work, work);
      last.set(key, mine);
      const leave = (): void => {
        if (last.get(key) === mine) last.delete(key);
      };
      mine.then(leave, leave);
      return mine;
    },
    async settled() {
      await Promise.allSettled(last.values());
    },
  };
}
