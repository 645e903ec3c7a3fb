import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { draft } from '@/tools/cli/draft';

const answer = await draft.prepare({});
const answered = z.object({ drafts: z.array(z.object({ text: z.string() })) });

/** @param lines "Author: text", or "1<Author: text" below the first line; the brand speaks as "Marque" */
async function draftsUnder(language: 'fr' | 'en', lines: readonly (readonly [number, string])[]) {
  const comments = lines.map(([likes, line], at) => {
    const [, parent, author = '', text = ''] = /^(?:(\d)<)?([^:]+): (.*)$/s.exec(line) ?? [];
    return {
      id: `c${at + 1}`,
      parentId: parent === undefined ? null : `c${parent}`,
      author,
      text,
      postedAt: `2026-11-21T09:${String(at * 5).padStart(2, '0')}:00Z`,
      likes,
    };
  });
  const { drafts } = answered.parse(
    await answer({
      id: 'trainer',
      language,
      network: 'facebook',
      brand: { name: 'Marque', handles: ['Marque'] },
      ownPage: true,
      comments,
    }),
  );
  return drafts.map(({ text }) => text);
}

describe('a thread among many voices is answered to whom it concerns, as what it is', () => {
  it.each([
    [
      'the question amid fans who play at losing everything over it',
      'en',
      [
        [88, 'jam: i will fight a pensioner for this'],
        [75, 'kate: nobody buy any i have a family (8 unfinished jumpers)'],
        [51, 'marlowe: you evil genius my husband is going to leave me'],
        [4, 'sheep: is it superwash? asking for a toddler'],
      ],
      /“Is it superwash\?”/,
      /sorry|apolog|regret|boycott|family/i,
    ],
    [
      'whoever waits for the right one, and not a question without a trouble',
      'en',
      [
        [3, 'kiah: need need need'],
        [
          90,
          'marg: I ordered the kit with express to have it for my daughter’s wedding on Saturday. It has come in shade 05 and I asked for 02. Is there any chance of an 02 by Friday?',
        ],
        [9, '2<kiah: oh marg, you’ll be gorgeous whatever'],
      ],
      /ordered|the order/,
      /Thanks for asking|glad you asked/i,
    ],
    [
      'a mate among mates, who takes it in play',
      'en',
      [
        [31, 'Davo: gunna murder em'],
        [
          77,
          'Lozza: if Gav drops one more bomb im driving to his house and taking his hands, hes not using em',
        ],
        [120, '2<Gavin: front doors open Loz bring a carton'],
        [9, 'Trent: see yous all there'],
      ],
      /./,
      /reporting|targeted|platform/i,
    ],
    [
      'the one whom it happened to, and not who tells her where to report it',
      'fr',
      [
        [
          90,
          'Agnès: Je suis passée voir papa hier, chambre 9. Le plateau était à l’autre bout de la pièce, il n’avait pas mangé depuis le matin. Je suis repartie en pleurant.',
        ],
        [
          40,
          '1<Denis: Signalez à l’ARS, numéro sur leur site, et appelez le 3977. Faites-le avant lundi, ils sont injoignables après.',
        ],
        [12, '1<Agnès: Merci Denis, je note.'],
      ],
      /Agnès|plateau/,
      /Denis|appels/,
    ],
    [
      'hearsay from a friend of a friend',
      'fr',
      [
        [
          300,
          'zoe: paraît que la chambre froide était en panne tout le weekend et qu’ils ont vendu la viande quand même 🤢 une pote d’une pote y bosse',
        ],
        [20, '1<lou: NON'],
        [30, '1<kim: @Marque vous confirmez ou pas ?'],
      ],
      /circule|inquiétude|questions/i,
      /excuses|défaut|tenu/,
    ],
    [
      'whoever asks, once those who complained are content',
      'en',
      [
        [
          8,
          'Fiona: We left a small grey elephant in room 14 on Saturday, rang three times and emailed. Nobody answers.',
        ],
        [
          15,
          '1<Marque: Fiona, I’m sorry you had to ask three times, we were short on the desk. Found, in with the pillowcases. It goes special delivery today.',
        ],
        [40, '2<Fiona: Oh thank you!! He is home already, thank you so much'],
        [1, 'Alastair: Is the terrace open to non residents for coffee?'],
      ],
      /terrace|question/i,
      /elephant|sorry|annoy/,
    ],
    [
      'a review that its writer raised',
      'fr',
      [
        [
          4,
          'Colette: 2 étoiles MODIFIÉ EN 5. Au début : fauteuil livré avec un pied manquant. Depuis, Karim m’a appelée, le pied est arrivé le lendemain, adorable, merci !',
        ],
        [1, '1<Marque: Merci Colette, quel plaisir.'],
      ],
      /./,
      /manquait|excuses|agacer/,
    ],
    [
      'thanks for one who died',
      'fr',
      [
        [
          90,
          'Monique: Mon petit-fils Hugo a semé les tournesols du fond. Il n’est plus là mais ils ont fleuri. Merci de ne pas les avoir coupés.',
        ],
        [30, '1<Cathy: On pense à lui tous les matins ❤️'],
      ],
      /tristesse|deuil|proche/,
      /excuses|regrettons|explication/,
    ],
    [
      'threats with nothing but luggage',
      'fr',
      [
        [188, 'lea: 12 JUIN ??? JE VAIS VENIR CHEZ VOUS ET JE VAIS CASSER DES CHOSES'],
        [41, 'solene: j’ai pleuré dans le bus une dame m’a donné un mouchoir'],
        [26, '1<lea: (je précommande deux exemplaires)'],
        [9, 'bib: Une version en gros caractères est-elle prévue ?'],
      ],
      /gros caractères|question/i,
      /vise une personne|signal/,
    ],
  ] as const)('%s', async (_, language, lines, says, never) => {
    const drafts = await draftsUnder(language, lines);
    expect(drafts).toHaveLength(3);
    for (const text of drafts) {
      expect(text).toMatch(says);
      expect(text).not.toMatch(never);
    }
  });
});
