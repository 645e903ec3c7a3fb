import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { likelyTo, playful, type Doing } from '../acts/doing';
import { manyComments, type Counted } from '../situation/counted';
import type { LikelyKind } from '../situation/likely';
import { isAsked, mayBeMourned } from '../situation/likely/second-thought';
import { isHearsay, worriedOf } from '../situation/hearsay';
import { listenTo, unsilenced, type Listened } from './heard';
import { heardAgain, waitingIn, type LeftOpen } from './left-open';
import { mournerAmid, type Mourner } from './mourned';

/** Whom the reply answers, and what they tell. */
export interface Answered {
  target: ReadComment | null;
  /** Who asks amid the rest, where that is who is answered. */
  asker: ReadComment | null;
  /** Who mourns: answered before anybody else. */
  mourner: Mourner | null;
  open: LeftOpen;
  listened: Listened;
}

/** What is known of a thread before anybody is listened to. */
export interface Known {
  address: 'vous' | 'tu';
  likely: ReadonlyMap<LikelyKind, number>;
  doing: Doing;
}

/** « Les extraterrestres sont venus ? » */
const surelyPlays = 0.5;

/** Asks, and not in play. */
function inEarnest(
  asker: ReadComment | null,
  people: readonly ReadComment[],
  doing: Doing,
): ReadComment | null {
  if (asker === null || people.length < manyComments) return asker;
  return likelyTo(doing, people.indexOf(asker), playful) >= surelyPlays ? null : asker;
}

/**
 * Who mourns comes first, then who asks whether hearsay is true, then who came back for more, then who asks, and last whom
 * the reply is likeliest for.
 */
export function answeredIn(
  main: ReadComment | null,
  { people, isOfMany }: Counted,
  request: DraftRequest,
  { address, likely, doing }: Known,
): Answered {
  const { brand, language } = request;
  const mourner = mayBeMourned(likely) ? mournerAmid(people, main, request) : null;
  const worried = mourner === null && isHearsay(people) ? worriedOf(people) : null;
  const { open, asker: waiting } = waitingIn(people, main, request, { isOfMany, isAsked: isAsked(likely) });
  const asker = mourner === null && worried === null ? inEarnest(waiting, people, doing) : null;
  const speaker = { address, person: brand.person };
  const target =
    mourner?.read ?? worried ?? heardAgain(open, main, asker, language, speaker) ?? asker ?? main;
  const heard = listenTo(target, language, speaker, mourner?.bereft ?? null);
  // The brand's answer stands above: nobody is told that none came.
  return { target, asker, mourner, open, listened: open.landed === null ? heard : unsilenced(heard) };
}
