import { isOfSelection } from '@/lib/core/conversation/selection';
import type { Db } from './db';
import { draftRowSchema, validRows, type DraftRow } from './rows';

export const draftsOfFlag = async (db: Db, flagId: string): Promise<DraftRow[]> =>
  validRows(draftRowSchema, 'drafts', await db.drafts.where({ flagId }).toArray());

/** Those of these threads, in any order. */
export const draftsOfFlags = async (db: Db, flagIds: readonly string[]): Promise<DraftRow[]> =>
  validRows(
    draftRowSchema,
    'drafts',
    await db.drafts
      .where('flagId')
      .anyOf([...flagIds])
      .toArray(),
  );

/** One draft per flag and variant: the latest wins. */
export const putDraft = async (db: Db, draft: DraftRow): Promise<void> => {
  await db.drafts.put(draft);
};

/** Drafts for words that were marked in a tab, or in any: they go with the tab, and with the browser's session. */
export const dropSelectionDrafts = async (db: Db, tabId?: number): Promise<void> => {
  await db.drafts.filter(({ flagId }) => isOfSelection(flagId, tabId)).delete();
};
