import { describe, expect, it } from 'vitest';
import { newsIn } from '@/lib/core/compose/point/quoted/news';

describe('what is well now is found in what people write at the end', () => {
  it.each<['fr' | 'en', string, RegExp]>([
    [
      'fr',
      "Mise à jour : nouveau matelas livré le 23, l'ancien repris, livreurs aimables.",
      /nouveau matelas/i,
    ],
    [
      'en',
      'Update: the van came Friday, new mattress on the bed and the old one gone. Thanks!',
      /the van came/i,
    ],
  ])('%s: « %s »', (language, text, news) => expect(newsIn(text, language)).toMatch(news));

  it.each<['fr' | 'en', string]>([
    ['fr', 'Réponse claire. Merci, je reviendrai vérifier.'],
    ['en', 'Bea rang me. On a phone. Sorted, she was mortified bless her'],
    ['fr', 'Merci Margot, j’attends demain'],
  ])('%s: no plan and nobody’s blushes, « %s »', (language, text) =>
    expect(newsIn(text, language) ?? '').not.toMatch(/mortified|reviendrai|attends/),
  );
});
