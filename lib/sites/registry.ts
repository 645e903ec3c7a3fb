import { facebook } from './facebook';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { threads } from './threads';
import { x } from './x';
import { youtube } from './youtube';

/** In the order in which they are asked. Their hosts stand in `hosts.ts`. */
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
