import { atLeast, isFlagged } from '@/lib/core/level/level';
import type { Scorer } from '@/lib/core/reading/reading';
import type { Figure } from '../table';
import { assessRow, reasonsOf, type Note } from './assess-row';

/** A row of `brand-care-en.dev`: an ordinary thread between customers and a brand. */
export interface Care {
  id: string;
  company: string;
  comments: { author: string }[];
}

/** `agent` and `agent:NAME` write for the brand. */
const agentsOf = ({ comments }: Care): string[] => [
  ...new Set(comments.map(({ author }) => author).filter((author) => author.startsWith('agent'))),
];

export function measureCare(rows: Care[], scorer: Scorer, note: Note): Figure[] {
  const figures: Figure[] = [];
  for (const isKnown of [true, false]) {
    const peaks = rows.map((row) => {
      const brand = { name: row.company, handles: agentsOf(row) };
      return assessRow(isKnown ? { ...row, brand, network: 'x' } : row, scorer);
    });
    const minor = peaks.filter(({ assessment }) => isFlagged(assessment.peak));
    const moderate = peaks.filter(({ assessment }) => atLeast(assessment.peak, 'moderate'));
    const told = isKnown ? 'brand known' : 'brand unknown';
    figures.push(
      {
        measure: `ordinary brand threads at minor or above, ${told}`,
        part: minor.length,
        whole: rows.length,
        most: 0.05,
      },
      { measure: `— at moderate or above, ${told}`, part: moderate.length, whole: rows.length, most: 0.01 },
    );
    if (!isKnown) continue;
    for (const [at, { assessment }] of peaks.entries()) {
      if (!isFlagged(assessment.peak)) continue;
      note(`! ${rows[at]?.id} ${assessment.peak}: ${reasonsOf(assessment)}`);
    }
  }
  return figures;
}
