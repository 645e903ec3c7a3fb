import type { Comment } from '@/lib/core/conversation/comment';
import type { Structure } from '@/lib/core/conversation/structure';

/** What the page's own reader read; null where none runs. */
export interface ReadSoFar {
  site: string | null;
  comments: readonly Comment[];
}

/**
 * A report that a page is read wrongly, as one JSON text that a person can read before sending it: how the page is built
 * and how many comments were read with which parts. No text, name, time or address of anything in it.
 */
export function pageReport(structure: Structure, read: ReadSoFar | null, version: string): string {
  const { lines, ...page } = structure;
  const count = (has: (comment: Comment) => boolean): number => read?.comments.filter(has).length ?? 0;
  const reading = read && {
    site: read.site,
    comments: read.comments.length,
    withText: count(({ text }) => text !== ''),
    withAuthor: count(({ author }) => author !== null),
    withTime: count(({ postedAt }) => postedAt !== null),
    withParent: count(({ parentId }) => parentId !== null),
    withPermalink: count(({ permalink }) => permalink !== null),
  };
  return JSON.stringify({ product: 'accalmie', kind: 'page-report', version, page, reading, lines }, null, 1);
}
