/**
 * What was changed of `before` into `mine`, done to `now`: two screens that were open on one thing keep what either wrote.
 * Plain data alone. Where both changed the same words, mine are later and stand.
 */
export const rebase = <Value>(before: Value, mine: Value, now: Value): Value =>
  // Every part comes from one of the three, at its own place.
  rebased(before, mine, now) as Value;

/** Plain data alone, its fields in the same order. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rebased(before: unknown, mine: unknown, now: unknown): unknown {
  if (isSame(before, mine)) return now;
  if (isSame(before, now)) return mine;
  if (Array.isArray(before) && Array.isArray(mine) && Array.isArray(now)) return rows(before, mine, now);
  if (!isRecord(before) || !isRecord(mine) || !isRecord(now)) return mine;
  const fields = Object.keys({ ...now, ...mine }).map((name) => [
    name,
    rebased(before[name], mine[name], now[name]),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** A row goes by its id; one without, by what it says. */
const keyOf = (row: unknown): string =>
  isRecord(row) && typeof row['id'] === 'string' ? row['id'] : JSON.stringify(row);

const byKey = (list: readonly unknown[]): Map<string, unknown> =>
  new Map(list.map((row) => [keyOf(row), row] as const));

/** In my order, without what the other took out and I left as it was; what the other added stands where they put it. */
function rows(before: readonly unknown[], mine: readonly unknown[], now: readonly unknown[]): unknown[] {
  const [was, have, theirs] = [byKey(before), byKey(mine), byKey(now)];
  const kept = mine.flatMap((row) => {
    const key = keyOf(row);
    if (theirs.has(key)) return [rebased(was.get(key), row, theirs.get(key))];
    return was.has(key) && isSame(was.get(key), row) ? [] : [row];
  });
  for (const [place, row] of now.entries()) {
    const key = keyOf(row);
    // I took it out, unless they wrote in it since.
    if (have.has(key) || (was.has(key) && isSame(was.get(key), row))) continue;
    const after = now.slice(0, place).map(keyOf);
    const at = kept.findLastIndex((each) => after.includes(keyOf(each)));
    kept.splice(at + 1, 0, row);
  }
  return kept;
}
