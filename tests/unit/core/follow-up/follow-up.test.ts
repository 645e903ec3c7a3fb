import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/core/draft/answer';
import {
  courseOf,
  followUpOf,
  lookAgainAt,
  movesSent,
  type Course,
  type FollowUp,
} from '@/lib/core/follow-up/follow-up';
import type { Flag } from '@/lib/core/flag/flag';
import { madeAnswer, madeDraft } from '../../storage/made';
import { at, flagOf } from '../crisis/made';

const then = { answeredAt: at(60), level: 'moderate' } as const;

describe('the course of an answered thread (G11)', () => {
  const cases: [what: string, thread: Partial<Flag>, minutes: number, course: Course][] = [
    ['nobody wrote, too soon to tell', { level: 'moderate', lastCommentAt: at(50) }, 90, 'quiet-yet'],
    ['nobody wrote until it was time to look', { level: 'moderate', lastCommentAt: at(50) }, 105, 'cooling'],
    ['no times on the page, too soon', { level: 'moderate', lastCommentAt: null }, 70, 'quiet-yet'],
    ['people wrote calmly', { level: 'watch', lastCommentAt: at(70) }, 75, 'cooling'],
    ['less than when it was answered', { level: 'minor', lastCommentAt: at(70) }, 75, 'cooling'],
    ['as bad, and falling', { level: 'moderate', trend: 'cooling', lastCommentAt: at(70) }, 75, 'cooling'],
    ['as bad as it was', { level: 'moderate', lastCommentAt: at(70) }, 75, 'still-hot'],
    [
      'as bad, and rising',
      { level: 'moderate', trend: 'rising', lastCommentAt: at(70) },
      75,
      'heating-again',
    ],
    ['less bad, but rising', { level: 'minor', trend: 'rising', lastCommentAt: at(70) }, 75, 'heating-again'],
    ['worse than it was', { level: 'severe', lastCommentAt: at(70) }, 75, 'heating-again'],
    [
      'rising below what is flagged',
      { level: 'watch', trend: 'rising', lastCommentAt: at(70) },
      75,
      'cooling',
    ],
  ];
  it.each(cases)('%s', (_, thread, minutes, course) => {
    expect(courseOf(then, flagOf({ trend: 'steady', ...thread }), at(minutes))).toBe(course);
  });

  it.each([
    ['minor', 120],
    ['moderate', 45],
    ['severe', 15],
    ['calm', 120],
  ] as const)('of a %s thread is looked at again after %d minutes', (level, minutes) => {
    expect(lookAgainAt({ answeredAt: at(0), level })).toBe(at(minutes));
  });
});

describe('the watch', () => {
  const step = (commentId: string, level: Flag['level']) => ({ commentId, level, risk: 0.5 });
  const flag = flagOf({
    id: 'facebook:p#t',
    level: 'watch',
    about: ['delivery'],
    steps: [step('c1', 'moderate'), step('own', 'minor'), step('c3', 'watch')],
  });
  const answer = (change: Partial<Answer> = {}): Answer =>
    madeAnswer({ flagId: flag.id, at: at(60), brandId: 'b', ...change });
  const unanswered = followUpOf({ ...flag, level: 'severe' }, undefined, [], []);

  it('keeps how the thread stood before anybody answered', () => {
    expect(unanswered).toMatchObject({ answeredAt: null, level: 'severe', posture: 'answer-now' });
    const waiting = { ...flag, advice: { ...flag.advice, posture: 'wait' as const } };
    expect(followUpOf(waiting, unanswered, [answer()], [])).toMatchObject({
      answeredAt: at(60),
      level: 'severe',
      posture: 'answer-now',
      brandId: 'b',
      topic: 'delivery',
    });
  });

  it('knows the level that an answer on the page met, and no posture where it was there before us', () => {
    const seen = answer({ id: `${flag.id}/own`, by: 'page' });
    expect(followUpOf(flag, undefined, [seen], [])).toMatchObject({ level: 'moderate', posture: null });
  });

  it('is the same for an answer in parts and for the minute that the page tells', () => {
    const watch: FollowUp = { ...followUpOf(flag, unanswered, [answer()], []), counted: 'calmed' };
    expect(followUpOf(flag, watch, [answer({ at: at(62), by: 'page' })], [])).toBe(watch);
    expect(followUpOf(flag, watch, [answer(), answer({ id: 'a2', at: at(85) })], [])).toBe(watch);
  });

  it('begins anew with a later answer', () => {
    const watch: FollowUp = { ...followUpOf(flag, unanswered, [answer()], []), counted: 'heated' };
    const later = followUpOf(flag, watch, [answer(), answer({ id: 'a2', at: at(200) })], []);
    expect(later).toMatchObject({ answeredAt: at(200), counted: null });
  });

  it('counts what the user calls answered without an answer that was seen', () => {
    expect(followUpOf({ ...flag, firstAnsweredAt: at(70) }, unanswered, [], [])).toMatchObject({
      answeredAt: at(70),
      moves: [],
    });
  });

  it('knows the moves of a draft that was sent nearly as it was', () => {
    const row = madeDraft(flag.id, at(0));
    const draft = {
      ...row.draft,
      text: 'Hello Nadia, your parcel left our depot; it arrives on [date]. Best, Ana',
      moves: ['say-when' as const],
    };
    const rows = [{ text: draft.text, draft }];
    expect(
      movesSent('Hello Nadia, your parcel left our depot; it arrives on Monday. Best, Ana', rows),
    ).toEqual(['say-when']);
    expect(movesSent('We will look at it and come back to you.', rows)).toEqual([]);
    expect(movesSent('', [])).toEqual([]);
  });
});
