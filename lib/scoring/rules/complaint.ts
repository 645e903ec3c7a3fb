import { listSet } from '../phrases/lists';
import type { Mood } from './mood';
import type { Passage } from './passage';
import { chance } from '@/lib/core/reading/probability';

const harm = listSet('safety-alarm', 'data-leak');
const publicSteps = listSet('legal-threat', 'press-threat');

/**
 * Probability that a text says something fell short of what was expected. Log-odds by hand, looked at beside the
 * tuning part of "Complaint identification in social media" (tweets, class B: measured with, never trained on).
 * A bare insult, hearsay and the defence of a brand are no complaint.
 */
export function complaintOf(
  passage: Passage,
  mood: Mood,
  other: { negative: number; sarcastic: boolean; topical: boolean; hostility: number },
): number {
  const bare = other.hostility > 0.5 && mood.failures === 0;
  return chance(
    -3.2 +
      Math.min(2, mood.failures) * 2.1 +
      other.negative * 3.4 +
      (other.topical ? 0.6 : -0.2) +
      (other.sarcastic ? 1.2 : 0) +
      (passage.hasAny(harm) ? 1.8 : 0) +
      (passage.hasAny(publicSteps) ? 1.8 : passage.has('boycott-call') ? 0.8 : 0) -
      (bare ? (other.topical ? 1.2 : 2.6) : 0) -
      (passage.has('defends-brand') ? 2 : 0) -
      (passage.has('rumour') && mood.failures === 0 ? 2 : 0),
  );
}
