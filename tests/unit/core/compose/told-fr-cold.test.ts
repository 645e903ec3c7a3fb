import { describe, expect, it } from 'vitest';
import { turnsBitter } from '@/lib/core/compose/signs';
import { readPoint, safeQuote } from '@/lib/core/compose/point';
import { spelledInFrench } from '@/lib/core/compose/point/told/spelled-fr';
import { builtOf, frameIds, toldOf } from './made/said-of';

const quoted = (text: string): string | null =>
  safeQuote(text, 'fr', readPoint(text, 'fr', 'vous').frames, true)?.text ?? null;

describe('a French complaint as people type it', () => {
  it.each([
    // What is stated before a question.
    [
      "La crèche a changé ses horaires du jour au lendemain, comment on fait quand on travaille jusqu'à 18h30 ?",
      'la crèche a changé ses horaires du jour au lendemain',
    ],
    // What somebody had done first, and what came of it.
    [
      "J'ai acheté des bottes à 149€, au bout de deux mois la semelle se décolle.",
      'vous avez acheté des bottes, et au bout de deux mois la semelle se décolle',
    ],
    [
      "Votre taxi m'a déposée à l'opposé de la gare, j'ai loupé mon train",
      "notre taxi vous a déposée à l'opposé de la gare, et vous avez loupé votre train",
    ],
    [
      'La colonie avait promis des photos chaque jour, on a eu deux photos en dix jours',
      'la colonie avait annoncé des photos chaque jour, et vous avez eu deux photos en dix jours',
    ],
    [
      "Impossible de modifier mon adresse de livraison sur l'appli, ça tourne en rond et ça me déconnecte",
      "il est impossible de modifier votre adresse de livraison sur l'appli, cela tourne en rond et cela vous déconnecte",
    ],
    // Whose fault it is not said to be, and what stands behind it.
    ['vos couches fuient la nuit depuis que vous avez changé les emballages', 'nos couches fuient la nuit'],
    // Accents and apostrophes left out.
    [
      'L appli de covoiturage m affiche des trajets deja partis',
      "l'appli de covoiturage vous affiche des trajets déjà partis",
    ],
    [
      "on nous a mis a coté des toilettes alors que j'avais demandé une table en terrasse en reservant",
      'on vous a mis à côté des toilettes alors que vous aviez demandé une table en terrasse en réservant',
    ],
    // "Rendez-vous" is no order and speaks to nobody; nor is "que vous" what waits.
    [
      "cela fait 3 fois que je prends rendez vous pour le passage de l'ergothérapeute et 3 fois que c'est annulé le matin même",
      "cela fait 3 fois que vous prenez rendez-vous pour le passage de l'ergothérapeute et 3 fois que c'est annulé le matin même",
    ],
    [
      "ça fait 2h qu'on est dans l'avion sur le tarmac sans clim et sans eau",
      "cela fait 2h que vous êtes dans l'avion sur le tarmac sans clim et sans eau",
    ],
    // Words that a wall took for something else: loudspeakers, public places, theirs and ours.
    [
      'Les enceintes grésillent dès que je monte le son au dessus de 5',
      'les enceintes grésillent dès que vous montez le son au dessus de 5',
    ],
    [
      "l'imprimante refuse mes cartouches alors que ce sont les vôtres",
      "l'imprimante refuse vos cartouches alors que ce sont les nôtres",
    ],
    ['Le magasin le plus proche vient de fermer.', 'le magasin le plus proche vient de fermer'],
    [
      "Le comble pour un opticien c'est de ne pas voir que mes verres sont inversés",
      "le comble pour un opticien c'est de ne pas voir que vos verres sont inversés",
    ],
  ])('« %s » is told back', (text, told) => {
    expect(toldOf(text, 'fr')).toBe(told);
  });

  it.each([
    // How faithful somebody is, what was to come, what a warm-up says: none of it is the point.
    ['Dix ans que je prends mon café ici tous les matins.'],
    ['La colonie avait promis des photos chaque jour.'],
    ["Je recommande vivement votre assurance à tous ceux qui n'auront jamais de sinistre."],
    ["J'attends au guichet 3 depuis 40 min l'agent est au téléphone avec sa cousine"],
    ['Depuis la mise à jour mon réveil sonne quand il veut.'],
  ])('« %s » is not', (text) => {
    expect(toldOf(text, 'fr')).toBeNull();
  });

  it.each([
    // One hangs on the other, or only both together say it.
    [
      "J'ai adoré le dessert. Enfin j'imagine, il n'est jamais arrivé.",
      "j'ai adoré le dessert. Enfin j'imagine, il n'est jamais arrivé",
    ],
    [
      'Bonne nouvelle, ma clôture est droite. Mauvaise nouvelle, elle est chez le voisin.',
      'bonne nouvelle, ma clôture est droite. Mauvaise nouvelle, elle est chez le voisin',
    ],
    // What they quote stands in what is quoted of them.
    [
      'J\'ai commandé "saignant". On m\'a servi "charbon".',
      "j'ai commandé “saignant”. On m'a servi “charbon”",
    ],
    // Reasons, comparisons and others are theirs to speak of.
    [
      "Ce matin on m'a demandé de libérer la table parce que je ne consommais pas assez vite.",
      "ce matin on m'a demandé de libérer la table parce que je ne consommais pas assez vite",
    ],
    [
      'Félicitations, vous avez réussi à faire rétrécir un pull lavé à froid.',
      'vous avez réussi à faire rétrécir un pull lavé à froid',
    ],
    // No gift, no promise, nobody's health, and no road that somebody drove.
    ["Vous m'avez promis un remboursement de tous mes achats sur ce produit cassé.", null],
    [
      "Je sors d'une entorse, le coach virtuel me fait courir sans arrêt.",
      'le coach virtuel me fait courir sans arrêt',
    ],
    ["J'ai fait 25 minutes de route.", null],
  ])('of « %s » is quoted', (text, words) => {
    expect(quoted(text)).toBe(words);
  });

  it.each([
    ["J'ai commander un menu, on m'a facture deux", "J'ai commandé un menu, on m'a facturé deux"],
    ["j'ai du renvoyer le meme pantalon", "j'ai dû renvoyer le même pantalon"],
    ['la cafetiere est reparee mais pas la securite', 'la cafetière est réparée mais pas la sécurité'],
    // Either may be meant: left as it stands.
    ['la casse du bus, on casse tout', 'la casse du bus, on casse tout'],
    ['le the et les pates', 'le the et les pates'],
  ])('« %s » is spelled « %s »', (typed, written) => {
    expect(spelledInFrench(typed)).toBe(written);
  });
});

