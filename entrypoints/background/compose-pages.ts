import { createPages } from '@/lib/app/pages';
import type { Settings } from '@/lib/core/settings/settings';
import { showBadge } from '@/lib/platform/badge';
import { askPage } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import { hasOrigin } from '@/lib/platform/permissions';
import { tellDoubt, tellProblem } from '@/lib/platform/problems';
import { pageScripts } from '@/lib/platform/scripts';
import { addressOf } from '@/lib/platform/tabs';
import { framedHosts, hosts } from '@/lib/sites/hosts';
import type { Db } from '@/lib/storage/db';
import { tabStore } from '@/lib/storage/stores';

/** What runs in which tab. `moved` is told when a tab went elsewhere. */
export function composePages(db: Db, settings: () => Promise<Settings>, moved: (tabId: number) => void) {
  return createPages({
    settings,
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
      moved(tabId);
      void showBadge(tabId, []);
    },
  });
}
