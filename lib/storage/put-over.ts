import type { Table } from 'dexie';
import type * as z from 'zod/mini';
import { isSame } from '@/lib/core/rebase';
import { validRow } from './rows';

/**
 * Puts a row in the place of the one that it was changed from, null for a new one. False, and nothing is written, where
 * something else stands there by now: whoever wrote that must not lose it unheard. The same row once more is put: the
 * answer to the first asking got lost.
 * @param plain puts in what is not the writer's to change
 */
export const putOver = <Schema extends z.ZodMiniType<{ id: string }>>(
  table: Table,
  schema: Schema,
  { row, before }: { row: z.output<Schema>; before: z.output<Schema> | null },
  plain: (row: z.output<Schema>, stored: z.output<Schema> | null) => z.output<Schema> = (one) => one,
): Promise<boolean> =>
  table.db.transaction('rw', table, async () => {
    const stored = validRow(schema, table.name, await table.get(row.id));
    const wanted = plain(row, stored);
    const mayPut = isSame(stored, before && plain(before, stored)) || isSame(stored, wanted);
    if (mayPut) await table.put(wanted);
    return mayPut;
  });
