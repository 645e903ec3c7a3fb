import { isOfSelection } from '@/lib/core/conversation/selection';
import type { Db } from './db';
import { draftRowSchema, rowsOfFlags, validRows, type DraftRow } from './rows';

export const draftsOfFlag = async (db: Db, flagId: string): Promise<DraftRow[]> =>
  validRows(draftRowSchema, 'drafts', await db.drafts.where({ flagId }).toArray());

export const draftsOfFlags = (db: Db, flagIds: readonly string[]): Promise<DraftRow[]> =>
  rowsOfFlags(draftRowSchema, db.drafts, flagIds);

/** One draft per flag and variant: the latest wins. */
export const putDraft = async (db: Db, draft: DraftRow): Promise<void> => {
  await db.drafts.put(draft);
};

/** Drafts for words that were marked in a tab, or in any: they go with the tab, and with the browser's session. */
export const dropSelectionDrafts = async (db: Db, tabId?: number): Promise<void> => {
  await db.drafts.filter(({ flagId }) => isOfSelection(flagId, tabId)).delete();
};
