import type { ReadComment } from '../reading/read-comment';
import type { Flag, PageFlag } from './flag';
import type { SignalCode } from '../reading/signals';
import { specialCodes } from '../trajectory/special';

/** Signals that show in the words: the rest (praise, a question) explains nothing about a level. */
const marked: ReadonlySet<SignalCode> = new Set<SignalCode>(['insult', ...specialCodes]);

const mostPageReasons = 3;

/** What the page marks: the words that gave the signals behind the flag's reasons. */
export function pageFlagFrom(flag: Flag, comments: readonly ReadComment[]): PageFlag {
  const raising = flag.reasons.filter(({ weight }) => weight > 0);
  const proving = new Set(raising.flatMap(({ commentIds }) => commentIds));
  const marks = comments
    .filter(({ comment }) => proving.has(comment.id))
    .flatMap(({ comment, reading }) =>
      reading.signals
        .filter(({ code, start, end }) => marked.has(code) && end > start)
        .map(({ start, end }) => ({ commentId: comment.id, start, end })),
    );
  const ids = new Set(comments.map(({ comment }) => comment.id));
  const firstProof = comments.find(({ comment }) => proving.has(comment.id));
  return {
    id: flag.id,
    threadId: flag.threadId,
    anchorId: ids.has(flag.threadId)
      ? flag.threadId
      : ((firstProof ?? comments[0])?.comment.id ?? flag.threadId),
    level: flag.level,
    trend: flag.trend,
    hostileVoices: flag.hostileVoices,
    reasons: raising
      .slice(0, mostPageReasons)
      .map(({ code, commentIds }) => ({ code, count: commentIds.length })),
    marks,
  };
}
