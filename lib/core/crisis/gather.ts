import type { Flag } from '../flag/flag';
import { isFlagged, type Level } from '../level/level';
import { beganAt, type Crisis } from './crisis';
import { isShared, linkOf, linksOf, type Link } from './link';

interface Item {
  flag: Flag;
  link: Link;
}

/** Threads that go together, and the brand they are about; empty while no page of theirs tells. */
interface Group {
  brand: string;
  items: Item[];
}

export interface Gathered {
  /** Threads that an open crisis takes in; `brand` is its own, or what it has just been told by one of its threads. */
  joins: { crisisId: string; brand: string; flags: Flag[] }[];
  /** Threads that become a crisis. */
  opens: { brand: string; flags: Flag[] }[];
}

/**
 * Sorts flagged threads into crises: the same brand, at the same time, about the same topic or under the same post.
 * A page that names no brand does not stand apart for it: its threads go where the most of what they share is, and
 * nowhere while two brands share as much with them. What is in a crisis stays there; only the user moves it.
 * @param brandOf the id of the brand that a flag is about; empty where nothing tells, or there is one only
 */
export function gather(
  flags: readonly Flag[],
  crises: readonly Crisis[],
  brandOf: (flag: Flag) => string,
): Gathered {
  const taken = new Set(crises.flatMap(({ threads }) => threads.map(({ flagId }) => flagId)));
  const byId = new Map(flags.map((flag) => [flag.id, flag] as const));
  const free = flags
    .filter((flag) => isGatherable(flag) && !taken.has(flag.id))
    .sort((a, b) => Date.parse(beganAt(a)) - Date.parse(beganAt(b)))
    .map((flag) => ({ flag, link: linkOf(flag), brand: brandOf(flag) }));
  const open = crises
    .filter(({ status }) => status === 'open')
    .map((crisis) => ({
      crisis,
      brand: crisis.brand === '' ? toldBy(crisis, byId, brandOf) : crisis.brand,
      links: linksOf(crisis, byId),
      joining: [] as Flag[],
    }));

  const rest: typeof free = [];
  // Who knows their brand goes first: it may be what tells whose crisis this is.
  for (const item of [...free.filter(isTold), ...free.filter((one) => !isTold(one))]) {
    const sharing = (group: { links: readonly Link[] }): number =>
      group.links.filter((other) => isShared(item.link, other)).length;
    const best = isTold(item)
      ? (mostSharing(open.filter(hasBrand(item.brand)), sharing)[0] ??
        mostSharing(open.filter(hasBrand('')), sharing)[0])
      : firstOfOneBrand(mostSharing(open, sharing));
    if (best === undefined) {
      rest.push(item);
      continue;
    }
    best.joining.push(item.flag);
    best.links.push(item.link);
    if (best.brand === '') best.brand = item.brand;
  }
  return {
    joins: open
      .filter(({ brand, crisis, joining }) => joining.length > 0 || brand !== crisis.brand)
      .map(({ brand, crisis, joining }) => ({ crisisId: crisis.id, brand, flags: joining })),
    opens: groupsOf(rest)
      .filter(({ items }) => isCrisis(items.map(({ flag }) => flag.level)))
      .map(({ brand, items }) => ({ brand, flags: items.map(({ flag }) => flag) })),
  };
}

const isTold = ({ brand }: { brand: string }): boolean => brand !== '';
const hasBrand =
  (wanted: string) =>
  ({ brand }: { brand: string }): boolean =>
    brand === wanted;

/** Those that share the most, where any share something. */
function mostSharing<Kind>(groups: readonly Kind[], sharing: (group: Kind) => number): Kind[] {
  const counted = groups.map((group) => ({ group, count: sharing(group) }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ group }) => group);
}

/** The first, unless they are of several brands: then nothing tells. */
const firstOfOneBrand = <Kind extends { brand: string }>(groups: readonly Kind[]): Kind | undefined => {
  const told = new Set(groups.filter(isTold).map(({ brand }) => brand));
  return told.size > 1 ? undefined : (groups.find(isTold) ?? groups[0]);
};

/** The brand that the threads of a crisis name by now; empty where they name none, or several. */
function toldBy(
  { threads }: Crisis,
  flags: ReadonlyMap<string, Flag>,
  brandOf: (flag: Flag) => string,
): string {
  const told = new Set(
    threads.flatMap(({ flagId }) => {
      const flag = flags.get(flagId);
      return flag === undefined ? [] : [brandOf(flag)];
    }),
  );
  told.delete('');
  const [only = ''] = told;
  return told.size === 1 ? only : '';
}

const isGatherable = ({ level, status }: Flag): boolean =>
  isFlagged(level) && status !== 'ignored' && status !== 'resolved';

/** One flag becomes many (G14, G17): a severe one, two of which one is moderate, or three. */
const isCrisis = (levels: readonly Level[]): boolean =>
  levels.includes('severe') || levels.length >= 3 || (levels.length === 2 && levels.includes('moderate'));

/** Each brand's groups; then those that name none, with the brand they share the most with. */
function groupsOf(items: readonly (Item & { brand: string })[]): Group[] {
  const brands = [...new Set(items.filter(isTold).map(({ brand }) => brand))];
  let groups = brands.flatMap((brand) =>
    clusters(items.filter(hasBrand(brand))).map((own): Group => ({ brand, items: own })),
  );
  for (const untold of clusters(items.filter((item) => !isTold(item)))) {
    const sharing = (own: readonly Item[]): number =>
      own.reduce((sum, item) => sum + untold.filter((other) => isShared(item.link, other.link)).length, 0);
    const near = groups.filter((group) => isTold(group) && sharing(group.items) > 0);
    const ofBrand = (brand: string): Item[] => near.filter(hasBrand(brand)).flatMap((group) => group.items);
    const most = mostSharing([...new Set(near.map(({ brand }) => brand))], (brand) =>
      sharing(ofBrand(brand)),
    );
    const [brand = ''] = most.length === 1 ? most : [];
    const joined = near.filter(hasBrand(brand));
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      { brand, items: [...joined.flatMap((group) => group.items), ...untold] },
    ];
  }
  return groups;
}

/** Groups in which everyone is linked with someone, in the order in which they began. */
function clusters(items: readonly Item[]): Item[][] {
  let groups: Item[][] = [];
  for (const item of items) {
    const near = groups.filter((group) => group.some(({ link }) => isShared(link, item.link)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), item]];
  }
  return groups;
}
