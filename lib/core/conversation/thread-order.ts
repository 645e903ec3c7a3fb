import type { Comment } from './comment';

/** Milliseconds, or null where the page gave no time or one that can't be read. */
export function timeOf(iso: string | null): number | null {
  if (iso === null) return null;
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}

/**
 * Time order, the page's order where times lack or are equal: a comment without a time counts as written right after
 * the one before it on the page, and never before the comment that it answers ("2 h ago" is coarse). An id that
 * comes twice was edited: the later text stands in the earlier place.
 */
export function inTimeOrder(comments: readonly Comment[]): Comment[] {
  const latest = new Map<string, Comment>();
  for (const comment of comments) latest.set(comment.id, comment);
  const placed = new Map<string, number>();
  let before = Number.NEGATIVE_INFINITY;
  for (const comment of latest.values()) {
    const own = timeOf(comment.postedAt) ?? before;
    const parent = comment.parentId === null ? undefined : placed.get(comment.parentId);
    before = Math.max(own, parent ?? own);
    placed.set(comment.id, before);
  }
  const placeOf = (comment: Comment): number => placed.get(comment.id) ?? 0;
  // Not a subtraction: two comments before the first known time are both at minus infinity.
  return [...latest.values()].sort((a, b) =>
    placeOf(a) === placeOf(b) ? 0 : placeOf(a) < placeOf(b) ? -1 : 1,
  );
}

/**
 * Tells the id of the thread that a comment belongs to. Every chain of parents is walked once, so a page of one long
 * chain costs no more than a flat one; a circle of parents ends at the comment where it was entered.
 */
export function rootOf(comments: readonly Comment[]): (id: string) => string {
  const parents = new Map(comments.map(({ id, parentId }) => [id, parentId]));
  const roots = new Map<string, string>();
  return (id) => {
    const chain: string[] = [];
    const seen = new Set<string>();
    let at = id;
    let root = roots.get(at);
    while (root === undefined) {
      chain.push(at);
      seen.add(at);
      const parent = parents.get(at) ?? null;
      if (parent === null) root = at;
      else if (seen.has(parent)) root = firstOf(chain, parent);
      else if (parents.has(parent)) {
        at = parent;
        root = roots.get(at);
      } else root = parent;
    }
    for (const link of chain) roots.set(link, root);
    return root;
  };
}

/** A circle has no head: the smallest id in it stands for all, whichever comment asks first. */
function firstOf(chain: readonly string[], entry: string): string {
  const circle = chain.slice(chain.indexOf(entry));
  return circle.reduce((first, id) => (id < first ? id : first));
}
