import * as z from 'zod/mini';
import type { Assessment } from '@/lib/core/level/assess';
import { assessWhole } from '@/lib/core/level/assess-whole';
import { forBrand } from '@/lib/core/brand/for-brand';
import { brandSchema } from '@/lib/core/brand/brand';
import { isFlagged } from '@/lib/core/level/level';
import type { Reading, Scorer } from '@/lib/core/reading/reading';
import { commentsOf, networkOf, parseThreadLine, postOf, readAll, readPost } from '../../cli/thread-line';

export interface Assessed {
  assessment: Assessment;
  /** By comment id. */
  read: Map<string, Reading>;
}

/** A row of `threads/` or `brand/`, as the command line would take it; now is the last comment's time. */
export function assessRow(row: unknown, reader: Scorer): Assessed {
  const line = parseThreadLine(row);
  const brand = line.brand ?? z.parse(brandSchema, {});
  const scorer = forBrand(reader, brand);
  const comments = commentsOf(line);
  const read = readAll(scorer, comments, line.language);
  const now = comments.findLast(({ postedAt }) => postedAt !== null)?.postedAt ?? new Date(0).toISOString();
  const conversation = { network: networkOf(line), post: postOf(line, brand) };
  const assessment = assessWhole(comments, read, {
    conversation,
    postReading: readPost(scorer, conversation.post, line.language),
    brand,
    sensitivity: 'normal',
    now,
  });
  return { assessment, read };
}

/** Place of the step at which the thread is first flagged; −1 if it never is. */
export const flaggedAt = ({ steps }: Assessment): number => steps.findIndex(({ level }) => isFlagged(level));

export const reasonsOf = ({ reasons }: Assessment): string =>
  reasons.map(({ code, weight }) => `${code} ${weight}`).join(', ');

/** Takes a line about one thread; what `--list` prints. */
export type Note = (line: string) => void;
