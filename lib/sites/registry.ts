import { amazon } from './amazon';
import { appStore } from './app-store';
import { avisVerifies } from './avis-verifies';
import { googlePlay } from './google-play';
import { googleReviews } from './google-reviews';
import { hackerNews } from './hacker-news';
import { jeuxvideo } from './jeuxvideo';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import type { Site } from './site';
import { tripadvisor } from './tripadvisor';
import { trustpilot } from './trustpilot';
import { youtube } from './youtube';

const reviewSites: readonly Site[] = [
  trustpilot,
  googleReviews,
  googlePlay,
  amazon,
  tripadvisor,
  appStore,
  avisVerifies,
];

/** In the order in which they are asked. Their hosts stand in `hosts.ts`. */
export const namedSites: readonly Site[] = [
  redditOld,
  reddit,
  youtube,
  hackerNews,
  ...reviewSites,
  jeuxvideo,
];
