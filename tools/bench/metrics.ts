/** Mean over the classes of F1, in per cent, to a tenth; a class that is neither there nor answered counts 0. */
export function macroF1<Label>(
  labels: readonly Label[],
  pairs: readonly { told: Label; read: Label }[],
): number {
  const sum = labels.reduce((total, label) => {
    const right = pairs.filter(({ told, read }) => told === label && read === label).length;
    const wrong = pairs.filter(({ told, read }) => (told === label) !== (read === label)).length;
    return total + (right === 0 ? 0 : (2 * right) / (2 * right + wrong));
  }, 0);
  return tenths((100 * sum) / labels.length);
}

export const tenths = (value: number): number => Math.round(value * 10) / 10;

export const percent = (part: number, whole: number): number => tenths((100 * part) / Math.max(1, whole));

/** The middle one; of an even number the upper of the two, of none 0. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A probability that was told, and whether it came so. */
export interface Point {
  probability: number;
  yes: boolean;
}

export interface Tenth {
  from: number;
  rows: number;
  told: number;
  true: number;
}

/** Told probability and share that came true, per tenth of probability; tenths without a row are left out. */
export function reliability(points: readonly Point[]): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = points.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    const told = inside.reduce((sum, { probability }) => sum + probability, 0);
    return {
      from: tenth / 10,
      rows: inside.length,
      told: percent(told, inside.length),
      true: percent(inside.filter(({ yes }) => yes).length, inside.length),
    };
  }).filter(({ rows }) => rows > 0);
}

/** How far what was told lies from what came true, in points, a mean over the rows. */
export function expectedCalibrationError(points: readonly Point[]): number {
  const off = reliability(points).reduce(
    (sum, tenth) => sum + tenth.rows * Math.abs(tenth.told - tenth.true),
    0,
  );
  return tenths(off / Math.max(1, points.length));
}

/** The chance that one that is so scores above one that isn't, 0–1; ties count half. NaN where either is missing. */
export function areaUnderCurve(points: readonly Point[]): number {
  const sorted = points.toSorted((a, b) => a.probability - b.probability);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to += 1;
    for (const { yes } of sorted.slice(from, to)) if (yes) ranks += (from + 1 + to) / 2;
    from = to;
  }
  const positives = points.filter(({ yes }) => yes).length;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (points.length - positives));
}

/** Yes or no, judged: per cent right, F1 of yes, and how many of the noes were called yes. */
export function judge(pairs: readonly { told: boolean; read: boolean }[]) {
  const count = (told: boolean, read: boolean): number =>
    pairs.filter((pair) => pair.told === told && pair.read === read).length;
  const [hits, misses, falseAlarms, rest] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    accuracy: percent(hits + rest, pairs.length),
    f1: percent(2 * hits, 2 * hits + misses + falseAlarms),
    falseAlarms: percent(falseAlarms, falseAlarms + rest),
  };
}

/** Of labels that several may hold at once: found, and right among the said; per cent. */
export function recallPrecision(truth: readonly (readonly string[])[], said: readonly (readonly string[])[]) {
  const hit = truth.reduce(
    (sum, labels, index) => sum + labels.filter((label) => said[index]?.includes(label)).length,
    0,
  );
  return { recall: percent(hit, truth.flat().length), precision: percent(hit, said.flat().length) };
}
