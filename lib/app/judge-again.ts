import type { PageFlag } from '@/lib/core/flag';
import type { PageReader } from './read-page';

export interface JudgeAgainPorts {
  reader: Pick<PageReader, 'judgeAgain'>;
  tabsShowing(conversationKey: string): Promise<number[]>;
  /** Puts the marks of a conversation right on a page that shows it. */
  mark(tabId: number, conversationKey: string, flags: PageFlag[]): Promise<unknown>;
}

/**
 * Judges everything in memory by the settings as they now stand, and marks the pages that show it. A form saves while
 * it is typed in, so that however often this is asked for, at most one more round waits for the one under way.
 */
export function createJudgeAgain(ports: JudgeAgainPorts): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  async function round(): Promise<void> {
    for (const [key, flags] of await ports.reader.judgeAgain())
      for (const tabId of await ports.tabsShowing(key)) await ports.mark(tabId, key, flags);
  }

  return () => {
    waiting ??= underWay.then(() => {
      waiting = null;
      const mine = round();
      underWay = mine.catch(() => undefined);
      return mine;
    });
    return waiting;
  };
}
