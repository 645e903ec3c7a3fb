/** Fitted rows as they ship: weights with a space between. */
export const unpackedRows = <Row extends { weights: string }>(
  rows: readonly Row[],
): (Omit<Row, 'weights'> & { weights: readonly number[] })[] =>
  rows.map(({ weights, ...row }) => ({ ...row, weights: weights.split(' ').map(Number) }));
