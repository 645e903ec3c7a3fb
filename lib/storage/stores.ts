import type { Correction } from '@/lib/core/reading/correction';
import type { Draft } from '@/lib/core/draft/draft';
import type { Flag, Status } from '@/lib/core/flag/flag';
import type { Result } from '@/lib/core/result';
import type { Settings } from '@/lib/core/settings/settings';
import { allCorrections, forgetCorrections, putCorrection } from './corrections';
import type { Db } from './db';
import { putDraft } from './drafts';
import { getFlag, putStatus, threadsOfConversation } from './flags';
import type { TabRow } from './rows';
import { savePage } from './save-page';
import { eraseSettings, readSettings, writeSettings } from './settings';
import { allTabs, changeTab, emptyTab, isClosed, tabsShowing, tabState } from './tabs';
import { unlessFull } from './unless-full';

/** The tables as the worker's use-cases see them. */

interface PagePorts<Problem> {
  now(): string;
  keepDays(): Promise<number>;
  /** Where a problem is noted that the store may have no room for. */
  tell(tabId: number, problem: Problem): Promise<void>;
}

export const pageStore = <Problem>(db: Db, ports: PagePorts<Problem>) => ({
  threadsOf: (conversationKey: string) => threadsOfConversation(db, conversationKey),
  save: async (
    page: Parameters<typeof savePage>[1],
    threads: Parameters<typeof savePage>[2],
  ): ReturnType<typeof savePage> =>
    savePage(db, page, threads, { now: ports.now(), keepDays: await ports.keepDays() }),
  tell: (tabId: number, problem: Problem) => ports.tell(tabId, problem),
});

/** On a full disk a tab's row is remembered while the worker lives: its page goes on being read and marked. */
export function tabStore(db: Db, now: () => string, tellFull: (tabId: number) => Promise<void>) {
  const unstored = new Map<number, TabRow>();
  return {
    all: async (): Promise<TabRow[]> => {
      const stored = await allTabs(db);
      const held = [...unstored.values()].filter(({ tabId }) => !isClosed(db, tabId));
      return [...stored.filter(({ tabId }) => !unstored.has(tabId)), ...held];
    },
    async change(tabId: number, change: (tab: TabRow) => Partial<TabRow>): Promise<TabRow> {
      const known = unstored.get(tabId);
      const stored = await unlessFull(() => changeTab(db, tabId, now(), change, known));
      if (stored.ok) {
        unstored.delete(tabId);
        return stored.value;
      }
      const before = known ?? (await tabState(db, tabId)) ?? emptyTab(tabId, '', now());
      const row = { ...before, ...change(before), tabId, updatedAt: now() };
      unstored.set(tabId, row);
      await tellFull(tabId);
      return row;
    },
  };
}

export const statusStore = (db: Db) => ({
  flag: (id: string): Promise<Flag | null> => getFlag(db, id),
  putStatus: (id: string, status: Status, now: string) => putStatus(db, id, status, now),
  tabsShowing: (conversationKey: string) => tabsShowing(db, conversationKey),
  /** What each tab that is being read shows. */
  reading: async (): Promise<{ tabId: number; conversationKey: string }[]> =>
    (await allTabs(db)).flatMap(({ tabId, conversationKey, active }) =>
      active && conversationKey !== null ? [{ tabId, conversationKey }] : [],
    ),
});

export const correctionStore = (db: Db, now: () => string, settings: () => Promise<Settings>) => ({
  all: (): Promise<Correction[]> => allCorrections(db),
  put: async (correction: Correction): Promise<Result<void, 'full'>> =>
    putCorrection(db, correction, { now: now(), keepDays: (await settings()).keepDays }),
  forget: (textKey: string | null): Promise<void> => forgetCorrections(db, textKey),
});

/** Throws on a full disk: whoever asked is told, and still has the draft. */
export const saveDraft = (
  db: Db,
  { flagId, draft, text, edited }: { flagId: string; draft: Draft; text: string; edited: boolean },
  now: string,
): Promise<void> => putDraft(db, { flagId, variant: draft.variant, draft, text, edited, updatedAt: now });

/**
 * On a full disk what was set holds while the worker lives, as with tabs: a user who pauses is not read, whatever the
 * disk. `full` says that it is not stored.
 */
export function settingsStore(db: Db, now: () => string) {
  let unstored: Settings | null = null;
  return {
    read: async (): Promise<Settings> => unstored ?? readSettings(db),
    async write(settings: Settings): Promise<Result<void, 'full'>> {
      const written = await writeSettings(db, settings, now());
      unstored = written.ok ? null : settings;
      return written;
    },
    async erase(): Promise<void> {
      unstored = null;
      await eraseSettings(db);
    },
  };
}
