import { describe, expect, it } from 'vitest';
import { assessConversation, assessThread } from '@/lib/core/level/assess';
import type { Level } from '@/lib/core/level/level';
import { wholeConversation } from '@/lib/core/conversation/thread';
import { brandName, contextAt, made, readingOf, type Said } from './thread-made';

const assess = (said: readonly Said[]) => {
  const { comments, read } = made(said);
  return assessThread({ id: 'c0', comments }, read, contextAt(said.at(-1)?.minute ?? said.length * 5));
};
const repeat = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);
const codesOf = (said: readonly Said[]): string[] => assess(said).reasons.map(({ code }) => code);

interface Case {
  why: string;
  said: Said[];
  peak: Level[];
  reason?: string;
}

/** Situations from the guidance and the evidence, each with the levels that fit. */
const cases: Case[] = [
  { why: 'nothing but calm talk', said: repeat(8, { kind: 'calm' }), peak: ['calm'] },
  {
    why: 'nothing but praise',
    said: repeat(8, { kind: 'kind', codes: ['praise'], likes: 90 }),
    peak: ['calm'],
  },
  { why: 'one sad customer', said: [{ kind: 'sad' }], peak: ['calm', 'watch'] },
  {
    why: 'one complaint',
    said: [{ kind: 'complaint' }, ...repeat(5, { kind: 'calm' })],
    peak: ['calm', 'watch'],
  },
  {
    why: 'banter between two friends (laughing, addressed to one another)',
    said: [
      { kind: 'calm', author: 'ann' },
      { kind: 'insult', author: 'bob', to: 0, text: 'you absolute clown 😂', codes: ['insult'] },
      { kind: 'insult', author: 'ann', to: 1, text: 'says the donkey lol', codes: ['insult', 'threat'] },
      { kind: 'insult', author: 'bob', to: 0, text: 'you are dead 🤣', codes: ['threat'] },
    ],
    peak: ['calm'],
  },
  {
    why: 'two readers quarrel about the subject, the brand is not the target',
    said: [
      { kind: 'calm', author: 'ann' },
      { kind: 'insult', author: 'bob', to: 0 },
      { kind: 'insult', author: 'ann', to: 0 },
      { kind: 'insult', author: 'bob', to: 0 },
    ],
    peak: ['calm', 'watch'],
  },
  {
    why: 'several people insult the brand (Pfeffer et al. 2014)',
    said: [{ kind: 'complaint' }, ...repeat(4, { kind: 'insult', codes: ['insult'] })],
    peak: ['moderate', 'severe'],
    reason: 'hostile-voices',
  },
  {
    why: 'breadth without heat: many people, each a little sad, on one point',
    said: repeat(12, { kind: 'sad', minute: null }),
    peak: ['minor', 'moderate'],
    reason: 'many-negative',
  },
  {
    why: 'a boycott argued calmly, with thousands of likes (Legocki et al. 2020)',
    said: [{ kind: 'sad', codes: ['boycott-call'], likes: 4000 }, { kind: 'calm' }, { kind: 'sad' }],
    peak: ['moderate', 'severe'],
    reason: 'boycott-call',
  },
  {
    why: 'the same boycott call, seen by nobody',
    said: [{ kind: 'sad', codes: ['boycott-call'] }, ...repeat(4, { kind: 'calm' })],
    peak: ['watch', 'minor'],
  },
  {
    why: 'two people report that they see the data of others (G4)',
    said: [
      { kind: 'complaint', codes: ['data-leak'] },
      { kind: 'complaint', codes: ['data-leak'], to: 0 },
    ],
    peak: ['severe'],
    reason: 'data-leak',
  },
  {
    why: 'one person reports it',
    said: [{ kind: 'complaint', codes: ['data-leak'] }],
    peak: ['moderate', 'severe'],
  },
  {
    why: 'a product hurt someone (Coombs: health and safety first)',
    said: [{ kind: 'complaint', codes: ['safety'] }],
    peak: ['moderate', 'severe'],
    reason: 'safety',
  },
  {
    why: 'a question about safety is no report of harm',
    said: [{ kind: 'calm', codes: ['safety', 'question-to-brand'] }, { kind: 'calm' }],
    peak: ['calm', 'watch'],
  },
  {
    why: 'an employee is hunted: named, exposed, threatened (G5)',
    said: [
      { kind: 'insult', codes: ['staff-harassment'] },
      { kind: 'insult', codes: ['threat', 'staff-harassment'] },
    ],
    peak: ['severe'],
    reason: 'staff-harassment',
  },
  {
    why: 'discrimination is reported, and people stand behind it',
    said: [
      { kind: 'complaint', codes: ['discrimination'], likes: 900 },
      { kind: 'complaint', to: 0 },
      { kind: 'complaint', codes: ['discrimination'], to: 0 },
    ],
    peak: ['severe'],
    reason: 'discrimination',
  },
];

