import { describe, expect, it } from 'vitest';
import { draftsUnder } from './made/drafts-under';

describe('a thread among many voices is answered to whom it concerns, as what it is', () => {
  it.each([
    [
      'the question amid fans who play at losing everything over it',
      'en',
      [
        'jam (88): i will fight a pensioner for this',
        'kate (75): nobody buy any i have a family (8 unfinished jumpers)',
        'marlowe (51): you evil genius my husband is going to leave me',
        'sheep (4): is it superwash? asking for a toddler',
      ],
      /“Is it superwash\?”/,
      /sorry|apolog|regret|boycott|family/i,
    ],
    [
      'whoever waits for the right one, and not a question without a trouble',
      'en',
      [
        'kiah (3): need need need',
        'marg (90): I ordered the kit with express to have it for my daughter’s wedding on Saturday. It has come in shade 05 and I asked for 02. Is there any chance of an 02 by Friday?',
        '2<kiah (9): oh marg, you’ll be gorgeous whatever',
      ],
      /ordered|the order/,
      /Thanks for asking|glad you asked/i,
    ],
    [
      'a mate among mates, who takes it in play',
      'en',
      [
        'Davo (31): gunna murder em',
        'Lozza (77): if Gav drops one more bomb im driving to his house and taking his hands, hes not using em',
        '2<Gavin (120): front doors open Loz bring a carton',
        'Trent (9): see yous all there',
      ],
      /./,
      /reporting|targeted|platform/i,
    ],
    [
      'the one whom it happened to, and not who tells her where to report it',
      'fr',
      [
        'Agnès (90): Je suis passée voir papa hier, chambre 9. Le plateau était à l’autre bout de la pièce, il n’avait pas mangé depuis le matin. Je suis repartie en pleurant.',
        '1<Denis (40): Signalez à l’ARS, numéro sur leur site, et appelez le 3977. Faites-le avant lundi, ils sont injoignables après.',
        '1<Agnès (12): Merci Denis, je note.',
      ],
      /Agnès|plateau/,
      /Denis|appels/,
    ],
    [
      'hearsay from a friend of a friend',
      'fr',
      [
        'zoe (300): paraît que la chambre froide était en panne tout le weekend et qu’ils ont vendu la viande quand même 🤢 une pote d’une pote y bosse',
        '1<lou (20): NON',
        '1<kim (30): @Marque vous confirmez ou pas ?',
      ],
      /circule|inquiétude|questions/i,
      /excuses|défaut|tenu/,
    ],
    [
      'whoever asks, once those who complained are content',
      'en',
      [
        'Fiona (8): We left a small grey elephant in room 14 on Saturday, rang three times and emailed. Nobody answers.',
        '1<Marque (15): Fiona, I’m sorry you had to ask three times, we were short on the desk. Found, in with the pillowcases. It goes special delivery today.',
        '2<Fiona (40): Oh thank you!! He is home already, thank you so much',
        'Alastair (1): Is the terrace open to non residents for coffee?',
      ],
      /terrace|question/i,
      /elephant|sorry|annoy/,
    ],
    [
      'a review that its writer raised',
      'fr',
      [
        'Colette (4): 2 étoiles MODIFIÉ EN 5. Au début : fauteuil livré avec un pied manquant. Depuis, Karim m’a appelée, le pied est arrivé le lendemain, adorable, merci !',
        '1<Marque (1): Merci Colette, quel plaisir.',
      ],
      /./,
      /manquait|excuses|agacer/,
    ],
    [
      'thanks for one who died',
      'fr',
      [
        'Monique (90): Mon petit-fils Hugo a semé les tournesols du fond. Il n’est plus là mais ils ont fleuri. Merci de ne pas les avoir coupés.',
        '1<Cathy (30): On pense à lui tous les matins ❤️',
      ],
      /tristesse|deuil|proche/,
      /excuses|regrettons|explication/,
    ],
    [
      'threats with nothing but luggage',
      'fr',
      [
        'lea (188): 12 JUIN ??? JE VAIS VENIR CHEZ VOUS ET JE VAIS CASSER DES CHOSES',
        'solene (41): j’ai pleuré dans le bus une dame m’a donné un mouchoir',
        '1<lea (26): (je précommande deux exemplaires)',
        'bib (9): Une version en gros caractères est-elle prévue ?',
      ],
      /gros caractères|question/i,
      /vise une personne|signal/,
    ],
  ] as const)('%s', async (_, language, lines, says, never) => {
    const drafts = await draftsUnder(language, 'Marque', lines);
    expect(drafts).toHaveLength(3);
    for (const text of drafts) {
      expect(text).toMatch(says);
      expect(text).not.toMatch(never);
    }
  });
});
