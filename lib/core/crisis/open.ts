import type { Flag } from '../flag/flag';
import { beganAt, type Crisis, type CrisisThread } from './crisis';
import { follow } from './follow';
import { crisisThread } from './thread';

const earliest = (times: readonly string[]): string =>
  times.reduce((first, time) => (Date.parse(time) < Date.parse(first) ? time : first));

/**
 * A crisis of these threads, judged.
 * @param flags one at least
 * @param now ISO 8601
 */
export function openCrisis(id: string, brand: string, flags: readonly Flag[], now: string): Crisis {
  return crisisOf(
    id,
    brand,
    flags.map((flag) => crisisThread(flag, undefined, now)),
    { at: now, by: 'rules', kind: 'opened', flagIds: flags.map((flag) => flag.id) },
  );
}

/** @param threads one at least */
export function crisisOf(
  id: string,
  brand: string,
  threads: CrisisThread[],
  opened: Crisis['changes'][number],
): Crisis {
  const bare: Crisis = {
    id,
    brand,
    name: '',
    topics: [],
    status: 'open',
    level: 'minor',
    peak: 'minor',
    trend: 'rising',
    ruled: 'minor',
    set: null,
    reasons: [],
    threads,
    firstSignalAt: earliest(threads.map(beganAt)),
    openedAt: opened.at,
    updatedAt: opened.at,
    closedAt: null,
    statementId: null,
    done: [],
    changes: [opened],
  };
  return follow(bare, [], opened.at);
}
