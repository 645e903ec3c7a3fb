import { describe, expect, it } from 'vitest';
import { signalCodes, topics } from '@/lib/core/reading/signals';
import { isLearntSignal, isLearntTopic, learntCodes, toldCodes } from '@/lib/scoring/heads/learnt-codes';

describe('learnt codes', () => {
  it('are each there once, each a signal or a topic', () => {
    expect(new Set(learntCodes).size).toBe(learntCodes.length);
    for (const code of learntCodes) expect(isLearntSignal(code) || isLearntTopic(code), code).toBe(true);
  });

  it('leave to the rules what is a matter of form or of the stance', () => {
    const left: string[] = [...signalCodes, ...topics].filter((code) =>
      learntCodes.every((learnt) => learnt !== code),
    );
    expect(left).toEqual(expect.arrayContaining(['personal-data', 'all-caps', 'praise', 'other']));
  });

  it('are told as signal or as topic, each at its place', () => {
    const signal = { code: 'defends-brand', start: 0, end: 3 } as const;
    const place = learntCodes.indexOf('defends-brand');
    expect(toldCodes({ signals: [], topics: ['other'] })).toEqual([]);
    expect(toldCodes({ signals: [signal], topics: ['other'] })).toEqual([place]);
    expect(toldCodes({ signals: [signal, { ...signal, start: 5, end: 8 }], topics: [] })).toEqual([place]);
    expect(toldCodes({ signals: [], topics: ['price', 'other'] })).toEqual([learntCodes.indexOf('price')]);
  });

  it('come in their own order, not in that of the reading', () => {
    const signals = [...learntCodes]
      .reverse()
      .filter((code) => isLearntSignal(code))
      .map((code) => ({ code, start: 0, end: 3 }));
    const about = [...learntCodes].reverse().filter((code) => isLearntTopic(code));
    expect(toldCodes({ signals, topics: about })).toEqual(learntCodes.map((_, place) => place));
  });

  it('are none of the codes that the word lists alone find', () => {
    const alone = signalCodes.filter((code) => learntCodes.every((learnt) => learnt !== code));
    expect(alone.length).toBeGreaterThan(0);
    const signals = alone.map((code) => ({ code, start: 0, end: 3 }));
    expect(toldCodes({ signals, topics: ['other'] })).toEqual([]);
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
