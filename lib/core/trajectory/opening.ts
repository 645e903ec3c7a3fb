import { isBrand } from '../brand/brand';
import type { AssessContext } from './context';
import type { ReadComment } from '../reading/read-comment';
import type { Comment } from '../conversation/comment';

/** What proves a reason where the post itself does: no comment of a page has this id. */
export const postId = '^post';

/**
 * On somebody else's page (a review site, a forum) the post may be the complaint. Where it names the brand and isn't
 * the brand's own it is heard like a first comment, without time or likes: pages tell neither reliably. Null elsewhere,
 * where nobody read it, and where it stands among the comments, as in forums: it must not be heard twice.
 */
export function openingOf(
  { brand, conversation, postReading }: AssessContext,
  comments: readonly Comment[],
): ReadComment | null {
  const { post } = conversation;
  if (post === null || postReading === undefined || postReading === null) return null;
  if (comments.some((comment) => isSame(comment, post))) return null;
  if (isBrand(post, brand) || !isNamed(post.text, [brand.name, ...brand.handles])) return null;
  const comment: Comment = {
    id: postId,
    parentId: null,
    depth: 0,
    author: post.author,
    text: post.text,
    postedAt: null,
    likes: null,
    permalink: null,
  };
  return { comment, reading: postReading };
}

/** Far enough to tell two posts of one person apart; further on, what a site leaves out of a comment may differ. */
const telling = 60;

const isSame = (
  { author, text }: Comment,
  post: NonNullable<AssessContext['conversation']['post']>,
): boolean => author === post.author && text !== '' && text.slice(0, telling) === post.text.slice(0, telling);

/** Shorter names are words of the language too often. */
const shortestName = 3;

function isNamed(text: string, names: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return names
    .map((name) => name.toLowerCase().replace(/^@|^u\//, ''))
    .some((name) => name.length >= shortestName && plain.includes(name));
}
