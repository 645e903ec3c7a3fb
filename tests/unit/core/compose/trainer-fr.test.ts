import { describe, expect, it } from 'vitest';
import { builtOf, frameIds, toldOf } from './made/said-of';

/** Threads by a stranger to this code, whose point the drafts missed, said wrongly or put beside the matter. */
describe('a French complaint is told by what went wrong, and not by what stands beside it', () => {
  it.each([
    [
      'what came of it after a visit',
      'Dégât des eaux le 12. L’expert est passé le 24 en un quart d’heure, depuis rien.',
      "l'expert est passé le 24 en un quart d'heure, et plus rien depuis",
    ],
    [
      'when it was, said before it',
      'Le jour de mon retour, mon bureau était attribué et mon badge désactivé.',
      'le jour de votre retour, votre bureau était attribué et votre badge désactivé',
    ],
    [
      'a thing announced, and nothing said of it',
      'Le médecin ne m’a pas écoutée. L’échographie que j’ai fini par passer ailleurs : un kyste.',
      null,
    ],
    [
      'the end of a list, and what comes after it',
      'Réveillés à 3 h avec des boutons sur les bras et le cou, 3 fourmis écrasées dans le drap.',
      null,
    ],
    [
      'a mourning that somebody mentions',
      'Depuis que mon mari est parti en avril, je ne chauffe que le salon. Régularisation de 900 euros.',
      null,
    ],
    ['somebody’s distress', 'Elle devait être prête le 3. Je n’ai rien mangé depuis lundi.', null],
  ])('%s', (_, text, told) => {
    const found = toldOf(text, 'fr');
    if (told === null) expect(found ?? '').not.toMatch(/que vous avez fini|^le cou|parti en avril|mangé/);
    else expect(found).toBe(told);
  });

  it.each([
    ['Quelqu’un peut-il me dire où est ma robe', 'vous ne savez toujours pas où est votre robe'],
    ['Où en est mon dossier ?', 'vous ne savez toujours pas où en est votre dossier'],
  ])('“%s” waits for news of a thing', (text, built) => expect(builtOf(text, 'fr')).toContain(built));

  it.each([
    ['Le reportage de dimanche sur vos entrepôts m’a glacée', 'on-screen'],
    ['Vu le documentaire sur les abattoirs, plus jamais', 'on-screen'],
    ['Son cœur s’est arrêté pendant l’anesthésie', 'heart-stopped'],
    ['Notre lapin ne s’est jamais réveillé de l’opération', 'animal-died'],
    ['Trois bestioles écrasées dans les draps', 'bed-insects'],
    ['Il a dit : « ça pèse lourd, hein. » L’interne a ri.', 'humiliated'],
    ['La vendeuse m’a demandé si je n’avais pas « un petit peu pris »', 'humiliated'],
  ])('“%s” is heard as %s', (text, id) => expect(frameIds(text, 'fr')).toContain(id));

  it.each([
    ['Ménisque déchiré, et le médecin ne l’a pas vu', 'broken'],
    ['Je n’ai jamais eu un jour de retard en cinquante ans', 'late'],
    ['Votre enquête de satisfaction sur vos magasins est trop longue', 'on-screen'],
    ['Le coureur de tête a lâché son cœur dans la descente', 'heart-stopped'],
    ['Punaises de lit, trois bestioles dans les draps', 'bed-insects'],
  ])('“%s” is not heard as %s', (text, id) => expect(frameIds(text, 'fr')).not.toContain(id));
});
