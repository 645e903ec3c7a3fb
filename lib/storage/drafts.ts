import type { Db } from './db';
import { draftRowSchema, validRows, type DraftRow } from './rows';

export const draftsOfFlag = async (db: Db, flagId: string): Promise<DraftRow[]> =>
  validRows(draftRowSchema, 'drafts', await db.drafts.where({ flagId }).toArray());

/** One draft per flag and variant: the latest wins. */
export const putDraft = async (db: Db, draft: DraftRow): Promise<void> => {
  await db.drafts.put(draft);
};
