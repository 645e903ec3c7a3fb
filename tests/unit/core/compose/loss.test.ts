import { describe, expect, it } from 'vitest';
import { besideLoss, lossIn } from '@/lib/core/compose/point';
import { frameIds } from './made/said-of';

/** People tell of a death in a sentence of its own, in a word beside it, or in none that says so. */
describe('a death that somebody tells of', () => {
  it.each([
    ['fr', "Ma sœur s'est éteinte le 3 septembre, le contrat n'a rien versé", 'person', 'sœur'],
    ['fr', 'Mon père, 84 ans, est décédé en mars', 'person', 'père'],
    ['fr', "Papa en mettait dans son café. On l'a enterré samedi", 'person', 'papa'],
    ['fr', "L'enterrement de mon grand père est à 14h", 'person', 'grand-père'],
    ['fr', 'Votre bon de commande avec le visage de notre fils. Noé est décédé en juin', 'person', 'fils'],
    ['fr', 'Mon conjoint a été emporté par un cancer', 'person', null],
    ['fr', "J'ai perdu mon bébé à 5 mois de grossesse", 'baby', 'bébé'],
    ['fr', 'Ma chienne est morte chez vous', 'animal', 'chienne'],
    ['en', 'my nan loved these. she passed sat morning', 'person', 'nan'],
    ['en', 'Three texts inviting Mum for her jab. We buried her in August', 'person', 'mum'],
    ['en', "I was meant to carry my dad's coffin at noon", 'person', 'dad'],
    ['en', 'i lost the baby at 11 weeks', 'baby', 'baby'],
    ['en', 'Our cat was put to sleep on Monday', 'animal', 'cat'],
    ['en', 'I put a bag in with him. 52 years we were married', 'person', null],
  ] as const)('%s: “%s” tells of the %s', (language, text, of, called) => {
    expect(lossIn(text, language)).toMatchObject({ of, called });
  });

  it.each([
    ['fr', 'ma box est morte depuis hier soir'],
    ['fr', 'Ma fille a eu un vélo. Il est mort au bout de trois semaines'],
    ['fr', 'Ma fille a choisi une montre chez vous. Elle est morte au bout de trois semaines'],
    ['fr', 'ma mère est morte de rire'],
    ['fr', 'mon mari est mort au deuxième tour, mangé par le troll 😂'],
    ['fr', 'Le cadeau de maman. Elle est partie déçue'],
    ['fr', "J'ai perdu ma fille dans votre magasin pendant dix minutes"],
    ['fr', "Mon mari m'a quittée quand il a vu la facture"],
    ['en', "You've lost my mum's birthday present"],
    ['en', "My husband's phone has been dead since Friday"],
    ['en', 'Bought my mum a peace lily. It died within the week'],
    ['en', 'my brother died to the new boss 14 times lmao'],
    ['en', 'my dad passed his test and my mum nearly died laughing'],
    ['en', 'My great-grandfather fell the same week, in 1916'],
  ] as const)('%s: “%s” tells of none', (language, text) => {
    expect(lossIn(text, language)).toBeNull();
  });

  it.each([
    ['fr', 'Mon père est mort en mars. Vous me demandez un acte de décès', 'death-certificate'],
    ['en', 'My wife died in May. They want me to put her on the line', 'holder-asked-for'],
    ['en', 'We lost our baby in June. Your emails keep coming', 'written-to-all-the-same'],
  ] as const)('%s: “%s” tells what went wrong after it', (language, text, id) => {
    expect(frameIds(text, language)[1]).toBe(id);
  });

  it.each([
    [
      'fr',
      'Mon père est décédé le 6. Depuis je reçois ses factures chaque mois.',
      'Depuis je reçois ses factures chaque mois.',
    ],
    [
      'en',
      'My dad died in May and you still send letters to his address every week.',
      'you still send letters to his address every week.',
    ],
    // It names the loss and what went wrong: nothing is left out.
    ['en', 'my grandads wreath turned up at 4', 'my grandads wreath turned up at 4'],
  ] as const)('%s: beside the loss, “%s” tells the rest', (language, text, rest) => {
    const bereft = lossIn(text, language);
    expect(bereft).not.toBeNull();
    expect(bereft === null ? '' : besideLoss(text, bereft)).toBe(rest);
  });
});
