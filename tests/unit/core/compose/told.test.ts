import { describe, expect, it } from 'vitest';
import { compose, viewThread } from '@/lib/core/compose';
import { readPoint, tellBack } from '@/lib/core/compose/point';
import type { LanguageCode } from '@/lib/core/text/language';
import { requestIn, requestSaying } from '../../../contract/made-request';
import { frameIds } from './made/said-of';

describe('what one word alone does not tell', () => {
  it.each([
    ['en', 'the chat said "session expired" and my basket was empty', 'spoilt'],
    ['en', "the bill is for weeks when I've been in hospital", 'hospital'],
    ['en', 'the dentist says the surgery was never approved', 'price-rise'],
    ['en', 'They told me to ring back on Monday', 'wrong-info'],
    ['fr', 'le jeu est pourri par les tricheurs', 'spoilt'],
    ['fr', 'Chambre sans rideaux, 180 € la nuit', 'price-rise'],
    ['fr', 'On a trouvé des cheveux dans la douche', 'foreign-body'],
    ['fr', 'La climatisation soufflait du chaud', 'animals-planet'],
    ['fr', 'la quatrième fois que le livreur jette mon colis', 'unfinished-work'],
    ['en', 'mould all round the windows of the caravan', 'spoilt'],
    ['en', 'the buggy tipped over', 'app-bug'],
    ['en', 'we paid for all inclusive', 'left-out'],
    ['en', 'sat on a plastic chair for hours', 'planet'],
    ['en', 'you cut off the gas', 'phone-wait'],
  ] as const)('%s: « %s » is no %s', (language, text, id) => {
    expect(frameIds(text, language)).not.toContain(id);
  });

  it('names no figure where two shares are named', () => {
    expect(readPoint('Bars 10% smaller, price 25% bigger', 'en', 'vous').slots.percent).toBeUndefined();
    expect(readPoint('Hausse de 12 % cette année', 'fr', 'vous').slots.percent).toBe('12 %');
  });
});

describe('the very thing that failed', () => {
  it.each([
    ['fr', 'Vous avez perdu mon numéro pendant la portabilité.', 'number-lost'],
    ['fr', "J'ai résilié en août et vous continuez de me prélever.", 'charged-after-leaving'],
    ['fr', 'Votre distributeur a avalé ma carte vendredi soir.', 'card-swallowed'],
    ['fr', 'Cheveux dans la douche, draps tachés.', 'room-dirty'],
    ['fr', 'Canapé commandé en bleu nuit, reçu en gris souris.', 'wrong-colour'],
    ['fr', "Le parfum sent l'alcool à brûler, c'est une contrefaçon ?", 'counterfeit'],
    ['en', "You've lost my number in the switch.", 'number-lost'],
    ['en', 'Your machine ate my card on Friday night.', 'card-swallowed'],
    ['en', 'Hair in the shower, stains on the sheets.', 'room-dirty'],
    ['en', 'I have been waiting six weeks for my £429 back.', 'refund-due'],
    ['fr', 'On ne me rembourse que 9 euros sur une monture à 210', 'refund-low'],
    ['fr', 'Elle a lu mon ordonnance à voix haute devant toute la file', 'said-aloud'],
    ['fr', 'Commandé un 40 reçu un 36', 'other-size'],
    ['fr', "L'agence me dit d'appeler et la hotline me dit de passer en agence", 'sent-around'],
    ['fr', "Coupure d'eau depuis ce matin", 'no-water'],
    ['fr', "La piscine était payante alors que l'annonce disait incluse", 'hidden-fees'],
    ['fr', 'Ses analyses ont été données au mauvais patient', 'mixed-up'],
    ['fr', "Vous m'avez ajouté une option que je n'ai jamais demandée", 'sold-unasked'],
    ['en', 'the shop says call head office, head office says ask the shop', 'sent-around'],
    ['en', 'Water off since six this morning', 'no-water'],
    ['en', 'the crib cost extra when the website said included', 'hidden-fees'],
    ['en', 'her chart was given to the wrong patient', 'mixed-up'],
    ['en', 'signed me up for a plan I never asked for', 'sold-unasked'],
    ['fr', 'Une pub de 20 secondes avant chaque carte', 'ads'],
    ['fr', 'Le plombier devait passer jeudi. Personne.', 'missed-appointment'],
    ['fr', 'Des tricheurs à chaque partie depuis la mise à jour', 'cheaters'],
    ['en', 'The nurse read out my diagnosis in front of everyone', 'said-aloud'],
    ['en', 'Ordered a 10 got a 6', 'other-size'],
    ['en', 'An ad after each and every screen', 'ads'],
    ['en', 'Booked assistance for my nan, nobody was on the platform', 'assistance-missing'],
    ['en', 'Black bin missed again', 'not-collected'],
  ] as const)('%s: « %s »', (language, text, id) => {
    expect(frameIds(text, language)[0]).toBe(id);
  });
});