describe('friendly French words', () => {
  it.each([
    ["Coiffeuse très gentille mais la couleur n'a rien à voir avec la photo que j'avais montrée", true],
    ["Très joli restaurant, par contre on a attendu le plat pendant 1h20, c'est long", true],
    ["Un peu d'attente mais aucun souci, on reviendra", false],
    ['Service rapide, mais surtout une équipe adorable', false],
  ])('« %s » turn: %s', (text, turns) => {
    expect(turnsBitter(text)).toBe(turns);
  });
});

describe('what French frames and stories took for something else', () => {
  it.each([
    ["la caissière m'a facturé 12 pommes au lieu de 2", 'quote-exceeded'],
    ["elle m'a pris 6€ et elle est restée bloquée avec mon linge dedans", 'price-rise'],
    ["l'ophtalmo avait 1h de retard et la consultation a duré 4 minutes", 'late'],
    ['le son des épisodes est décalé de deux secondes sur toute la saison', 'late'],
    ["j'attends depuis 40 min, l'agent est au téléphone", 'phone-wait'],
    ["J'ai commandé un steak saignant", 'injured'],
    ["Pas un mot d'excuse.", 'no-explanation'],
  ])('« %s » is no %s', (text, id) => {
    expect(frameIds(text, 'fr')).not.toContain(id);
  });

  it.each([
    ["J'avais réservé un box de stockage de 6 m2, à l'arrivée il en fait 4"],
    ["J'ai reçu une relance pour une facture que je n'ai jamais eue"],
    ['Pas de panique, ma fenêtre neuve ferme.'],
  ])('of « %s » no cut thing is said', (text) => {
    expect(builtOf(text, 'fr').join(' ')).not.toMatch(/de réservé|pour une a|est fermée/);
  });
});
