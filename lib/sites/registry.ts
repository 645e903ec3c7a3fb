import { github } from './github';
import { githubDiscussions } from './github-discussions';
import { hackerNews } from './hacker-news';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { youtube } from './youtube';

/** In the order in which they are asked. Their hosts stand in `hosts.ts`. */
export const namedSites: readonly Site[] = [
  redditOld,
  reddit,
  youtube,
  hackerNews,
  github,
  githubDiscussions,
];
