import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { crisisLevels, type CrisisLevel, type CrisisThread } from '@/lib/core/crisis/crisis';
import { trendOf, weigh } from '@/lib/core/crisis/weigh';
import { at, threadOf } from './made';

/** An hour and a half after the last of the threads below was flagged: nothing is fresh unless a case says so. */
const now = at(120);
const many = (count: number, wanted: Parameters<typeof threadOf>[0] = {}): CrisisThread[] =>
  Array.from({ length: count }, () => threadOf(wanted));

const levels: [why: string, source: string, threads: CrisisThread[], level: CrisisLevel][] = [
  ['three minor threads', 'G17', many(3), 'minor'],
  ['five minor threads', 'Pfeffer 2014', many(5), 'minor'],
  ['eight minor threads on one site', 'Pfeffer 2014', many(8), 'moderate'],
  [
    'a moderate thread beside two minor ones',
    'G17',
    [threadOf({ level: 'moderate' }), ...many(2)],
    'moderate',
  ],
  ['one severe thread alone', 'G17, G32', many(1, { level: 'severe' }), 'severe'],
  ['a severe thread on two sites', 'G17', [threadOf({ level: 'severe' }), threadOf({ site: 'x' })], 'severe'],
  [
    'four threads on three sites',
    'Pfeffer 2014',
    ['x', 'reddit', 'facebook', 'facebook'].map((site) => threadOf({ site })),
    'moderate',
  ],
  ['one severe data leak', 'G4', many(1, { level: 'severe', signals: ['data-leak'] }), 'severe'],
  ['a severe safety case', 'G4; Coombs', many(1, { level: 'severe', signals: ['safety'] }), 'severe'],
  [
    'a minor and a moderate thread about safety',
    'DiStaso 2015',
    [threadOf({ level: 'moderate', signals: ['safety'] }), threadOf()],
    'moderate',
  ],
  [
    'discrimination, moderate, over three threads',
    'G5',
    many(3, { level: 'moderate', signals: ['discrimination'] }),
    'moderate',
  ],
  [
    'press and boycott over four moderate threads on two sites',
    'Legocki 2020; G32',
    [
      ...many(3, { level: 'moderate', signals: ['press-threat', 'boycott-call'] }),
      threadOf({ level: 'moderate', site: 'x' }),
    ],
    'severe',
  ],
  ['a rumour in three minor threads', 'G7', many(3, { signals: ['rumour'] }), 'minor'],
  ['six threads within the hour', 'Pfeffer 2014', many(6, { flaggedAt: at(110) }), 'moderate'],
  ['thirty hostile voices over three threads', 'Herhausen 2019', many(3, { hostileVoices: 10 }), 'moderate'],
  ['three minor threads that hundreds like', 'G40', many(3, { reach: 100 }), 'minor'],
  ['three minor threads that thousands like', 'G40', many(3, { reach: 900 }), 'moderate'],
  ['three minor threads of a page that shows no likes', 'G40', many(3, { reach: undefined }), 'minor'],
  ['three minor threads that wait too long', 'G37, G38', many(3, { began: -400 }), 'minor'],
  ['six minor threads that were all answered', 'G45', many(6, { firstAnsweredAt: at(60) }), 'minor'],
  ['seven minor threads that wait', 'G37', many(7), 'moderate'],
  ['all threads quiet', 'G11', many(3, { level: 'calm' }), 'minor'],
  [
    'moderate threads stay moderate when all are answered',
    'G45',
    many(2, { level: 'moderate', firstAnsweredAt: at(60) }),
    'moderate',
  ],
];

describe('the level of a crisis', () => {
  it.each(levels)('%s (%s)', (_, _source, threads, level) => {
    const weighed = weigh(threads, now);
    expect(weighed.level, JSON.stringify(weighed.reasons)).toBe(level);
  });

  const thread = fc
    .record({
      level: fc.constantFrom('minor' as const, 'moderate' as const, 'severe' as const),
      site: fc.constantFrom('x', 'facebook', 'reddit'),
      signals: fc.subarray(['safety', 'rumour', 'threat'] as const),
      hostileVoices: fc.integer({ min: 0, max: 40 }),
      began: fc.integer({ min: -500, max: 60 }),
    })
    .map((wanted) => threadOf({ ...wanted, signals: [...wanted.signals] }));

  it('never falls by one more unanswered thread, and does not mind their order', () => {
    fc.assert(
      fc.property(fc.array(thread, { maxLength: 8 }), thread, (threads, next) => {
        const [before, after] = [weigh(threads, now), weigh([next, ...threads], now)];
        expect(crisisLevels.indexOf(after.level)).toBeGreaterThanOrEqual(crisisLevels.indexOf(before.level));
        expect(weigh([...threads, next].reverse(), now).level).toBe(after.level);
      }),
    );
  });

  it('gives a reason wherever it is more than minor', () => {
    fc.assert(
      fc.property(fc.array(thread, { maxLength: 8 }), (threads) => {
        const { level, reasons } = weigh(threads, now);
        expect(level === 'minor' || reasons.length > 0).toBe(true);
      }),
    );
  });
});

describe('its trend', () => {
  it.each<[string, CrisisThread[], string]>([
    ['a new thread within the hour', [threadOf({ flaggedAt: at(90) }), ...many(4)], 'rising'],
    ['a third of the threads rise', [threadOf({ trend: 'rising' }), ...many(2)], 'rising'],
    ['one of many rises', [threadOf({ trend: 'rising' }), ...many(5)], 'steady'],
    ['nothing moves', many(3), 'steady'],
    ['two of three are quiet', [...many(2, { level: 'calm' }), threadOf()], 'cooling'],
    ['all cool', many(3, { trend: 'cooling' }), 'cooling'],
  ])('%s', (_, threads, trend) => {
    expect(trendOf(threads, now)).toBe(trend);
  });
});

it.each([
  ['two forums that one reader reads', ['https://a.example/t/1', 'https://www.b.example/t/2'], 2],
  ['two posts of one forum', ['https://a.example/t/1', 'https://www.a.example/t/2'], undefined],
])('counts %s by their hosts', (_, urls, count) => {
  const threads = urls.map((url) => threadOf({ network: 'forum', site: 'discourse', url }));
  const sites = weigh(threads, now).reasons.find(({ code }) => code === 'many-sites');
  expect(sites?.count).toBe(count);
});
