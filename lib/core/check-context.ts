import { isBrand } from './brand';
import type { CalmCheckContext } from './calm-check';
import type { DraftRequest } from './draft';

/** What the calm check needs to know of the thread that a reply goes into. */
export function checkContextOf(request: DraftRequest, limit: number): CalmCheckContext {
  const { comments, brand, statements, network, language } = request;
  const own = comments.filter(({ comment }) => isBrand(comment, brand));
  const people = comments.filter(({ comment }) => !isBrand(comment, brand));
  return {
    language,
    thread: {
      texts: people.map(({ comment }) => comment.text),
      replies: own.map(({ comment }) => comment.text),
    },
    brand,
    statements,
    network,
    limit,
  };
}
