/** One line of a page's truth: what a person read off the page. Parents and authors only where they are known. */
export interface TrueComment {
  text: string;
  author?: string | null;
  id?: string | null;
  parent?: string | null;
  depth?: number | null;
}

export interface ReadComment {
  id: string;
  parentId: string | null;
  author: string | null;
  text: string;
}

export interface Comparison {
  true: number;
  found: number;
  false: number;
  /** Of those found: how many were asked for, and how many are right. */
  parents: { asked: number; right: number };
  authors: { asked: number; right: number };
  missing: string[];
  wrong: string[];
}

/**
 * The truth holds the first 80 characters. What pages and readers differ in most is left out: white space, what has no
 * width, the signs of lists, and emoji, which a page may draw as pictures and a truth file then lacks.
 */
const bare = (text: string): string =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(
      /[\s*•\u00AD\u200B\u200C\u2060]|\u200D|\uFE0F|\p{Emoji_Modifier}|\p{Extended_Pictographic}/gu,
      '',
    )
    .toLowerCase();
const isSameText = (truth: string, text: string): boolean => {
  const wanted = bare(truth).slice(0, 60);
  return wanted === '' ? bare(text) === '' : bare(text).startsWith(wanted);
};

const bareName = (name: string): string =>
  name
    .replace(/^.*\/(?=[^/]+\/?$)/, '')
    .replace(/[\s@/]|\.\d+\/?$/g, '')
    .toLowerCase();
const isAddress = (name: string): boolean => name.includes('/') || name.includes('?');

/** The posts of a truth file: an array, or `{posts}` for forums. */
export function truePosts(truth: unknown): TrueComment[] {
  const posts = Array.isArray(truth) ? truth : (truth as { posts?: unknown }).posts;
  return Array.isArray(posts) ? (posts as TrueComment[]) : [];
}

/** Each true comment is matched with the first read one of the same text that is not taken yet. */
export function compare(truth: readonly TrueComment[], read: readonly ReadComment[]): Comparison {
  const taken = new Set<ReadComment>();
  const matches = new Map<TrueComment, ReadComment>();
  const missing: string[] = [];
  for (const post of truth) {
    const same = read.filter((comment) => !taken.has(comment) && isSameText(post.text, comment.text));
    const match = same.find((comment) => isSameAuthor(post.author, comment.author)) ?? same[0];
    if (match === undefined) missing.push(post.text);
    else {
      taken.add(match);
      matches.set(post, match);
    }
  }
  const known = new Map(truth.map((post) => [post.id, matches.get(post)] as const));
  const parents = { asked: 0, right: 0 };
  const authors = { asked: 0, right: 0 };
  for (const [post, match] of matches) {
    const parent = post.parent === null || post.parent === undefined ? null : known.get(post.parent);
    // Truths that hold no parent for a reply (depth above 0) do not know it.
    if (
      post.parent !== undefined &&
      parent !== undefined &&
      (post.parent !== null || (post.depth ?? 0) === 0)
    ) {
      parents.asked += 1;
      if (match.parentId === (parent?.id ?? null)) parents.right += 1;
    }
    if (typeof post.author === 'string' && !isAddress(post.author)) {
      authors.asked += 1;
      if (isSameAuthor(post.author, match.author)) authors.right += 1;
    }
  }
  const wrong = read.filter((comment) => !taken.has(comment)).map((comment) => comment.text);
  return { true: truth.length, found: matches.size, false: wrong.length, parents, authors, missing, wrong };
}

function isSameAuthor(truth: string | null | undefined, author: string | null): boolean {
  if (author === null) return truth === null || truth === undefined || /^\[\w+\]$/.test(truth);
  return truth !== null && truth !== undefined && bareName(truth) === bareName(author);
}
