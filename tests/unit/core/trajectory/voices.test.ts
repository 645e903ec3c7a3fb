import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fading } from '@/lib/core/trajectory/fading';
import { Voices } from '@/lib/core/trajectory/voices';

/** The same, the slow way: every remark kept, everything summed anew. */
function sumSlowly(said: readonly { who: string; loud: number; fade: number }[]) {
  const ages = said.map((_, at) => said.slice(at).reduce((age, { fade }) => age + fade, 0));
  const now = said.map(({ who, loud }, at) => ({ who, loud: loud * Math.exp(-(ages[at] ?? 0)) }));
  const loudest = new Map<string, number>();
  for (const { who, loud } of now) loudest.set(who, Math.max(loud, loudest.get(who) ?? 0));
  const sum = (all: Iterable<number>): number => [...all].reduce((total, each) => total + each, 0);
  return { breadth: sum(loudest.values()), volume: sum(now.map(({ loud }) => loud)) };
}

const remark = fc.record({
  who: fc.constantFrom('ann', 'bob', 'cid'),
  loud: fc.double({ min: 0.01, max: 1, noNaN: true }),
  // Up to far past the point at which the running factor is folded in.
  fade: fc.oneof(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.constant(90)),
});

describe('voices', () => {
  it('add up to what a walk over all remarks gives, however much has faded', () => {
    fc.assert(
      fc.property(fc.array(remark, { maxLength: 30 }), (said) => {
        const fading = new Fading();
        const voices = new Voices(fading);
        for (const { who, loud, fade } of said) {
          voices.add(who, loud);
          fading.fade(fade);
        }
        const slow = sumSlowly(said);
        expect(voices.breadth).toBeCloseTo(slow.breadth, 9);
        expect(voices.volume).toBeCloseTo(slow.volume, 9);
      }),
    );
  });

  it('count one shouting person once, and forget who took it back', () => {
    const voices = new Voices(new Fading());
    for (const loud of [0.4, 1, 0.7]) voices.add('ann', loud);
    voices.add('bob', 0.5);
    expect([voices.breadth, voices.volume, voices.count]).toEqual([1.5, expect.closeTo(2.6), 2]);
    voices.forgive('ann');
    voices.forgive('nobody');
    expect([voices.breadth, voices.volume]).toEqual([0.5, expect.closeTo(0.5)]);
    expect(voices.has('ann')).toBe(true);
  });
});
