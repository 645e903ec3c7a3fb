import type { Flag } from '../flag/flag';
import { beganAt, movedAt, type Crisis } from './crisis';
import { subjectsOf } from './subjects';

/** Hours between one thread's last word and another's first within which they belong to the same crisis. */
const together = 48;
const hour = 3_600_000;

/** What tells whether two threads share a crisis. */
export interface Link {
  conversationKey: string;
  subjects: readonly string[];
  /** Milliseconds. */
  from: number;
  to: number;
}

export const linkOf = (flag: Flag): Link => ({
  conversationKey: flag.conversationKey,
  subjects: subjectsOf(flag),
  from: Date.parse(beganAt(flag)),
  to: Date.parse(movedAt(flag)),
});

/** A thread whose flag is no longer kept is still there with its topics and times. */
export const linksOf = ({ threads }: Crisis, flags: ReadonlyMap<string, Flag>): Link[] =>
  threads.map((thread) => ({
    conversationKey: flags.get(thread.flagId)?.conversationKey ?? '',
    subjects: thread.topics,
    from: Date.parse(beganAt(thread)),
    to: Date.parse(movedAt(thread)),
  }));

export const isShared = (a: Link, b: Link): boolean =>
  a.from - b.to <= together * hour &&
  b.from - a.to <= together * hour &&
  (a.conversationKey === b.conversationKey || a.subjects.some((subject) => b.subjects.includes(subject)));
