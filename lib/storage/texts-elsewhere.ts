import type { Db } from './db';
import { draftRowSchema, validRows } from './rows';

/** What was written or put into a page for other threads since `since` (ISO 8601), whether it was sent or not. */
export const textsElsewhere = async (db: Db, flagId: string, since: string): Promise<string[]> =>
  validRows(draftRowSchema, 'drafts', await db.drafts.where('updatedAt').aboveOrEqual(since).toArray())
    .filter((row) => row.flagId !== flagId)
    .map(({ text }) => text);
