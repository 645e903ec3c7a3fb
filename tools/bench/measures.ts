/** Mean F1 over the classes of `truth`; 0–100. */
export function macroF1(truth: readonly string[], said: readonly string[]): number {
  const classes = [...new Set(truth)];
  const scores = classes.map((name) => {
    const hit = truth.filter((label, index) => label === name && said[index] === name).length;
    const saidSo = said.filter((label) => label === name).length;
    const isSo = truth.filter((label) => label === name).length;
    return hit === 0 ? 0 : (2 * hit) / (saidSo + isSo);
  });
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / Math.max(1, classes.length);
}

/** Of labels that several may hold at once: found, and right among the said; 0–100. */
export function recallPrecision(truth: readonly string[][], said: readonly string[][]) {
  const isSo = truth.flat().length;
  const saidSo = said.flat().length;
  const hit = truth.reduce(
    (sum, labels, index) => sum + labels.filter((label) => said[index]?.includes(label)).length,
    0,
  );
  return { recall: (100 * hit) / Math.max(1, isSo), precision: (100 * hit) / Math.max(1, saidSo) };
}

export const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What a probability meant: of the rows given about this much, how many were so. */
export function reliability(truth: readonly boolean[], given: readonly number[]): string {
  const bins = Array.from({ length: 5 }, () => ({ rows: 0, so: 0 }));
  for (const [index, probability] of given.entries()) {
    const bin = bins[Math.min(4, Math.floor(probability * 5))];
    if (bin === undefined) continue;
    bin.rows += 1;
    if (truth[index] === true) bin.so += 1;
  }
  return bins
    .map(({ rows, so }) => (rows === 0 ? '–' : `${percent(so, rows).toFixed(0)}% of ${rows}`))
    .join('  ');
}
