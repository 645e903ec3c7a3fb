import type { Answer } from '@/lib/core/draft/answer';
import type { Draft } from '@/lib/core/draft/draft';
import type { Flag } from '@/lib/core/flag/flag';
import { courseOf, followUpOf, isAnswered, watchHours, type FollowUp } from '@/lib/core/follow-up/follow-up';
import { endOf } from '@/lib/core/follow-up/outcomes';
import type { Result } from '@/lib/core/result';
import type { Turns } from './turns';

export interface FollowUpPorts {
  turns: Turns;
  now(): string;
  store: {
    /** Flags that moved since, and those that are watched. */
    flags(since: string, ids: readonly string[]): Promise<Flag[]>;
    /** Those that were answered since. */
    watched(since: string): Promise<FollowUp[]>;
    of(flagIds: readonly string[]): Promise<FollowUp[]>;
    answers(flagIds: readonly string[]): Promise<Answer[]>;
    drafts(flagId: string): Promise<{ text: string; draft: Draft }[]>;
    put(watch: FollowUp, end: FollowUp['counted'], now: string): Promise<Result<void, 'full'>>;
    drop(watch: FollowUp, now: string): Promise<Result<void, 'full'>>;
  };
}

const hour = 3_600_000;

/**
 * Begins to watch what was answered, and counts how the watched threads went on. All of it follows from what is
 * stored: a worker that was stopped in between does the same at the next call.
 */
export const followUp = (ports: FollowUpPorts): Promise<void> =>
  ports.turns.take('follow-up', async () => {
    const { store } = ports;
    const now = ports.now();
    const since = new Date(Date.parse(now) - watchHours * hour).toISOString();
    const watched = await store.watched(since);
    const flags = await store.flags(
      since,
      watched.map(({ flagId }) => flagId),
    );
    const ids = flags.map(({ id }) => id);
    const known = new Map((await store.of(ids)).map((watch) => [watch.flagId, watch] as const));
    const answers = Map.groupBy(await store.answers(ids), ({ flagId }) => flagId);
    for (const flag of flags) {
      const its = answers.get(flag.id) ?? [];
      const before = known.get(flag.id);
      const watch = followUpOf(flag, before, its, its.length === 0 ? [] : await store.drafts(flag.id));
      // The answer was taken back: what it was counted as goes with it.
      if (before !== undefined && isAnswered(before) && !isAnswered(watch)) await store.drop(before, now);
      const end = isAnswered(watch) && isRecent(watch, since) ? endOf(courseOf(watch, flag, now)) : null;
      // Still hot after it had cooled decides nothing: what was counted stands until it turns.
      const counted = end ?? watch.counted;
      if (counted !== watch.counted || !isEqual(watch, before)) await store.put(watch, counted, now);
    }
  });

const isRecent = ({ answeredAt }: { answeredAt: string }, since: string): boolean =>
  Date.parse(answeredAt) >= Date.parse(since);

/** Every batch of comments comes by here: only what changed is written. */
const isEqual = (watch: FollowUp, before: FollowUp | undefined): boolean =>
  JSON.stringify(watch) === JSON.stringify(before);
