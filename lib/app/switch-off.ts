import type { Settings } from '@/lib/core/settings/settings';
import { isMatch } from './may-read';
import type { Pages } from './pages';
import type { WatchSites } from './watch-sites';

export interface SwitchOffPorts {
  settings(): Promise<Settings>;
  pages: Pick<Pages, 'switchOff' | 'switchOnAgain'>;
  sites: Pick<WatchSites, 'unwatch' | 'change'>;
}

/** Stops reading: this page until it is left, its site until it is watched again, or everything until resumed. */
export async function switchOff(
  ports: SwitchOffPorts,
  { scope, url, tabId }: { scope: 'page' | 'site' | 'everywhere'; url: string; tabId: number | null },
): Promise<void> {
  const { pages, sites } = ports;
  if (scope === 'everywhere') {
    await sites.change((now) => ({ ...now, paused: true }));
    return;
  }
  if (scope === 'site') {
    const { watched } = await ports.settings();
    await sites.unwatch(watched.filter((pattern) => isMatch(pattern, url)));
  }
  // Also after a site: what was read once there is not watched, and ends here all the same.
  if (tabId !== null) await pages.switchOff(tabId, url);
}

/** Takes back a pause and everything that was switched off for a page. */
export async function resume({ pages, sites }: SwitchOffPorts): Promise<void> {
  await pages.switchOnAgain();
  await sites.change((now) => ({ ...now, paused: false }));
}
