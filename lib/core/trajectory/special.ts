import { isEcho } from './cues';
import type { Fading } from './fading';
import type { Heard } from './heard';
import type { Reading } from '../reading/reading';
import type { SignalCode } from '../reading/signals';
import { Voices } from './voices';

/** Signals that weigh by themselves, beyond the heat or the discontent of the words around them. */
export const specialCodes = [
  'threat',
  'boycott-call',
  'legal-threat',
  'press-threat',
  'safety',
  'data-leak',
  'discrimination',
  'rumour',
  'staff-harassment',
  'personal-data',
] as const satisfies readonly SignalCode[];
export type SpecialCode = (typeof specialCodes)[number];

export const isSpecial = (code: SignalCode): code is SpecialCode =>
  specialCodes.some((special) => special === code);

/** Who sends a signal, who stands behind them, and how many saw it. */
export interface Special {
  /** The signal itself, each person once, by how credible it is. */
  readonly senders: Voices;
  /** People who answer such a comment with more of the same: two reports make a case. */
  readonly support: Voices;
  likes: number;
}

export const createSpecial = (fading: Fading): Special => ({
  senders: new Voices(fading),
  support: new Voices(fading),
  likes: 0,
});

/** What a signal's words hold besides: 0–1, harm told; is it said among friends. */
interface Backing {
  harm: number;
  isBanter: boolean;
  /** Said with a laugh: "my tongue is calling its lawyer 😂" threatens nobody. */
  isPlayful: boolean;
  reading: Reading;
  relieved: boolean;
  /** That gave the signal. */
  words: string;
  /** The comment that is answered shows personal data: "take your address down, it's dangerous". */
  warns: boolean;
}

/** One's own account broken into, or bait on the net, isn't data that the brand let out. */
const ownTrouble = /^#?(?:hack|phish|pirat|hameçonn|gehackt|hackead|database)\p{L}*$/iu;

/** Harm that is only asked about, or over, is little; a threat is one only where the words attack. */
const reportedOnly = 0.15;

const beliefs = {
  threat: ({ isBanter, reading }) => (reading.hostile && !isBanter ? 1 : 0),
  'staff-harassment': ({ isBanter, reading }) => (isBanter ? 0 : 0.5 + 0.5 * reading.hostility),
  // Half of it is that something went wrong: "take your address down, it's dangerous" is no harm done.
  safety: ({ harm, isBanter, reading, relieved, warns }) =>
    harm < 0.6 || isBanter || relieved || warns ? reportedOnly : (harm + reading.complaint) / 2,
  'data-leak': ({ harm, relieved, words }) =>
    relieved || ownTrouble.test(words) ? reportedOnly : 0.6 + 0.4 * harm,
  discrimination: ({ harm, isBanter }) => (isBanter ? 0 : 0.5 + 0.5 * harm),
  'boycott-call': ({ isBanter }) => (isBanter ? 0.2 : 1),
  'legal-threat': ({ isBanter, isPlayful }) => (isBanter || isPlayful ? 0.2 : 1),
  'press-threat': ({ isBanter, isPlayful }) => (isBanter || isPlayful ? 0.2 : 1),
  rumour: ({ isBanter }) => (isBanter ? 0.2 : 1),
  'personal-data': () => 1,
} satisfies Record<SpecialCode, (backing: Backing) => number>;

/** Where the brand was not even named, talk of harm or leaks may be about anything: it counts this much. */
const strangersHarm = 0.65;
const harms: ReadonlySet<SpecialCode> = new Set<SpecialCode>(['safety', 'data-leak', 'discrimination']);

/** 0–1: how far to believe a signal of this comment. */
export function credibility(heard: Heard, code: SpecialCode): number {
  const { aboutBrand, aside, clarity, comment, heat, positive, reading, relieved } = heard;
  if (reading === null || positive) return 0;
  const harm = Math.max(reading.sentiment.negative, reading.complaint, reading.hostility);
  const signal = reading.signals.find((each) => each.code === code);
  const words = comment.text.slice(signal?.start ?? 0, signal?.end ?? 0);
  // Among friends all but nothing was left of the heat.
  // "Leave nan out of it, she's carrying an injury", below a laugh.
  const isJest = heard.parent?.playful === true && reading.complaint < 0.5;
  const isBanter = aside && (reading.hostile ? heat < 0.15 : isJest);
  const warns = heard.parent?.codes.has('personal-data') === true && !heard.parent.codes.has('safety');
  const belief = beliefs[code]({ harm, isBanter, isPlayful: heard.playful, reading, relieved, words, warns });
  return belief * clarity * (aboutBrand || !harms.has(code) ? 1 : strangersHarm);
}

/**
 * 0–1: how far an answer to such a comment stands behind it. Who joins a call to act has called; who only agrees
 * elsewhere confirms half of it, and who says coolly what of others' data they see confirms a leak. Else only
 * discontent does.
 */
export function supportOf(code: SpecialCode, { comment, negative }: Heard): number {
  const agrees = isEcho(comment.text);
  const least = agrees ? (code === 'boycott-call' ? 1 : 0.5) : code === 'data-leak' ? 0.25 : 0;
  return Math.max(negative, least);
}
