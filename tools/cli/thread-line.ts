import * as z from 'zod/mini';
import { brandSchema, ownPost, type Brand } from '@/lib/core/brand/brand';
import { commentSchema, type Comment } from '@/lib/core/conversation/comment';
import { languageCodeOf } from '@/lib/core/text/language';
import type { Reading, Scorer } from '@/lib/core/reading/reading';
import { networkSchema, type Conversation, type Network } from '@/lib/core/conversation/thread';
import { inTimeOrder } from '@/lib/core/conversation/thread-order';
import { BadLine } from './line-command';

/** ISO 8601 or Unix seconds, as a string that can be read; anything else means that the time isn't known. */
const timeSchema = z.nullable(z.union([z.string(), z.number()]));

const lineCommentSchema = z.object({
  id: z.union([z.string(), z.number()]),
  parentId: z._default(z.nullable(z.union([z.string(), z.number()])), null),
  author: z._default(z.nullable(z.string()), null),
  postedAt: z._default(timeSchema, null),
  text: z.string(),
  likes: z._default(z.nullable(z.number()), null),
});

const postSchema = z.union([
  z.string(),
  z.object({ text: z.string(), author: z._default(z.nullable(z.string()), null) }),
]);

export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  language: z.optional(z.nullable(z.string())),
  network: z.optional(z.nullable(z.string())),
  post: z.optional(z.nullable(postSchema)),
  /** The post is the brand's own; says who wrote it where `post` is only a text. */
  ownPage: z.optional(z.boolean()),
  brand: z.optional(z.nullable(brandSchema)),
  comments: z.array(lineCommentSchema),
});
export type ThreadLine = z.infer<typeof lineSchema>;

export function parseThreadLine(input: unknown): ThreadLine {
  const parsed = z.safeParse(lineSchema, input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadLine(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a thread'}`);
}

export function isoOf(time: string | number | null): string | null {
  if (time === null) return null;
  const at = typeof time === 'number' ? time * 1000 : Date.parse(time);
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : null;
}

export function networkOf({ network }: ThreadLine): Network {
  const parsed = z.safeParse(networkSchema, network);
  return parsed.success ? parsed.data : 'web';
}

/** The line's comments, in the order in which they were written. */
export const commentsOf = (line: ThreadLine): Comment[] =>
  inTimeOrder(
    line.comments.map(({ id, parentId, postedAt, ...rest }) =>
      z.parse(commentSchema, {
        ...rest,
        text: rest.text.toWellFormed(),
        id: String(id),
        parentId: parentId === null ? null : String(parentId),
        postedAt: isoOf(postedAt),
      }),
    ),
  );

export function postOf({ post, ownPage }: ThreadLine, brand: Brand): Conversation['post'] {
  if (post === undefined || post === null) return null;
  if (typeof post !== 'string') return post;
  return { text: post, author: ownPage === true ? (brand.handles[0] ?? brand.name) : null };
}

/** What the brand's own post says; null where the post is somebody else's. */
export const ownPostOf = (line: ThreadLine, brand: Brand): string | null =>
  ownPost(postOf(line, brand), brand);

/** What the post says, in the comments' language where that is given; null where there is no post. */
export function readPost(
  scorer: Scorer,
  post: Conversation['post'],
  language: string | null | undefined,
): Reading | null {
  return post === null ? null : scorer.score({ text: post.text, page: languageCodeOf(language) });
}

/** Reads each comment in the language given, else in its own; short ones in that of most of the thread. */
export function readAll(
  scorer: Scorer,
  comments: readonly Comment[],
  language: string | null | undefined,
): Map<string, Reading> {
  const code = languageCodeOf(language);
  if (code !== 'und') {
    return new Map(comments.map(({ id, text }) => [id, scorer.score({ text, thread: code, page: code })]));
  }
  const first = comments.map(({ text }) => scorer.score({ text }));
  const counts = new Map<string, number>();
  for (const reading of first) {
    if (reading.language.from === 'text') {
      counts.set(reading.language.code, (counts.get(reading.language.code) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return new Map(comments.map(({ id }, at) => [id, first[at] as Reading]));
  const thread = languageCodeOf(most[0]);
  return new Map(comments.map(({ id, text }) => [id, scorer.score({ text, thread })]));
}
