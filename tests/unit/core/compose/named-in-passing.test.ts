import { describe, expect, it } from 'vitest';
import { frameIds } from './made/said-of';

/** A draft that names another trouble than the one that was told shows that nobody read. */
describe('a word in passing', () => {
  it.each([
    ['Et la direction qui fait la sourde oreille…', 'no-access'],
    ["On résilie tous, y a que ça qu'ils comprennent", 'cannot-cancel'],
    ['3e fois cette semaine. Je vais finir par me faire virer.', 'unfinished-work'],
    ["L'argent de nos impôts part dans les poches des copains", 'donations'],
    ['La fermeture éclair a cassé au bout de deux jours', 'closure'],
    ['Vous êtes malades de vendre ça à ce prix', 'sick'],
    ['Tombée dans le panneau, encore une fois', 'injured'],
    ['Le rayon jardin : mes plantes sont mortes', 'app-bug'],
    ["On sent l'arnaque à plein nez", 'smells'],
    ["Mon bus n'est pas passé, 40 minutes sous la pluie", 'not-arrived'],
    ['Vous avez supprimé mon commentaire', 'cancelled'],
    ['Toujours pas de réponse à ma demande de prime', 'not-arrived'],
    ['Service pourri', 'spoilt'],
    ["Une facture d'un montant délirant", 'data-exposed'],
    ['Encore une grève, bravo', 'jobs'],
    ['Livré en 30 min ou remboursé, la bonne blague', 'refund-waiting'],
  ])('names nothing of its own: %s (%s)', (text, id) => {
    expect(frameIds(text, 'fr')).not.toContain(id);
  });

  it.each([
    ['Any chance of an update on my order?', 'update-broke'],
    ["I'm so sick of this company", 'sick'],
    ['This took 45 minutes of my life', 'charged-wrong'],
    ['My estimated delivery keeps moving', 'bill-wrong'],
    ['The handle fell off after a week', 'injured'],
    ['My warranty expired in May', 'spoilt'],
    ['As I recall, you promised otherwise', 'hurt'],
    ['This whole thing stinks of greed', 'smells'],
    ['She bought a dress for £40 and it split', 'child-spent'],
    ['The option never showed up in the menu', 'missed-appointment'],
    ['Great, another train strike', 'work'],
    ['The leather on my sofa is cracking', 'planet'],
    ['I use it to play offline', 'outage'],
    ['They are still taking advantage of people', 'charged-wrong'],
    ['My bus never came, again', 'missed-appointment'],
    ['Still broken after all this', 'unfinished-work'],
  ])('names nothing of its own: %s (%s)', (text, id) => {
    expect(frameIds(text, 'en')).not.toContain(id);
  });

  it.each([
    ['fr', 'Impossible de résilier, ma lettre recommandée est ignorée', 'cannot-cancel'],
    ['fr', "Mon bus n'est pas passé, 40 minutes sous la pluie", 'no-transport'],
    ['fr', '3e fois cette semaine', 'again'],
    ['fr', 'Les femmes enceintes sont poussées dehors chez vous', 'work-treatment'],
    ['fr', 'Aucune explication, rien', 'no-explanation'],
    ['fr', 'Rendez-nous les biscuits au citron !', 'discontinued'],
    ['fr', 'Vous avez supprimé mon commentaire', 'deleting'],
    ['fr', 'Que deviennent nos dons ?', 'donations'],
    ['en', 'My bus never came, again', 'no-transport'],
    ['en', 'Nothing has been done about it', 'unsolved'],
    ['en', "You won't take cash any more", 'no-cash'],
    ['en', 'Drivers pee in bottles to make their rounds', 'work'],
    ['en', 'Bring back the lemon ones', 'discontinued'],
    ['en', 'Nobody explains what is going on', 'no-explanation'],
  ] as const)('the trouble itself is still known (%s): %s', (language, text, id) => {
    expect(frameIds(text, language)).toContain(id);
  });
});
