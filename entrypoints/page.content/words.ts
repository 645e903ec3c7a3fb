import { i18n } from '#i18n';
import type { Level, ReasonCode } from '@/lib/core/level/level';
import type { OffScope, PageWords } from '@/lib/page/ports';

/** `boycott-call` → `boycottCall`: a browser's message names take no hyphen. */
type KeyOf<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<KeyOf<Tail>>}`
  : Code;
export const keyOf = <Code extends string>(code: Code): KeyOf<Code> =>
  code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as KeyOf<Code>;

const offWords = {
  page: () => i18n.t('page.offPage'),
  site: () => i18n.t('page.offSite'),
  everywhere: () => i18n.t('page.offEverywhere'),
} satisfies Record<OffScope, () => string>;

/** Asked for when first needed: most pages are never marked. */
export const pageWords = (): PageWords => ({
  language: i18n.t('language'),
  level: (level: Level) => i18n.t(`level.${level}`),
  trend: (trend) => i18n.t(`trend.${trend}`),
  voices: (count) => i18n.t('page.voices', count),
  reason: (code: ReasonCode) => i18n.t(`reason.${keyOf(code)}`),
  openPanelOn: (badge) => i18n.t('page.badge', { badge }),
  bar: i18n.t('page.bar'),
  counts: (count, level) => i18n.t(`levelCount.${level}`, count),
  previous: i18n.t('page.previous'),
  next: i18n.t('page.next'),
  nextShort: i18n.t('page.nextShort'),
  panel: i18n.t('page.panel'),
  off: i18n.t('page.off'),
  offScope: (scope) => offWords[scope](),
  collapse: i18n.t('page.fold'),
  expand: i18n.t('page.unfold'),
});
