import type { Flag, PageFlag, Status } from '@/lib/core/flag/flag';
import type { PageReader } from './read-page';
import type { Turns } from './turns';

export interface FlagStatusPorts {
  turns: Turns;
  now(): string;
  reader: Pick<PageReader, 'changed'>;
  store: {
    flag(id: string): Promise<Flag | null>;
    putStatus(id: string, status: Status, now: string): Promise<boolean>;
    tabsShowing(conversationKey: string): Promise<number[]>;
  };
  /** Puts the marks of a conversation right on a page that shows it. */
  mark(tabId: number, conversationKey: string, flags: PageFlag[]): Promise<unknown>;
}

/** Writes down what the user decided about a thread and marks its pages accordingly. Nothing where it is gone. */
export async function changeStatus(ports: FlagStatusPorts, flagId: string, status: Status): Promise<void> {
  const flag = await ports.store.flag(flagId);
  if (flag === null) return;
  const key = flag.conversationKey;
  // In turn with the reading of the same conversation, which writes the same row.
  const flags = await ports.turns.take(key, async () => {
    await ports.store.putStatus(flagId, status, ports.now());
    return ports.reader.changed(flagId, key, status);
  });
  if (flags === null) return;
  for (const tabId of await ports.store.tabsShowing(key)) await ports.mark(tabId, key, flags);
}