describe('the level of a thread', () => {
  it.each(cases)('$why: $peak', ({ said, peak, reason }) => {
    const assessment = assess(said);
    expect(peak).toContain(assessment.peak);
    if (reason !== undefined) expect(assessment.reasons.map(({ code }) => code)).toContain(reason);
  });

  it('weighs anger more than sadness (Herhausen et al. 2019)', () => {
    const risk = (arousal: number): number =>
      assess(
        repeat(5, {
          kind: 'complaint',
          more: { ...readingOf('complaint'), arousal },
        }),
      ).steps.at(-1)?.risk ?? 0;
    expect(risk(0.9)).toBeGreaterThan(risk(0.1) + 0.02);
  });

  it('grows with the likes of what is hostile, not with those of praise (G2)', () => {
    const risk = (kind: 'insult' | 'kind', likes: number): number =>
      assess([{ kind, likes }]).steps[0]?.risk ?? 0;
    expect(risk('insult', 500)).toBeGreaterThan(risk('insult', 0) + 0.05);
    expect(risk('kind', 500)).toBe(risk('kind', 0));
  });

  it('grows while the brand is silent (G37)', () => {
    const complaint: Said = { kind: 'complaint', minute: 0 };
    const risk = (minute: number): number =>
      assess([complaint, { kind: 'sad', minute }]).steps.at(-1)?.risk ?? 0;
    expect(risk(600)).toBeGreaterThan(risk(1));
    expect(codesOf([complaint, { kind: 'sad', minute: 600 }])).toContain('unanswered');
  });

  it('is driven up by an answer that sends people away, down by one that owns (Lewicki et al. 2016)', () => {
    const after = (text: string): number =>
      assess([
        { kind: 'complaint' },
        { kind: 'complaint' },
        { kind: 'kind', author: brandName, text },
      ]).steps.at(-1)?.risk ?? 0;
    const away = after('Thanks for reaching out! Please complete the web form.');
    const owned = after('We broke this yesterday, it is our fault. New ones leave today at 5 pm. Bea');
    expect(owned).toBeLessThan(away - 0.1);
  });

  it('sees an answer backfire where people turn on it, or outvote it by far', () => {
    const answer: Said = { kind: 'calm', author: brandName, text: 'All is well with our parcels.', likes: 2 };
    expect(codesOf([{ kind: 'complaint' }, answer, { kind: 'complaint', to: 1 }])).toContain(
      'answer-backfired',
    );
    expect(codesOf([{ kind: 'complaint' }, answer, { kind: 'calm', to: 1, likes: 700 }])).toContain(
      'answer-backfired',
    );
  });

  it('cools by a good answer and the thanks of those who complained', () => {
    const hot: Said[] = [...repeat(2, { kind: 'insult', author: 'ann' }), { kind: 'insult', author: 'bob' }];
    const { level, trend, peak } = assess([
      ...hot,
      { kind: 'complaint', author: 'cid' },
      { kind: 'kind', author: brandName, text: 'You are right, we got this wrong. Mended by noon.' },
      { kind: 'kind', author: 'ann', to: 4, text: 'ok fair, thanks' },
      { kind: 'kind', author: 'bob', to: 4, text: 'it works now' },
      { kind: 'kind', author: 'cid', to: 4, text: 'sorted' },
    ]);
    expect(peak).not.toBe('watch');
    expect(['calm', 'watch']).toContain(level);
    expect(trend).toBe('cooling');
  });

  it('finds those who speak for the brand, and lets them calm', () => {
    const { defenders, reasons } = assess([
      { kind: 'complaint', author: 'ann' },
      { kind: 'calm', author: 'bob', to: 0, codes: ['defends-brand'] },
      { kind: 'insult', author: 'cid', to: 0, codes: ['defends-brand'] },
    ]);
    expect(defenders).toEqual(['c1']);
    expect(reasons.find(({ code }) => code === 'defended')?.weight).toBeLessThan(0);
  });

  it('weighs what the brand is sensitive about (G15)', () => {
    const said: Said[] = repeat(4, { kind: 'complaint', text: 'the palm oil again' });
    const { comments, read } = made(said);
    const context = contextAt(20);
    const sensitive = { ...context, brand: { ...context.brand, sensitiveTopics: ['Palm oil'] } };
    const risk = (given: typeof context): number =>
      assessThread({ id: 'c0', comments }, read, given).steps.at(-1)?.risk ?? 0;
    expect(risk(sensitive)).toBeGreaterThan(risk(context));
  });

  it('believes talk of harm less on a page where nobody named the brand', () => {
    const risk = (text: string): number => {
      const { comments, read } = made([{ kind: 'complaint', codes: ['safety'], text }]);
      const elsewhere = {
        network: 'forum',
        post: { text: 'What breaks most often?', author: 'ann' },
      } as const;
      const thread = { id: 'c0', comments };
      return assessThread(thread, read, contextAt(0, { conversation: elsewhere })).steps[0]?.risk ?? 0;
    };
    expect(risk('the lamp of Maison Lune caught fire')).toBeGreaterThan(risk('the lamp caught fire') + 0.1);
  });

  it('trusts words less in an essay than in a remark', () => {
    const risk = (text: string): number =>
      assess([{ kind: 'complaint', codes: ['legal-threat'], text }]).steps[0]?.risk ?? 0;
    expect(risk('I will sue. '.repeat(3))).toBeGreaterThan(risk('I will sue. '.repeat(400)) + 0.05);
  });

  it('takes comments that nobody has read yet for silent ones', () => {
    const { comments } = made(repeat(3, { kind: 'insult' }));
    const { level, steps } = assessThread({ id: 'c0', comments }, new Map(), contextAt(0));
    expect(level).toBe('calm');
    expect(steps).toHaveLength(3);
  });
});

