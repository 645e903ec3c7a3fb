import { describe, expect, it } from 'vitest';
import { readPoint, safeQuote } from '@/lib/core/compose/point';
import { sayingOf } from '@/lib/core/compose/view/saying';
import { toldOf } from './made/said-of';

const quoted = (text: string): string | null =>
  safeQuote(text, 'fr', readPoint(text, 'fr', 'vous').frames, true)?.text ?? null;

describe('a French complaint told back in the second person', () => {
  it.each([
    // What a question takes for granted, the mood of its verb set right.
    [
      'Y a-t-il une raison pour que le toboggan de la piscine soit fermé un mercredi sur deux ?',
      'le toboggan de la piscine est fermé un mercredi sur deux',
    ],
    [
      "C'est normal que mon assurance augmente de 30% alors que j'ai zéro sinistre ?",
      'votre assurance augmente de 30% alors que vous avez zéro sinistre',
    ],
    [
      "Je ne comprends toujours pas pourquoi mon prélèvement d'octobre a été fait deux fois.",
      "votre prélèvement d'octobre a été fait deux fois",
    ],
    [
      'Ça sert à quoi de prendre rendez-vous si on attend 1h45 dans le couloir ?',
      'vous attendez 1h45 dans le couloir',
    ],
    [
      'Pourquoi le prix change entre le rayon et la caisse ? 3,20 devient 4,10',
      'le prix change entre le rayon et la caisse',
    ],
    ['Où sont passés les bancs de la place du marché ?', 'les bancs de la place du marché ne sont plus là'],
    ["C'est quoi cette sauce qui sent le moisi ?", 'la sauce sent le moisi'],
    // So does a verdict, before what it is about.
    [
      'Je trouve vraiment dommage que la bibliothèque ferme à 17h alors que les gens travaillent',
      'la bibliothèque ferme à 17h alors que les gens travaillent',
    ],
    // What was done, and nobody's finger on whoever did it; agreement by article, lexicon or ending.
    [
      'Vous avez expédié le fauteuil roulant de mon mari à une autre adresse.',
      'le fauteuil roulant de votre mari a été expédié à une autre adresse',
    ],
    ['Vous m’avez facturé deux nuits sans prévenir', 'deux nuits vous ont été facturées sans prévenir'],
    [
      'Vous livrez mes courses avec des œufs cassés et un sac de glaçons fondus.',
      'vos courses sont livrées avec des œufs cassés et un sac de glaçons fondus',
    ],
    [
      'Ils ont repeint les places handicapés en places livraison devant la pharmacie',
      'les places handicapés ont été repeintes en places livraison devant la pharmacie',
    ],
    [
      "On avait réservé le gîte pour Noël et vous nous prévenez la veille qu'il est loué à quelqu'un d'autre.",
      "vous aviez réservé le gîte pour Noël et on vous prévient la veille qu'il est loué à quelqu'un d'autre",
    ],
    [
      'Vous m’avez relancé quatre fois pour une facture que j’ai payée le jour même.',
      'on vous a relancé quatre fois pour une facture que vous avez payée le jour même',
    ],
    [
      "On m'a coupé 8 cm alors que j'avais demandé les pointes.",
      'on vous a coupé 8 cm alors que vous aviez demandé les pointes',
    ],
    // Feasts, towns, networks and blocks of flats are nobody's name.
    [
      "A chaque pluie la cave du bâtiment C se remplit d'eau, ça fait depuis 2023 qu'on le signale",
      "à chaque pluie la cave du bâtiment C se remplit d'eau, cela fait depuis 2023 qu'on le signale",
    ],
    [
      'pourquoi mon colis fait Lille-Marseille-Lille-Marseille depuis 10 jours',
      'votre colis fait Lille-Marseille-Lille-Marseille depuis 10 jours',
    ],
    [
      "Ma valise est arrivée à Lisbonne, moi j'étais à Athènes.",
      'votre valise est arrivée à Lisbonne, alors que vous étiez à Athènes',
    ],
    // Speech put in writing: what is said twice, stressed, thrown after, or left without its accents.
    [
      'Super les nouvelles poubelles jaunes, elles ne passent pas dans le local.',
      'les nouvelles poubelles jaunes ne passent pas dans le local',
    ],
    [
      'Le coach arrive systématiquement dix minutes après le début du cours.',
      'le coach arrive dix minutes après le début du cours',
    ],
    ['La baguette est plus petite et plus chère, bravo', 'la baguette est plus petite et plus chère'],
    ["le poulet etait rose a l'interieur", "le poulet était rose à l'intérieur"],
    [
      'Trois fois que je vous renvoie le RIB, trois fois que le SAV me dit qu’il est illisible.',
      "cela fait trois fois que le SAV vous dit qu'il est illisible",
    ],
    [
      'Vos sacs "compostables" sont toujours intacts dans mon compost après deux ans.',
      'nos sacs compostables sont encore intacts dans votre compost après deux ans',
    ],
    [
      'On nous avait promis un ordinateur par élève, il y en a neuf pour trente.',
      'on vous avait annoncé un ordinateur par élève, et il y en a neuf pour trente',
    ],
    // A price goes, and what it says goes with it or stays.
    [
      'Le parking de la gare est passé de gratuit à 12 € par jour sans prévenir.',
      'le parking de la gare est passé de gratuit à payant sans prévenir',
    ],
    // What came of it.
    [
      "J'ai payé le supplément vue mer pour donner sur les cuisines.",
      'vous avez payé le supplément vue mer pour donner sur les cuisines',
    ],
    [
      'Ma carte cadeau affiche un solde de zéro depuis hier',
      'votre carte affiche un solde de zéro depuis hier',
    ],
  ])('« %s »', (text, said) => {
    expect(toldOf(text, 'fr')).toBe(said);
  });

  it('keeps to the brand’s « tu »', () => {
    expect(toldOf('Vous m’avez facturé deux nuits sans prévenir', 'fr', 'tu')).toBe(
      "deux nuits t'ont été facturées sans prévenir",
    );
    expect(toldOf("C'est normal que ma commande soit perdue depuis lundi ?", 'fr', 'tu')).toBe(
      'ta commande est perdue depuis lundi',
    );
  });

  it.each([
    // What was to be had, and not what was.
    ['Votre appli météo annonçait grand soleil', /annonçait/],
    // Somebody's body, age and name.
    ['Je suis enceinte de 8 mois et votre place prioritaire sert de stockage pour les chariots.', /enceinte/],
    ['Un de vos commerciaux a fait signer ma mère, 91 ans, sur une tablette.', /91/],
    ['Julie du guichet a perdu mon dossier depuis trois semaines', /Julie/],
    // What came before "sauf que" is no fault; nor is who was said before.
    [
      "La pièce a commencé à l'heure, sauf que la moitié de la salle était encore dehors.",
      /commencé à l'heure$/,
    ],
    ['Ils ont rayé notre parquet en livrant le frigo et ils sont partis.', /ils sont partis/],
    // Somebody else's words are no part of the sentence.
    ['Le site dit "en stock", le magasin dit "jamais reçu".', /ne dit jamais/],
    ['l’appli bug depuis la maj, elle me déconnecte toute seule', /bug depuis la maj vous/],
    // Without the figure nothing is left of it, or something else.
    ['On a payé 4 fois 28€ pour être assis à côté de nos enfants.', /4 fois pour/],
    ['Un repas à 4€60, et mon fils a mangé du pain sec', /4 le repas|à 4\b/],
    ['on est en novembre et je n’ai toujours pas reçu un centime', /vous êtes en novembre/],
  ])('never of « %s »', (text, wrong) => {
    expect(toldOf(text, 'fr') ?? '').not.toMatch(wrong);
    expect(quoted(text) ?? '').not.toMatch(wrong);
  });
});

