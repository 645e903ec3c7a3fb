import * as z from 'zod/mini';

/** How far a time may be off: what the site shows is "3 h" or "2 weeks", and the rest is not known. */
export const precisions = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Precision = (typeof precisions)[number];

/**
 * What a page may say of an author: the post or the page is theirs (its author, the business, the developer); they look
 * after the place (moderators, members of the project); somebody checked who they are. The first that holds.
 */
export const officials = ['owner', 'staff', 'verified'] as const;
export type Official = (typeof officials)[number];

/** One person's text on a page. Where the page does not say, the value is null, never a guess. */
export const commentSchema = z.object({
  /** Unique within its conversation and stable over reloads. */
  id: z.string(),
  parentId: z._default(z.nullable(z.string()), null),
  /** 0 for a top-level comment. */
  depth: z._default(z.number(), 0),
  author: z._default(z.nullable(z.string()), null),
  /** Well-formed UTF-16, white space collapsed, at most `longestComment` characters. */
  /** Another name of the author's account, where the page tells one: its address, or the page that it owns. */
  handle: z.optional(z.string()),
  /** How the page marks its author; absent where it does not. */
  official: z.optional(z.enum(officials)),
  text: z.string(),
  /** ISO 8601. */
  postedAt: z._default(z.nullable(z.string()), null),
  /** Where `postedAt` comes from what people read; absent where the page writes the time for machines. */
  precision: z.optional(z.enum(precisions)),
  /** May be negative where people can vote down. */
  likes: z._default(z.nullable(z.number()), null),
  permalink: z._default(z.nullable(z.string()), null),
  /** Of five, halves included: what a review gives beside its words; absent elsewhere. */
  stars: z.optional(z.number()),
});
export type Comment = z.infer<typeof commentSchema>;

/** Is its time known to the minute or better? A day alone is not. */
export const isTimed = ({ postedAt, precision = 'minute' }: Comment): boolean =>
  postedAt !== null && precision === 'minute' && postedAt.includes('T');

export { longestComment } from './longest-comment';
