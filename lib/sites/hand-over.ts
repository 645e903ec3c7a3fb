import type { Site } from './site';

/** All scripts run in the extension's own world of a page, which the page's scripts can't see. */
interface SharedWorld {
  accalmieSites?: { sites: readonly Site[]; taken: boolean };
}
const world = globalThis as SharedWorld;

/** For the page script that is started right after: more sites that it may read, asked after those handed over before. */
export function handOver(sites: readonly Site[]): void {
  // What a page script has taken is for it alone: it may be of an older version.
  const before = world.accalmieSites?.taken === false ? world.accalmieSites.sites : [];
  const ids = new Set(sites.map(({ id }) => id));
  // A script that is started again before the page script hands over the same.
  world.accalmieSites = { sites: [...before.filter(({ id }) => !ids.has(id)), ...sites], taken: false };
}

/**
 * To be taken once, at the start of a page script: a newer version leaves its own here, which an older page script that
 * has not stepped aside yet must not read by. Two that start at once take the same.
 */
export function takeHandedOver(): readonly Site[] {
  if (world.accalmieSites === undefined) return [];
  world.accalmieSites.taken = true;
  return world.accalmieSites.sites;
}
