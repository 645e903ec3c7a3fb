import { describe, expect, it } from 'vitest';
import { readPoint, safeQuote } from '@/lib/core/compose/point';
import { wasServed } from '@/lib/core/compose/signs/at-table';
import { builtOf, frameIds, toldOf } from './made/said-of';

const subjectsOf = (text: string): string[] => readPoint(text, 'fr', 'vous').slots.subjects;
const quoteOf = (text: string): string =>
  safeQuote(text, 'fr', readPoint(text, 'fr', 'vous').frames, true)?.text ?? '';

describe('a French complaint is known by what it tells, and not by a loose word of it', () => {
  it.each([
    ['le même vocal circulait sur une autre marque, mot pour mot, même voix', 'authorship', false],
    ['vous avez repris ma description mot pour mot', 'authorship', true],
    ['la fougère et le chardon de la série sont mes dessins', 'authorship', true],
    ["la chambre 31 donne sur l'extraction de la cuisine : un ronflement continu", 'room-wrong', false],
    ['notre chambre a été donnée à quelqu’un, elle était déjà donnée', 'room-wrong', true],
    ["le car de 17h40 est pas passé mercredi, ni annulé sur l'appli ni rien", 'cancelled', false],
    ["le car de 17h40 est pas passé mercredi, ni annulé sur l'appli ni rien", 'no-transport', true],
    ['Ligne 14 toujours pas là à Saint-Aubry. 35 min de retard', 'no-transport', true],
    ['je ne suis pas venue, car je ne suis jamais arrivée à réserver', 'no-transport', false],
    ['ma valise visite Oslo, Madrid et une ville qui s’appelle ERREUR 12', 'lost-luggage', true],
    ['ma valise visite Oslo, Madrid et une ville qui s’appelle ERREUR 12', 'app-bug', false],
    ['29,90 à 37,90, prélevé le 5, aucun mail', 'price-rise', true],
    ['passer la carte de 10 de 140 à 185, ça fait beaucoup', 'price-rise', true],
    ["j'ai eu une page blanche à la place du panier", 'wrong-item', false],
    ["j'ai eu un pull vert à la place du bleu", 'wrong-item', true],
    [
      'vous m’avez facturé une prise de sang qu’il n’a pas eue, sous le lit de la salle d’attente',
      'queue',
      false,
    ],
    ['deux heures dans la salle d’attente', 'queue', true],
    ['son pantalon revient avec le nom d’un autre', 'belongings-mixed', false],
    ['le linge de mon mari revient avec le nom d’un autre, le pantalon est trop court', 'wrong-size', false],
    ['J’arrive sans prévenir : remboursée en quatre jours, chapeau', 'refund-waiting', false],
    [
      'Trois fois sans porc. Il y avait des lardons. Je ne reviens pas pour le remboursement',
      'refund-waiting',
      false,
    ],
    [
      'Trois fois sans porc. Il y avait des lardons. Je ne reviens pas pour le remboursement',
      'not-free-of',
      true,
    ],
    ['avis de passage absent à 10h02, j’étais derrière la porte', 'marked-absent', true],
    ['Vous m’avez prélevé 612,40 € au lieu de 61,24 €', 'overcharged', true],
    ['commandé en juin, promis pour septembre, puis mi octobre', 'postponed-again', true],
    ['Mon fils a été déposé au terminus, le chauffeur l’a laissé sur le trottoir', 'thrown', false],
    ['Mon fils a été déposé au terminus, le chauffeur l’a laissé sur le trottoir', 'left-alone', true],
    ['mon colis a été jeté sur le trottoir', 'thrown', true],
    ['ma fille a laissé son sac seul dans le bus', 'left-alone', false],
    ['Trente-cinq minutes payées soixante', 'cut-short', true],
    ['je suis passée à 14 h comme indiqué sur la porte et c’était fermé', 'closed-early', true],
    ['sans eau chaude depuis lundi dans les douches', 'outage', false],
    ['reçu l’album de quelqu’un d’autre', 'wrong-item', true],
    ['votre vigile a refusé son chien guide à l’entrée', 'dog-refused', true],
  ])('%s: %s is %s', (text, id, isKnown) => {
    expect(frameIds(text.replaceAll('’', "'"), 'fr').includes(id)).toBe(isKnown);
  });

  it('says of what burnt that it burnt, and of an allergy no more than that', () => {
    expect(frameIds('La mienne a pris feu cette nuit, le chargeur a surchauffé', 'fr')).toEqual([
      'caught-fire',
    ]);
    expect(frameIds('Mon fils est allergique. Lèvres gonflées, plaques partout', 'fr')).toEqual(['allergy']);
  });
});

