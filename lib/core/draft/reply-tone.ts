import type { CalmCheckResult } from '../calm-check/finding';
import type { Level } from '../level/level';

/** How a reply that is being written sounds: calm where nothing is objected to, else as a thread's levels go. */
export type ReplyTone = Exclude<Level, 'watch'>;

/**
 * One fault of wording leaves the calm figure between 0.3 and 0.6, by how polite the rest is; what is only form or a gap
 * leaves it above, two faults leave it below.
 */
const bars = { minor: 0.45, moderate: 0.2 };

export function toneOf({ calm, findings }: CalmCheckResult): ReplyTone {
  if (findings.length === 0) return 'calm';
  if (calm >= bars.minor) return 'minor';
  return calm >= bars.moderate ? 'moderate' : 'severe';
}