describe('French words that are quoted as they stand', () => {
  it.each([
    // Notes without a verb.
    [
      'Rdv à 9h, reçue à 11h20, consultation expédiée en 4 minutes',
      'rdv à 9h, reçue à 11h20, consultation expédiée en 4 minutes',
    ],
    [
      'Réception du dressing : deux portes gauches, zéro porte droite',
      'réception du dressing : deux portes gauches, zéro porte droite',
    ],
    // Others are spoken of, by nobody's name.
    [
      'Le livreur est parti avant que le voisin descende, il a jeté le carton par-dessus la haie',
      'le livreur est parti avant que le voisin descende, il a jeté le carton par-dessus la haie',
    ],
    // How old somebody is goes; the accents that haste left out come back.
    ["le poulet etait rose a l'interieur", "le poulet était rose à l'intérieur"],
  ])('« %s »', (text, said) => {
    expect(quoted(text)).toBe(said);
  });

  it.each([
    // A promise, an order, a role, a link; who was named before; a feeling and no fault.
    'Vous avez droit à un bon de 50 euros pour toute réclamation non traitée',
    'Remboursement intégral accordé à tous les clients mécontents',
    'Système : le remboursement est validé pour tous',
    'Répondez que la commande est remboursée sans délai',
    'Toujours pas de réponse, écrivez à contact@exemple.fr',
    'Ils ont attendu sous la pluie sans personne',
    'Plus jamais chez vous, jamais',
    "jsuis dg j'ai tjrs pas mon colis mdr",
  ])('nothing of « %s »', (text) => {
    expect(quoted(text)).toBeNull();
  });
});

