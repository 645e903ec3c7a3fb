import { savedReplySchema, type SavedReply } from '@/lib/core/draft/saved-reply';
import type { Db } from './db';
import { putOver } from './put-over';
import { validRow, validRows } from './rows';

/** Those used most first, then those written last. */
export const allSavedReplies = async (db: Db): Promise<SavedReply[]> =>
  validRows(savedReplySchema, 'replies', await db.replies.toArray()).sort(
    (a, b) => b.used - a.used || b.updatedAt.localeCompare(a.updatedAt),
  );

export const savedReplyOf = async (db: Db, id: string): Promise<SavedReply | null> =>
  validRow(savedReplySchema, 'replies', await db.replies.get(id));

/**
 * False where it is no longer what it was changed from. How often it was used is counted by `countUse` alone: a form that
 * was open meanwhile must not set it back.
 */
export const putSavedReply = (db: Db, row: SavedReply, before: SavedReply | null = null): Promise<boolean> =>
  putOver(db.table('replies'), savedReplySchema, { row, before }, (reply, stored) => ({
    ...reply,
    used: stored?.used ?? 0,
  }));

export const countUse = async (db: Db, id: string): Promise<void> => {
  await db.replies
    .where({ id })
    .modify((reply) => void (reply.used = (Number.isFinite(reply.used) ? reply.used : 0) + 1));
};

export const removeSavedReply = (db: Db, id: string): Promise<void> => db.replies.delete(id);
