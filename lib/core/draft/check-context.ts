import { isBrand, type Brand } from '../brand/brand';
import type { CalmCheckContext } from '../calm-check';
import type { Comment } from '../conversation/comment';
import type { LanguageCode } from '../text/language';
import type { Statement } from './statement';
import type { Network } from '../conversation/thread';

/** Where a reply goes: the thread that is answered, and who answers. */
export interface AnsweredThread {
  comments: readonly { comment: Comment }[];
  brand: Brand;
  statements: readonly Statement[];
  network: Network;
  language: LanguageCode;
  /** The brand's own post: what it says may be said again. */
  post?: string | null;
}

/** What the calm check needs to know of the thread that a reply goes into. */
export function checkContextOf(thread: AnsweredThread, limit: number): CalmCheckContext {
  const { comments, brand, statements, network, language, post } = thread;
  const own = comments.filter(({ comment }) => isBrand(comment, brand));
  const people = comments.filter(({ comment }) => !isBrand(comment, brand));
  return {
    language,
    thread: {
      texts: people.map(({ comment }) => comment.text),
      // What the brand said here, in answers and in its post: said again, it is no new fact.
      replies: [...own.map(({ comment }) => comment.text), ...(post ? [post] : [])],
    },
    brand,
    statements,
    network,
    limit,
  };
}
