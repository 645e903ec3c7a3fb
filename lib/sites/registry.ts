import { amazon } from './amazon';
import { appStore } from './app-store';
import { avisVerifies } from './avis-verifies';
import { bluesky } from './bluesky';
import { disqus } from './disqus';
import { facebook } from './facebook';
import { github } from './github';
import { githubDiscussions } from './github-discussions';
import { googlePlay } from './google-play';
import { googleReviews } from './google-reviews';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { jeuxvideo } from './jeuxvideo';
import { linkedin } from './linkedin';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { threads } from './threads';
import { tiktok } from './tiktok';
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
  linkedin,
  tiktok,
  bluesky,
  disqus,
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
