import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConversationMemory } from '@/lib/app/conversation-memory';
import { erase } from '@/lib/app/erase';
import { createPages } from '@/lib/app/pages';
import { resume, switchOff } from '@/lib/app/switch-off';
import { createTurns } from '@/lib/app/turns';
import { createWatchSites } from '@/lib/app/watch-sites';
import { Db } from '@/lib/storage/db';
import { putModelKey } from '@/lib/storage/model-keys';
import { eraseAll } from '@/lib/storage/purge';
import { settingsStore, tabStore } from '@/lib/storage/stores';
import { tabState } from '@/lib/storage/tabs';
import { angry, madeConversation, twoWordScorer } from './made';
import { noon, readerOn } from './reader';

const site = 'https://www.reddit.com/*';
const post = 'https://www.reddit.com/r/tea/comments/1';

/** A browser with two tabs, as the use-cases see it; the store is the real one. */
function browserOn(db: Db) {
  const settings = settingsStore(db, () => noon);
  const granted = new Set<string>();
  const listening = new Map<number, boolean>();
  const addresses = new Map([
    [1, post],
    [2, 'https://blog.example/a'],
  ]);
  const state = {
    registered: [] as string[],
    moved: [] as number[],
    begun: [] as number[],
    otherwise: [] as number[],
    mayInject: true,
  };
  const turns = createTurns();
  const pages = createPages({
    settings: settings.read,
    isGranted: async (pattern) => granted.has(pattern),
    tabs: tabStore(
      db,
      () => noon,
      async () => {},
    ),
    register: async (patterns) => void (state.registered = patterns),
    openTabs: async (patterns) => (patterns.includes(site) ? [1] : []),
    inject: async (tabId) => {
      if (!state.mayInject) return false;
      listening.set(tabId, await pages.hello(tabId, addresses.get(tabId) ?? ''));
      return true;
    },
    injectGeneric: async (tabId) => {
      state.otherwise.push(tabId);
      return state.mayInject;
    },
    begins: async (tabId) => void state.begun.push(tabId),
    tellPage: async (tabId, active) => listening.has(tabId) && (listening.set(tabId, active), true),
    addressOf: async (tabId) => addresses.get(tabId) ?? null,
    moved: (tabId) => void state.moved.push(tabId),
  });
  const isGranted = async (pattern: string) => granted.has(pattern);
  const release = async (pattern: string) => granted.delete(pattern);
  const sites = createWatchSites({ turns, settings, pages, isGranted, release });
  const switching = { settings: settings.read, pages, sites };
  return {
    state,
    granted,
    listening,
    pages,
    sites,
    switching,
    turns,
    release,
    settings,
  };
}

let db: Db;
let browser: ReturnType<typeof browserOn>;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
  browser = browserOn(db);
});
afterEach(() => db.delete());

describe('watching a site', () => {
  it('needs the permission', async () => {
    expect(await browser.sites.watch(site)).toBe(false);
    expect((await browser.settings.read()).watched).toEqual([]);
  });

  it('starts at once in its open tabs and in those to come, and in no other', async () => {
    browser.granted.add(site);
    expect(await browser.sites.watch(site)).toBe(true);
    expect(browser.state.registered).toEqual([site]);
    expect([...browser.listening]).toEqual([[1, true]]);
    expect(await browser.pages.hello(2, 'https://blog.example/a')).toBe(false);
  });

  it('ends at once, and gives the permission back', async () => {
    browser.granted.add(site);
    await browser.sites.watch(site);
    await browser.sites.unwatch([site]);
    expect(browser.state.registered).toEqual([]);
    expect(browser.listening.get(1)).toBe(false);
    expect(browser.granted.has(site)).toBe(false);
  });

  it('ends when the user takes the permission away in the browser', async () => {
    browser.granted.add(site);
    await browser.sites.watch(site);
    browser.granted.delete(site);
    await browser.pages.reconcile();
    expect(browser.state.registered).toEqual([]);
    expect(browser.listening.get(1)).toBe(false);
  });

  it('loses no site of two that are watched at once', async () => {
    browser.granted.add(site).add('https://blog.example/*');
    await Promise.all([browser.sites.watch(site), browser.sites.watch('https://blog.example/*')]);
    expect((await browser.settings.read()).watched.length).toBe(2);
  });
});

