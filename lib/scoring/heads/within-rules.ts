import type { Reading } from '@/lib/core/reading/reading';
import { chance, rounded } from '@/lib/core/reading/probability';

/** From here on a plain insult or threat was found, with no excuse around it. */
const sureInsult = 0.8;
/** What such an insult adds to the brand family's log-odds: a short one gives it little else to go by. */
const plainInsult = 1;
/** Below this the lexicons found no insult. */
const noInsult = 0.5;
/**
 * Log-odds taken off for being a complaint, in proportion: an angry customer who insults nobody. When the
 * rule came (at 1.8) 3.5 % of ordinary complaints were flagged in place of 6.0, of calm brand tweets 2.4 in place of
 * 4.6; macro-F1 on the tuning tweets went from 75.5 to 74.8, on the French forum from 70.8 to 71.4. Half of it asks that
 * both families hear the complaint: at 3 in place of 2.2 ordinary complaints went from 3.0 to 2.7, the forum from 72.4
 * to 72.7; since the brand family hears more (3.0 again) 3.5 keeps them at 2.7, the rest as it was.
 */
const complaintDiscount = 3.5;
const sureOfNoComplaint = 0.1;

/** From here on a text is taken for praise, and so much of its log-odds of hostility is taken off for it. */
const fondFrom = 0.4;
const fondDiscount = 3;

/** "You bastards, I want four of them": rude words in praise attack nobody, unless the lexicons are sure of an insult. */
export const fondness = (positive: number, told: Reading): number =>
  told.hostility >= sureInsult ? 0 : fondDiscount * Math.max(0, positive - fondFrom);

export const plainness = (told: Reading): number => (told.hostility >= sureInsult ? plainInsult : 0);

/** The heads learn from forums and politics; where a grievance is told, or an insult is plain, the rules know better. */
export function withinRules(logit: number, grievance: number, told: Reading): number {
  if (told.hostility >= sureInsult) return Math.max(told.hostility, chance(logit));
  if (told.hostility >= noInsult) return chance(logit);
  return chance(logit - complaintDiscount * Math.max(0, grievance - sureOfNoComplaint));
}

/**
 * A sharp tone makes hostility a little likelier, never certain: told so, the figures of comments that aren't hostile
 * are truer (mean error on the tuning tweets 5.5 → 3 points, on the French forum 12.8 → 8.5), and they tell the uncivil
 * comments of a heated thread from its others. Customers sound sharper than they are: the more a text is of their kind,
 * the less the tone has to say.
 */
const sharpShare = { any: 0.9, toBrand: 0.65 };
const mostByTone = 0.42;
/**
 * The public heads were taught with tweets and posts of a line or two. In a longer text that isn't hostile their figure
 * says next to nothing (area under the curve of uncivil comments in heated threads 0.56, by the tone 0.77): from so many
 * characters to so many it gives way to the tone, down to the least.
 */
const longText = { from: 140, to: 400, least: 0.3 };

/** @param share how far the text is taken for one to a brand, 0–1 */
export function withTone(hostility: number, sharpness: number, length: number, share: number): number {
  const { any, toBrand } = sharpShare;
  const byTone = Math.min(mostByTone, (any + share * (toBrand - any)) * sharpness);
  const { from, to, least } = longText;
  const long = (1 - share) * Math.min(1, Math.max(0, (length - from) / (to - from)));
  return rounded(Math.max(hostility * (1 - (1 - least) * long), byTone));
}