describe('the kind of reply', () => {
  const said = (language: LanguageCode, text: string, topics: 'safety'[] = []) =>
    requestSaying(language, text, {
      topics,
      signals: topics.map((code) => ({ code, start: 0, end: 4 })),
    });

  it.each([
    ['fr', 'Punaises de lit dans la chambre, couverte de piqûres.'],
    ['en', 'Bed bugs in the room, covered in bites.'],
  ] as const)('tells nobody to put a room aside: %s', (language, text) => {
    const request = said(language, text, ['safety']);
    expect(viewThread(request).situation).toBe('complaint');
    for (const { text: draft } of compose(request)) expect(draft).not.toMatch(/ce produit|this product/i);
  });

  it.each([
    ['en', 'Having issues signing in since Monday, would love some support, thx!'],
    ['en', "It won't launch and reinstalling did not help. Any advice?"],
    ['fr', "Bonjour, j'ai un souci avec la facturation, besoin d'aide svp, merci d'avance !"],
  ] as const)('thanks nobody who asks for help, however kindly: %s', (language, text) => {
    const request = said(language, text);
    const kindly = {
      complaint: 0.1,
      sentiment: { label: 'positive' as const, negative: 0.1 },
      signals: [{ code: 'praise' as const, start: 0, end: text.length - 1 }],
    };
    const level = { level: 'calm' as const, peak: 'calm' as const };
    const situations = viewThread({
      ...request,
      assessment: { ...request.assessment, ...level },
      comments: request.comments.map(({ comment, reading }) => ({
        comment,
        reading: { ...reading, ...kindly },
      })),
    });
    expect(['help', 'question', 'complaint']).toContain(situations.situation);
  });

  it('thanks who is surely pleased, though the words name a fault', () => {
    const request = said('fr', 'Serveur au top : plat arrivé froid, repris et refait en cinq minutes');
    const [read] = request.comments;
    if (read === undefined) throw new Error('no comment');
    const sentiment = { label: 'positive' as const, negative: 0.05 };
    const signals = [{ code: 'praise' as const, start: 0, end: read.comment.text.length }];
    const advice = { ...request.assessment.advice, posture: 'let-others-speak' as const };
    const pleased = {
      ...request,
      assessment: { ...request.assessment, advice, level: 'calm' as const, peak: 'calm' as const },
      comments: [{ ...read, reading: { ...read.reading, sentiment, signals, complaint: 0.4 } }],
    };
    expect(viewThread(request).situation).toBe('complaint');
    expect(viewThread(pleased).situation).toBe('praise');
  });

  it.each([
    ['fr', 'Ma mère est tombée du brancard dans votre couloir.', 'harm'],
    ['fr', 'Mon fils est rentré de la crèche avec un hématome au bras.', 'harm'],
    ['en', 'My son came home from your nursery with a bruise on his arm.', 'harm'],
    ['en', 'A bruise on his arm. He has four now, nobody answered and he was told a lot of stories.', 'harm'],
    ['fr', 'Votre bouilloire a pris feu pendant la nuit.', 'safety'],
    ['en', 'Your kettle caught fire in the night.', 'safety'],
  ] as const)(
    'knows harm done in somebody’s care from a thing to put aside: %s, « %s »',
    (language, text, situation) => {
      const request = said(language, text, ['safety']);
      expect(viewThread(request).situation).toBe(situation);
      const aside = /ce produit|this product/i;
      for (const { text: draft } of compose(request)) expect(aside.test(draft)).toBe(situation === 'safety');
    },
  );

  it.each([
    ['Got it, thank you for the quick answer.', 0.05, 'wait', 'settled'],
    ['There is nothing on your page. That is the point.', 0.76, 'wait', 'complaint'],
    // Its tone is mild, and the advice is to answer: nobody is thanked for news.
    ["Sorry doesn't get me to work, does it.", 0.4, 'answer-now', 'complaint'],
  ] as const)(
    'takes a thread for settled only where the answer was taken for one: “%s”',
    (text, negative, posture, situation) => {
      const base = requestIn('en');
      const [first] = base.comments;
      if (first === undefined) throw new Error('no comment');
      const label = negative > 0.5 ? ('negative' as const) : ('positive' as const);
      const after = { ...first.reading, complaint: 0.2, sentiment: { label, negative } };
      const request = {
        ...base,
        assessment: {
          ...base.assessment,
          level: 'watch' as const,
          answeredAt: '2026-11-20T10:00:00.000Z',
          advice: { ...base.assessment.advice, posture },
        },
        comments: [
          first,
          { ...first, comment: { ...first.comment, id: 'c2', author: 'Filéas', text: 'See our page.' } },
          { comment: { ...first.comment, id: 'c3', text }, reading: after },
        ],
      };
      expect(viewThread(request).situation).toBe(situation);
    },
  );

  it('says "that" twice of two things that went wrong', () => {
    const request = said('fr', 'Vol annulé la veille, et aucun remboursement depuis un mois.');
    const texts = Array.from({ length: 12 }, (_, at) => compose({ ...request, seed: String(at) })).flat();
    for (const { text } of texts)
      expect(text).not.toMatch(
        /(?:lisons|voyons|regrettons) (?:\p{L}+ )*qu[e’][^.:]*, et (?!qu|nous|je|ce )/u,
      );
  });
});

