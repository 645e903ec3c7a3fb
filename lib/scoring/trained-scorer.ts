import { longestComment } from '@/lib/core/comment';
import type { Reading, Scorer } from '@/lib/core/reading';
import { createHeadReader } from './head-reader';
import { ofLanguage, type LinearModel, type Scores } from './linear-model';
import type { ReaderWeights } from './model-file';
import { chance, rounded, shares } from './probability';

/** Part of the scorer's id: raise it when a reading may change though the weights don't. */
const revision = 1;

/**
 * The lexicon reader with trained heads beside it: language, topics and signals are its own; sentiment, hostility,
 * complaint and arousal come from the heads, which read its answers together with the text's words and letters, within
 * the bounds that its rules set. Synchronous, pure, linear in the text's length; any string is welcome.
 */
export function createTrainedScorer(parts: { weights: ReaderWeights; lexicon: Scorer }): Scorer {
  const { weights, lexicon } = parts;
  const scoreHeads = createHeadReader(weights);
  return {
    id: `trained-${revision}-${weights.id}-${lexicon.id}`,
    score(input) {
      const told = lexicon.score(input);
      const text = input.text.slice(0, longestComment);
      if (!/[\p{L}\p{Extended_Pictographic}]/u.test(text)) return told;
      return combine(weights.model, scoreHeads(text, told.language.code, told), told);
    },
  };
}

/** The heads' scores → a reading, calibrated. */
export function combine(model: LinearModel, scores: Scores, told: Reading): Reading {
  const { calibration } = model;
  const stances = shares([
    calibration.sentiment * scores.negative,
    0,
    calibration.sentiment * scores.positive,
  ]);
  const complaint = chance(calibration.complaint.slope * scores.complaint + calibration.complaint.offset);
  const { slope, offset } = ofLanguage(calibration.hostile, told.language.code);
  const hostility = withinRules(slope * scores.hostile + offset, complaint, told);
  const threshold = ofLanguage(model.hostileFrom, told.language.code);
  return {
    ...told,
    sentiment: { label: labelOf(stances), negative: rounded(stances[0] ?? 0) },
    hostility: rounded(hostility),
    hostile: rounded(hostility) >= threshold,
    complaint: rounded(complaint),
    arousal: rounded(chance(calibration.arousal.slope * scores.arousal + calibration.arousal.offset)),
  };
}

/** From here on a plain insult or threat was found, with no excuse around it. */
const sureInsult = 0.8;
/** Below this the lexicons found no insult. */
const noInsult = 0.5;
/**
 * Log-odds taken off for being a complaint, in proportion: an angry customer who insults nobody. Of ordinary
 * complaints 3.5 % are flagged in place of 6.0, of calm brand tweets 2.4 in place of 4.6; macro-F1 on the tuning
 * tweets goes from 75.5 to 74.8, on the French forum from 70.8 to 71.4.
 */
const complaintDiscount = 1.8;
const sureOfNoComplaint = 0.1;

/** The heads learn from forums and politics; where a grievance is told, or an insult is plain, the rules know better. */
function withinRules(logit: number, complaint: number, told: Reading): number {
  if (told.hostility >= sureInsult) return Math.max(told.hostility, chance(logit));
  if (told.hostility >= noInsult) return chance(logit);
  return chance(logit - complaintDiscount * Math.max(0, complaint - sureOfNoComplaint));
}

function labelOf([
  negative = 0,
  neutral = 0,
  positive = 0,
]: readonly number[]): Reading['sentiment']['label'] {
  if (negative >= neutral && negative >= positive) return 'negative';
  return positive > neutral ? 'positive' : 'neutral';
}
