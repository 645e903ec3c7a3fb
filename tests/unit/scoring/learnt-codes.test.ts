import { describe, expect, it } from 'vitest';
import { signalCodes, topics } from '@/lib/core/signals';
import { isLearnt, isLearntSignal, isLearntTopic, learntCodes, toldCodes } from '@/lib/scoring/learnt-codes';

describe('learnt codes', () => {
  it('are each there once, each a signal or a topic', () => {
    expect(new Set(learntCodes).size).toBe(learntCodes.length);
    for (const code of learntCodes) {
      expect(isLearnt(code)).toBe(true);
      expect(isLearntSignal(code) || isLearntTopic(code), code).toBe(true);
    }
  });

  it('leave to the rules what is a matter of form or of the stance', () => {
    const rules = [...new Set([...signalCodes, ...topics])].filter((code) => !isLearnt(code));
    expect(rules).toEqual(['insult', 'personal-data', 'all-caps', 'praise', 'other']);
  });

  it('are told as signal or as topic, each at its place', () => {
    const signal = { code: 'safety', start: 0, end: 3 } as const;
    expect(toldCodes({ signals: [], topics: ['other'] })).toEqual([]);
    expect(toldCodes({ signals: [signal], topics: ['other'] })).toEqual([learntCodes.indexOf('safety')]);
    expect(toldCodes({ signals: [], topics: ['safety'] })).toEqual([learntCodes.indexOf('safety')]);
    expect(toldCodes({ signals: [signal], topics: ['price', 'delivery'] })).toEqual([
      learntCodes.indexOf('safety'),
      learntCodes.indexOf('delivery'),
      learntCodes.indexOf('price'),
    ]);
    expect(toldCodes({ signals: [{ code: 'insult', start: 0, end: 3 }], topics: ['other'] })).toEqual([]);
  });

  it('come back at the place that each has', () => {
    for (const [place, code] of learntCodes.entries()) {
      const told = isLearntSignal(code)
        ? { signals: [{ code, start: 0, end: 1 }], topics: [] }
        : { signals: [], topics: [code] };
      expect(toldCodes(told)).toEqual([place]);
    }
  });
});
