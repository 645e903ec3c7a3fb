import { i18n } from '#i18n';
import type { Problem } from '@/lib/platform/problems';

const words = {
  'storage-full': () => i18n.t('panel.storageFull'),
  'reading-failed': () => i18n.t('panel.readingFailed'),
  'no-comments': () => i18n.t('panel.noComments'),
  'no-texts': () => i18n.t('panel.noTexts'),
  'no-authors': () => i18n.t('panel.noAuthors'),
  'no-times': () => i18n.t('panel.noTimes'),
} as const satisfies Record<Problem, () => string>;

/** What went wrong on a page, and what to do about it. */
export const problemWords = (problem: Problem): string => words[problem]();
