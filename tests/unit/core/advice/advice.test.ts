import { describe, expect, it } from 'vitest';
import { adviceSchema, type Advice } from '@/lib/core/advice/advice';
import { adviceReasonCodes, adviceRules } from '@/lib/core/advice/advice-rules';
import { advise } from '@/lib/core/advice/advise';
import { levels } from '@/lib/core/level/level';
import { minutesToReply } from '@/lib/core/advice/reply-times';
import type { Situation } from '@/lib/core/advice/situation';
import { networks } from '@/lib/core/conversation/thread';
import { cases } from './advice-cases';
import { minor, owned, quiet } from './advice-expected';
import { atMinute } from '../level/thread-made';

const adviceFor = (given: Partial<Situation>, since: number | null = null): Advice =>
  advise({ ...quiet, ...given }, 'facebook', since, atMinute(0));

describe('the advice', () => {
  it.each(cases)('%s', (_why, given, rule, advised) => {
    const advice = adviceFor(given);
    expect(adviceSchema.safeParse(advice).success).toBe(true);
    expect(advice.reasons[0]?.code).toBe(rule);
    expect(advice).toMatchObject(advised);
  });

  it('has a case above for every rule', () => {
    expect(new Set(cases.map(([, , rule]) => rule))).toEqual(new Set(adviceReasonCodes));
  });

  it('gives every rule one id and a source that can be looked up', () => {
    expect(new Set(adviceReasonCodes).size).toBe(adviceRules.length);
    for (const { source } of adviceRules) expect(source).toMatch(/G\d+|\d{4}|Coombs/);
  });

  it('always has an answer: the last rule holds whatever the situation', () => {
    expect(adviceRules.at(-1)?.when(quiet)).toBe(true);
  });

  it('never gives a reason for another posture than the one it advises', () => {
    for (const [, given] of cases) {
      const { posture, reasons } = adviceFor(given);
      for (const { code } of reasons) {
        expect(adviceRules.find(({ id }) => id === code)?.posture).toBe(posture);
      }
    }
  });
});

describe('the times of the advice', () => {
  it('counts from the comment that has waited longest: a late answer is overdue', () => {
    const { replyBy } = adviceFor(minor, Date.parse(atMinute(-600)));
    expect(replyBy).toBe(atMinute(-600 + minutesToReply('facebook', 'minor')));
    expect(adviceFor(minor).replyBy).toBe(atMinute(minutesToReply('facebook', 'minor')));
  });

  it('asks for no answer where none is advised', () => {
    for (const [, given] of cases) {
      const { posture, replyBy } = adviceFor(given);
      const silent = ['wait', 'let-others-speak', 'stop', 'report'].includes(posture);
      expect(replyBy === null).toBe(silent);
    }
  });

  it('expects 1–3 h on X and 3–6 h on Facebook, sooner the worse it is (Istanbulluoglu 2017)', () => {
    expect([minutesToReply('x', 'moderate'), minutesToReply('x', 'minor')]).toEqual([60, 180]);
    expect([minutesToReply('facebook', 'moderate'), minutesToReply('facebook', 'minor')]).toEqual([180, 360]);
    for (const network of networks) {
      const times = levels.map((level) => minutesToReply(network, level));
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(times.at(-1)).toBeLessThanOrEqual(60);
    }
  });

  it('looks again the sooner the worse it is, at what is let be too', () => {
    const looks = (['watch', 'minor', 'moderate', 'severe'] as const).map((level) =>
      Date.parse(adviceFor({ ...minor, level }).lookAgainAt ?? ''),
    );
    expect(looks).toEqual(looks.toSorted((a, b) => b - a));
    expect(adviceFor({ level: 'calm', ...owned, accepted: true }).lookAgainAt).not.toBeNull();
    expect(adviceFor({}).lookAgainAt).toBeNull();
  });
});
