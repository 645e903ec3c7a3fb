import type { Settings } from '@/lib/core/settings/settings';
import { mayRead, originOf, pageOf, type TabPermit } from './may-read';

interface Tab extends TabPermit {
  tabId: number;
  url: string;
  active: boolean;
}

interface TabChange extends Partial<TabPermit> {
  url?: string;
  active?: boolean;
  conversationKey?: null;
  title?: string;
  site?: null;
  commentsRead?: number;
  chosenFlagId?: null;
  chosenAt?: null;
}

export interface PagesPorts {
  settings(): Promise<Settings>;
  isGranted(pattern: string): Promise<boolean>;
  tabs: {
    all(): Promise<Tab[]>;
    /** Returns the tab as it now stands. */
    change(tabId: number, change: (tab: Tab) => TabChange): Promise<Tab>;
  };
  /** Runs the content script on matching pages from now on. */
  register(patterns: string[]): Promise<void>;
  openTabs(patterns: string[]): Promise<number[]>;
  /** Starts the content script in a tab; false where the browser forbids it. */
  inject(tabId: number): Promise<boolean>;
  /** The same, with the generic reader in place of the site's own. */
  injectGeneric(tabId: number): Promise<boolean>;
  /** Tells the content script in a tab; false where none runs. */
  tellPage(tabId: number, active: boolean): Promise<boolean>;
  addressOf(tabId: number): Promise<string | null>;
  /** A page script starts in the tab, or its address changed: what was doubted of the page before is over. */
  begins(tabId: number): Promise<void>;
  /** The tab went to another page. */
  moved(tabId: number): void;
}

export interface Pages {
  /** A content script started or its address changed. */
  hello(tabId: number, url: string): Promise<boolean>;
  /** The same in a frame: it is read where the page around it is, and its own address may be too. */
  helloInFrame(tabId: number, pageUrl: string, url: string): Promise<boolean>;
  isActive(tabId: number): Promise<boolean>;
  readOnce(tabId: number): Promise<boolean>;
  /** Reads a page that is read already by the generic reader, until it is loaded anew. */
  readOtherwise(tabId: number): Promise<boolean>;
  switchOff(tabId: number, url: string): Promise<void>;
  /** Forgets what was switched off for single pages. */
  switchOnAgain(): Promise<void>;
  /** After any change of settings or permissions: who may be read, and who runs where. */
  reconcile(): Promise<void>;
}

const nothingRead = {
  conversationKey: null,
  title: '',
  site: null,
  commentsRead: 0,
  chosenFlagId: null,
  chosenAt: null,
};

/** Which pages are read, and telling them so. */
export function createPages(ports: PagesPorts): Pages {
  const { tabs } = ports;
  const permit = async (tab: Tab): Promise<boolean> =>
    mayRead(tab.url, tab, await ports.settings(), (pattern) => ports.isGranted(pattern));

  const tabOf = async (tabId: number): Promise<Tab | undefined> =>
    (await tabs.all()).find((tab) => tab.tabId === tabId);

  async function isListening(tabId: number): Promise<boolean> {
    const tab = await tabOf(tabId);
    return tab !== undefined && ports.tellPage(tabId, tab.active);
  }

  async function refresh(tab: Tab): Promise<void> {
    const active = await permit(tab);
    if (active === tab.active) return;
    await tabs.change(tab.tabId, () => ({ active }));
    await ports.tellPage(tab.tabId, active);
  }

  async function enter(tabId: number, url: string): Promise<boolean> {
    let isElsewhere = false;
    const tab = await tabs.change(tabId, (before) => {
      isElsewhere = pageOf(before.url) !== pageOf(url);
      const left = before.readOnce !== originOf(url) ? { readOnce: null } : {};
      return isElsewhere ? { ...nothingRead, ...left, switchedOff: null, url } : { url };
    });
    if (isElsewhere) ports.moved(tabId);
    const active = await permit(tab);
    await tabs.change(tabId, () => ({ active }));
    return active;
  }

  return {
    async hello(tabId, url) {
      await ports.begins(tabId);
      return enter(tabId, url);
    },

    async helloInFrame(tabId, pageUrl, url) {
      // Its page may not have spoken yet.
      if (!(await enter(tabId, pageUrl))) return false;
      const whole = { switchedOff: null, readOnce: null };
      return mayRead(url, whole, await ports.settings(), (pattern) => ports.isGranted(pattern));
    },

    async isActive(tabId) {
      return (await tabOf(tabId))?.active === true;
    },

    async readOnce(tabId) {
      const url = await ports.addressOf(tabId);
      const origin = url === null ? null : originOf(url);
      if (url === null || origin === null) return false;
      const tab = await tabs.change(tabId, () => ({ url, readOnce: origin, switchedOff: null }));
      if (!(await permit(tab))) return false;
      await tabs.change(tabId, () => ({ active: true }));
      if ((await ports.tellPage(tabId, true)) || (await ports.inject(tabId))) return true;
      await tabs.change(tabId, () => ({ readOnce: null, active: false }));
      return false;
    },

    async readOtherwise(tabId) {
      return (await tabOf(tabId))?.active === true && ports.injectGeneric(tabId);
    },

    async switchOff(tabId, url) {
      await refresh(await tabs.change(tabId, () => ({ url, switchedOff: pageOf(url), readOnce: null })));
    },

    async switchOnAgain() {
      for (const { tabId } of await tabs.all()) await tabs.change(tabId, () => ({ switchedOff: null }));
    },

    async reconcile() {
      const { watched } = await ports.settings();
      const held = await Promise.all(watched.map((pattern) => ports.isGranted(pattern)));
      const patterns = watched.filter((_, place) => held[place]);
      await ports.register(patterns);
      for (const tab of await tabs.all()) await refresh(tab);
      for (const tabId of await ports.openTabs(patterns)) {
        if (!(await isListening(tabId))) await ports.inject(tabId);
      }
    },
  };
}
