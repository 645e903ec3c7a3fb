import type { Draft } from '@/lib/core/draft';
import type { Flag, Status } from '@/lib/core/flag';
import type { Db } from './db';
import { putDraft } from './drafts';
import { getFlag, putStatus, threadsOfConversation } from './flags';
import type { Problem, TabRow } from './rows';
import { savePage } from './save-page';
import { allTabs, changeTab, tabsShowing } from './tabs';
import { unlessFull } from './unless-full';

/** The tables as the worker's use-cases see them. */

export const pageStore = (db: Db, ports: { now(): string; keepDays(): Promise<number> }) => ({
  threadsOf: (conversationKey: string) => threadsOfConversation(db, conversationKey),
  save: async (
    page: Parameters<typeof savePage>[1],
    threads: Parameters<typeof savePage>[2],
  ): ReturnType<typeof savePage> =>
    savePage(db, page, threads, { now: ports.now(), keepDays: await ports.keepDays() }),
  /** Where even this finds no room, the mark on the toolbar has to do. */
  tell: async (tabId: number, problem: Problem): Promise<void> => {
    await unlessFull(() => changeTab(db, tabId, ports.now(), () => ({ problem })));
  },
});

export const tabStore = (db: Db, now: () => string) => ({
  all: () => allTabs(db),
  change: (tabId: number, change: (tab: TabRow) => Partial<TabRow>) => changeTab(db, tabId, now(), change),
});

export const statusStore = (db: Db) => ({
  flag: (id: string): Promise<Flag | null> => getFlag(db, id),
  putStatus: (id: string, status: Status, now: string) => putStatus(db, id, status, now),
  tabsShowing: (conversationKey: string) => tabsShowing(db, conversationKey),
});

/** Throws on a full disk: whoever asked is told, and still has the draft. */
export const saveDraft = (
  db: Db,
  { flagId, draft, text, edited }: { flagId: string; draft: Draft; text: string; edited: boolean },
  now: string,
): Promise<void> => putDraft(db, { flagId, variant: draft.variant, draft, text, edited, updatedAt: now });
