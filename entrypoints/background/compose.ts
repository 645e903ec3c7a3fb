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
import { tellDoubt, tellProblem } from '@/lib/platform/problems';
import { pageScripts, readPost } from '@/lib/platform/scripts';
import { addressOf } from '@/lib/platform/tabs';
import { framedHosts, hosts } from '@/lib/sites/hosts';
import { openDb } from '@/lib/storage/db';
import { pageStore, tabStore } from '@/lib/storage/stores';
import { composeCrises } from './compose-crises';
import { composeSettings } from './compose-settings';

/** The use-cases with what they really work on. */
export function composeWorker() {
  const db = openDb();
  const turns = createTurns();
  const memory = createConversationMemory();
  const { settings, corrections, scorer } = composeSettings(db);
  const reader = createPageReader({
    memory,
    turns,
    breath: { elapsed, pause },
    scorer,
    settings: settings.read,
    now,
    digest,
    store: pageStore(db, { now, keepDays: async () => (await settings.read()).keepDays, tell: tellProblem }),
    readPost,
    show: showBadge,
  });
  const pages = createPages({
    settings: settings.read,
    isGranted: hasOrigin,
    tabs: tabStore(db, now, (tabId) => tellProblem(tabId, 'storage-full')),
    ...pageScripts(hosts, framedHosts),
    begins: (tabId) => tellDoubt(tabId, null),
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
  const sites = createWatchSites({ turns, settings, pages, isGranted: hasOrigin, release: removeOrigin });
  const told = { db, turns, memory, settings, corrections, scorer, reader, pages, sites };
  return { ...told, crises: composeCrises(db, turns) };
}

export type ComposedWorker = ReturnType<typeof composeWorker>;
