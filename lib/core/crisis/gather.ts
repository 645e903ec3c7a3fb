import type { Flag } from '../flag';
import { isFlagged, type Level } from '../level';
import { beganAt, movedAt, type Crisis } from './crisis';
import { subjectsOf } from './subjects';

/** Hours between one thread's last word and another's first within which they belong to the same crisis. */
const together = 48;
const hour = 3_600_000;

/** What tells whether two threads share a crisis. */
interface Link {
  brand: string;
  conversationKey: string;
  subjects: readonly string[];
  /** Milliseconds. */
  from: number;
  to: number;
}

export interface Gathered {
  /** Threads that an open crisis takes in. */
  joins: { crisisId: string; flags: Flag[] }[];
  /** Threads that become a crisis. */
  opens: { brand: string; flags: Flag[] }[];
}

/**
 * Sorts flagged threads into crises: the same brand, at the same time, about the same topic or under the same post.
 * What is in a crisis stays there; only the user moves it.
 * @param brandOf the id of the brand that a flag is about; empty where there is one only
 */
export function gather(
  flags: readonly Flag[],
  crises: readonly Crisis[],
  brandOf: (flag: Flag) => string,
): Gathered {
  const taken = new Set(crises.flatMap(({ threads }) => threads.map(({ flagId }) => flagId)));
  const free = flags
    .filter((flag) => isGatherable(flag) && !taken.has(flag.id))
    .sort((a, b) => Date.parse(beganAt(a)) - Date.parse(beganAt(b)));
  const byId = new Map(flags.map((flag) => [flag.id, flag] as const));
  const open = crises
    .filter(({ status }) => status === 'open')
    .map((crisis) => ({ crisis, links: linksOf(crisis, byId), joining: [] as Flag[] }));

  const rest: { flag: Flag; link: Link }[] = [];
  for (const flag of free) {
    const link = linkOf(flag, brandOf(flag));
    const best = open
      .map((group) => ({ group, shared: group.links.filter((other) => isShared(link, other)).length }))
      .reduce((most, next) => (next.shared > most.shared ? next : most), { group: open[0], shared: 0 });
    if (best.group !== undefined && best.shared > 0) {
      best.group.joining.push(flag);
      best.group.links.push(link);
    } else rest.push({ flag, link });
  }
  return {
    joins: open
      .filter(({ joining }) => joining.length > 0)
      .map(({ crisis, joining }) => ({ crisisId: crisis.id, flags: joining })),
    opens: clusters(rest)
      .filter((group) => isCrisis(group.map(({ flag }) => flag.level)))
      .map((group) => ({ brand: group[0]?.link.brand ?? '', flags: group.map(({ flag }) => flag) })),
  };
}

const isGatherable = ({ level, status }: Flag): boolean =>
  isFlagged(level) && status !== 'ignored' && status !== 'resolved';

/** One flag becomes many (G14, G17): a severe one, two of which one is moderate, or three. */
const isCrisis = (levels: readonly Level[]): boolean =>
  levels.includes('severe') || levels.length >= 3 || (levels.length === 2 && levels.includes('moderate'));

const linkOf = (flag: Flag, brand: string): Link => ({
  brand,
  conversationKey: flag.conversationKey,
  subjects: subjectsOf(flag),
  from: Date.parse(beganAt(flag)),
  to: Date.parse(movedAt(flag)),
});

/** A thread whose flag is no longer kept is still there with its topics and times. */
const linksOf = ({ brand, threads }: Crisis, flags: ReadonlyMap<string, Flag>): Link[] =>
  threads.map((thread) => ({
    brand,
    conversationKey: flags.get(thread.flagId)?.conversationKey ?? '',
    subjects: thread.topics,
    from: Date.parse(beganAt(thread)),
    to: Date.parse(movedAt(thread)),
  }));

const isShared = (a: Link, b: Link): boolean =>
  a.brand === b.brand &&
  a.from - b.to <= together * hour &&
  b.from - a.to <= together * hour &&
  (a.conversationKey === b.conversationKey || a.subjects.some((subject) => b.subjects.includes(subject)));

/** Groups in which everyone is linked with someone, in the order in which they began. */
function clusters<Item extends { link: Link }>(items: readonly Item[]): Item[][] {
  let groups: Item[][] = [];
  for (const item of items) {
    const near = groups.filter((group) => group.some(({ link }) => isShared(link, item.link)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), item]];
  }
  return groups;
}
