import { describe, expect, it } from 'vitest';
import { createEar } from '@/lib/core/heard';
import { contextAt, made, type Kind } from './thread-made';

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
