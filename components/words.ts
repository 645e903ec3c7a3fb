import { i18n } from '#i18n';
import type { Advice } from '@/lib/core/advice/advice';
import { adviceWhyCodes, type AdviceWhyCode } from '@/lib/core/advice/advice-rules';
import type { Brand } from '@/lib/core/brand/brand';
import type { Variant } from '@/lib/core/draft/draft';
import type { Status } from '@/lib/core/flag/flag';
import type { Level, ReasonCode } from '@/lib/core/level/level';
import type { Topic } from '@/lib/core/reading/signals';
import type { Network } from '@/lib/core/conversation/thread';
import type { Trend } from '@/lib/core/trajectory/step';

/** `boycott-call` → `boycottCall`: a browser's message names take letters, digits, `_` and `@`, no hyphen. */
export type KeyOf<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<KeyOf<Tail>>}`
  : Code;
export const keyOf = <Code extends string>(code: Code): KeyOf<Code> =>
  code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as KeyOf<Code>;

export const levelWord = (level: Level): string => i18n.t(`level.${level}`);
export const reasonWord = (code: ReasonCode): string => i18n.t(`reason.${keyOf(code)}`);
export const topicWord = (topic: Topic): string => i18n.t(`topic.${topic}`);
export const statusWord = (status: Status): string => i18n.t(`status.${status}`);
export const networkWord = (network: Network): string => i18n.t(`network.${keyOf(network)}`);
export const variantWord = (variant: Variant): string => i18n.t(`variant.${variant}`);
export const trendWord = (trend: Trend): string => i18n.t(`trend.${trend}`);

/** A brand without a name goes by its place in the list. */
export const brandName = ({ name }: Pick<Brand, 'name'>, place: number): string =>
  name.trim() === '' ? i18n.t('brand.unnamed', { place: place + 1 }) : name.trim();

/** The language of the words shown: English where the browser's own is neither of ours. */
export const shownLanguage = (): 'en' | 'fr' => (i18n.t('language') === 'fr' ? 'fr' : 'en');

const smallNumbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Up to nine in letters, as in running text; every message has its own words for one. */
export function numberWord(count: number): string {
  const name = smallNumbers[count - 2];
  return name === undefined ? wholeNumber(count) : i18n.t(`number.${name}`);
}

export const wholeNumber = (count: number): string => new Intl.NumberFormat(shownLanguage()).format(count);

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * What a rule rests on, for people: the papers by name, and the rows of our own guidance, whose numbers say nothing to
 * anybody, by what they come from.
 */
export function sourceWords(source: string): string {
  const papers = source
    .split(/;\s*/)
    .map((part) => part.replaceAll(/\bG\d+\b(?:,\s*)?/g, '').trim())
    .filter((part) => part !== '');
  const guides = /\bG\d+\b/.test(source) ? [i18n.t('panel.guides')] : [];
  return i18n.t('panel.source', { source: [...papers, ...guides].join(', ') });
}

/** The posture, and where to answer for the two postures that answer in more than one place. */
export function postureSentence(advice: Advice): string {
  const posture = i18n.t(`posture.${keyOf(advice.posture)}`);
  const answers = advice.posture === 'answer-now' || advice.posture === 'holding-statement';
  return answers && advice.place !== 'nowhere'
    ? `${posture}, ${i18n.t(`place.${keyOf(advice.place)}`)}`
    : posture;
}

const isAdviceReason = (code: string): code is AdviceWhyCode =>
  (adviceWhyCodes as readonly string[]).includes(code);

/** Null for a code that an older build stored and nobody words any more. */
export const adviceReasonSentence = (code: string): string | null =>
  isAdviceReason(code) ? i18n.t(`adviceReason.${keyOf(code)}`) : null;

/** What was found out about such threads, in one line; null as above. */
export const adviceEvidence = (code: string): string | null =>
  isAdviceReason(code) ? i18n.t(`adviceEvidence.${keyOf(code)}`) : null;
