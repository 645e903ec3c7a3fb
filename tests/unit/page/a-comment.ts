import type { Comment } from '@/lib/core/comment';

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
