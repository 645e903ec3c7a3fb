import { sentimentLabels } from '@/lib/core/reading/reading';
import type { Head } from '@/lib/scoring/heads/linear-model';
import { macroF1 } from '../bench/metrics';
import { fitHeads, scoresOf } from './heads';
import type { Sparse } from './logistic';
import { foldCount, type Row } from './rows';
import type { Space } from './vectors';

type HeadScores = Record<Head, number>;
export const silent: HeadScores = {
  negative: 0,
  positive: 0,
  hostile: 0,
  brandNegative: 0,
  brandPositive: 0,
  complaint: 0,
  arousal: 0,
};

/** Each row's scores by heads that were fitted without its fold. */
export function crossValidate(rows: readonly Row[], vectors: readonly Sparse[], space: Space): HeadScores[] {
  const scores: HeadScores[] = rows.map(() => silent);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const inside = rows.flatMap((row, at) => (row.fold === fold ? [] : [at]));
    const heads = fitHeads(
      inside.map((at) => rows[at]).filter((row) => row !== undefined),
      inside.map((at) => vectors[at]).filter((vector) => vector !== undefined),
      space,
    );
    for (const [at, row] of rows.entries()) {
      const vector = vectors[at];
      if (row.fold === fold && vector !== undefined) scores[at] = scoresOf(heads, vector);
    }
  }
  return scores;
}

/** Macro-F1 of the out-of-fold scores: sentiment per language of the public tweets, hostility per source. */
export function foldFigures(
  rows: readonly Row[],
  scores: readonly HeadScores[],
): { sentiment: Record<string, number>; hostile: Record<string, number>; complaint: number } {
  const stance = (negative: number, positive: number): number => {
    if (negative >= 0 && negative >= positive) return 0;
    return positive > 0 ? 2 : 1;
  };
  const stanceOf = (at: number): number => {
    const heard = scores[at] ?? silent;
    return rows[at]?.source === 'hand-written'
      ? stance(heard.brandNegative, heard.brandPositive)
      : stance(heard.negative, heard.positive);
  };
  const figures: ReturnType<typeof foldFigures> = { sentiment: {}, hostile: {}, complaint: 0 };
  const groups = (keyOf: (row: Row) => string | null): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    for (const [at, row] of rows.entries()) {
      const key = keyOf(row);
      if (key !== null) found.set(key, [...(found.get(key) ?? []), at]);
    }
    return found;
  };
  for (const [code, places] of groups(({ source, language }) =>
    source === 'umsab' ? language : source === 'hand-written' ? `${source} ${language}` : null,
  )) {
    figures.sentiment[code] = macroF1(
      sentimentLabels.map((_, label) => label),
      places.map((at) => ({
        told: rows[at]?.sentiment?.label ?? 0,
        read: stanceOf(at),
      })),
    );
  }
  for (const [name, places] of groups(({ source, language, answers }) =>
    answers.hostile === undefined ||
    source === 'umsab' ||
    source === 'tydip-en' ||
    source.startsWith('hand-written')
      ? null
      : `${source} ${language}`,
  )) {
    figures.hostile[name] = macroF1(
      [true, false],
      places.map((at) => ({
        told: rows[at]?.answers.hostile?.yes === true,
        read: (scores[at] ?? silent).hostile >= 0,
      })),
    );
  }
  const made = [...rows.entries()].filter(([, { source }]) => source === 'made');
  figures.complaint = macroF1(
    [true, false],
    made.map(([at, row]) => ({
      told: row.answers.complaint?.yes === true,
      read: (scores[at] ?? silent).complaint >= 0,
    })),
  );
  return figures;
}
