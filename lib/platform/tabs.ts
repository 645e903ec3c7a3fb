import { browser } from 'wxt/browser';

/** `url` is null where nothing allows us to know it. */
export interface CurrentTab {
  id: number;
  url: string | null;
  title: string;
}

/** The tab in front in the window where the asking screen stands. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
}

/** Calls back when another tab comes to the front or the one in front goes elsewhere. Returns what ends it. */
export function onTabChanged(changed: () => void): () => void {
  const onUpdated = (_id: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status === 'complete') changed();
  };
  const onActivated = (): void => changed();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/** Brings a tab to the front; where it is gone or was never known, opens the address in a new one. */
export async function goTo(tabId: number | null, url: string): Promise<void> {
  const tab =
    tabId === null ? undefined : await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab === undefined) await browser.tabs.create({ url });
  else if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** The whole address of one of our screens: `/desk.html#today`. */
export const screenAddress = (path: '/desk.html' | `/desk.html#${string}`): string =>
  `${browser.runtime.getURL('/desk.html')}${path.slice('/desk.html'.length)}`;

/** Null where the tab is gone or nothing allows us to know its address. */
export const addressOf = (tabId: number): Promise<string | null> =>
  browser.tabs.get(tabId).then(
    (tab) => tab.url ?? null,
    () => null,
  );
