import { siteOf } from '../brand/brand-for';
import type { Flag } from '../flag/flag';
import { isFlagged } from '../level/level';
import type { Network } from '../conversation/thread';
import type { CrisisThread } from './crisis';
import { signalsOf, subjectsOf } from './subjects';

/** Hours without a word after which a thread no longer drives a crisis: most firestorms are over by then (Pfeffer 2014). */
const silentAfter = 72;
const hour = 3_600_000;

/**
 * What a crisis keeps of a flag.
 * @param before what it kept so far: when it went quiet is known only by comparing
 * @param now ISO 8601
 */
export function crisisThread(flag: Flag, before: CrisisThread | undefined, now: string): CrisisThread {
  return {
    flagId: flag.id,
    // A page without a title goes by its address: what somebody said there is not kept as long as a crisis is.
    title: flag.title === '' ? flag.url.replace(/^https?:\/\//, '') : flag.title,
    url: flag.url,
    site: placeOf(flag),
    network: flag.network,
    level: flag.level,
    peak: flag.peak,
    trend: flag.trend,
    status: flag.status,
    topics: subjectsOf(flag),
    signals: signalsOf(flag),
    firstSignalAt: flag.firstSignalAt,
    flaggedAt: flag.flaggedAt,
    replyBy: flag.advice.replyBy,
    firstAnsweredAt: before?.firstAnsweredAt ?? flag.firstAnsweredAt ?? flag.answeredAt,
    lastCommentAt: flag.lastCommentAt,
    quietAt: isQuiet(flag) ? (before?.quietAt ?? flag.updatedAt) : silence(flag, before, now),
    comments: flag.commentCount,
    voices: flag.voices,
    hostileVoices: flag.hostileVoices,
    ...(flag.reach !== undefined && { reach: flag.reach }),
  };
}

/** Kinds of pages that share a reader, not a place: each host is a site of its own. */
const ownPlaces: readonly Network[] = ['blog', 'forum', 'web'];

const placeOf = ({ network, site, url }: Flag): string => (ownPlaces.includes(network) ? siteOf(url) : site);

const isQuiet = ({ level, status }: Flag): boolean =>
  !isFlagged(level) || status === 'resolved' || status === 'ignored';

function silence({ updatedAt }: Flag, before: CrisisThread | undefined, now: string): string | null {
  if (Date.parse(now) - Date.parse(updatedAt) < silentAfter * hour) return null;
  return before?.quietAt ?? now;
}