describe('what is said back in French leaves out whom it speaks to, and what nobody minds', () => {
  it.each([
    [
      'Bonjour monsieur le directeur ma chaudiere est en panne depuis dimanche',
      'votre chaudière est en panne depuis dimanche',
    ],
    [
      'Madame, Monsieur, mon liner posé en avril se décolle sur toute la longueur',
      'votre liner posé en avril se décolle sur toute la longueur',
    ],
    [
      "Bonjour à toute l'équipe, votre robot ne démarre plus depuis hier",
      'notre robot ne démarre plus depuis hier',
    ],
  ])('%s', (text, told) => {
    expect([toldOf(text, 'fr'), ...builtOf(text, 'fr')]).toContain(told);
  });

  it.each([
    'Je ne veux pas de bon. Je voudrais que quelqu’un cherche.',
    'On ne prend pas de dessert, et personne ne nous voit.',
    'la petite tache d’encre à gauche de la tige',
  ])('nothing is put together of « %s »', (text) => {
    expect(
      builtOf(text.replaceAll('’', "'"), 'fr').filter((built) => /bon$|dessert|petite/.test(built)),
    ).toEqual([]);
  });

  it('tells no opinion, and not what a thing is used for', () => {
    expect(
      toldOf("Je ne pense pas que ce soit une erreur, l'orientation figurait sur le plan", 'fr'),
    ).not.toMatch(/pensez/);
    expect(toldOf("J'utilise cette carte pour payer sur internet, jusque là ça allait", 'fr')).toBeNull();
  });

  it('puts back what is left out between what was shown and what came of it', () => {
    expect(
      toldOf("j'ai montré une photo de carré long j'suis ressortie avec la coupe de mon petit frère", 'fr'),
    ).toBe(
      'vous avez montré une photo de carré long, et vous êtes ressortie avec la coupe de votre petit frère',
    );
    expect(toldOf('relevé fait par vos soins sur le compteur du voisin', 'fr')).toBe(
      'le relevé a été fait par nos soins sur le compteur du voisin',
    );
    expect(
      toldOf("j'avais 23€ sur mon bracelet, j'ai demandé le remboursement et j'ai reçu 18", 'fr'),
    ).not.toMatch(/aviez sur/);
  });

  it('quotes neither what staff answered first nor half of a sentence', () => {
    expect(
      quoteOf(
        "J'ai payé des verres amincis et j'ai des culs de bouteille. La dame me dit qu'à ma correction ça change rien.",
      ),
    ).toMatch(/^j'ai payé/);
    expect(
      quoteOf(
        "le mien a coupé le câble et l'a avalé, mais depuis la dernière maj il croit que le tapis est un précipice",
      ),
    ).not.toMatch(/^l'a/);
  });

  it('names neither somebody who was asked elsewhere nor half of a turn of phrase', () => {
    expect(subjectsOf('Notre vétérinaire dit torsion et mon avocate a le dossier.')).toEqual([]);
    expect(subjectsOf("Je ne veux pas d'un rappel, je veux la prise en charge.")).toEqual([]);
    expect(subjectsOf('case 1, vide. case 3, un mot « merci de votre fidélité »')).toEqual([]);
    expect(subjectsOf('Mise en demeure reçue par vos soins')).toEqual([]);
    expect(subjectsOf('il ma vue courir et il a fermé')).toEqual([]);
    expect(subjectsOf("Votre dossier n'avance pas.")).toEqual(['notre dossier']);
  });

  it('knows a meal at a restaurant, of which nothing is left to put aside', () => {
    expect(wasServed("La serveuse l'a noté devant moi.", 'fr')).toBe(true);
    expect(wasServed('Trouvé un bout de verre dans le petit pot.', 'fr')).toBe(false);
  });
});
