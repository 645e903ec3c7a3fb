import { bluesky } from './bluesky';
import { disqus } from './disqus';
import { hackerNews } from './hacker-news';
import { linkedin } from './linkedin';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { tiktok } from './tiktok';
import { youtube } from './youtube';

/** In the order in which they are asked. Their hosts stand in `hosts.ts`. */
export const namedSites: readonly Site[] = [
  redditOld,
  reddit,
  youtube,
  hackerNews,
  linkedin,
  tiktok,
  bluesky,
  disqus,
];
