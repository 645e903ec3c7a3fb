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

/** Told probability and share that came true, per tenth of probability; tenths without a row are left out. */
export function reliability(
  points: readonly { probability: number; yes: boolean }[],
): { from: number; rows: number; told: number; true: number }[] {
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