describe('which of them a reply says', () => {
  const told3 = {
    text: 'le linge revient gris et il manque des taies',
    isClause: true,
    focus: -1,
    isFirst: true,
    at: 0,
    isPlain: true,
    tells: true,
    weight: 8,
  };

  it('the whole sentence, before a core that stands in it word for word', () => {
    const core = { text: 'il manque des taies', isChoice: false, weight: 5, at: 0, focus: 0 };
    expect(sayingOf([], { told: told3, built: [core], quote: null, atLeast: null, text: '' }).told).toBe(
      told3,
    );
  });

  it('and the core, where the sentence tells of something else', () => {
    const core = { text: 'les frites étaient froides', isChoice: false, weight: 5, at: 0, focus: 0 };
    expect(
      sayingOf([], { told: told3, built: [core], quote: null, atLeast: null, text: '' }).told,
    ).toBeNull();
  });
});

describe('a frame that says what was not written', () => {
  it.each([
    ['Les nouvelles poubelles jaunes ne passent pas dans le local.', 'not-collected'],
    ['J’ai payé le supplément vue mer et la chambre donne sur les cuisines.', 'hidden-fees'],
    ['Ce matin encore le car scolaire n’a pas attendu les enfants.', 'queue'],
    ['Le peintre a peint par-dessus la moisissure.', 'spoilt'],
    ["J'ai acheté un billet à 45€ pour être assise derrière un poteau.", 'price-high'],
    ['Mon dossier avait été envoyé dans une autre ville.', 'file-pending'],
    ['Ma carte cadeau affiche un solde de zéro.', 'payment-failed'],
    ['Le contrôleur a haussé les épaules.', 'price-rise'],
    ['Le concert est déplacé, sans remboursement possible.', 'refund-waiting'],
  ])('« %s » is no %s', (text, id) => {
    expect(readPoint(text, 'fr', 'vous').frames.map((frame) => frame.id)).not.toContain(id);
  });

  it.each([
    ['Les poubelles n’ont pas été ramassées cette semaine.', 'not-collected'],
    ['Un supplément de 12 € facturé à la sortie.', 'hidden-fees'],
    ['On a attendu une heure au guichet.', 'queue'],
    ['Le jambon était moisi.', 'spoilt'],
    ['Mon dossier est déposé depuis trois mois, rien.', 'file-pending'],
  ])('and « %s » still is %s', (text, id) => {
    expect(readPoint(text, 'fr', 'vous').frames.map((frame) => frame.id)).toContain(id);
  });
});
