import { hackerNews } from './hacker-news';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { youtube } from './youtube';

/** Every site with hosts (in `hosts.ts`), for tests and tools: a page is only ever given those of its own host. */
export const namedSites: readonly Site[] = [redditOld, reddit, youtube, hackerNews];
