import type { Network } from '../conversation/thread';

export interface ReplyLimit {
  /** Longest reply the network takes, in characters; null where it takes more than anyone reads. */
  hard: number | null;
  /** Longest reply that reads well there: what drafts keep to. */
  good: number;
}

/**
 * Hard limits are the networks' own (help pages, read in November 2026: X 280 without a subscription, Bluesky 300,
 * Mastodon 500 by default, Threads 500, TikTok comments 150, Instagram comments 2,200, LinkedIn comments 1,250,
 * YouTube 10,000, Reddit 10,000, Facebook 8,000, Google reviews 4,096). The good length is ours: the best brand replies
 * seen stay under 95 words, about 600 characters, and people read less on a phone.
 */
export const replyLimits = {
  x: { hard: 280, good: 280 },
  facebook: { hard: 8000, good: 600 },
  instagram: { hard: 2200, good: 450 },
  linkedin: { hard: 1250, good: 600 },
  tiktok: { hard: 150, good: 150 },
  threads: { hard: 500, good: 450 },
  bluesky: { hard: 300, good: 300 },
  mastodon: { hard: 500, good: 450 },
  youtube: { hard: 10_000, good: 600 },
  reddit: { hard: 10_000, good: 700 },
  'hacker-news': { hard: null, good: 700 },
  blog: { hard: null, good: 700 },
  forum: { hard: null, good: 700 },
  reviews: { hard: 4096, good: 700 },
  web: { hard: null, good: 600 },
} as const satisfies Record<Network, ReplyLimit>;

export const replyLimit = (network: Network): number => replyLimits[network].good;
