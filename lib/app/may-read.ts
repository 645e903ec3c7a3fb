import { coversHost } from '@/lib/core/conversation/host';
import type { Settings } from '@/lib/core/settings/settings';

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

/** The patterns that a user watches: whole sites, such as `https://www.reddit.com/*` or `*://*.example.org/*`. */
const sitePattern = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)\/\*$/;

/** Does a pattern of a whole site hold for an address? On any port, as in browsers; false where either is broken. */
export function isMatch(pattern: string, url: string): boolean {
  const [, scheme, host] = sitePattern.exec(pattern) ?? [];
  const { protocol, hostname } = URL.parse(url) ?? {};
  if (host === undefined || hostname === undefined) return false;
  if (scheme === '*' ? !/^https?:$/.test(protocol ?? '') : protocol !== `${scheme}:`) return false;
  return coversHost(host, hostname);
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
