import type { ReadComment } from '@/lib/core/reading/read-comment';
import { commentSchema } from '@/lib/core/conversation/comment';
import type { Db } from './db';
import { commentRowSchema, readingRowSchema, validRows } from './rows';

/** A flagged thread's comments with what they say, in time order; those without a reading are left out. */
export async function commentsOfFlag(db: Db, flagId: string): Promise<ReadComment[]> {
  const comments = validRows(commentRowSchema, 'comments', await db.comments.where({ flagId }).toArray());
  const keys = [...new Set(comments.map((comment) => comment.readingKey))];
  const rows = (await db.readings.bulkGet(keys)).filter((row) => row !== undefined);
  const readings = new Map(
    validRows(readingRowSchema, 'readings', rows).map((row) => [row.key, row.reading] as const),
  );
  return comments
    .sort((one, other) => one.place - other.place)
    .flatMap((row) => {
      const reading = readings.get(row.readingKey);
      return reading ? [{ comment: commentSchema.parse(row), reading }] : [];
    });
}
