import type { Result } from '@/lib/core/result';
import type { Settings } from '@/lib/core/settings/settings';
import type { Pages } from './pages';
import type { Turns } from './turns';

export interface WatchSitesPorts {
  turns: Turns;
  settings: { read(): Promise<Settings>; write(settings: Settings): Promise<Result<void, 'full'>> };
  pages: Pick<Pages, 'reconcile'>;
  isGranted(pattern: string): Promise<boolean>;
  /** Gives a permission back; the browser may keep it. */
  release(pattern: string): Promise<unknown>;
}

export interface WatchSites {
  /** Watches the sites of a match pattern. False where the user did not grant it. */
  watch(pattern: string): Promise<boolean>;
  /** Stops watching, and gives the permission back. */
  unwatch(patterns: readonly string[]): Promise<void>;
  /**
   * Changes settings, one change after the other, then says so to the pages. `full` where the disk has no room: the
   * change holds until the worker ends, and is not stored.
   */
  change(change: (settings: Settings) => Settings): Promise<Result<void, 'full'>>;
}

export function createWatchSites(ports: WatchSitesPorts): WatchSites {
  const { turns, settings, pages } = ports;
  const change: WatchSites['change'] = async (changeSettings) => {
    const written = await turns.take('settings', async () =>
      settings.write(changeSettings(await settings.read())),
    );
    await pages.reconcile();
    return written;
  };
  return {
    change,
    async watch(pattern) {
      if (!(await ports.isGranted(pattern))) return false;
      await change((now) => ({ ...now, watched: [...new Set([...now.watched, pattern])] }));
      return true;
    },
    async unwatch(patterns) {
      await change((now) => ({ ...now, watched: now.watched.filter((one) => !patterns.includes(one)) }));
      await Promise.all(patterns.map((pattern) => ports.release(pattern)));
    },
  };
}
