import { describe, expect, it } from 'vitest';
import { compose, viewThread } from '@/lib/core/compose';
import { readPoint, tellBack } from '@/lib/core/compose/point';
import type { LanguageCode } from '@/lib/core/text/language';
import { requestIn } from '../../../contract/made-request';

const told = (language: 'fr' | 'en', text: string): string | null =>
  tellBack(text, language, { address: 'vous', person: 'we' }, readPoint(text, language, 'vous').frames, true)
    ?.text ?? null;

const framesOf = (language: LanguageCode, text: string): string[] =>
  readPoint(text, language, 'vous').frames.map(({ id }) => id);

describe('what is said back', () => {
  it.each([
    // A handle in the middle was cut out and left a hole: "que vous avez reçu de sent l'alcool".
    ['fr', "Le parfum que j'ai reçu de @boutique sent l'alcool."],
    ['en', 'The perfume i got from @shop smells of nail varnish.'],
    // Half a negation, and one too many.
    ['fr', 'Le conseiller répond pas à mes appels'],
    ['fr', "Mon conseiller a changé quatre fois, le dernier ne m'a jamais rappelée"],
    // What hangs on another sentence, or on a colon.
    ['fr', 'Commandée il y a trois semaines sans aucune nouvelle'],
    ['fr', 'Depuis le 20 : silence radio complet'],
    ['en', 'Not fixed, not replaced, not returned'],
    ['en', 'My suitcase is in lisbon, im not'],
    // Who they are and what they ask for.
    ['fr', "Je suis indépendante, je n'ai pas que ça à faire"],
    ['en', "I'm a sole trader, I haven't got all day"],
    ['fr', "Je demande juste l'arrêt des prélèvements sans délai"],
    // Where they live, what they did about it and what it means at home: true, and nobody's fault.
    ['en', 'we live at the end of the lane'],
    ['en', 'I have three cats and a mortgage'],
    ['en', 'I have seven neighbours in the same position'],
    ['fr', 'La borne est difficile pour nous autres anciens'],
    ['fr', 'Un guichet le samedi aiderait'],
    ['en', "I'm not learning an app"],
    ['en', "My husband won't sit on it"],
    // A habit at home, how long it took, and what they tried.
    ['en', "My husband doesn't even eat trifle"],
    ['en', 'four hours of my Saturday'],
    ['fr', "L'audio me dit que je dois m'y faire encore"],
    ['fr', 'Ma fille est végétarienne depuis ses dix ans'],
    ['en', 'I have descaled it three times'],
    // Two sentences and a comma between them.
    ['fr', 'Aucun vendeur au rayon peinture, on a tourné vingt minutes'],
    ['en', 'Had three new tyres fitted, the van pulls to the left'],
    ['fr', "j'ai fait vérifier chez un confrère"],
    // Done by them, and done right: the fault is that it was asked for again.
    ['en', 'Sent the same form three times'],
    ['fr', "J'ai renvoyé trois fois le même formulaire"],
  ] as const)('%s: is never made of « %s »', (language, text) => {
    const said = told(language, text) ?? '';
    expect(said).not.toMatch(
      / de sent | from smells|conseiller répond pas|ne vous n|^commandée|depuis le 20|^not fixed|lisbon|indépendante|sole trader|vous demandez|the lane|three cats|won't sit|confrère|peinture, |fitted, the|seven neighbours|autres anciens|aiderait|learning an app|eat trifle|l'audio vous dit|végétarienne|hours of your|descaled it|you sent|avez renvoyé/,
    );
  });

  it.each([
    ['fr', '9 jours sans internet, 4 appels, 4 versions différentes.', '9 jours sans internet'],
    ['en', 'The 7.42 cancelled again @line my boss is cross', 'the 7.42 was cancelled again'],
    // "9 jours que …" is speech.
    ['fr', '9 jours que le chauffage est coupé', 'cela fait 9 jours que le chauffage est coupé'],
    ['en', 'Waited 3 hrs and nobody came on friday', 'you waited 3 hours and nobody came on Friday'],
    // Where nothing else is known, what happened to a parent or a child is the point.
    [
      'en',
      "Mum hadn't had a bath in nine days when I visited. And you post cake.",
      "your mum hadn't had a bath in nine days when you visited",
    ],
    [
      'fr',
      "Ma mère n'a pas été douchée depuis dix jours.",
      "votre mère n'a pas été douchée depuis dix jours",
    ],
    // A verb of the first group that no table knows, and the "ne" that speech leaves out.
    [
      'fr',
      'ça fait deux fois que je dépose mon dossier sur votre portail',
      'cela fait deux fois que vous déposez votre dossier sur notre portail',
    ],
    ['fr', 'le bouton du grille-pain revient pas', 'le bouton du grille-pain ne revient pas'],
    [
      'fr',
      'La cuve du compresseur tient plus que vingt minutes',
      'la cuve du compresseur ne tient plus que vingt minutes',
    ],
    [
      'fr',
      'Vous avez changé le ressort et maintenant les portes grincent plus',
      'les portes ne grincent plus',
    ],
    // Two sentences that share a thing, and two that only a comma holds together.
    [
      'fr',
      "J'ai confié mon blouson à votre atelier. Il est revenu taché.",
      'vous avez confié votre blouson à notre atelier, et il est revenu taché',
    ],
    [
      'fr',
      'Commandé 80 faire-part, tout est imprimé de travers',
      'vous avez commandé 80 faire-part, et tout est imprimé de travers',
    ],
    [
      'en',
      'Had three new tyres fitted, the van pulls to the left',
      'you had three new tyres fitted, and the van pulls to the left',
    ],
    [
      'en',
      'Woke up to find the sprinkler had been running the entire night',
      'you woke up to find the sprinkler had been running the entire night',
    ],
    [
      'fr',
      'Le menu des petits : trois bâtonnets et une cuillère de riz',
      'trois bâtonnets et une cuillère de riz',
    ],
    // What is said first, of the brand's own thing, before what it meant to them.
    [
      'en',
      'Your 2027 wall calendar puts Easter on a Tuesday. I only noticed after missing lunch.',
      'our 2027 wall calendar puts Easter on a Tuesday',
    ],
    // A price, and a word with raised fingers, are no part of it; nor is a thousand cut in two.
    ['en', 'My "waterproof" £80 tent leaked all night', 'your waterproof tent leaked all night'],
    [
      'fr',
      '1 200 euros de travaux et le voyant se rallume tous les soirs',
      'le voyant se rallume tous les soirs',
    ],
    ['fr', 'Écran noir au bout de trois jours', "l'écran noir au bout de trois jours"],
    ['fr', 'Porte de garage qui se ferme plus', 'la porte de garage qui ne se ferme plus'],
    [
      'fr',
      'En trois mois mon fils a eu cinq profs de violon différents',
      'en trois mois votre fils a eu cinq profs de violon différents',
    ],
    // Instructions in a box are no instructions to a machine; what only paints the picture is cut.
    [
      'en',
      'Instructions for the cot bed are just drawings and drawing 4 shows a peg that does not exist',
      'the instructions for the cot bed are just drawings and drawing 4 shows a peg that does not exist',
    ],
    ['en', 'The pillow has got a dip in it you could eat soup from', 'the pillow has got a dip in it'],
    // Words of orders, theft and fraud that mean something else here.
    ['en', "the alarm won't stop beeping in the night", "the alarm won't stop beeping in the night"],
    ['en', 'my credit card still shows the wrong name', 'your credit card still shows the wrong name'],
    ['en', 'half the tennis court was under water', 'half the tennis court was under water'],
    ['fr', "la date n'était écrite nulle part", "la date n'était écrite nulle part"],
    // Why it happened is cut, and never when it works.
    ['en', 'The tap leaks all over the floor because the seal is thin', 'the tap leaks all over the floor'],
    ['fr', 'le robinet fuit partout parce que le joint est mince', 'le robinet fuit partout'],
    // Where "and" goes on with the same thing, nothing is cut off; a thing begins a statement without its article.
    [
      'fr',
      'Ça fait depuis mars que la grille du square reste ouverte jour et nuit',
      'depuis mars la grille du square reste ouverte jour et nuit',
    ],
    [
      'en',
      'I descaled it three times and the red light is still on and it will not brew',
      'you descaled it three times and the red light is still on',
    ],
    [
      'en',
      'Courier took one look at the trolley, shook his head and shut the gate',
      'the courier took one look at the trolley, shook his head and shut the gate',
    ],
    [
      'fr',
      'Le baume laisse des traces bleues sur les draps, j’ai tout essayé',
      'le baume laisse des traces bleues sur les draps',
    ],
    [
      'fr',
      "la borne est au sous-sol et y'a que l'escalier",
      "la borne est au sous-sol et il n'y a que l'escalier",
    ],
    [
      'fr',
      "Facture du garage : deux vidanges comptées au lieu d'une seule",
      "deux vidanges comptées au lieu d'une seule",
    ],
    [
      'fr',
      "J'ai semé deux sachets de navets y'a que trois pieds qui ont levé",
      "vous avez semé deux sachets de navets, et il n'y a que trois pieds qui ont levé",
    ],
    ['en', 'Washer turned up with a dent', 'the washer turned up with a dent'],
  ] as const)('%s: of « %s » is a sentence that a brand would write', (language, text, said) => {
    expect(told(language, text)).toBe(said);
  });
});

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
    expect(framesOf(language, text)).not.toContain(id);
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
    expect(framesOf(language, text)[0]).toBe(id);
  });
});

