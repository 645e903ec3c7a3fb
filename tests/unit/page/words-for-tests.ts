import type { PageWords } from '@/lib/page/ports';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const wordsForTests: PageWords = {
  language: 'en',
  level: capital,
  trend: (trend) => trend,
  voices: (count) => `${count} voices`,
  reason: (code) => code,
  openPanelOn: (badge) => `Open the panel on: ${badge}`,
  bar: 'Heating up',
  counts: (count, level) => `${count} ${level}`,
  previous: 'Previous flagged',
  next: 'Next flagged',
  nextShort: 'Next',
  panel: 'Panel',
  off: 'Off',
  offScope: (scope) => `Off: ${scope}`,
  collapse: 'Fold',
  expand: 'Unfold',
};
