import type { Db } from './db';
import { tabRowSchema, validRow, validRows, type TabRow } from './rows';

/** What a tab shows; null where nothing of ours runs in it. */
export const tabState = async (db: Db, tabId: number): Promise<TabRow | null> =>
  validRow(tabRowSchema, 'tabs', await db.tabs.get(tabId));

export const allTabs = async (db: Db): Promise<TabRow[]> =>
  validRows(tabRowSchema, 'tabs', await db.tabs.toArray());

export const emptyTab = (tabId: number, url: string, now: string): TabRow => ({
  tabId,
  url,
  conversationKey: null,
  title: '',
  site: null,
  commentsRead: 0,
  chosenFlagId: null,
  chosenAt: null,
  active: false,
  switchedOff: null,
  readOnce: null,
  updatedAt: now,
});

/**
 * Tabs that were closed while this worker lives: what was still on its way for them must not bring their rows back.
 * The browser gives no id twice in a session.
 */
const closedTabs = new WeakMap<Db, Set<number>>();

export const isClosed = (db: Db, tabId: number): boolean => closedTabs.get(db)?.has(tabId) === true;

/**
 * Changes a tab's row, made anew where it is missing or broken; `unstored` is newer than what the table holds.
 * Returns the row as it now stands; of a tab that is closed none is kept.
 */
export const changeTab = (
  db: Db,
  tabId: number,
  now: string,
  change: (row: TabRow) => Partial<TabRow>,
  unstored?: TabRow,
): Promise<TabRow> =>
  db.transaction('rw', db.tabs, async () => {
    const before = unstored ?? (await tabState(db, tabId)) ?? emptyTab(tabId, '', now);
    const after = { ...before, ...change(before), tabId, updatedAt: now };
    if (!isClosed(db, tabId)) await db.tabs.put(after);
    return after;
  });

/** A badge was clicked (or the bar, which stands for no thread and leaves what was picked in the panel). */
export const chooseFlag = (db: Db, tabId: number, flagId: string | null, now: string): Promise<TabRow> =>
  changeTab(db, tabId, now, () => ({
    chosenFlagId: flagId,
    ...(flagId === null ? {} : { chosenAt: now }),
  }));

export function dropTab(db: Db, tabId: number): Promise<void> {
  closedTabs.set(db, (closedTabs.get(db) ?? new Set()).add(tabId));
  return db.tabs.delete(tabId);
}

/** Rows of a browser session that is over: its tab ids mean nothing any more. `since` is ISO 8601. */
export async function dropTabsBefore(db: Db, since: string): Promise<void> {
  await db.tabs.filter(({ updatedAt }) => !(updatedAt >= since)).delete();
}

export const tabsShowing = async (db: Db, conversationKey: string): Promise<number[]> =>
  (await allTabs(db)).filter((tab) => tab.conversationKey === conversationKey).map(({ tabId }) => tabId);
