import type { Reading } from '@/lib/core/reading/reading';
import { shares } from '@/lib/core/reading/probability';

/** Probabilities of the stances: negative, neutral, positive. */
export type Stances = readonly number[];

export const mixed = (share: number, ofPublic: number, ofBrand: number): number =>
  (1 - share) * ofPublic + share * ofBrand;

/** As one family of heads hears a text: its scores are ahead of neutral by so much. */
export const stancesOf = (factor: number, negative: number, positive: number): number[] =>
  shares([factor * negative, 0, factor * positive]);

/** Both families' stances, the second believed by `share`; the first list is used. */
export function mixedStances(share: number, ofPublic: number[], ofBrand: Stances): Stances {
  for (let at = 0; at < ofPublic.length; at += 1)
    ofPublic[at] = mixed(share, ofPublic[at] ?? 0, ofBrand[at] ?? 0);
  return ofPublic;
}

/** Of a positive stance so much is believed where the lexicons found irony; the rest is the opposite. */
const ironicPraise = 0.1;

/** The heads know the words of praise better than the fact that turns them: "bravo, fourth leak in a month". */
export function soured(stances: Stances, told: Reading): Stances {
  const isIronic =
    told.sentiment.label === 'negative' && told.signals.some(({ code }) => code === 'sarcasm-cue');
  if (!isIronic) return stances;
  const [negative = 0, neutral = 0, positive = 0] = stances;
  return [negative + (1 - ironicPraise) * positive, neutral, ironicPraise * positive];
}

/** Letters below which the lexicons' grammar ("not great", "je ne recommande pas") weighs in, most in the shortest text. */
const fewLetters = 48;
const mostByLexicons = 0.9;

/**
 * A comment of a few words gives the heads hardly anything to sum, and they know no syntax: there a complaint that the
 * lexicons read in it counts, the more the shorter it is.
 */
export function inFewWords(stances: Stances, told: Reading, length: number): Stances {
  if (length >= fewLetters || told.sentiment.label !== 'negative') return stances;
  const share = mostByLexicons * (1 - length / fewLetters);
  const [negative = 0, neutral = 0, positive = 0] = stances;
  const said = mixed(share, negative, told.sentiment.negative);
  const rest = (1 - said) / Math.max(1e-6, 1 - negative);
  return [said, neutral * rest, positive * rest];
}

export function labelOf([
  negative = 0,
  neutral = 0,
  positive = 0,
]: readonly number[]): Reading['sentiment']['label'] {
  if (negative >= neutral && negative >= positive) return 'negative';
  return positive > neutral ? 'positive' : 'neutral';
}
