import { expect, it } from 'vitest';
import { keptTables, type KeptTable } from '@/lib/storage/tables';
import { months, type MonthsChunk } from '@/tools/store/months';

/** Seven does not divide sixty: each crisis is made all the same, with its share of flags. */
const size = { flags: 60, comments: 4, crises: 7, days: 30 };
const now = '2026-11-21T10:00:00.000Z';
const made = (seed: number): MonthsChunk[] => [...months(size, seed, now)];

it('makes the same months of one seed, and others of another', () => {
  expect(made(3)).toEqual(made(3));
  expect(made(3)).not.toEqual(made(4));
});

it('makes as many rows as asked for, each as the store keeps them', () => {
  const chunks = made(3);
  const count = (name: keyof MonthsChunk): number =>
    chunks.reduce((sum, chunk) => sum + chunk[name].length, 0);
  expect([count('flags'), count('comments'), count('readings'), count('crises')]).toEqual([60, 240, 240, 7]);
  for (const chunk of chunks)
    for (const [name, rows] of Object.entries(chunk) as [KeptTable, unknown[]][])
      for (const row of rows) expect(keptTables[name].safeParse(row).error?.issues, name).toBeUndefined();
  const moved = chunks.flatMap(({ flags }) => flags.map(({ updatedAt }) => updatedAt));
  expect(moved.every((at) => at <= now)).toBe(true);
  const longest = Date.parse(now) - Math.max(...moved.map((at) => Date.parse(at)));
  expect(longest).toBeLessThan(24 * 3_600_000);
});
