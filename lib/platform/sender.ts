import { browser } from 'wxt/browser';

/** Who asks, as the browser vouches for it; nothing in it comes from the message. */
export interface Sender {
  /** Null for our own screens outside tabs: side panel, popup. */
  tabId: number | null;
  /** 0 for the page itself, else one of the frames in it. */
  frameId: number;
  url: string | null;
  /** Of the page in the tab, in whichever frame the asker stands; null where nothing allows us to know it. */
  pageUrl: string | null;
  ownScreen: boolean;
}

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

export const senderOf = (raw: RawSender | undefined): Sender => ({
  tabId: raw?.tab?.id ?? null,
  frameId: raw?.frameId ?? 0,
  url: raw?.url ?? null,
  pageUrl: raw?.tab?.url ?? null,
  ownScreen: raw?.id === browser.runtime.id && (raw?.url ?? '').startsWith(browser.runtime.getURL('/')),
});

export const isOwnScreen = (sender: Sender): boolean => sender.ownScreen;