describe('assessConversation', () => {
  const assessAll = (said: readonly Said[], flat = false) => {
    const { comments, read } = made(said);
    return assessConversation(comments, flat, read, contextAt(said.length * 5));
  };

  it('assesses every thread for itself', () => {
    const found = assessAll([{ kind: 'complaint' }, { kind: 'insult', to: 0 }, { kind: 'calm' }]);
    expect(found.map(({ threadId, level }) => [threadId, level])).toEqual([
      ['c0', 'minor'],
      ['c2', 'calm'],
    ]);
  });

  it("lets the brand's word at the top of the page answer every thread", () => {
    const upset: Said[] = [{ kind: 'complaint' }, { kind: 'complaint', to: 0 }, { kind: 'insult', to: 0 }];
    const word: Said = {
      kind: 'kind',
      author: brandName,
      text: 'It is our fault, and it is mended since noon. Bea',
    };
    const [before] = assessAll([...upset, { kind: 'calm' }]);
    const [after] = assessAll([...upset, word]);
    expect(before?.reasons.map(({ code }) => code)).toContain('unanswered');
    expect(after?.reasons.map(({ code }) => code)).toContain('answered');
    expect(after?.reasons.map(({ code }) => code)).not.toContain('unanswered');
    expect(after?.steps).toEqual(before?.steps);
    // What was said before anyone complained answers nobody.
    const [, early] = assessAll([
      word,
      ...upset.map((said): Said => ({ ...said, to: said.to === 0 ? 1 : undefined })),
    ]);
    expect(early?.reasons.map(({ code }) => code)).toContain('unanswered');
  });

  it('sees a storm on the post: many separate comments, no thread to blame', () => {
    const [whole, ...threads] = assessAll(repeat(12, { kind: 'complaint' }));
    expect(whole?.threadId).toBe(wholeConversation);
    expect(['minor', 'moderate', 'severe']).toContain(whole?.level);
    expect(threads.every(({ level }) => level === 'calm' || level === 'watch')).toBe(true);
  });

  it('sees none where one thread explains it, or few complain among many', () => {
    const quarrel: Said[] = [{ kind: 'insult' }, ...repeat(5, { kind: 'insult', to: 0 })];
    const ids = (said: Said[], flat = false): string[] =>
      assessAll(said, flat).map(({ threadId }) => threadId);
    expect(ids([...quarrel, { kind: 'calm' }, { kind: 'calm' }])).not.toContain(wholeConversation);
    expect(
      ids(repeat(30, { kind: 'calm' }).map((s, i): Said => (i % 6 ? s : { kind: 'complaint' }))),
    ).not.toContain(wholeConversation);
    expect(ids(repeat(12, { kind: 'complaint' }), true)).toEqual([wholeConversation]);
  });
});
