import { i18n } from '#i18n';
import type { Finding, FindingCode } from '@/lib/core/calm-check/finding';
import { keyOf } from '../words';

export const findingTitle = (code: FindingCode): string => i18n.t(`finding.${keyOf(code)}.title`);

/** Why it is better said otherwise, and that it is only guessed where no rule knows the words. */
export function findingWhy({ code, from }: Pick<Finding, 'code' | 'from'>): string {
  const why = i18n.t(`finding.${keyOf(code)}.why`);
  return from === 'trained' ? `${why} ${i18n.t('panel.guess')}` : why;
}
