import { facebook } from './facebook';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { threads } from './threads';
import { x } from './x';
import { youtube } from './youtube';

/** Every site with hosts (in `hosts.ts`), for tests and tools: a page is only ever given those of its own host. */
export const namedSites: readonly Site[] = [
  redditOld,
  reddit,
  youtube,
  hackerNews,
  facebook,
  instagram,
  threads,
  x,
];
