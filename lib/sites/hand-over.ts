import type { Site } from './site';

/** All scripts run in the extension's own world of a page, which the page's scripts can't see. */
interface SharedWorld {
  accalmieSites?: readonly Site[];
}
const world = globalThis as SharedWorld;

/** For the page script that is started right after: more sites that it may read, asked after those handed over before. */
export function handOver(sites: readonly Site[]): void {
  const ids = new Set(sites.map(({ id }) => id));
  // A script that is started again before the page script hands over the same.
  const before = (world.accalmieSites ?? []).filter(({ id }) => !ids.has(id));
  world.accalmieSites = [...before, ...sites];
}

/**
 * What was handed over since the last time. Taken once, at the start of a page script, so that a newer version finds
 * its own alone, and an older one that has not stepped aside yet never reads by those.
 */
export function takeHandedOver(): readonly Site[] {
  const sites = world.accalmieSites ?? [];
  delete world.accalmieSites;
  return sites;
}