it('is no clause where its only verb hangs on "que"', () => {
  const said = tellBack(
    'Trois heures à jeun pour entendre que le médecin est en congé',
    'fr',
    { address: 'vous', person: 'we' },
    [],
    true,
  );
  expect(said?.isClause ?? false).toBe(false);
});

describe('the thing beside what happened to it', () => {
  const firsts = (language: LanguageCode, text: string): string[] =>
    compose(requestSaying(language, text)).map((draft) => draft.text.split(/(?<=[.!?]) /, 2).join(' '));

  it.each([
    ['en', 'The bookcase came with no shelves and no screws.', /bookcase/],
    ['en', 'Ten pounds for my own statement at the branch, up from £5.', /branch|statement/],
    ['fr', "L'appli ne répond plus, service inaccessible.", /appli/],
    ['fr', 'Le guichet coûte 8 € de plus maintenant.', /guichet/],
  ] as const)('%s: « %s » is named in every draft', (language, text, named) => {
    for (const first of firsts(language, text)) expect(first).toMatch(named);
  });

  it('is left out where it is named already, or only suffers', () => {
    for (const first of firsts('fr', 'La robe a déteint sur mon linge'))
      expect(first).not.toMatch(/(?:pour|sur|avec) (?:votre|le) linge[ ,:.].*robe/);
    for (const first of firsts('en', 'Fourth outage this week, my freezer is full of thawed meat'))
      expect(first).not.toMatch(/freezer/);
  });
});
