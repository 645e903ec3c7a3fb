import type { Answer } from '@/lib/core/draft/answer';
import type { Comment } from '@/lib/core/conversation/comment';
import type { Flag } from '@/lib/core/flag/flag';
import type { Reading } from '@/lib/core/reading/reading';
import type { Result } from '@/lib/core/result';
import type { Conversation } from '@/lib/core/conversation/thread';
import { replaceSeen } from './answers';
import { dayOf } from './day';
import { addToDay } from './days';
import type { Db } from './db';
import { changeTab } from './tabs';
import { withRoom } from './with-room';

interface Page {
  /** Null where the tab has gone elsewhere in the meantime. */
  tabId: number | null;
  /** Of the frame in it that holds the comments; 0, as is none: the page itself. */
  frameId?: number;
  conversation: Conversation;
  /** Comments of it that pages sent so far. */
  heard: number;
}

interface FlaggedThread {
  flag: Flag;
  /** All that are to be kept of it; null where they are stored already. */
  comments: { comment: Comment; reading: Reading; key: string }[] | null;
  /** The brand's own, as the page shows them. */
  answers?: readonly Answer[];
}

/**
 * Stores what one batch of comments changed: all of it or, where the disk is full even after what is older than
 * `keepDays` was let go of, nothing.
 */
export const savePage = (
  db: Db,
  page: Page,
  threads: readonly FlaggedThread[],
  keeping: { now: string; keepDays: number },
): Promise<Result<void, 'full'>> =>
  withRoom(
    db,
    () =>
      db.transaction('rw', [db.flags, db.comments, db.readings, db.tabs, db.days, db.answers], async () => {
        // One request after another would have a page of twenty flagged threads wait for eighty of them.
        await Promise.all([
          db.flags.bulkPut(threads.map(({ flag }) => flag)),
          replaceComments(db, threads, keeping.now),
          ...threads
            // A thread that shows nothing new has nothing to look up either.
            .filter(({ comments, answers = [] }) => comments !== null || answers.length > 0)
            .map(({ flag, answers = [] }) => replaceSeen(db, flag.id, answers)),
          countPage(db, page, keeping.now),
        ]);
      }),
    keeping,
  );

async function replaceComments(db: Db, threads: readonly FlaggedThread[], now: string): Promise<void> {
  const anew = threads.flatMap(({ flag, comments }) =>
    comments === null ? [] : [{ id: flag.id, comments }],
  );
  const gone = await Promise.all(
    anew.map(async ({ id: flagId, comments }) => {
      const ids = new Set(comments.map(({ comment }) => comment.id));
      const stored = await db.comments.where({ flagId }).primaryKeys();
      return stored.filter(([, id]) => !ids.has(id));
    }),
  );
  const rows = anew.flatMap(({ id, comments }) =>
    comments.map(({ comment, key }, place) => ({ ...comment, flagId: id, readingKey: key, place })),
  );
  const readings = new Map(
    anew.flatMap(({ comments }) => comments.map(({ key, reading }) => [key, reading] as const)),
  );
  await Promise.all([
    db.comments.bulkDelete(gone.flat()),
    db.comments.bulkPut(rows),
    db.readings.bulkPut([...readings].map(([key, reading]) => ({ key, reading, usedAt: now }))),
  ]);
}

/** The tab's row, and the day's counts by what is new in it: reading a page again counts nothing twice. */
async function countPage(
  db: Db,
  { tabId, frameId = 0, conversation, heard }: Page,
  now: string,
): Promise<void> {
  const { key, title, site } = conversation;
  if (tabId === null) return;
  let fresh = 0;
  let pages = 0;
  await changeTab(db, tabId, now, (row) => {
    const before = row.conversationKey === key ? row.commentsRead : 0;
    fresh = Math.max(0, heard - before);
    pages = row.conversationKey === key ? 0 : 1;
    return { conversationKey: key, frameId, title, site, commentsRead: before + fresh };
  });
  await addToDay(db, dayOf(now), fresh, pages);
}
