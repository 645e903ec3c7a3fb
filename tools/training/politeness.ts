import { readFileSync, writeFileSync } from 'node:fs';
import { politenessFeatures } from '@/lib/core/calm-check/politeness/score';
import { fold } from '@/lib/core/calm-check/fold';

/**
 * Fits the calm figure's weights: logistic regression (L2, full batch) on TyDiP's English rows (Genius1237/TyDiP,
 * CC BY 4.0). Prints the cross-validated AUC and writes lib/core/calm-check/politeness/weights.ts.
 *   tsx tools/training/politeness.ts ../shared/data/comments/tydip-en_train_binary.jsonl
 */
interface Row {
  features: ReadonlyMap<string, number>;
  label: number;
}

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('usage: tsx tools/training/politeness.ts ROWS.jsonl\n');
  process.exit(2);
}
const rows: Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const { text, label } = JSON.parse(line) as { text: string; label: number };
    return { features: politenessFeatures(text, fold(text), 'en'), label };
  });
/**
 * Held, not fitted: hardly one of these rows is an order, so that they say nothing of how one is taken (direct requests
 * are the least polite of all strategies in Danescu-Niculescu-Mizil et al. 2013).
 */
const held = new Map([['imperative', -0.8]]);
const names = [...new Set(rows.flatMap((row) => [...row.features.keys()]))].sort();

const scoreOf = (row: Row, weights: ReadonlyMap<string, number>, bias: number): number =>
  [...row.features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), bias);

function fit(train: Row[], ridge = 0.003, rate = 0.5, rounds = 600): [Map<string, number>, number] {
  const weights = new Map(names.map((name) => [name, held.get(name) ?? 0]));
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Map(names.map((name) => [name, 0]));
    let biasSlope = 0;
    for (const row of train) {
      const miss = 1 / (1 + Math.exp(-scoreOf(row, weights, bias))) - row.label;
      for (const [name, value] of row.features) slope.set(name, (slope.get(name) ?? 0) + miss * value);
      biasSlope += miss;
    }
    for (const name of names) {
      if (held.has(name)) continue;
      const old = weights.get(name) ?? 0;
      weights.set(name, old - rate * ((slope.get(name) ?? 0) / train.length + ridge * old));
    }
    bias -= (rate * biasSlope) / train.length;
  }
  return [weights, bias];
}

function auc(scored: { score: number; label: number }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let positives = 0;
  sorted.forEach(({ label }, index) => {
    if (label !== 1) return;
    ranks += index + 1;
    positives += 1;
  });
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

const folds = 5;
const scored = Array.from({ length: folds }, (_, fold) => {
  const [weights, bias] = fit(rows.filter((_, index) => index % folds !== fold));
  return rows
    .filter((_, index) => index % folds === fold)
    .map((row) => ({ score: scoreOf(row, weights, bias), label: row.label }));
}).flat();
process.stderr.write(`AUC, ${folds}-fold: ${auc(scored).toFixed(3)} on ${rows.length} rows\n`);

const [weights, bias] = fit(rows);
const lines = names.map(
  (name) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${(weights.get(name) ?? 0).toFixed(2)},`,
);
writeFileSync(
  'lib/core/calm-check/politeness/weights.ts',
  `/**
 * Made by tools/training/politeness.ts from TyDiP's English training rows (Genius1237/TyDiP, CC BY 4.0); AUC
 * ${auc(scored).toFixed(3)} in ${folds}-fold cross-validation. Log-odds per marker; the same for every language.
 */
export const weights = {
  bias: ${bias.toFixed(2)},
  features: {
${lines.join('\n')}
  },
} as const;
`,
);
