import * as z from 'zod/mini';
import type { Comment } from './comment';
import { inTimeOrder, rootOf } from './thread-order';

/** Where people meet: decides a reply's length, its register and how soon an answer is expected. */
export const networks = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
  'youtube',
  'reddit',
  'hacker-news',
  'blog',
  'forum',
  'reviews',
  'web',
] as const;
export const networkSchema = z.enum(networks);
export type Network = z.infer<typeof networkSchema>;

/** Everything under one post or article. */
export const conversationSchema = z.object({
  /** `site:id`, the same for every address of the same post. */
  key: z.string(),
  url: z.string(),
  site: z.string(),
  network: networkSchema,
  title: z.string(),
  /** The page's own `lang`, as written there. */
  language: z.nullable(z.string()),
  /** The post's own text, for context; null where none was found. */
  post: z.nullable(z.object({ text: z.string(), author: z.nullable(z.string()) })),
  /** A flat site has no replies to a comment: the whole conversation is one thread. */
  flat: z.boolean(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** A top-level comment with its replies; on flat sites the whole conversation. */
export interface Thread {
  /** The head's id; `wholeConversation` on flat sites. */
  id: string;
  /** In time order; comments without a time keep their place on the page. */
  comments: Comment[];
}

export const wholeConversation = '*';

/**
 * Sorts a conversation into its threads, in the order in which they began. Replies to a comment that isn't there
 * (deleted, not loaded yet) stay together under the missing id, so that the thread keeps its id once it loads.
 */
export function threadsOf(comments: readonly Comment[], flat: boolean): Thread[] {
  const ordered = inTimeOrder(comments);
  if (flat) return ordered.length === 0 ? [] : [{ id: wholeConversation, comments: ordered }];
  const root = rootOf(comments);
  const threads = new Map<string, Thread>();
  for (const comment of ordered) {
    const id = root(comment.id);
    const thread = threads.get(id);
    if (thread === undefined) threads.set(id, { id, comments: [comment] });
    else thread.comments.push(comment);
  }
  return [...threads.values()];
}
