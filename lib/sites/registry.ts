import { generic } from './generic';
import { hackerNews } from './hacker-news';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { wordpress } from './wordpress';
import { youtube } from './youtube';

/** In the order in which they are asked: named sites, then software that many servers run, then the generic reader. */
export const sites: readonly Site[] = [redditOld, reddit, youtube, hackerNews, wordpress, generic];

/** Which site reads this page; null where there is nothing a person could have commented on. */
export function siteFor(url: URL, page: Document): Site | null {
  if (!/^(?:https?|file):$/.test(url.protocol) || !/html/.test(page.contentType)) return null;
  const isHere = (site: Site): boolean => site.isHere?.(url, page) ?? true;
  const named = sites.filter((site) => site.hosts.includes(url.hostname));
  if (named.length > 0) return named.find(isHere) ?? null;
  return sites.find((site) => site.hosts.length === 0 && isHere(site)) ?? null;
}
