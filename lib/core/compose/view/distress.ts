import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { sendsToListeners } from '../../text/distress';
import { likelyTo, type Doing } from '../acts/doing';
import { noSlots } from '../point/slots';
import type { LikelyKind } from '../situation/likely';
import type { ThreadRead, ThreadView } from '.';

/**
 * Who says so in words that no list has: others answer in alarm, and all of it together tells. Of 28 threads with somebody in
 * distress the words alone found 7 (decision 0049).
 */
const surely = { thread: 0.8, comment: 0.2, sentTo: 0.1 };

function tellsOfIt(
  people: readonly ReadComment[],
  doing: Doing,
  likely: ReadonlyMap<LikelyKind, number>,
): ReadComment | null {
  const probability = likely.get('distress') ?? 0;
  if (probability < surely.sentTo) return null;
  // A goodbye with thanks sounds glad; who sends them to those who listen has heard what it is.
  const sent = people.filter(({ comment }) => sendsToListeners(comment.text));
  const sentTo = people.find(({ comment }) => sent.some((read) => read.comment.parentId === comment.id));
  if (sentTo !== undefined || probability < surely.thread) return sentTo ?? null;
  return (
    people
      .map((read, at) => ({ read, says: likelyTo(doing, at, ['distress']) }))
      .toSorted((a, b) => b.says - a.says)
      .find(({ says }) => says >= surely.comment)?.read ?? null
  );
}

/**
 * Where somebody may be about to harm themselves the reply is for them, and about nothing else: no point is looked for,
 * and nothing of theirs is told back. Null where nobody says so.
 */
export function viewDistress(
  { assessment, comments }: DraftRequest,
  { people, doing, likely }: Pick<ThreadRead, 'people' | 'doing' | 'likely'>,
): ThreadView | null {
  const reason = assessment.reasons.find(({ code }) => code === 'distress');
  const teller = reason === undefined ? tellsOfIt(people, doing, likely) : null;
  if (reason === undefined && teller === null) return null;
  return {
    situation: 'distress',
    cluster: 'victim',
    topic: 'other',
    // Whoever said so last: they are still here. Of the post itself no comment is answered, and nobody is named.
    target:
      teller ?? comments.findLast(({ comment }) => reason?.commentIds.includes(comment.id) === true) ?? null,
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
