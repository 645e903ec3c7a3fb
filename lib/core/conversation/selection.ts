import * as z from 'zod/mini';
import type { ReadComment } from '../reading/read-comment';
import { longestComment } from './longest-comment';
import { wellFormed } from '../text/text';

const longestTitle = 200;
/** Words that the user marked on a page and asked a reply to. They come from any page: text, and no more than that. */
export const selectionSchema = z.object({
  /** White space collapsed, at most `longestComment` characters; empty where no word was marked. */
  text: z.string().check(z.maxLength(longestComment)),
  /** Of the page; null where it has none that people open: a file, a page of the browser. */
  url: z.nullable(z.string()),
  title: z.string().check(z.maxLength(longestTitle)),
  /** ISO 8601: when it was asked for, which also tells one selection of a tab from the next. */
  at: z.string(),
});
export type Selection = z.infer<typeof selectionSchema>;

/** White space may be most of what is marked: this much is looked at. */
const lookedAt = 4 * longestComment;

const tidy = (text: string, longest: number): string =>
  wellFormed(
    text
      .slice(0, lookedAt)
      .replaceAll(/[\s\u200B]+/gu, ' ')
      .trim()
      .slice(0, longest),
  );

/** What the browser told of a click on marked words → a selection. */
export function selectionFrom(
  told: { text: string; url: string | null; title: string },
  now: string,
): Selection {
  return {
    text: tidy(told.text, longestComment),
    url: told.url !== null && /^https?:\/\/.{1,2000}$/is.test(told.url) ? told.url : null,
    title: tidy(told.title, longestTitle),
    at: now,
  };
}

const flagPrefix = (tabId: number): string => `selection:${tabId}:`;

/** Stands for a flag's id with the drafts of a selection. Those of a tab begin alike, and go with it. */
export const selectionId = (tabId: number, at: string): string => flagPrefix(tabId) + at;
export const isOfSelection = (flagId: string, tabId?: number): boolean =>
  flagId.startsWith(tabId === undefined ? 'selection:' : flagPrefix(tabId));

/** Fewer characters than these are no sign of which comment they were marked in. */
const telling = 12;
const bare = (text: string): string => text.replaceAll(/\s+/g, '');

/** The one comment of the page in which the words stand, or which stands whole in them; null where none or many do. */
export function commentOf<Known extends Pick<ReadComment, 'comment'>>(
  text: string,
  comments: Iterable<Known>,
): Known | null {
  const words = bare(text);
  if (words.length < telling) return null;
  let found: Known | null = null;
  for (const known of comments) {
    const own = bare(known.comment.text);
    if (!own.includes(words) && !(own.length >= telling && words.includes(own))) continue;
    if (found !== null) return null;
    found = known;
  }
  return found;
}
