import type { Table } from 'dexie';
import type * as z from 'zod/mini';
import { validRow } from './rows';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts a row in the place of the one that it was changed from, null for a new one. False, and nothing is written, where
 * something else stands there by now: whoever wrote that must not lose it unheard.
 * @param plain puts in what is not the writer's to change
 */
export async function putOver<Schema extends z.ZodMiniType<{ id: string }>>(
  table: Table,
  schema: Schema,
  { row, before }: { row: z.output<Schema>; before: z.output<Schema> | null },
  plain: (row: z.output<Schema>, stored: z.output<Schema> | null) => z.output<Schema> = (one) => one,
): Promise<boolean> {
  return table.db.transaction('rw', table, async () => {
    const stored = validRow(schema, table.name, await table.get(row.id));
    const wanted = plain(row, stored);
    const isAsSeen = isSame(stored, before === null ? null : plain(before, stored));
    // The same once more: the answer to the first asking got lost.
    if (!isAsSeen && !isSame(stored, wanted)) return false;
    await table.put(wanted);
    return true;
  });
}
