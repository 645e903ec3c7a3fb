import { rootOf } from '@/lib/core/conversation/thread-order';
import type { FoundComment, Site } from '@/lib/sites/site';
import { answeredIn, isEditing, isOfThisPost, openBoxes } from './whose-box';

/** Which reply is to be written. */
export interface Wanted {
  /** The comment that opens the thread; null: the post, or a thread that is the whole conversation. */
  commentId: string | null;
  /** All comments are one thread: an answer to any of them is an answer in it. */
  flat: boolean;
  /** The words of the post, where they are known. */
  post: string | null;
}

/** The field to fill and whom it answers (null: nobody in particular); or none, and whether one for everybody is open. */
export type ChosenBox =
  | { box: HTMLElement; answers: FoundComment | null }
  | { box: null; isForAllOpen: boolean };

/**
 * An answer to one person goes where it is written to them, else to somebody of the same thread; never into the field
 * for new comments, which everybody would read as addressed to all.
 */
export function chooseBox(
  site: Site,
  page: Document,
  found: ReadonlyMap<string, FoundComment>,
  { commentId, flat, post }: Wanted,
): ChosenBox {
  const all = [...found.values()];
  const root = rootOf(all.map(({ comment }) => comment));
  const isMeant = ({ comment }: FoundComment): boolean =>
    commentId === null ? flat : root(comment.id) === root(commentId);
  const open = openBoxes(site, page).flatMap((box) => {
    const answered = answeredIn(site, box, all);
    return answered === null || answered.some((one) => isEditing(box, one)) ? [] : [{ box, answered }];
  });
  const forAll = open.find(({ box, answered }) => answered.length === 0 && isOfThisPost(box, all, post));

  let chosen: { box: HTMLElement; answers: FoundComment } | null = null;
  for (const { box, answered } of open) {
    const own = answered.find(({ comment }) => comment.id === commentId);
    if (own !== undefined) return { box, answers: own };
    const other = answered.find(isMeant);
    if (other !== undefined) chosen ??= { box, answers: other };
  }
  if (chosen !== null) return chosen;
  const { near, beside } = site.replyBox;
  const isOneForAll = flat && near.length === 0 && beside === undefined;
  if ((commentId === null || isOneForAll) && forAll !== undefined) return { box: forAll.box, answers: null };
  return { box: null, isForAllOpen: forAll !== undefined };
}
