import type { Table } from 'dexie';
import * as z from 'zod/mini';
import { commentSchema } from '@/lib/core/conversation/comment';
import { draftSchema, variantSchema } from '@/lib/core/draft/draft';
import { readingSchema } from '@/lib/core/reading/reading';

/** A comment of a flagged thread; comments of threads that were never flagged are not kept. */
export const commentRowSchema = z.extend(commentSchema, {
  flagId: z.string(),
  readingKey: z.string(),
  /** Its place in the thread's time order. */
  place: z.number(),
});
export type CommentRow = z.infer<typeof commentRowSchema>;

/** What a text says, under a digest of the text, the scorer and the languages around it. Holds no text. */
export const readingRowSchema = z.object({ key: z.string(), reading: readingSchema, usedAt: z.string() });
export type ReadingRow = z.infer<typeof readingRowSchema>;

export const draftRowSchema = z.object({
  flagId: z.string(),
  variant: variantSchema,
  draft: draftSchema,
  /** As it stands in the editor; `edited` says that the user wrote in it. */
  text: z.string(),
  edited: z.boolean(),
  updatedAt: z.string(),
});
export type DraftRow = z.infer<typeof draftRowSchema>;

/** What a tab shows right now; emptied when the browser starts and when the tab closes. */
export const tabRowSchema = z.object({
  tabId: z.number(),
  url: z.string(),
  conversationKey: z.nullable(z.string()),
  /** Where in the page the conversation stands: 0, or the frame that holds its comments. */
  frameId: z.optional(z.number()),
  title: z.string(),
  /** Id of the site's adapter; null before the first comment. */
  site: z.nullable(z.string()),
  commentsRead: z.number(),
  chosenFlagId: z.nullable(z.string()),
  /** When its badge was last clicked: the same one may be clicked again. */
  chosenAt: z.nullable(z.string()),
  /** The page is being read. */
  active: z.boolean(),
  /** Address that the user switched reading off for, and origin allowed by "read once". */
  switchedOff: z.nullable(z.string()),
  readOnce: z.nullable(z.string()),
  updatedAt: z.string(),
});
export type TabRow = z.infer<typeof tabRowSchema>;

/** What was read on a local day, for "Quiet so far": counts only. */
export const dayRowSchema = z.object({ day: z.string(), comments: z.number(), pages: z.number() });
export type DayRow = z.infer<typeof dayRowSchema>;

/** The key of one model server, under the address that it was typed for: it is sent to no other. */
export const modelKeyRowSchema = z.object({ address: z.string(), key: z.string() });
export type ModelKeyRow = z.infer<typeof modelKeyRowSchema>;

const told = new Set<string>();

/**
 * Rows as they should be, in the order given. A broken one (an older build, a damaged profile) is left out and
 * told once: one bad row must not hide a day of good ones.
 */
export function validRows<Schema extends z.ZodMiniType>(
  schema: Schema,
  table: string,
  rows: readonly unknown[],
): z.output<Schema>[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    const where = `${table}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', ')}`;
    if (!told.has(where)) console.error(`[accalmie] broken row in ${where}`);
    told.add(where);
    return [];
  });
}

export const validRow = <Schema extends z.ZodMiniType>(
  schema: Schema,
  table: string,
  row: unknown,
): z.output<Schema> | null => (row === undefined ? null : (validRows(schema, table, [row])[0] ?? null));

/** The rows of these threads, in any order. */
export const rowsOfFlags = async <Schema extends z.ZodMiniType>(
  schema: Schema,
  table: Pick<Table, 'name' | 'where'>,
  flagIds: readonly string[],
): Promise<z.output<Schema>[]> =>
  validRows(
    schema,
    table.name,
    await table
      .where('flagId')
      .anyOf([...flagIds])
      .toArray(),
  );
