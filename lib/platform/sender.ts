import { browser } from 'wxt/browser';

/** Who asks, as the browser vouches for it; nothing in it comes from the message. */
export interface Sender {
  /** Null for our own screens outside tabs: side panel, popup. */
  tabId: number | null;
  url: string | null;
  ownScreen: boolean;
}

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export const senderOf = (raw: RawSender | undefined): Sender => ({
  tabId: raw?.tab?.id ?? null,
  url: raw?.url ?? null,
  ownScreen: raw?.id === browser.runtime.id && (raw?.url ?? '').startsWith(browser.runtime.getURL('/')),
});

export const isOwnScreen = (sender: Sender): boolean => sender.ownScreen;
