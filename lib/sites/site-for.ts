import { coversHost } from '@/lib/core/conversation/host';
import type { Site } from './site';

/** Which of the sites reads this page: one of its host's, else the first that knows it by what it is; null: none. */
export function siteFor(sites: readonly Site[], url: URL, page: Document): Site | null {
  if (!/^(?:https?|file):$/.test(url.protocol) || !/html/.test(page.contentType)) return null;
  const isHere = (site: Site): boolean => site.isHere?.(url, page) ?? true;
  const named = sites.filter((site) => site.hosts.some((host) => coversHost(host, url.hostname)));
  if (named.length > 0) return named.find(isHere) ?? null;
  return sites.find((site) => site.hosts.length === 0 && isHere(site)) ?? null;
}