describe('the kind of reply', () => {
  const said = (language: LanguageCode, text: string, topics: 'safety'[] = []) => {
    const base = requestIn(language);
    return {
      ...base,
      comments: base.comments.map((read) => ({
        comment: { ...read.comment, text },
        reading: {
          ...read.reading,
          topics,
          signals: topics.map((code) => ({ code, start: 0, end: 4 })),
        },
      })),
    } as Parameters<typeof viewThread>[0];
  };

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
    expect(['question', 'complaint']).toContain(situations.situation);
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
  const firsts = (language: LanguageCode, text: string): string[] => {
    const base = requestIn(language);
    const comments = base.comments.map((read) => ({ ...read, comment: { ...read.comment, text } }));
    return compose({ ...base, comments }).map((draft) => draft.text.split(/(?<=[.!?]) /, 2).join(' '));
  };

  it.each([
    ['en', 'The bookcase came with no shelves and no screws.', /bookcase/],
    ['en', 'Ten pounds for my own statement at the branch, up from £5.', /branch|statement/],
    ['fr', "L'appli ne répond plus, service inaccessible.", /appli/],
    ['fr', 'Le guichet coûte 8 € de plus maintenant.', /guichet/],
  ] as const)('%s: « %s » is named in every draft', (language, text, named) => {
    for (const first of firsts(language, text)) expect(first).toMatch(named);
  });

  it('is left out where it is named already, or only suffers', () => {
    for (const first of firsts('fr', 'La robe a déteint sur mon linge')) expect(first).not.toMatch(/linge/);
    for (const first of firsts('en', 'Fourth outage this week, my freezer is full of thawed meat'))
      expect(first).not.toMatch(/freezer/);
  });
});
