import type { Comment } from '@/lib/core/conversation/comment';
import { flagSchema, type Flag, type Status } from '@/lib/core/flag/flag';
import { flagLineSchema, type FlagLine } from '@/lib/core/flag/flag-line';
import { withStatus } from '@/lib/core/flag/flag-status';
import { commentsOfFlag } from './comments';
import { midnight } from './day';
import type { Db } from './db';
import { validRow, validRows } from './rows';

/** Flags that moved on the local day of `now` (ISO 8601), as lists show them, latest first. */
export async function flagsOfDay(db: Db, now: string): Promise<FlagLine[]> {
  const rows = await db.flags
    .where('updatedAt')
    .between(midnight(now), midnight(now, -1), true, false)
    .toArray();
  return validRows(flagLineSchema, 'flags', rows.reverse());
}

export const flagsOfConversation = async (db: Db, conversationKey: string): Promise<Flag[]> =>
  validRows(flagSchema, 'flags', await db.flags.where({ conversationKey }).toArray());

/** Null where there is none, or none that can be read. */
export const getFlag = async (db: Db, id: string): Promise<Flag | null> =>
  validRow(flagSchema, 'flags', await db.flags.get(id));

/** Those of these that are kept, in any order. */
export const getFlags = async (db: Db, ids: readonly string[]): Promise<Flag[]> =>
  validRows(
    flagSchema,
    'flags',
    (await db.flags.bulkGet([...ids])).filter((row) => row !== undefined),
  );

/** The flags of a conversation with what is kept of their comments, for a worker that starts anew. */
export async function threadsOfConversation(
  db: Db,
  conversationKey: string,
): Promise<{ flag: Flag; comments: Comment[] }[]> {
  const flags = await flagsOfConversation(db, conversationKey);
  return Promise.all(
    flags.map(async (flag) => {
      const comments = await commentsOfFlag(db, flag.id);
      return { flag, comments: comments.map(({ comment }) => comment) };
    }),
  );
}

/** Flags that moved since, as lists show them, latest first; null: all that are kept. */
export async function flagLines(db: Db, since: string | null): Promise<FlagLine[]> {
  const rows =
    since === null ? db.flags.orderBy('updatedAt') : db.flags.where('updatedAt').aboveOrEqual(since);
  return validRows(flagLineSchema, 'flags', (await rows.toArray()).reverse());
}

/** Every flag kept, for the export. */
export const allFlags = async (db: Db): Promise<Flag[]> =>
  validRows(flagSchema, 'flags', await db.flags.toArray());

/** False where the flag is no longer kept. */
export const putStatus = async (db: Db, id: string, status: Status, now: string): Promise<boolean> =>
  (await db.flags
    .where('id')
    .equals(id)
    .modify((flag) => void Object.assign(flag, withStatus(flag, status, now), { updatedAt: now }))) === 1;
