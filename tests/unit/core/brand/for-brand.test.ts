import { describe, expect, it } from 'vitest';
import { brandSchema } from '@/lib/core/brand/brand';
import { forBrand } from '@/lib/core/brand/for-brand';
import type { Reading, Scorer, ScorerInput } from '@/lib/core/reading/reading';
import { loadScorer } from '../../../../tools/cli/score';

const quiet: Reading = {
  language: { code: 'und', from: 'none' },
  sentiment: { label: 'neutral', negative: 0.2 },
  hostility: 0,
  hostile: false,
  arousal: 0,
  complaint: 0,
  topics: ['other'],
  signals: [],
};

/** Writes down what it was asked. */
const listener = () => {
  const asked: ScorerInput[] = [];
  const scorer: Scorer = {
    id: 'listener',
    score(input) {
      asked.push(input);
      return quiet;
    },
  };
  return { asked, scorer };
};

const bakery = brandSchema.parse({ name: 'Four du Port' });

describe('a scorer for a brand', () => {
  it('is told where the text stands, and everything else that it was told before', () => {
    const { asked, scorer } = listener();
    const input: ScorerInput = { text: 'Bonjour', given: 'fr', thread: 'en', page: 'de' };
    expect(forBrand(scorer, bakery).score(input)).toBe(quiet);
    expect(asked).toEqual([{ ...input, onBrandPage: true }]);
    expect(input).toEqual({ text: 'Bonjour', given: 'fr', thread: 'en', page: 'de' });
  });

  it('has an id of its own, so that readings of the other are not taken for its own', () => {
    const { scorer } = listener();
    const ofBrand = forBrand(scorer, bakery);
    expect(ofBrand.id).not.toBe(scorer.id);
    expect(ofBrand.id).toContain(scorer.id);
    expect(forBrand(scorer, brandSchema.parse({ handles: ['@fournil'] })).id).toBe(ofBrand.id);
  });

  it('is the scorer itself where no brand is named', () => {
    const { scorer } = listener();
    expect(forBrand(scorer, brandSchema.parse({}))).toBe(scorer);
  });

  it('reads a short text differently with the shipped reader', async () => {
    const scorer = await loadScorer();
    const ofBrand = forBrand(scorer, bakery);
    const texts = ['Nul.', 'Toujours la même histoire', 'No thanks', 'Again?', 'Et bien voilà'];
    expect(texts.map((text) => ofBrand.score({ text, given: 'fr' }))).not.toEqual(
      texts.map((text) => scorer.score({ text, given: 'fr' })),
    );
  });
});
