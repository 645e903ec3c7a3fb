import { createConversationMemory } from '@/lib/app/conversation-memory';
import { createPages } from '@/lib/app/pages';
import { createPageReader } from '@/lib/app/read-page';
import { createTurns } from '@/lib/app/turns';
import { createWatchSites } from '@/lib/app/watch-sites';
import { showBadge } from '@/lib/platform/badge';
import { askPage } from '@/lib/platform/bus';
import { elapsed, now, pause } from '@/lib/platform/clock';
import { digest } from '@/lib/platform/digest';
import { hasOrigin, removeOrigin } from '@/lib/platform/permissions';
import { injectPageScript, openTabs, readPost, registerPageScript } from '@/lib/platform/scripts';
import { addressOf } from '@/lib/platform/tabs';
import { openDb } from '@/lib/storage/db';
import { pageStore, tabStore } from '@/lib/storage/stores';
import { readSettings, writeSettings } from '@/lib/storage/settings';
import { loadScorer } from './load-scorer';

/** The use-cases with what they really work on. */
export function composeWorker() {
  const db = openDb();
  const turns = createTurns();
  const memory = createConversationMemory();
  const reader = createPageReader({
    memory,
    turns,
    breath: { elapsed, pause },
    scorer: loadScorer,
    settings: readSettings,
    now,
    digest,
    store: pageStore(db, { now, keepDays: async () => (await readSettings()).keepDays }),
    readPost,
    show: showBadge,
  });
  const pages = createPages({
    settings: readSettings,
    isGranted: hasOrigin,
    tabs: tabStore(db, now),
    register: registerPageScript,
    openTabs,
    inject: injectPageScript,
    async tellPage(tabId, active) {
      if (!active) await showBadge(tabId, []);
      return (await askPage(tabId, 'page.state', { active })).ok;
    },
    addressOf,
    moved(tabId) {
      reader.moved(tabId);
      void showBadge(tabId, []);
    },
  });
  const settings = { read: readSettings, write: writeSettings };
  const sites = createWatchSites({ turns, settings, pages, isGranted: hasOrigin, release: removeOrigin });
  return { db, turns, memory, reader, pages, sites };
}

export type ComposedWorker = ReturnType<typeof composeWorker>;
