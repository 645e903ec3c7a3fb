import { describe, expect, it } from 'vitest';
import type { Combined } from '@/lib/scoring/heads/combine';
import { grudgeOf, mayBearGrudge, withGrudge } from '@/lib/scoring/heads/grudge';

const pleased = (code: 'fr' | 'en' | 'de' = 'fr', complaint = 0.3): Combined => ({
  language: { code, from: 'text' },
  sentiment: { label: 'positive', negative: 0.02 },
  hostility: 0.1,
  hostile: false,
  arousal: 0.2,
  complaint,
  topics: [],
  signals: [],
  positive: 0.9,
  share: 1,
});

describe('a complaint inside a pleased review', () => {
  it('is looked for where the whole sounds pleased, in the languages read deeply', () => {
    expect(mayBearGrudge(pleased(), 200)).toBe(true);
    expect(mayBearGrudge(pleased('de'), 200)).toBe(false);
    expect(mayBearGrudge(pleased(), 40)).toBe(false);
    expect(mayBearGrudge(pleased('fr', 0.7), 200)).toBe(false);
  });

  it('is what a cross sentence complains of, and not a cheerful one', () => {
    expect(grudgeOf({ ...pleased('fr', 0.8), sentiment: { label: 'negative', negative: 0.7 } })).toBe(0.8);
    expect(grudgeOf(pleased('fr', 0.8))).toBe(0);
  });

  it('makes of praise a review of both kinds after a turn, beside another one or under two stars', () => {
    const turned = withGrudge(pleased(), 'Très bon accueil. Par contre la chambre est bruyante.', [0, 0.8]);
    expect(turned.complaint).toBeGreaterThan(0.5);
    expect(turned.sentiment).toEqual({ label: 'neutral', negative: 0.4 });
    expect(
      withGrudge(pleased(), 'Accueil parfait. Rien. Personne.', [0, 0.7, 0.6]).complaint,
    ).toBeGreaterThan(0.5);
    expect(withGrudge(pleased(), 'Deux étoiles pour le fils qui est poli.', [0]).complaint).toBeGreaterThan(
      0.5,
    );
  });

  it('leaves alone what is faint, or how it was before it turned out well', () => {
    expect(withGrudge(pleased(), 'Joli, mais petit.', [0, 0.5])).toEqual(pleased());
    expect(withGrudge(pleased(), 'Il tremblait au début. Merci à vous.', [0.8, 0])).toEqual(pleased());
    expect(withGrudge(pleased('en'), 'Lovely, but small.', [0, 0.65])).toEqual(pleased('en'));
  });
});
