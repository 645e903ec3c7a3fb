import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { gather } from '@/lib/core/crisis/gather';
import { openCrisis } from '@/lib/core/crisis/open';
import { close } from '@/lib/core/crisis/decide';
import type { Flag } from '@/lib/core/flag/flag';
import { at, flagOf } from './made';

const one = (): string => '';
const severe = flagOf({ level: 'severe', about: ['defect'] });

const groups: [why: string, source: string, flags: Flag[], crises: number][] = [
  ['one minor thread stays a thread', 'G17', [flagOf()], 0],
  ['one moderate thread stays a thread', 'G17', [flagOf({ level: 'moderate' })], 0],
  ['one severe thread is a crisis', 'G17, G32', [severe], 1],
  ['two minor threads are not yet one', 'G14', [flagOf(), flagOf()], 0],
  ['a moderate and a minor one are', 'G14', [flagOf({ level: 'moderate' }), flagOf()], 1],
  ['three minor ones about the same are', 'G14', [flagOf(), flagOf(), flagOf()], 1],
  [
    'three threads about three things are three threads',
    'G44',
    [flagOf({ about: ['outage'] }), flagOf({ about: ['price'] }), flagOf({ about: ['delivery'] })],
    0,
  ],
  [
    'under one post they are about the same, whatever they say',
    'G44',
    ['price', 'delivery', 'service'].map((topic, place) =>
      flagOf({ id: `facebook:p#t${place}`, about: [topic as 'price'] }),
    ),
    1,
  ],
  [
    'three days later it is something else',
    'Pfeffer 2014',
    [flagOf(), flagOf({ began: 60 }), flagOf({ began: 3 * 24 * 60 + 100 })],
    0,
  ],
  ['what was set aside does not count', 'G16', [flagOf(), flagOf(), flagOf({ status: 'ignored' })], 0],
  ['what cooled does not count', 'G11', [flagOf(), flagOf(), flagOf({ level: 'calm' })], 0],
  [
    'a leak gathers whatever the words around it are about',
    'G4',
    [
      flagOf({ about: ['account'], signals: ['data-leak'], level: 'moderate' }),
      flagOf({ about: ['service'], signals: ['data-leak'] }),
    ],
    1,
  ],
  [
    'a topic that few mention does not link',
    'G44',
    [
      flagOf({
        level: 'moderate',
        topics: [
          { topic: 'price', commentIds: ['a'], count: 20 },
          { topic: 'outage', commentIds: ['b'], count: 2 },
        ],
      }),
      flagOf({ about: ['outage'] }),
    ],
    0,
  ],
];

describe('flagged threads are gathered into crises', () => {
  it.each(groups)('%s (%s)', (_, _source, flags, crises) => {
    expect(gather(flags, [], one).opens).toHaveLength(crises);
  });

  it('keeps brands apart', () => {
    const flags = [flagOf(), flagOf(), flagOf()];
    const { opens } = gather(flags, [], (flag) => (flag === flags[0] ? 'a' : 'b'));
    expect(opens).toEqual([]);
  });

  it('takes a later thread about the same into the open crisis, and no thread twice', () => {
    const first = [flagOf(), flagOf(), flagOf()];
    const crisis = openCrisis('k1', '', first, at(60));
    const later = flagOf({ began: 120 });
    const { joins, opens } = gather([...first, later], [crisis], one);
    expect(opens).toEqual([]);
    expect(joins).toEqual([{ crisisId: 'k1', brand: '', flags: [later] }]);
  });

  it('never takes back what belongs to a closed crisis', () => {
    const flags = [flagOf(), flagOf(), flagOf()];
    const closed = close(openCrisis('k1', '', flags, at(60)), { now: at(70), note: '' });
    if (!closed.ok) throw new Error(closed.code);
    expect(gather(flags, [closed.value], one)).toEqual({ joins: [], opens: [] });
  });

  it('puts each thread into one crisis at the most, in whatever order they come', () => {
    const flag = fc
      .record({
        about: fc.subarray(['outage', 'price', 'delivery'] as const, { minLength: 1 }),
        level: fc.constantFrom('minor' as const, 'moderate' as const, 'severe' as const),
        began: fc.integer({ min: 0, max: 6000 }),
      })
      .map((wanted) => flagOf({ ...wanted, about: [...wanted.about] }));
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 12 }), (flags) => {
        const ids = gather(flags, [], one).opens.map((group) => group.flags.map(({ id }) => id).sort());
        expect(new Set(ids.flat()).size).toBe(ids.flat().length);
        const back = gather([...flags].reverse(), [], one).opens.map((group) =>
          group.flags.map(({ id }) => id).sort(),
        );
        expect(back.map(String).sort()).toEqual(ids.map(String).sort());
      }),
    );
  });
});

