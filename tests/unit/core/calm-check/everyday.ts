import type { FindingCode } from '@/lib/core/calm-check';

/** Whole replies by what a calm reader would object to. */
export type RepliesByFault = Partial<Record<FindingCode | 'good', readonly string[]>>;

export interface Half {
  defensive: (readonly [FindingCode, string])[];
  good: string[];
}

/**
 * Every other reply of each kind. The wordings were first widened from the first half alone; the second, held back,
 * then told what that was worth, and taught the rest.
 */
export function halfOf(replies: RepliesByFault, which: 'first' | 'held-back'): Half {
  const isIn = (_: unknown, index: number): boolean => (index % 2 === 0) === (which === 'first');
  const half: Half = { defensive: [], good: [] };
  for (const [code, texts] of Object.entries(replies) as [FindingCode | 'good', readonly string[]][]) {
    const mine = texts.filter(isIn);
    if (code === 'good') half.good.push(...mine);
    else half.defensive.push(...mine.map((text) => [code, text] as const));
  }
  return half;
}
