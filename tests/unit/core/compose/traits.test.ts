import { describe, expect, it } from 'vitest';
import { framesByLanguage } from '@/lib/core/compose/point';
import { saysLess } from '@/lib/core/compose/point/says-less';
import { having, is, traits } from '@/lib/core/compose/point/traits';

const ids = new Set(Object.values(framesByLanguage).flatMap((frames) => frames.map(({ id }) => id)));

describe('what a reply knows of a frame', () => {
  it.each(traits)('is told of frames that there are: %s', (trait) => {
    const told = having(trait);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((id) => !ids.has(id))).toEqual([]);
    expect(told.every((id) => is(trait)({ id }))).toBe(true);
    expect(new Set(told).size).toBe(told.length);
  });

  it('has one frame say less than others that there are', () => {
    const named = Object.entries(saysLess).flat(2);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('never has two frames say less than each other: one of them must be told', () => {
    const both = Object.entries(saysLess).flatMap(([id, others]) =>
      others.filter((other) => other === id || saysLess[other]?.includes(id) === true),
    );
    expect(both).toEqual([]);
  });
});
