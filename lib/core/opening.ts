import { isBrand } from './brand';
import type { AssessContext, ReadComment } from './assess';
import type { Comment } from './comment';

/** What proves a reason where the post itself does: no comment of a page has this id. */
export const postId = '^post';

/**
 * On somebody else's page (a review site, a forum) the post may be the complaint. Where it names the brand and isn't
 * the brand's own it is heard like a first comment, without time or likes: pages tell neither reliably. Null elsewhere,
 * and where nobody read it.
 */
export function openingOf({ brand, conversation, postReading }: AssessContext): ReadComment | null {
  const { post } = conversation;
  if (post === null || postReading === undefined || postReading === null) return null;
  if (isBrand(post.author, brand) || !isNamed(post.text, [brand.name, ...brand.handles])) return null;
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

/** Shorter names are words of the language too often. */
const shortestName = 3;

function isNamed(text: string, names: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return names
    .map((name) => name.toLowerCase().replace(/^@|^u\//, ''))
    .some((name) => name.length >= shortestName && plain.includes(name));
}
