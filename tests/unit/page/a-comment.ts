import type { Comment } from '@/lib/core/conversation/comment';
import type { Ledger } from '@/lib/page/read/ledger';

export const aComment = (id: string, rest: Partial<Comment> = {}): Comment => ({
  id,
  parentId: null,
  depth: 0,
  author: `author of ${id}`,
  text: `text of ${id}`,
  postedAt: null,
  likes: null,
  permalink: null,
  ...rest,
});

/** A page that holds these and no other. */
export function readInto(ledger: Ledger, comments: readonly Comment[]): void {
  for (const comment of comments) ledger.hear(comment);
  ledger.settle(comments);
}
