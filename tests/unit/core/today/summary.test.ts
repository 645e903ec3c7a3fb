import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flag } from '@/lib/core/flag/flag';
import { levels } from '@/lib/core/level/level';
import { summarise } from '@/lib/core/today/summary';
import { atMinute } from '../level/thread-made';

const now = atMinute(600);
const flag = (id: string, more: Partial<Flag> = {}): Flag => ({
  id,
  conversationKey: 'x:1',
  threadId: id,
  url: 'https://x.com/1',
  site: 'x',
  network: 'x',
  title: 'A post',
  excerpt: '',
  language: 'en',
  level: 'minor',
  peak: 'moderate',
  trend: 'rising',
  reasons: [],
  advice: {
    posture: 'answer-now',
    reasons: [],
    replyBy: atMinute(660),
    lookAgainAt: null,
    place: 'public',
    who: 'community-manager',
  },
  steps: [],
  topics: [],
  defenders: [],
  voices: 1,
  hostileVoices: 0,
  commentCount: 1,
  status: 'open',
  firstSignalAt: null,
  flaggedAt: atMinute(590),
  updatedAt: now,
  lastCommentAt: atMinute(595),
  answeredAt: null,
  firstAnsweredAt: null,
  ...more,
});
const late = { advice: { ...flag('any').advice, replyBy: atMinute(540) } };

describe('summarise', () => {
  it('counts what is flagged, unanswered and overdue; what the user ignores counts for nothing', () => {
    const day = summarise(
      [
        flag('a'),
        flag('b', { level: 'severe', ...late }),
        flag('c', { level: 'severe', status: 'ignored', ...late }),
        flag('d', { status: 'answered', ...late }),
        flag('e', { level: 'calm', status: 'cooling', ...late }),
      ],
      { comments: 212, pages: 9 },
      now,
    );
    expect(day.counts).toEqual({ calm: 1, watch: 0, minor: 2, moderate: 0, severe: 1 });
    expect([day.unanswered, day.overdue, day.comments, day.pages]).toEqual([2, 1, 212, 9]);
    expect(day.flags.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'e', 'c']);
  });

  it('is quiet where nothing was flagged', () => {
    const day = summarise([], { comments: 3, pages: 1 }, now);
    expect(day.flags).toEqual([]);
    expect(day.hours).toHaveLength(24);
    expect(day.hours.every(({ threads, level }) => threads === 0 && level === 'calm')).toBe(true);
  });

  it('shows a thread in the hours in which it was hot, up to this one', () => {
    const { hours } = summarise(
      [
        flag('still hot', { flaggedAt: atMinute(10 * 60 - 130), updatedAt: now }),
        flag('cooled', {
          level: 'calm',
          peak: 'severe',
          flaggedAt: atMinute(70),
          lastCommentAt: atMinute(100),
        }),
      ],
      { comments: 0, pages: 0 },
      now,
    );
    expect(hours.at(-1)).toEqual({ from: now, threads: 1, level: 'moderate' });
    const hot = hours.filter(({ threads }) => threads > 0).map(({ from, level }) => [from, level]);
    expect(hot).toEqual([
      [atMinute(60), 'severe'],
      [atMinute(420), 'moderate'],
      [atMinute(480), 'moderate'],
      [atMinute(540), 'moderate'],
      [atMinute(600), 'moderate'],
    ]);
  });

  it('loses no flag and changes none, whatever they are', () => {
    const anyFlag = fc.record({
      level: fc.constantFrom(...levels),
      status: fc.constantFrom('open' as const, 'mine' as const, 'answered' as const, 'ignored' as const),
    });
    fc.assert(
      fc.property(fc.array(anyFlag), (made) => {
        const flags = made.map((more, index) => flag(`f${index}`, more));
        const before = structuredClone(flags);
        const day = summarise(flags, { comments: 0, pages: 0 }, now);
        expect(new Set(day.flags)).toEqual(new Set(flags));
        expect(flags).toEqual(before);
        expect(day.overdue).toBeLessThanOrEqual(day.unanswered);
      }),
    );
  });
});
