import { isBrand } from '../brand/brand';
import { calledNames, isNamedIn } from '../brand/named';
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
  const names = calledNames(brand);
  if (isBrand(post, brand) || isSigned(post, names) || !isNamedIn(post.text, names)) return null;
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

/** A post that only tells of the brand explains no anger below it, though people stand behind what they say there. */
export const complainsOf = ({ reading }: ReadComment): boolean =>
  reading.hostile || reading.complaint >= 0.4 || reading.sentiment.label === 'negative';

/** Far enough to tell two posts of one person apart; further on, what a site leaves out of a comment may differ. */
const telling = 60;

const isSame = (
  { author, text }: Comment,
  post: NonNullable<AssessContext['conversation']['post']>,
): boolean => author === post.author && text !== '' && text.slice(0, telling) === post.text.slice(0, telling);

/** A time, as it follows a name in the head of a post. */
const dated = /^[\s·•|–-]*\d{1,2}(?::\d{2}|[./]\d{1,2}|\s?(?:h|min|d|j)\b)/i;

/** Where nobody is told to have written it, the name above the words was read with them: "Maison Lune 10:20 Our …". */
const isSigned = (post: NonNullable<AssessContext['conversation']['post']>, names: string[]): boolean =>
  post.author === null &&
  names.some((name) => post.text.toLowerCase().startsWith(name) && dated.test(post.text.slice(name.length)));
