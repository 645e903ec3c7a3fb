import type { DraftRequest } from '../../draft/draft';
import { noSlots } from '../point/slots';
import type { ThreadView } from '.';

/**
 * Where somebody may be about to harm themselves the reply is for them, and about nothing else: no point is looked for,
 * and nothing of theirs is told back. Null where the thread has no such reason.
 */
export function viewDistress({ assessment, comments }: DraftRequest): ThreadView | null {
  const reason = assessment.reasons.find(({ code }) => code === 'distress');
  if (reason === undefined) return null;
  return {
    situation: 'distress',
    cluster: 'victim',
    topic: 'other',
    // Whoever said so last: they are still here. Of the post itself no comment is answered, and nobody is named.
    target: comments.findLast(({ comment }) => reason.commentIds.includes(comment.id)) ?? null,
    point: { frames: [], slots: noSlots },
    saying: [],
    told: null,
    quote: null,
    announced: null,
    wish: null,
    joy: null,
    rest: null,
    toAll: false,
    failedReply: false,
    hasBackfired: false,
    asksAgain: false,
    isAnswered: false,
    isFollowed: false,
    isDamaged: false,
    isBroken: false,
    isGuessed: false,
    hasWaited: false,
    isHurt: false,
    isWater: false,
    isUrgent: false,
    isGrief: false,
    isSolemn: false,
    isIll: false,
    hasImpostor: false,
    detailsPosted: false,
  };
}
