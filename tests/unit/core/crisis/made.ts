import { crisisThread } from '@/lib/core/crisis/thread';
import type { CrisisThread } from '@/lib/core/crisis/crisis';
import type { Flag } from '@/lib/core/flag/flag';
import type { ReasonCode } from '@/lib/core/level/level';
import type { Topic } from '@/lib/core/reading/signals';
import type { Result } from '@/lib/core/result';

export const start = Date.parse('2026-03-02T09:00:00Z');
/** Minutes after the start → ISO 8601. */
export const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();

interface Wanted extends Partial<Flag> {
  about?: Topic[];
  signals?: ReasonCode[];
  /** Minutes after the start. */
  began?: number;
  moved?: number;
}

let made = 0;

/** A flag that nobody answered, of a thread that began ten minutes after the start, on a site of its own kind. */
export function flagOf({ about = ['outage'], signals = [], began = 10, moved, ...given }: Wanted = {}): Flag {
  made += 1;
  const id = given.id ?? `facebook:p${made}#t`;
  return {
    id,
    conversationKey: id.split('#')[0] ?? id,
    threadId: 't',
    url: `https://facebook.example/p${made}`,
    site: 'facebook',
    network: 'facebook',
    title: `Post ${made}`,
    excerpt: 'Still nothing works',
    language: 'en',
    level: 'minor',
    peak: given.level ?? 'minor',
    trend: 'steady',
    reasons: signals.map((code) => ({ code, weight: 0.5, commentIds: ['c1'] })),
    advice: {
      posture: 'answer-now',
      reasons: [],
      replyBy: at(began + 360),
      lookAgainAt: null,
      place: 'public',
      who: 'community-manager',
    },
    steps: [],
    topics: about.map((topic) => ({ topic, commentIds: ['c1', 'c2'] })),
    defenders: [],
    voices: 4,
    hostileVoices: 1,
    commentCount: 6,
    status: 'open',
    firstSignalAt: at(began),
    flaggedAt: at(began + 5),
    updatedAt: at(moved ?? began + 20),
    lastCommentAt: at(moved ?? began + 20),
    answeredAt: null,
    firstAnsweredAt: null,
    ...given,
  };
}

export const threadOf = (wanted: Wanted = {}, now = at(60)): CrisisThread =>
  crisisThread(flagOf(wanted), undefined, now);

export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
