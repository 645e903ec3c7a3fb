import type { ReadComment } from '../reading/read-comment';
import type { SignalCode } from '../reading/signals';
import type { Network } from '../conversation/thread';

/**
 * What to do with a comment that one would rather not have there. `report`: it may break the law, keep evidence and
 * report it; `explain`: it attacks a person, and if it must go, the person is told why (Liao et al. 2024); `keep`:
 * criticism, which stays and is answered (G39).
 */
export const removals = ['report', 'explain', 'keep'] as const;
export type Removal = (typeof removals)[number];

/** Where these are found, a comment may be illegal; whether it is, somebody who knows the law says. */
const maybeIllegal: ReadonlySet<SignalCode> = new Set([
  'threat',
  'discrimination',
  'staff-harassment',
  'personal-data',
]);

export function removalOf({ hostile, signals }: ReadComment['reading']): Removal {
  if (signals.some(({ code }) => maybeIllegal.has(code))) return 'report';
  return hostile || signals.some(({ code }) => code === 'insult') ? 'explain' : 'keep';
}

/** Whoever a page belongs to can hide or delete comments there; elsewhere nothing of theirs can be taken away. */
const offered = {
  x: true,
  facebook: true,
  instagram: true,
  linkedin: true,
  tiktok: true,
  threads: true,
  bluesky: true,
  mastodon: false,
  youtube: true,
  reddit: true,
  'hacker-news': false,
  blog: true,
  forum: true,
  reviews: false,
  web: true,
} satisfies Record<Network, boolean>;

export const offersRemoval = (network: Network): boolean => offered[network];
