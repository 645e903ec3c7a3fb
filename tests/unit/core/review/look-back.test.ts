import { describe, expect, it } from 'vitest';
import { close, setLevel, tickStep } from '@/lib/core/crisis/decide';
import { follow } from '@/lib/core/crisis/follow';
import { openCrisis } from '@/lib/core/crisis/open';
import type { Crisis } from '@/lib/core/crisis/crisis';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { lookBack } from '@/lib/core/review/look-back';
import type { Result } from '@/lib/core/result';
import { at, flagOf } from '../crisis/made';

const taken = (decided: Result<Crisis>): Crisis => {
  if (!decided.ok) throw new Error(decided.code);
  return decided.value;
};
const plan = defaultPlan();
plan.playbooks.moderate.targets = { facebook: 30 };

const flags = [
  flagOf({ id: 'facebook:a#t', title: 'A', level: 'moderate' }),
  flagOf({ id: 'facebook:b#t', title: 'B', level: 'moderate' }),
];
const [one = flagOf(), other = flagOf()] = flags;
const opened = openCrisis('k1', '', flags, at(20));
const answered = follow(opened, [{ ...one, firstAnsweredAt: at(30), answeredAt: at(30) }, other], at(32));
const raised = taken(setLevel(answered, 'severe', { now: at(33), note: 'the press called' }));
const ticked = taken(tickStep(raised, 'notify', at(35)));
const calmed = follow(
  ticked,
  [{ ...one, level: 'calm', firstAnsweredAt: at(30), answeredAt: at(30), updatedAt: at(90) }, other],
  at(91),
);
const closed = taken(close(calmed, { now: at(120), note: 'over' }));
const given = [
  { flagId: 'facebook:a#t', at: at(30), moves: ['apologise', 'say-when'] },
  { flagId: 'facebook:a#t', at: at(60), moves: ['act'] },
  { flagId: 'facebook:elsewhere#t', at: at(61), moves: ['act'] },
];
const review = lookBack(closed, flags, given, plan);

describe('a crisis that is looked back on', () => {
  it('tells everything once, in order: signal, threads, first answer, level, steps, replies, quiet, end', () => {
    const told = review.timeline.map(({ at: when, kind }) => [
      (Date.parse(when) - Date.parse(at(0))) / 60_000,
      kind,
    ]);
    expect(told).toEqual([
      [10, 'first-signal'],
      [15, 'flagged'],
      [15, 'flagged'],
      [20, 'opened'],
      [20, 'level'],
      [30, 'answered'],
      [33, 'level-set'],
      [33, 'peak'],
      [35, 'step'],
      [60, 'reply'],
      [90, 'cooled'],
      [120, 'closed'],
    ]);
    expect(review.timeline.find(({ kind }) => kind === 'reply')?.threads).toEqual(['A']);
  });

  it('holds each thread’s target of that day beside its answer', () => {
    expect(review.threads.map(({ title, targetMinutes }) => [title, targetMinutes])).toEqual([
      ['A', 30],
      ['B', 30],
    ]);
    expect(review.figures).toMatchObject({
      answered: 1,
      medianAnswer: 20,
      withinTarget: 1,
      minutesToPeak: 23,
    });
  });

  it('knows of each reply what it did and whether calm followed', () => {
    expect(review.answers).toEqual([
      { at: at(30), thread: 'A', moves: ['apologise', 'say-when'], cooled: true },
      { at: at(60), thread: 'A', moves: ['act'], cooled: true },
    ]);
  });

  it('calls a thread that was set aside by no word of calm', () => {
    const aside = follow(opened, [one, { ...other, status: 'ignored', updatedAt: at(40) }], at(41));
    const ended = taken(close(aside, { now: at(120), note: '' }));
    expect(lookBack(ended, flags, [], plan).timeline.map(({ kind }) => kind)).not.toContain('cooled');
  });

  it('quotes nobody where a page has no title', () => {
    const [untitled] = openCrisis('k2', '', [flagOf({ title: '', excerpt: 'You thieves' })], at(20)).threads;
    expect(untitled?.title).toMatch(/^facebook\.example\//);
  });
});
