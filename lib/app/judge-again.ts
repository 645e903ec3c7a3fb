import type { PageFlag } from '@/lib/core/flag/flag';
import type { PageReader } from './read-page';

export interface JudgeAgainPorts {
  reader: Pick<PageReader, 'judgeAgain'>;
  tabsShowing(conversationKey: string): Promise<number[]>;
  /** What each tab that is being read shows. */
  reading(): Promise<{ tabId: number; conversationKey: string }[]>;
  /** Has a page send all its comments again. */
  resend(tabId: number): Promise<unknown>;
  /** Puts the marks of a conversation right on a page that shows it. */
  mark(tabId: number, conversationKey: string, flags: PageFlag[]): Promise<unknown>;
}

/**
 * Judges everything in memory by the settings as they now stand, and marks the pages that show it; where the worker was
 * stopped since a page was read, that page is asked for its comments again, which judges them. A form saves while
 * it is typed in, so that however often this is asked for, at most one more round waits for the one under way.
 */
export function createJudgeAgain(ports: JudgeAgainPorts): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  async function round(): Promise<void> {
    const judged = await ports.reader.judgeAgain();
    for (const [key, flags] of judged)
      for (const tabId of await ports.tabsShowing(key)) await ports.mark(tabId, key, flags);
    for (const { tabId, conversationKey } of await ports.reading())
      if (!judged.has(conversationKey)) await ports.resend(tabId);
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
