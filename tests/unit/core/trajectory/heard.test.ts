import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assessThread } from '@/lib/core/level/assess';
import { brandSchema } from '@/lib/core/brand/brand';
import { createEar } from '@/lib/core/trajectory/heard';
import type { Reading } from '@/lib/core/reading/reading';
import { brandName, contextAt, made, type Kind, type Said } from '../level/thread-made';

const heardWith = (kind: Kind, stars: number | undefined, text = 'some words about the thing') => {
  const { comments, read } = made([{ kind, text }]);
  const [comment] = comments;
  if (comment === undefined) throw new Error('nothing made');
  return createEar(contextAt(0))({ ...comment, stars }, read.get(comment.id));
};

describe('the stars of a review', () => {
  it('few of them say that something is wrong, however calm the words', () => {
    expect(heardWith('calm', 1).negative).toBeGreaterThan(0.7);
    expect(heardWith('calm', undefined).negative).toBeLessThan(0.2);
    expect(heardWith('calm', 3).negative).toBeLessThan(0.2);
  });

  it('many of them are praise, also where the words are taken for a complaint', () => {
    expect(heardWith('complaint', 5)).toMatchObject({ positive: true, negative: 0, heat: 0 });
    expect(heardWith('complaint', undefined).positive).toBe(false);
  });

  it('never excuse an insult', () => {
    expect(heardWith('insult', 5)).toMatchObject({ positive: false });
    expect(heardWith('insult', 5).heat).toBeGreaterThan(0.5);
  });

  it('count before those that are drawn in the words', () => {
    expect(heardWith('calm', 5, '★☆☆☆☆ some words').positive).toBe(true);
    expect(heardWith('calm', undefined, '★☆☆☆☆ some words').negative).toBeGreaterThan(0.7);
  });
});

const hearAll = (said: readonly Said[]) => {
  const { comments, read } = made(said);
  const hear = createEar(contextAt(0));
  return comments.map((comment) => hear(comment, read.get(comment.id)));
};
const heatOfReply = (parent: Said): number => hearAll([parent, { kind: 'insult', to: 0 }])[1]?.heat ?? 0;

describe('a reader who snaps at another reader', () => {
  it('attacks the brand where a complaint is joined, less where a mood or a joke is answered', () => {
    const joined = heatOfReply({ kind: 'complaint' });
    const mood = heatOfReply({ kind: 'sad', more: { complaint: 0.05 } });
    const joke = heatOfReply({ kind: 'calm', text: 'says who? lol' });
    expect(joined).toBeGreaterThan(0.8);
    expect(mood).toBeLessThan(joined * 0.7);
    expect(joke).toBeLessThan(mood * 0.7);
  });

  it('joins nothing by answering a quarrel of readers', () => {
    const heard = hearAll([{ kind: 'calm' }, { kind: 'insult', to: 0 }, { kind: 'insult', to: 1 }]);
    expect(heard[2]?.heat).toBeLessThan(0.5);
  });
});

describe('hostility to a brand', () => {
  const unsure: Partial<Reading> = { hostility: 0.6, hostile: true };

  it('weighs by how sure the reader is of it', () => {
    const [doubtful, sure] = hearAll([{ kind: 'complaint', more: unsure }, { kind: 'insult' }]);
    expect(doubtful?.heat).toBeLessThan(0.55);
    expect(sure?.heat).toBeGreaterThan(0.9);
  });

  it('waits for an answer where it complains of something, and only there', () => {
    const reasonsOf = (said: Said): string[] => {
      const { comments, read } = made([said]);
      const assessment = assessThread({ id: 'c0', comments }, read, contextAt(600));
      return assessment.reasons.map(({ code }) => code);
    };
    expect(reasonsOf({ kind: 'insult' })).toContain('unanswered');
    expect(reasonsOf({ kind: 'insult', more: { complaint: 0.1 } })).not.toContain('unanswered');
  });
});

describe('praise in rude words', () => {
  const rude: Said = { kind: 'kind', more: { sharpness: 0.7, hostility: 0.4 } };

  it('is praise under a brand’s post, and a sharp remark where no brand is known', () => {
    expect(hearAll([rude])[0]).toMatchObject({ positive: true, sharp: 0 });
    const { comments, read } = made([rude]);
    const [comment] = comments;
    const context = contextAt(0, { brand: z.parse(brandSchema, {}) });
    if (comment === undefined) throw new Error('nothing made');
    expect(createEar(context)(comment, read.get(comment.id)).sharp).toBeGreaterThan(0.2);
  });

  it('is none where the stance is in doubt', () => {
    const doubtful: Said = {
      kind: 'kind',
      more: { sharpness: 0.7, sentiment: { label: 'positive', negative: 0.28 } },
    };
    expect(hearAll([doubtful])[0]?.positive).toBe(false);
  });
});

describe('the words of an answer, quoted back to it', () => {
  const heardBelow = (text: string, more: Partial<Reading> = {}) =>
    hearAll([
      { kind: 'calm', author: brandName, text: 'Un incident est en cours, merci de votre compréhension.' },
      { kind: 'calm', text, to: 0, more },
    ])[1];

  it.each([
    '« merci de votre compréhension » non, y a plus de compréhension là',
    '"Merci de votre compréhension" bien sûr',
  ])('are no thanks, and say that something is wrong: %s', (text) => {
    expect(heardBelow(text)).toMatchObject({ relieved: false });
    expect(heardBelow(text)?.negative).toBeGreaterThan(0.2);
  });

  it('say nothing of the kind where somebody asks what they mean, or gives thanks of their own', () => {
    const asks = { signals: [{ code: 'question-to-brand' as const, start: 0, end: 4 }] };
    expect(heardBelow('« un incident » : lequel ?', asks)?.negative).toBeLessThan(0.1);
    expect(heardBelow('« un incident est en cours » : merci de le dire')).toMatchObject({ relieved: true });
    expect(heardBelow('« un incident est en cours » : merci de le dire')?.negative).toBeLessThan(0.1);
  });
});

describe('danger', () => {
  const alarm: Said = { kind: 'complaint', codes: ['safety'], to: 0 };
  const peakBelow = (parent: Said): number => {
    const { comments, read } = made([parent, alarm]);
    return assessThread({ id: 'c0', comments }, read, contextAt(5)).steps.at(-1)?.risk ?? 0;
  };

  it('is no harm done where it warns of an address that somebody shows', () => {
    const shown = peakBelow({ kind: 'calm', codes: ['personal-data'] });
    expect(shown).toBeLessThan(peakBelow({ kind: 'calm' }) - 0.2);
    expect(shown).toBeLessThan(peakBelow({ kind: 'calm', codes: ['personal-data', 'safety'] }) - 0.2);
  });
});
