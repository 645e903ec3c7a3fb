import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/core/follow-up/follow-up';
import { aboutOf, dueReminders, minutesOfQuiet, occasions } from '@/lib/core/follow-up/reminders';
import { at, flagOf } from '../crisis/made';

const clock = (hours: number, minutes = 0): number => hours * 60 + minutes;
const answered = (flagId: string): FollowUp => ({
  flagId,
  brandId: '',
  answeredAt: at(60),
  topic: 'outage',
  level: 'moderate',
  posture: null,
  moves: [],
  counted: null,
});
const nothing = { followUps: [], crises: [] };

describe('occasions', () => {
  it('are five minutes before an answer is due, and none where somebody answered or put it aside', () => {
    const open = flagOf({ id: 'site:p#a', began: 0 });
    const flags = [
      open,
      flagOf({ status: 'answered' }),
      flagOf({ status: 'ignored' }),
      flagOf({ status: 'resolved' }),
    ];
    expect(occasions({ ...nothing, flags })).toEqual([
      { id: 'reply-by/minor/site:p#a', kind: 'reply-by', about: 'site:p#a', title: open.title, at: at(355) },
    ]);
  });

  it('are the next look at an answered thread, until it is calm or done with', () => {
    const flags = [
      flagOf({ id: 'a', status: 'answered' }),
      flagOf({ id: 'b', status: 'cooling' }),
      flagOf({ id: 'c', status: 'resolved' }),
    ];
    const found = occasions({ ...nothing, flags, followUps: ['a', 'b', 'c', 'gone'].map(answered) });
    expect(found).toMatchObject([{ kind: 'look-again', about: 'a', at: at(105) }]);
  });

  it('are each level that an open crisis reaches', () => {
    const crisis = { id: 'k', name: '', status: 'open' as const, peak: 'minor' as const, updatedAt: at(5) };
    const ids = (['minor', 'severe'] as const).flatMap((peak) =>
      occasions({
        flags: [],
        followUps: [],
        crises: [
          { ...crisis, peak },
          { ...crisis, id: 'x', status: 'closed' },
        ],
      }),
    );
    expect(ids.map(({ id }) => id)).toEqual(['crisis/minor/k', 'crisis/severe/k']);
  });

  it('say by their id what they are about', () => {
    expect(aboutOf('reply-by/minor/site:p/2#a/b')).toEqual({ kind: 'reply-by', about: 'site:p/2#a/b' });
    expect(aboutOf('several')).toBeNull();
    expect(aboutOf('crisis/minor/')).toBeNull();
  });
});

describe('what is due', () => {
  const all = occasions({
    ...nothing,
    flags: [flagOf({ id: 'a', began: 0 }), flagOf({ id: 'b', began: 100 })],
  });

  it('is what its time has come for, and the clock is set for the next', () => {
    const { due, nextAt } = dueReminders(all, new Set(), null, at(400), clock(15));
    expect(due.map(({ about }) => about)).toEqual(['a']);
    expect(nextAt).toBe(at(455));
  });

  it('is nothing that was shown, and nothing of half a day ago', () => {
    expect(dueReminders(all, new Set(['reply-by/minor/a']), null, at(400), clock(15)).due).toEqual([]);
    expect(
      dueReminders(all, new Set(), null, at(355 + 721), clock(15)).due.map(({ about }) => about),
    ).toEqual(['b']);
  });

  it('waits for the quiet hours to end', () => {
    const quiet = { from: clock(15), to: clock(16) };
    expect(dueReminders(all, new Set(), quiet, at(400), clock(15, 10))).toEqual({ due: [], nextAt: at(450) });
    expect(dueReminders([], new Set(), quiet, at(400), clock(15, 10))).toEqual({ due: [], nextAt: null });
  });
});

describe('quiet hours', () => {
  it.each([
    [null, clock(3), 0],
    [{ from: clock(20), to: clock(8) }, clock(20), 720],
    [{ from: clock(20), to: clock(8) }, clock(23, 30), 510],
    [{ from: clock(20), to: clock(8) }, clock(7, 59), 1],
    [{ from: clock(20), to: clock(8) }, clock(8), 0],
    [{ from: clock(12), to: clock(14) }, clock(13), 60],
    [{ from: clock(12), to: clock(14) }, clock(14), 0],
    [{ from: clock(9), to: clock(9) }, clock(9), 0],
  ])('%j at minute %d last %d minutes more', (quiet, minute, left) => {
    expect(minutesOfQuiet(quiet, minute)).toBe(left);
  });

  it('are over when they say', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, minute, (from, to, now) => {
        const left = minutesOfQuiet({ from, to }, now);
        expect(left).toBeLessThan(1440);
        if (left > 0) expect((now + left) % 1440).toBe(to);
      }),
    );
  });
});
