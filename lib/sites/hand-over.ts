import type { Site } from './site';

/** Both scripts run in the extension's own world of a page, which the page's scripts can't see. */
interface SharedWorld {
  accalmieSites?: readonly Site[];
}
const world = globalThis as SharedWorld;

/** For the page script that is started right after: the sites it may read beside its own. The last one counts. */
export function handOver(sites: readonly Site[]): void {
  world.accalmieSites = sites;
}

/**
 * To be taken once, at the start: a newer version that takes over the page leaves its own here, which an older page
 * script that has not stepped aside yet must not read by.
 */
export const handedOver = (): readonly Site[] => world.accalmieSites ?? [];
