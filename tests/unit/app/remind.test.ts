import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followUp } from '@/lib/app/follow-up';
import { remind, type RemindPorts } from '@/lib/app/remind';
import { createTurns } from '@/lib/app/turns';
import { fail } from '@/lib/core/result';
import type { ReminderSettings } from '@/lib/core/follow-up/reminder-settings';
import { putAnswer, removeAnswer } from '@/lib/storage/answers';
import { Db } from '@/lib/storage/db';
import { allOutcomes, followUpOfFlag } from '@/lib/storage/follow-ups';
import { purgeAll } from '@/lib/storage/purge-figures';
import { followUpStore, reminderStore } from '@/lib/storage/watch-store';
import { at, flagOf } from '../core/crisis/made';
import { madeAnswer } from '../storage/made';

let db: Db;
let clock: string;
const said: string[] = [];
let waiting = -1;
let wakes: string | null = null;
const on: ReminderSettings = { isOn: true, counts: true, quiet: null };

beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
  clock = at(400);
  said.length = 0;
});
afterEach(() => db.delete());

/** A worker that has just started: nothing is in its memory. */
const ring = (reminders = on, change: Partial<RemindPorts> = {}, paused = false): Promise<void> =>
  remind({
    turns: createTurns(),
    now: () => clock,
    minuteOfDay: () => 12 * 60,
    settings: async () => ({ reminders, paused }),
    store: reminderStore(db),
    show: async (due) => {
      said.push(due.map(({ id }) => id).join(' '));
      return true;
    },
    wakeAt: async (iso) => void (wakes = iso),
    showWaiting: async (count) => void (waiting = count),
    ...change,
  });

describe('a reminder', () => {
  beforeEach(() => db.flags.put(flagOf({ id: 'f', began: 0 })));

  it('is shown once, by whichever worker', async () => {
    await ring();
    await ring();
    clock = at(700);
    await ring();
    expect(said).toEqual(['reply-by/minor/f']);
    expect(waiting).toBe(1);
  });

  it('is stored before it is shown: a worker that is killed in between shows nothing twice', async () => {
    const killed = ring(on, {
      show: async () => {
        expect(await db.reminders.count()).toBe(1);
        throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    await ring();
    expect(said).toEqual([]);
  });

  it('is not shown where it could not be stored, and is once it can', async () => {
    await ring(on, { store: { ...reminderStore(db), put: async () => fail('full') } });
    expect(said).toEqual([]);
    await ring();
    expect(said).toEqual(['reply-by/minor/f']);
  });

  it('comes once more where the thread got worse, and together with others as one', async () => {
    await ring();
    await db.flags.put(flagOf({ id: 'f', began: 0, level: 'severe' }));
    await db.flags.put(flagOf({ id: 'g', began: 5 }));
    await ring();
    expect(said[1]?.split(' ').toSorted()).toEqual(['reply-by/minor/g', 'reply-by/severe/f']);
  });

  it('waits while it is off, paused or quiet, and the icon says what waits', async () => {
    await ring({ ...on, isOn: false });
    expect([said, wakes, waiting]).toEqual([[], null, 1]);
    await ring({ ...on, counts: false }, {}, true);
    expect([said, wakes, waiting]).toEqual([[], null, 0]);
    await ring({ ...on, quiet: { from: 11 * 60, to: 13 * 60 } });
    expect([said, wakes]).toEqual([[], at(460)]);
    await ring();
    expect(said).toHaveLength(1);
  });
});

describe('an answered thread', () => {
  const look = (): Promise<void> =>
    followUp({ turns: createTurns(), now: () => clock, store: followUpStore(db) });
  const open = flagOf({ id: 'f', level: 'moderate', about: ['delivery'] });
  const calm = { ...open, level: 'watch' as const, lastCommentAt: at(90) };
  const tallies = async () => (await allOutcomes(db)).map(({ all }) => all);
  beforeEach(async () => {
    clock = at(60);
    await db.flags.put(open);
    await look();
    await putAnswer(db, madeAnswer({ id: 'a', flagId: 'f', at: at(60) }));
    clock = at(70);
    await look();
  });

  it('is watched from what it was before, and counted once however often it is looked at', async () => {
    expect(await followUpOfFlag(db, 'f')).toMatchObject({
      level: 'moderate',
      answeredAt: at(60),
      counted: null,
    });
    await db.flags.put(calm);
    clock = at(95);
    await look();
    await look();
    expect(await allOutcomes(db)).toMatchObject([
      {
        topic: 'delivery',
        level: 'moderate',
        all: { calmed: 1, heated: 0 },
        postures: { 'answer-now': { calmed: 1 } },
      },
    ]);
  });

  it('is counted anew where it heats up again, and is over after a day', async () => {
    await db.flags.put(calm);
    clock = at(95);
    await look();
    await db.flags.put({ ...open, level: 'severe', lastCommentAt: at(99) });
    clock = at(100);
    await look();
    expect(await tallies()).toEqual([{ calmed: 0, heated: 1 }]);
    await db.flags.put({ ...calm, updatedAt: at(60 + 1500) });
    clock = at(60 + 1501);
    await look();
    expect(await tallies()).toEqual([{ calmed: 0, heated: 1 }]);
  });

  it('is no longer watched or counted where the answer is taken back', async () => {
    await db.flags.put(calm);
    clock = at(95);
    await look();
    await removeAnswer(db, 'a');
    await look();
    expect(await tallies()).toEqual([{ calmed: 0, heated: 0 }]);
    expect(await followUpOfFlag(db, 'f')).toMatchObject({ answeredAt: null });
  });

  it('goes with its thread, its figures stay for a year', async () => {
    await db.flags.put(calm);
    clock = at(95);
    await look();
    const kept = { keepDays: 30, keepFiguresDays: 365 };
    await purgeAll(db, kept, at(60 * 24 * 40));
    expect(await followUpOfFlag(db, 'f')).toBeNull();
    expect(await tallies()).toHaveLength(1);
    await purgeAll(db, kept, at(60 * 24 * 400));
    expect(await tallies()).toEqual([]);
  });
});
