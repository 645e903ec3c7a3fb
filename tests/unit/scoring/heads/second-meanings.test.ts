import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSecondMeanings } from '@/lib/scoring/heads/second-meanings';
import { anyText } from '../any-text';

describe('a text without words of a second meaning', () => {
  it.each([
    ['fr', 'La roue avant est arrivée voilée.', 'La roue avant est arrivée .'],
    ['fr', 'Disque de frein voilé, photos voilées', 'Disque de frein , photos '],
    ['fr', 'Je cherche une femme de ménage.', 'Je cherche une .'],
    ['fr', 'Mme Gay m’a bien aidé', ' m’a bien aidé'],
    ['en', 'The blacks in this print look grey', ' in this print look grey'],
    ['en', 'Gay from your call centre rang', ' from your call centre rang'],
  ] as const)('leaves out what says nothing of people (%s: %s)', (language, text, rest) => {
    expect(withoutSecondMeanings(text, language)).toBe(rest);
  });

  it.each([
    ['fr', 'La porte s’est fermée devant une cliente voilée'],
    ['fr', 'Une femme voilée refoulée. La roue tourne.'],
    ['fr', 'Les noirs sont contrôlés, pas les autres'],
    ['en', 'The blacks are searched, nobody else is'],
    ['en', 'Gay people from the south are not served here'],
    ['de', 'La roue est voilée'],
  ] as const)('leaves people as they are (%s: %s)', (language, text) => {
    expect(withoutSecondMeanings(text, language)).toBe(text);
  });

  it('is the whole text where nothing else is left', () => {
    expect(withoutSecondMeanings('Femme de ménage', 'fr')).toBe('Femme de ménage');
  });

  it('takes any text, never longer than it was', () => {
    fc.assert(
      fc.property(
        anyText(['roue', 'voilée', 'les noirs de', 'Mme', 'Gay', 'from', 'the blacks'], 20),
        fc.constantFrom('fr' as const, 'en' as const),
        (text, language) => {
          expect(withoutSecondMeanings(text, language).length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it.each(['roue ', 'les noirs de ', 'Mme G', 'the blacks in '])(
    'is linear in %s again and again',
    (part) => {
      const from = performance.now();
      withoutSecondMeanings(part.repeat(20_000), 'fr');
      withoutSecondMeanings(part.repeat(20_000), 'en');
      expect(performance.now() - from).toBeLessThan(300);
    },
  );
});
