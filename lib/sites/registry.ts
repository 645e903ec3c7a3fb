import { amazon } from './amazon';
import { appStore } from './app-store';
import { avisVerifies } from './avis-verifies';
import { facebook } from './facebook';
import { github } from './github';
import { githubDiscussions } from './github-discussions';
import { googlePlay } from './google-play';
import { googleReviews } from './google-reviews';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { jeuxvideo } from './jeuxvideo';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { threads } from './threads';
import { tripadvisor } from './tripadvisor';
import { trustpilot } from './trustpilot';
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
  trustpilot,
  googleReviews,
  googlePlay,
  amazon,
  tripadvisor,
  appStore,
  avisVerifies,
  jeuxvideo,
  github,
  githubDiscussions,
];