describe('of several brands', () => {
  const told = new Map<string, string>();
  const of = (brand: string, wanted: Parameters<typeof flagOf>[0] = {}): Flag => {
    const flag = flagOf(wanted);
    told.set(flag.id, brand);
    return flag;
  };
  const brandOf = ({ id }: Flag): string => told.get(id) ?? '';
  const ids = (groups: { flags: Flag[] }[]): string[][] =>
    groups.map(({ flags }) => flags.map(({ id }) => id).sort());
  const idsOf = (...flags: Flag[]): string[] => flags.map(({ id }) => id).sort();

  it('a page that names none joins the brand whose threads are about the same', () => {
    const flags = [of('a'), of('a'), of('')];
    expect(gather(flags, [], brandOf).opens).toMatchObject([{ brand: 'a' }]);
    expect(ids(gather(flags, [], brandOf).opens)).toEqual([idsOf(...flags)]);
  });

  it('joins an open crisis too, and of two brands the one it shares more with', () => {
    const [a, b] = [[of('a'), of('a'), of('a')], [of('b', { about: ['outage', 'price'] })]];
    const crises = [openCrisis('ka', 'a', a, at(60)), openCrisis('kb', 'b', b, at(60))];
    const later = of('', { began: 90 });
    const priced = of('', { began: 91, about: ['price'] });
    const { joins, opens } = gather([...a, ...b, later, priced], crises, brandOf);
    expect(opens).toEqual([]);
    expect(joins).toEqual([
      { crisisId: 'ka', brand: 'a', flags: [later] },
      { crisisId: 'kb', brand: 'b', flags: [priced] },
    ]);
  });

  it('stays apart where two brands share as much with it: nobody guesses whose it is', () => {
    const crises = ['a', 'b'].map((brand) => openCrisis(`k${brand}`, brand, [of(brand)], at(60)));
    const flags = crises.flatMap(({ threads }) => threads.map(({ flagId }) => flagOf({ id: flagId })));
    const untold = of('', { level: 'severe', began: 70 });
    const { joins, opens } = gather([...flags, untold], crises, brandOf);
    expect(joins).toEqual([]);
    expect(opens).toEqual([{ brand: '', flags: [untold] }]);
  });

  it('never joins two brands by way of it', () => {
    const flags = [of('a'), of('a', { level: 'moderate' }), of(''), of('b'), of('b', { level: 'moderate' })];
    const groups = ids(gather(flags, [], brandOf).opens);
    expect(groups).toContainEqual(idsOf(flags[0] ?? severe, flags[1] ?? severe));
    expect(groups).toContainEqual(idsOf(flags[3] ?? severe, flags[4] ?? severe));
  });

  it('gathers pages that name none among themselves, and takes the brand that a later one names', () => {
    const flags = [of(''), of(''), of('')];
    const { opens } = gather(flags, [], brandOf);
    expect(opens).toMatchObject([{ brand: '' }]);
    const crisis = openCrisis('k', '', flags, at(60));
    const named = of('b', { began: 80 });
    const other = of('a', { began: 81 });
    expect(gather([...flags, named, other], [crisis], brandOf).joins).toEqual([
      { crisisId: 'k', brand: 'b', flags: [named] },
    ]);
  });

  it('takes the brand that the user picks for one of its pages', () => {
    const flags = [of(''), of(''), of('')];
    const crisis = openCrisis('k', '', flags, at(60));
    const picked = (flag: Flag): string => (flag === flags[1] ? 'b' : '');
    expect(gather(flags, [crisis], picked).joins).toEqual([{ crisisId: 'k', brand: 'b', flags: [] }]);
  });

  it('a brand’s own crisis comes before one that names none', () => {
    const [open, own] = [[of(''), of(''), of('')], [of('a')]];
    const crises = [openCrisis('k', '', open, at(60)), openCrisis('ka', 'a', own, at(60))];
    // Both are about the same: what names no brand stays open, what is the brand's goes to its own.
    const later = of('a', { began: 90 });
    expect(gather([...open, ...own, later], crises, brandOf).joins).toEqual([
      { crisisId: 'ka', brand: 'a', flags: [later] },
    ]);
  });
});
