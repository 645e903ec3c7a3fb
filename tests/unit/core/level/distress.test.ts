import { describe, expect, it } from 'vitest';
import { assessThread } from '@/lib/core/level/assess';
import { atMinute, brandName, contextAt, made, type Said } from './thread-made';

const end = "I'm so tired. I honestly don't see the point of any of it any more.";
const assess = (
  said: readonly Said[],
  over: Parameters<typeof contextAt>[1] = {},
  minute = said.length * 5,
) => {
  const { comments, read } = made(said);
  return assessThread({ id: 'c0', comments }, read, contextAt(minute, over));
};

describe('somebody in distress', () => {
  it.each(['low', 'normal', 'high'] as const)(
    'makes a calm thread moderate at once, at %s sensitivity',
    (sensitivity) => {
      const { level, reasons, advice } = assess([{ kind: 'calm' }, { kind: 'calm', text: end }], {
        sensitivity,
      });
      expect(['moderate', 'severe']).toContain(level);
      expect(reasons[0]).toMatchObject({ code: 'distress', commentIds: ['c1'] });
      expect(advice.posture).toBe('hand-over');
      expect(advice.reasons.map(({ code }) => code)).toEqual(['life-at-risk']);
    },
  );

  it('is heard where a reader sends somebody to those who listen', () => {
    const { reasons, advice } = assess([
      { kind: 'calm', text: 'fifth call this week. I will not trouble anyone much longer', author: 'sam' },
      { kind: 'calm', text: 'are you on your own? Samaritans is 116 123, any hour', to: 0 },
    ]);
    expect(reasons[0]).toMatchObject({ code: 'distress', commentIds: ['c0'] });
    expect(advice.posture).toBe('hand-over');
  });

  it('is to be answered within half an hour of what they wrote', () => {
    const { advice } = assess([{ kind: 'kind', text: end, minute: 10 }], {}, 12);
    expect(advice.replyBy).toBe(atMinute(40));
  });

  it('is not forgotten for sixty calm comments, a kind word and a good answer', () => {
    const calm = Array.from({ length: 60 }, (): Said => ({ kind: 'calm' }));
    const answered: Said[] = [
      { kind: 'calm', text: end, author: 'wilf' },
      {
        kind: 'calm',
        author: brandName,
        text: "We're sorry. We are looking into it and will call you today.",
      },
      { kind: 'kind', author: 'wilf', text: 'thank you, that is kind' },
    ];
    const { level, advice } = assess([...answered, ...calm]);
    expect(level).toBe('moderate');
    expect(advice.reasons[0]?.code).toBe('life-at-risk');
  });

  it('is nobody where the brand quotes it, or where it is said in fun', () => {
    for (const said of [
      { kind: 'calm', author: brandName, text: 'I want to die' },
      { kind: 'calm', text: 'I want to die 😂😂' },
    ] as const) {
      const { level, reasons } = assess([said]);
      expect(level).toBe('calm');
      expect(reasons.map(({ code }) => code)).not.toContain('distress');
    }
  });
});
