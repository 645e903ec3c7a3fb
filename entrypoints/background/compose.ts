import { createConversationMemory } from '@/lib/app/conversation-memory';
import { createPageReader } from '@/lib/app/read-page';
import { createTurns } from '@/lib/app/turns';
import { createWatchSites } from '@/lib/app/watch-sites';
import { showBadge } from '@/lib/platform/badge';
import { elapsed, now, pause } from '@/lib/platform/clock';
import { digest } from '@/lib/platform/digest';
import { hasOrigin, removeOrigin } from '@/lib/platform/permissions';
import { tellProblem } from '@/lib/platform/problems';
import { readPost } from '@/lib/platform/scripts';
import { openDb } from '@/lib/storage/db';
import { readPlan } from '@/lib/storage/plan';
import { pageStore } from '@/lib/storage/stores';
import { composeCrises } from './compose-crises';
import { composePages } from './compose-pages';
import { composeSettings } from './compose-settings';
import { composeWatch } from './compose-watch';

/** The use-cases with what they really work on. */
export function composeWorker() {
  const db = openDb();
  const turns = createTurns();
  // Apart from the others: what is asked of the store need not wait for the end of a long purge.
  const purges = createTurns();
  const purging = <Value>(work: () => Promise<Value>): Promise<Value> => purges.take('purge', work);
  const memory = createConversationMemory();
  const { settings, corrections, scorer } = composeSettings(db);
  const reader = createPageReader({
    memory,
    turns,
    breath: { elapsed, pause },
    scorer,
    settings: settings.read,
    plan: () => readPlan(db),
    now,
    digest,
    store: pageStore(db, { now, keepDays: async () => (await settings.read()).keepDays, tell: tellProblem }),
    readPost,
    show: showBadge,
  });
  const pages = composePages(db, settings.read, (tabId) => reader.moved(tabId));
  const permissions = { isGranted: hasOrigin, release: removeOrigin };
  const sites = createWatchSites({ turns, settings, pages, ...permissions });
  const told = { db, turns, purging, memory, settings, corrections, scorer, reader, pages, sites };
  const watch = composeWatch(db, turns, settings.read);
  return { ...told, watch, crises: composeCrises(db, turns, settings.read, watch) };
}

export type ComposedWorker = ReturnType<typeof composeWorker>;
