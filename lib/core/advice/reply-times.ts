import type { Level } from '../level/level';
import type { Network } from '../conversation/thread';

/**
 * Minutes within which people expect an answer: 1–3 h on X, 3–6 h on Facebook (Istanbulluoglu 2017); the other
 * networks are placed by how fast their threads move. `fades`: hours after which a heated thread counts half.
 */
const tempo = {
  x: { soon: 60, late: 180, fades: 96 },
  threads: { soon: 60, late: 180, fades: 96 },
  bluesky: { soon: 60, late: 180, fades: 96 },
  mastodon: { soon: 120, late: 240, fades: 96 },
  tiktok: { soon: 120, late: 240, fades: 96 },
  instagram: { soon: 120, late: 300, fades: 120 },
  facebook: { soon: 180, late: 360, fades: 120 },
  youtube: { soon: 180, late: 480, fades: 168 },
  linkedin: { soon: 180, late: 480, fades: 168 },
  reddit: { soon: 120, late: 360, fades: 120 },
  'hacker-news': { soon: 120, late: 360, fades: 120 },
  web: { soon: 240, late: 720, fades: 168 },
  blog: { soon: 240, late: 1440, fades: 336 },
  forum: { soon: 240, late: 1440, fades: 336 },
  reviews: { soon: 480, late: 1440, fades: 720 },
} satisfies Record<Network, { soon: number; late: number; fades: number }>;

/** Severe: a holding statement within half an hour, whatever the network (G18, G32). */
const severeMinutes = 30;

/** Minutes from the oldest unanswered comment to the latest good moment for a reply. */
export function minutesToReply(network: Network, level: Level): number {
  if (level === 'severe') return severeMinutes;
  return level === 'moderate' ? tempo[network].soon : tempo[network].late;
}

/** Milliseconds after which what was said counts half. */
export const halfLife = (network: Network): number => tempo[network].fades * 3_600_000;

/** Minutes until the next look; null where nothing moves. */
const lookAgain = {
  calm: null,
  watch: 240,
  minor: 120,
  moderate: 45,
  severe: 15,
} satisfies Record<Level, number | null>;

export const minutesToLook = (level: Level): number | null => lookAgain[level];
