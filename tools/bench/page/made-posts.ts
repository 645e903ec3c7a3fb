import * as z from 'zod/mini';
import { commentsHtml, heated, postAddress, redditPage, type MadeComment } from '@/tests/e2e/pages/reddit';
import { ownRows } from '../data';

const rowSchema = z.object({ text: z.string(), sentiment: z.string(), kind: z.string() });

/** Kinds of our own rows that no reader should stumble over: no banter, no quotation, no rude praise. */
const plainKinds = 'ordinary chatter thanks off-topic fan long-praise regional sms slang'.split(' ');

/** What people write where nothing heats up, by the labels of our own rows. */
const calmTexts: string[] = (ownRows('comments-en.jsonl') ?? [])
  .map((row) => rowSchema.parse(row))
  .filter(({ sentiment, kind }) => sentiment !== 'negative' && plainKinds.includes(kind))
  .map(({ text }) => text);

/** No two alike, not even on different posts: else the worker would remember the reading and not read. */
const textOf = (post: string, index: number): string =>
  `${calmTexts[index % calmTexts.length] ?? ''} (${post} ${index})`;

/** Threads of five: one that opens and four that answer it. */
export function calmComments(post: string, count: number, from = 0): MadeComment[] {
  return Array.from({ length: count }, (_, at) => {
    const index = from + at;
    const head = `c${Math.floor(index / 5) * 5}`;
    const own = { id: `c${index}`, author: `rider_${index % 900}`, at: 30 + index / 100, likes: index % 9 };
    const text = textOf(post, index);
    return index % 5 === 0 ? { ...own, text } : { ...own, parentId: head, depth: 1, text };
  });
}

/** The quarrel of the tests, as the `nth` of a page. */
export const quarrel = (nth: number): MadeComment[] =>
  heated.map((comment) => ({
    ...comment,
    id: `${comment.id}q${nth}`,
    ...(comment.parentId === undefined ? {} : { parentId: `${comment.parentId}q${nth}` }),
    author: `${comment.author}_${nth}`,
    text: `${comment.text} (${nth})`,
  }));

export interface MadePost {
  address: string;
  html: string;
  texts: string[];
}

/** A post of so many comments; each of `quarrels` stands at an even distance from the next, the last one at the end. */
export function madePost(post: string, count: number, quarrels: number): MadePost {
  const calm = calmComments(post, count - quarrels * heated.length);
  const between = Math.ceil(calm.length / Math.max(1, quarrels) / 5) * 5;
  const comments = Array.from({ length: Math.max(1, quarrels) }, (_, nth) => [
    ...calm.slice(nth * between, (nth + 1) * between),
    ...(nth < quarrels ? quarrel(nth) : []),
  ]).flat();
  return {
    address: postAddress(post),
    html: redditPage(post, `Made post ${post}`, comments),
    texts: comments.map(({ text }) => text),
  };
}

/** So many lots of comments, each as the page's own script would add it. */
export const arrivals = (post: string, lots: number, inEach: number): string[] =>
  Array.from({ length: lots }, (_, lot) =>
    commentsHtml(post, calmComments(post, inEach, 100_000 + lot * inEach)),
  );
