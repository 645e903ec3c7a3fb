import type { Comment } from '@/lib/core/conversation/comment';
import { fingerprint } from './fingerprint';
import { findGone } from './gone';
import type { FoundBatch } from '../ports';

/** Characters, about a megabyte: browsers close the line on much bigger messages. */
const mostCharacters = 500_000;

/** So many that the page has dropped are kept: a list that is scrolled all day never ends. */
const mostDropped = 5_000;

type Batch = Omit<FoundBatch, 'conversation'>;

interface Entry {
  comment: Comment;
  print: string;
  sent: boolean;
}

/**
 * What the page has read and sent of one conversation. It keeps the comments themselves, also those that the
 * page has dropped since: when the worker lost what it knew, they can be sent again from here.
 */
export function createLedger() {
  const entries = new Map<string, Entry>();
  const waiting = new Set<string>();
  const gone = new Set<string>();
  let order: Comment[] = [];

  const sent = (): number => {
    let count = 0;
    for (const entry of entries.values()) if (entry.sent) count += 1;
    return count;
  };

  /** Lets go of what was dropped first, and is stored or judged calm. Should it come again it is sent again. */
  const forget = (here: ReadonlySet<string>): void => {
    let tooMany = entries.size - here.size - mostDropped;
    if (tooMany <= 0) return;
    for (const [id, entry] of entries) {
      if (here.has(id) || waiting.has(id) || !entry.sent) continue;
      entries.delete(id);
      tooMany -= 1;
      if (tooMany <= 0) return;
    }
  };

  return {
    /** One comment as it reads now. */
    hear(comment: Comment): void {
      const print = fingerprint(comment);
      const known = entries.get(comment.id);
      gone.delete(comment.id);
      if (known?.print === print) return;
      // An edited comment stays one that was sent: the worker knows it, with its old text.
      entries.set(comment.id, { comment, print, sent: known?.sent ?? false });
      waiting.add(comment.id);
    },

    /** All that the page holds now, each of them heard, in its own order; ids are unique. */
    settle(comments: readonly Comment[]): void {
      for (const id of findGone(order, comments)) {
        if (entries.get(id)?.sent) gone.add(id);
        entries.delete(id);
        waiting.delete(id);
      }
      order = [...comments];
      forget(new Set(order.map(({ id }) => id)));
    },

    /** How many comments are to be sent. */
    due: (): number => waiting.size,

    /** What is to be sent next, so many comments at the most; null where the worker knows all, but for `evenNothing`. */
    next(mostComments: number, evenNothing = false): Batch | null {
      if (waiting.size === 0 && gone.size === 0 && !evenNothing) return null;
      const comments: Comment[] = [];
      let size = 0;
      for (const id of waiting) {
        const comment = entries.get(id)?.comment;
        if (comment === undefined) continue;
        size += comment.text.length + 400;
        if (comments.length > 0 && (comments.length === mostComments || size > mostCharacters)) break;
        comments.push(comment);
      }
      return { comments, gone: [...gone], sent: sent(), more: comments.length < waiting.size };
    },

    /** The worker has stored this batch. What was edited again in the meantime stays due. */
    accept(batch: { comments: readonly Comment[]; gone: readonly string[] }): void {
      for (const comment of batch.comments) {
        const entry = entries.get(comment.id);
        if (entry === undefined) {
          // Deleted while its message was on the way: the worker has to hear of that too.
          gone.add(comment.id);
          continue;
        }
        entry.sent = true;
        if (entry.comment === comment) waiting.delete(comment.id);
      }
      for (const id of batch.gone) if (!entries.has(id)) gone.delete(id);
    },

    /** The worker has lost what it knew: everything is due again. */
    resend(): void {
      gone.clear();
      waiting.clear();
      for (const [id, entry] of entries) {
        entry.sent = false;
        waiting.add(id);
      }
    },

    knows: (id: string): boolean => entries.has(id),
    size: (): number => entries.size,
  };
}

export type Ledger = ReturnType<typeof createLedger>;
