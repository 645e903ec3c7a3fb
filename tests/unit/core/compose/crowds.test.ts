import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { compose, viewThread } from '@/lib/core/compose';
import { checkContextOf } from '@/lib/core/draft/check-context';
import { requestOf } from '@/tools/bench/measures/replies';
import { loadScorer } from '@/tools/cli/score';

const scorer = await loadScorer();

type Line = readonly [text: string, likes: number];

const under = (language: 'fr' | 'en', name: string, post: string, lines: readonly Line[]) =>
  requestOf(
    {
      id: 'crowd',
      language,
      network: 'facebook',
      brand: z.parse(brandSchema, { name, handles: [name] }),
      post,
      ownPage: true,
      comments: lines.map(([text, likes], at) => ({
        id: `crowd.${at}`,
        parentId: null,
        author: `Reader ${at}`,
        postedAt: `2025-10-10T10:${10 + at}:00+02:00`,
        text,
        likes,
      })),
    },
    scorer,
  );

const faultless = (request: ReturnType<typeof under>): boolean =>
  compose(request).every(
    ({ text, limit }) => !calmCheck(text, checkContextOf(request, limit)).findings.some(isFault),
  );

describe('many against a decision', () => {
  it('names the decision to all of them, and what it costs, whatever words they mind it in', () => {
    const request = under('fr', 'Ville de Chauvry', 'La bibliothèque des Tilleuls fermera le 20 décembre.', [
      ['Je n’ai pas de voiture et le bus ne passe pas le samedi.', 73],
      ['jrévisais la bas tous les soirs, chez moi on est 6', 60],
      ['Nos 4 classes y venaient chaque semaine à pied. Personne n’a prévenu l’école.', 119],
      ['De l’argent pour le rond-point en revanche…', 64],
    ]);
    const view = viewThread(request);
    expect(view.announced).toBe('La bibliothèque des Tilleuls fermera le 20 décembre');
    expect(view.toAll).toBe(true);
    expect(view.topic).toBe('ethics');
    expect(view.rest).toContain('4 classes');
    expect(faultless(request)).toBe(true);
  });

  it('sends a new price to those who set it', () => {
    const request = under('en', 'Ironleaf', 'From Nov 1 memberships move to our new plan at $79/mo 💪', [
      ['exciting for who. i pay 45', 66],
      ['I budgeted for 45. I will have to quit.', 52],
      ['what about those of us on a 12 month contract, does it go up too??', 38],
    ]);
    const view = viewThread(request);
    expect(view.announced).toBe('From Nov 1 memberships move to our new plan at $79/mo');
    expect(view.topic).toBe('price');
  });

  it.each([
    [
      'a joke',
      'Biscuits Loulou',
      'On arrête la barquette 12, place au format 16 🎉',
      [
        ['pétition pour le format 48 svp 😂', 76],
        ['SCANDALE 16 c’est tjs pas assez je manifeste avec ma cuillère 🥄', 102],
        ['Enfin ! Trop bien', 15],
      ],
    ],
    [
      'the greater part is glad',
      'Ville de Bréhaint',
      'La rue des Halles devient piétonne dès le 3 novembre ! 🚶',
      [
        ['ENFIN 😍 merci, les enfants vont pouvoir aller à l’école à pied', 131],
        ['Personne ne nous a demandé notre avis, et je fais comment sans voiture', 3],
        ['Super nouvelle pour les terrasses', 47],
        ['Bravo !', 84],
      ],
    ],
  ] as const)('leaves it where it is %s', (_, name, post, lines) =>
    expect(viewThread(under('fr', name, post, lines)).announced).toBeNull(),
  );
});

describe('people who are no customers', () => {
  it.each<['fr' | 'en', string, string, readonly Line[], RegExp]>([
    [
      'en',
      'Brightwell',
      'Today we become a leaner, more focused Brightwell. Onwards!',
      [
        ['It was a seven minute Zoom with chat turned off. My laptop locked before it ended.', 530],
        ['Four of us are on H-1B and were told to email an inbox. It bounces.', 344],
        ['Parental leave here. Got it by text at 6am.', 289],
      ],
      /jobs were ending|departures/,
    ],
    [
      'fr',
      'Fromages Bertin',
      'Fiers de nos producteurs !',
      [
        ['Fiers mais vous payez le lait à 90 jours et la paie de juillet on l’attend toujours.', 58],
        ['pareil chez nous. relances sans réponse depuis aout.', 41],
        ['mon voisin il est pas payé non plus', 77],
      ],
      /factures|fournisseurs/,
    ],
    [
      'fr',
      'Résidence Les Glycines',
      'Atelier crêpes avec nos aînés !',
      [
        ['ma mère a perdu 9 kilos depuis avril. Qui la fait manger le soir ?', 94],
        ['Mon papa est au 2e étage, pareil, le plateau repart plein', 61],
        ['On est deux pour 46 le soir. Deux.', 140],
      ],
      /résidents/,
    ],
    [
      'en',
      'MetroLink Dunn',
      'Track your bus live in our app!',
      [
        ['the 6.40 on the 14 is a ghost. it counts down to due then vanishes.', 74],
        ['nobody is rostered on that one. we told them.', 410],
        ['so the app is lying then', 65],
      ],
      /app shows/,
    ],
  ])('%s: %s is answered on what they say together', (language, name, post, lines, said) => {
    const request = under(language, name, post, lines);
    const view = viewThread(request);
    expect(view.toAll).toBe(true);
    for (const { text } of compose(request)) expect(text).toMatch(said);
    expect(faultless(request)).toBe(true);
  });

  it.each<['fr' | 'en', string, readonly Line[]]>([
    [
      'en',
      '2026 memberships are open',
      [
        ['Is there a concession for carers this year?', 12],
        ['my dad would have loved this season, see you in round one', 40],
      ],
    ],
    [
      'en',
      'Summer trips are open',
      [
        ['trip of a lifetime, thank you all', 30],
        ['When does the bus leave on Monday?', 3],
      ],
    ],
    [
      'fr',
      'Notre usine reste ouverte et embauche 25 personnes.',
      [
        ['22 ans de boîte, fier d’y être. Merci aux collègues qui ont tenu.', 140],
        ['bravo !', 11],
      ],
    ],
  ])('%s: nobody who is content is answered so: %s', (language, post, lines) =>
    expect(viewThread(under(language, 'Pelicans', post, lines)).saying).toEqual([]),
  );

  it('speaks to one whom the others only answer', () => {
    const lines: readonly Line[] = [
      ['Facture du 9 décembre, 3 480 €, échéance à 30 jours. Six relances, toutes polies.', 742],
      ['Bienvenue au club. 5 mois pour un chantier de menuiserie.', 203],
    ];
    const request = under('fr', 'Ferrandis', 'Nous soutenons les indépendants', lines);
    const view = viewThread(request);
    expect(view.saying.map(({ say }) => say[0])).toEqual(['les factures qui attendent leur paiement']);
    expect(view.toAll).toBe(false);
  });
});

describe('a bank of which it is said that it fails', () => {
  it('is answered with facts, and never with the hours of a branch', () => {
    const request = under(
      'en',
      'Calder Mutual',
      'Our Leith branch will close at noon on Friday for training.',
      [
        ['heard from a mate they are going under. get ur money out', 301],
        ['My pension goes in there. Is my money safe?', 156],
        ['so the branch is closed, do I drive over and take it out or not', 77],
      ],
    );
    const view = viewThread(request);
    expect(view.situation).toBe('rumour');
    expect(view.announced).toBeNull();
  });
});
