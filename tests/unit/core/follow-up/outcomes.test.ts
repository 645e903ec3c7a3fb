import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/core/follow-up/follow-up';
import { hintFor, recount, type Outcome } from '@/lib/core/follow-up/outcomes';
import { at } from '../crisis/made';

const watchOf = (change: Partial<FollowUp> = {}): FollowUp => ({
  flagId: 'f',
  brandId: 'b',
  answeredAt: at(0),
  topic: 'delivery',
  level: 'moderate',
  posture: 'answer-now',
  moves: ['greet', 'say-when'],
  counted: null,
  ...change,
});

/** So many answers of a kind, the first `calmed` of them followed by calm. */
function counted(cases: number, calmed: number, change: Partial<FollowUp> = {}): Outcome {
  let outcome: Outcome | undefined;
  for (let each = 0; each < cases; each += 1)
    outcome = recount(outcome, watchOf(change), each < calmed ? 'calmed' : 'heated', at(each));
  if (outcome === undefined) throw new Error('no cases');
  return outcome;
}

const kind = { brandId: 'b', topic: 'delivery', level: 'moderate' } as const;

describe('what followed answers', () => {
  it('is a hint from five cases on', () => {
    expect(hintFor(kind, [counted(4, 4)])).toBeNull();
    expect(hintFor(kind, [counted(5, 4)])).toEqual({
      topic: 'delivery',
      by: { kind: 'move', move: 'say-when' },
      calmed: 4,
      cases: 5,
    });
  });

  it('is none where answers did not calm more often than not', () => {
    expect(hintFor(kind, [counted(6, 3)])).toBeNull();
  });

  it('falls back on all levels of the topic, and on no other brand or topic', () => {
    expect(hintFor(kind, [counted(3, 3), counted(3, 2, { level: 'minor' })])).toMatchObject({
      cases: 6,
      calmed: 5,
    });
    expect(hintFor(kind, [counted(9, 9, { topic: 'price' }), counted(9, 9, { brandId: 'c' })])).toBeNull();
  });

  it('tells the posture where no move is known', () => {
    expect(hintFor(kind, [counted(5, 5, { moves: [] })])?.by).toEqual({
      kind: 'posture',
      posture: 'answer-now',
    });
    expect(hintFor(kind, [counted(5, 5, { moves: [], posture: null })])).toBeNull();
  });

  it('prefers nineteen of twenty to five of five', () => {
    const often = counted(20, 19, { moves: ['apologise'], posture: null });
    const seldom = counted(5, 5, { moves: ['act'], posture: null, level: 'severe' });
    const all = { ...often, moves: { ...often.moves, ...seldom.moves } };
    expect(hintFor(kind, [all])?.by).toEqual({ kind: 'move', move: 'apologise' });
  });

  it('counts an answer once, however often it turned', () => {
    const ends = fc.array(fc.constantFrom('calmed' as const, 'heated' as const, null), { minLength: 1 });
    fc.assert(
      fc.property(ends, (turns) => {
        let outcome: Outcome | undefined = counted(3, 2);
        let watch = watchOf();
        for (const end of turns) {
          outcome = recount(outcome, watch, end, at(1));
          watch = { ...watch, counted: end };
        }
        const last = turns.at(-1);
        expect(outcome.all).toEqual({
          calmed: 2 + (last === 'calmed' ? 1 : 0),
          heated: 1 + (last === 'heated' ? 1 : 0),
        });
        expect(outcome.moves['say-when']).toEqual(outcome.all);
      }),
    );
  });
});
