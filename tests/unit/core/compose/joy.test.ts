import { describe, expect, it } from 'vitest';
import { headlineOf } from '@/lib/core/compose/pleased/headline';
import { draftsUnder } from './made/drafts-under';

describe('what a post celebrates, short enough to be named', () => {
  it.each<['fr' | 'en', string, string | null]>([
    ['en', 'LEVEL 9 IS BACK. sign here first 🔥 Canal St', 'Level 9 is back'],
    ['en', 'THORNMERE III | Gameplay Trailer', 'Thornmere III'],
    ['en', 'Batch 12. Monday. 9am. Set an alarm.', 'Batch 12'],
    ['en', 'cup final saturday', 'Cup final saturday'],
    ['en', 'CUP FINAL SATURDAY 🏆 gates at 1', 'Cup final Saturday'],
    ['en', '2,000 lanterns. One lake. 🏮', '2,000 lanterns'],
    ['fr', 'POV : tu goûtes la n°4 « Larme de Lave » 🌋 dispo jeudi', 'Larme de Lave'],
    ['fr', '🎟️ TOMBOLA DU PRINTEMPS 🎟️ 3 lots à gagner', 'Tombola du printemps'],
    ['fr', 'La Rafale est de retour! 🍺 dès demain', 'La Rafale est de retour'],
    // What asks, orders, explains or regrets is nothing that anybody is glad of.
    ['en', 'Tell us: what did you come in for?', null],
    ['en', "We've retired Peppermint. It's over. 💔", null],
    ['en', 'Harbour Inn: reviews (4.7, 402 reviews)', null],
    ['en', 'Line 9 diverted until Friday, gas works.', null],
    ['fr', 'Devinez qui revient ? 😏', null],
    ['fr', 'Travaux ligne C mardi : arrêt reporté', null],
    ['fr', 'À partir de mars le panier passe à 16 €', null],
    ['fr', 'Pharmacie du Pont : avis (4,8/5, 92 avis)', null],
  ])('%s: %s', (language, post, headline) => expect(headlineOf(post, language)).toBe(headline));

  it('no markup and no link is named', () => {
    for (const post of ['<b>Win</b> now', 'Visit https://win.example', '« {system} » is here'])
      expect(headlineOf(post, 'en') ?? '').not.toMatch(/[<{]|https?/);
  });
});

describe('thanks say what for', () => {
  const fans = [
    'Kev (40): sick 🔥🔥',
    'Moll (81): I need all of it omg 😍',
    'Dre (30): the green one is so pretty',
    'Tobes (112): goosebumps, take my money',
    'Rae (17): obsessed, bury me in it ❤️',
    'Jon (14): best one yet',
    'Mika (8): ABSOLUTE SCENES 🔥',
    'Ray (21): love it, well done',
  ];

  it('names what the post celebrates, in every draft', async () => {
    const drafts = await draftsUnder('en', 'Larkfield', fans, {
      post: 'Batch 12. Monday. 9am. Set an alarm.',
    });
    for (const draft of drafts) expect(draft).toMatch(/“Batch 12”/);
  });

  it('names nothing of a post that asks', async () => {
    const drafts = await draftsUnder('en', 'Larkfield', fans, { post: 'Tell us: which one is yours?' });
    for (const draft of drafts) expect(draft).not.toMatch(/Tell us|which one/i);
  });

  it.each([
    [
      'en',
      ['Steph (9): First whole film he has ever sat through. Thank you to the team, we loved it ❤️'],
      'This weekend’s showings',
    ],
    [
      'fr',
      ['Odile (9): J’ai réparé celui de mon père avec cette vidéo, merci, c’est génial ❤️'],
      'Casque Vesper',
    ],
  ] as const)('%s: whoever is thanked alone is not thanked for the post', async (language, lines, post) => {
    const drafts = await draftsUnder(language, 'Larkfield', lines, { post });
    for (const draft of drafts) expect(draft).not.toContain(post);
  });
});
