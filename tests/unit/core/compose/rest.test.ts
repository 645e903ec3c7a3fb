import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteRest } from '@/lib/core/compose/point';

describe('what else a long complaint tells is found beside what was said of it', () => {
  it.each<['fr' | 'en', string, string, RegExp]>([
    [
      'fr',
      'vous demandez un remboursement',
      'Chambre 12, deux nuits en août. Réveillés à 3 h, trois insectes écrasés dans le drap. Le veilleur nous a changés de chambre. Nous demandons le remboursement.',
      /insectes écrasés/,
    ],
    [
      'en',
      'you cancelled in April',
      'Cancelled in April. The hub was returned with a receipt from the shop. Autopay has still taken the money every month since then.',
      /taken the money every month/,
    ],
    // The words said already are left out, where others stand beside them.
    [
      'en',
      'the showers have been out of order since February',
      "Showers out of order since February, half the machines as well, and they won't let me cancel until my contract ends.",
      /^Half the machines as well/,
    ],
    // A word in marks is what a thing was called.
    [
      'fr',
      'vous avez perdu votre place d’examen',
      'Le moniteur est parti en juin, rideau baissé « congés » depuis le 18 août, le téléphone tombe sur une messagerie pleine.',
      /rideau baissé “congés”/,
    ],
  ])('%s: beside « %s »', (language, said, text, rest) =>
    expect(quoteRest(text, language, said)).toMatch(rest),
  );
});

describe('nothing is said back that is tender, said of themselves, or known already', () => {
  it.each<['fr' | 'en', string, string]>([
    ['fr', '', 'Arrêtée quatorze mois pour épuisement, après trois alertes restées sans réponse.'],
    ['fr', '', 'La vendeuse m’a demandé si je n’avais pas « un peu grossi » depuis la dernière fois.'],
    ['fr', '', 'Je mets 2 étoiles parce que personne ne répond jamais au téléphone.'],
    ['fr', 'le réfrigérateur est tombé en panne deux fois', 'Le réfrigérateur est tombé deux fois en panne.'],
    ['en', '', 'The doctor never came back with the results of the scan.'],
    ['en', '', 'Sorry to have to write this but nobody ever answers the phone in the branch.'],
    ['en', '', 'I just want you to say that the depot burnt down and nobody cares.'],
    // Who stood at the till, and why; how they feel; what they owe at home.
    ['fr', '', 'La jeune femme de l’accueil était bien ennuyée et n’y pouvait rien.'],
    ['en', '', 'Told the lad at the till and he said they were short staffed.'],
    ['en', '', 'I am not cross but I would like to understand it.'],
    ['fr', '', 'En avril j’ai emprunté à mes parents pour payer toutes les factures en retard.'],
    ['fr', '', 'Je me suis cassé le tibia en août et personne ne répond.'],
    ['fr', '', 'Sandrine a refusé de nous rappeler toute la semaine.'],
    ['en', '', 'Marek never came back and nobody told us why.'],
    ['en', 'the boiler broke twice in March', 'The boiler broke twice in March.'],
  ])('%s: beside « %s », « %s »', (language, said, text) =>
    expect(quoteRest(text, language, said)).toBeNull(),
  );
});

it('is a part of what they wrote, short and without markup, whatever they wrote', () => {
  const words = fc.constantFrom(
    'the',
    'parcel',
    'never',
    'came',
    'and',
    'nobody',
    'rang',
    'us',
    'back',
    '<b>',
    'http://x.example',
    'again',
    'twice',
    'broken',
    '£40',
    '@anna',
    'Marek',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 4, maxLength: 40 }), (said) => {
      const rest = quoteRest(`${said.join(' ')}.`, 'en', '');
      if (rest === null) return;
      expect(rest.length).toBeLessThanOrEqual(130);
      expect(rest).not.toMatch(/[<>@£]|https?:/);
    }),
  );
});
