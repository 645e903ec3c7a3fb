import { browser } from 'wxt/browser';
import type { WorkerContract } from './contract';

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

/** A page that took over its own renderer can speak as our content script: these and no more may it ask. */
const askedByPages = {
  'page.hello': true,
  'comments.found': true,
  'page.doubt': true,
  'panel.open': true,
  'reading.switch-off': true,
  'reading.resume': false,
  'site.watch': false,
  'site.unwatch': false,
  'page.read-once': false,
  'page.read-otherwise': false,
  'flag.status': false,
  'draft.save': false,
  'settings.save': false,
  'data.erase': false,
} as const satisfies Record<keyof WorkerContract, boolean>;

export const mayPageAsk = (name: keyof WorkerContract): boolean => askedByPages[name];
