import type { Comment } from '@/lib/core/conversation/comment';
import type { Flag } from '@/lib/core/flag/flag';
import type { Reading, Scorer } from '@/lib/core/reading/reading';
import type { KnownComment } from './conversation-memory';

/** A comment as it is stored with its flag. */
export interface KeptComment {
  comment: Comment;
  reading: Reading;
  key: string;
}

/** Of a thread longer than this only the comments that matter are kept: a panel shows no more, a disk fills. */
export const mostKept = 1000;

/** A flagged thread's comments → those to keep, in the order given: the proofs, the head, the hostile, the latest. */
export function commentsToKeep(thread: readonly KnownComment[], flag: Flag, most = mostKept): KnownComment[] {
  if (thread.length <= most) return [...thread];
  const proofs = new Set([
    flag.threadId,
    ...flag.defenders,
    ...flag.reasons.flatMap((reason) => reason.commentIds),
    ...flag.topics.flatMap((topic) => topic.commentIds),
  ]);
  const weigh = (one: KnownComment): number =>
    (proofs.has(one.comment.id) ? 2 : 0) + (one.reading?.hostile === true ? 1 : 0);
  const kept = new Set(
    thread
      .map((one, place) => ({ one, place, weight: weigh(one) }))
      .sort((a, b) => b.weight - a.weight || b.place - a.place)
      .slice(0, most)
      .map(({ one }) => one),
  );
  return thread.filter((one) => kept.has(one));
}

/** With the keys under which their readings are stored: the same text read in the same way is stored once. */
export function withKeys(
  comments: readonly KnownComment[],
  scorerId: Scorer['id'],
  digest: (text: string) => Promise<string>,
): Promise<KeptComment[]> {
  const keyed = comments.map(async (one): Promise<KeptComment[]> => {
    const { comment, reading } = one;
    if (reading === null) return [];
    const { code, from } = reading.language;
    one.key ??= await digest(JSON.stringify([scorerId, code, from, comment.text]));
    return [{ comment, reading, key: one.key }];
  });
  return Promise.all(keyed).then((kept) => kept.flat());
}