describe('reading once', () => {
  it('works without a permission, in that tab, on that site only', async () => {
    expect(await browser.pages.readOnce(2)).toBe(true);
    expect(browser.listening.get(2)).toBe(true);
    expect(await browser.pages.isActive(2)).toBe(true);
    expect(await browser.pages.hello(2, 'https://blog.example/b')).toBe(true);
    expect(await browser.pages.hello(2, 'https://elsewhere.example/')).toBe(false);
    expect(await browser.pages.hello(2, 'https://blog.example/a')).toBe(false);
  });

  it('says no where the browser forbids it, where nothing is known of the tab, and while paused', async () => {
    browser.state.mayInject = false;
    expect(await browser.pages.readOnce(2)).toBe(false);
    expect(await browser.pages.isActive(2)).toBe(false);
    browser.state.mayInject = true;
    expect(await browser.pages.readOnce(99)).toBe(false);
    await switchOff(browser.switching, { scope: 'everywhere', url: post, tabId: 1 });
    expect(await browser.pages.readOnce(2)).toBe(false);
  });
});

describe('reading otherwise', () => {
  it('starts the generic reader where the page is read already, and nowhere else', async () => {
    expect(await browser.pages.readOtherwise(2)).toBe(false);
    await browser.pages.readOnce(2);
    expect(await browser.pages.readOtherwise(2)).toBe(true);
    expect(browser.state.otherwise).toEqual([2]);
    browser.state.mayInject = false;
    expect(await browser.pages.readOtherwise(2)).toBe(false);
  });

  it('forgets what was doubted whenever a page begins', async () => {
    await browser.pages.hello(2, 'https://blog.example/a');
    await browser.pages.hello(2, 'https://blog.example/a');
    expect(browser.state.begun).toEqual([2, 2]);
  });
});

describe('switching off', () => {
  beforeEach(async () => {
    browser.granted.add(site);
    await browser.sites.watch(site);
  });

  it('a page holds over a reload and a jump within it, and ends on the next page', async () => {
    await switchOff(browser.switching, { scope: 'page', url: post, tabId: 1 });
    expect(browser.listening.get(1)).toBe(false);
    expect(await browser.pages.hello(1, post)).toBe(false);
    expect(await browser.pages.hello(1, `${post}#comment-3`)).toBe(false);
    expect(await browser.pages.hello(1, 'https://www.reddit.com/r/tea/comments/2')).toBe(true);
    expect(browser.state.moved).toContain(1);
  });

  it('a site stops watching it', async () => {
    await switchOff(browser.switching, { scope: 'site', url: post, tabId: 1 });
    expect((await browser.settings.read()).watched).toEqual([]);
    expect(browser.listening.get(1)).toBe(false);
  });

  it('everywhere pauses, until resumed', async () => {
    await switchOff(browser.switching, { scope: 'page', url: post, tabId: 1 });
    await switchOff(browser.switching, { scope: 'everywhere', url: post, tabId: 1 });
    expect(await browser.pages.hello(1, post)).toBe(false);
    await resume(browser.switching);
    expect(browser.listening.get(1)).toBe(true);
    expect(await browser.pages.isActive(1)).toBe(true);
  });
});

describe('erasing', () => {
  it('leaves nothing behind, not even what was being read', async () => {
    browser.granted.add(site);
    await browser.sites.watch(site);
    browser.granted.add('https://models.example/*');
    const address = 'https://models.example/v1';
    await browser.sites.change((now) => ({
      ...now,
      engine: { id: 'chat-completions', address, model: 'm' },
    }));
    await putModelKey(db, address, 'key');
    const memory = createConversationMemory();
    const late = (): Promise<ReturnType<typeof twoWordScorer>> =>
      new Promise((resolve) => void setTimeout(() => resolve(twoWordScorer()), 100));
    const reader = readerOn(db, { turns: browser.turns, memory, scorer: late });
    const found = reader.found(
      { conversation: madeConversation(), comments: angry(6), gone: [], sent: 0, more: false },
      1,
    );
    await erase({
      turns: browser.turns,
      memory,
      pages: browser.pages,
      settings: browser.settings,
      release: browser.release,
      eraseStore: () => eraseAll(db),
    });
    await found;
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
    expect(memory.get(madeConversation().key)).toBeNull();
    expect(browser.listening.get(1)).toBe(false);
    expect(browser.granted.size).toBe(0);
    expect(await tabState(db, 1)).toBeNull();
  });
});
