import { InvalidMatchPattern, MatchPattern } from 'wxt/utils/match-patterns';
import type { Settings } from '@/lib/core/settings';

/** What decides about reading in one tab. */
export interface TabPermit {
  /** Address that the user switched reading off for. */
  switchedOff: string | null;
  /** Origin that the user had read once. */
  readOnce: string | null;
}

/** The address without the place in the page: a jump within a page doesn't switch it on again. */
export const pageOf = (url: string): string => url.split('#', 1)[0] ?? url;

export const originOf = (url: string): string | null => URL.parse(url)?.origin ?? null;

/** Does a match pattern such as `https://www.reddit.com/*` hold for an address? False for a broken pattern. */
export function isMatch(pattern: string, url: string): boolean {
  try {
    return new MatchPattern(pattern).includes(url);
  } catch (error) {
    if (error instanceof InvalidMatchPattern || error instanceof TypeError) return false;
    throw error;
  }
}

/** May the page at this address be read in this tab? */
export async function mayRead(
  url: string,
  tab: TabPermit,
  { paused, watched }: Settings,
  isGranted: (pattern: string) => Promise<boolean>,
): Promise<boolean> {
  if (paused || tab.switchedOff === pageOf(url)) return false;
  if (tab.readOnce !== null && tab.readOnce === originOf(url)) return true;
  const granted = await Promise.all(watched.filter((pattern) => isMatch(pattern, url)).map(isGranted));
  return granted.includes(true);
}
