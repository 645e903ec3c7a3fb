import { describe, expect, it } from 'vitest';
import { readPoint, tellBack } from '@/lib/core/compose/point';
import { builtOf, frameIds, toldOf } from './made/said-of';

const speaker = (address: 'vous' | 'tu') => ({ address, person: 'we' }) as const;

describe('a frame that would say more than was said', () => {
  it.each([
    ['Pour une fois : devis 480, facture 480, voiture rendue le jour dit.', 'quote-exceeded'],
    ['Je m’étais cassé la cheville sur vos pistes', 'injured'],
    ['Je m’étais cassé la cheville sur vos pistes', 'broken'],
    ['3 lapins, vos techniciens devraient ouvrir un élevage', 'animals-planet'],
    ['La promo n’est pas passée en caisse', 'missed-appointment'],
    ['On nous a gardé 150 euros sur le dépôt de garantie', 'refund-waiting'],
    ['Le distributeur a avalé 2 euros', 'small-parts'],
    ['Mon fils a payé 30 euros sa place', 'child-spent'],
    ['J’ai acheté un robot de cuisine', 'canned-reply'],
    ['Une odeur très désagréable dans le train', 'rude-staff'],
    ['Trois semaines, toujours rien', 'no-effect'],
    ['Ascenseur en panne depuis un mois', 'no-access'],
    ['Mes billets sont coincés dans la machine', 'stranded'],
    ['Vous fermez la piscine alors que je paye', 'closed-early'],
    ['Virement instantané parti lundi, toujours pas arrivé jeudi', 'not-arrived'],
    ['Un balayage à 60 euros pour rattraper', 'price-rise'],
    ['Le climat social chez vous', 'animals-planet'],
    ['Avis de passage dans la boîte', 'left-with-neighbour'],
    ['Le wifi coupe toutes les dix minutes', 'outage'],
    ['Commande pour 4, on a reçu des baguettes pour 1', 'wrong-item'],
    ["Moniteur au téléphone pendant toute l'heure de conduite", 'phone-wait'],
    ['La bougie ne sent rien, dommage à ce prix', 'price-high'],
    ["La couleur n'a rien à voir avec la photo", 'wrong-item'],
    ["Emballage insuffisant, on n'indemnise pas", 'refund-waiting'],
    ['Remboursez-moi ces 40 euros', 'refund-waiting'],
    ['Un message différent à chaque appel pour mon dossier : « incomplet »', 'missing-parts'],
    ['Abonnement à 79 euros et jamais une place libre', 'price-high'],
    ['Acheté reconditionné, il chauffe', 'used-item'],
    ['Le débit est passé de 800 à 4 mega', 'price-rise'],
  ])('« %s » is no %s', (text, id) => {
    expect(frameIds(text, 'fr')).not.toContain(id);
  });

  it.each([
    ['Devis 480, facture 730', 'quote-exceeded'],
    ['On nous a gardé 150 euros de caution pour un verre', 'deposit-kept'],
    ['Sans eau chaude depuis trois semaines', 'no-hot-water'],
    ['Livré sans avoir sonné', 'not-rung'],
    ['Les heures sup jamais payées', 'overtime'],
    ['Vous testez encore sur les animaux ?', 'animal-tests'],
    ['Bravo, 3 rendez-vous, 3 lapins', 'missed-appointment'],
    ['La clim à fond pendant deux heures', 'too-cold'],
    ['On nous a séparées alors que nos sièges étaient payés', 'seats-apart'],
    ['Le wifi coupe toutes les dix minutes', 'unstable-line'],
    ['Mon fils a claqué 80 euros dans votre jeu', 'child-spent'],
    ['En rupture de stock partout', 'sold-out'],
    ["Emballage insuffisant, on n'indemnise pas", 'compensation-refused'],
    ['Remboursez-moi ces 40 euros', 'refund-asked'],
    ['Trois semaines que j’attends mon remboursement', 'refund-waiting'],
    ['890 euros. Le devis donné au téléphone parlait de 120.', 'quote-exceeded'],
    ['Vous me prélevez 450 euros de franchise', 'charged-wrong'],
    ["La préparatrice m'a lu mon ordonnance tout haut", 'said-aloud'],
  ])('« %s » is %s', (text, id) => {
    expect(frameIds(text, 'fr')).toContain(id);
  });

  it('says of a contested sum neither that it was debited nor how often', () => {
    const [frame] = readPoint("Il m'a facturé 210 euros", 'fr', 'vous').frames;
    expect(frame?.id).toBe('charged-wrong');
    for (const wording of frame?.say ?? []) expect(wording).not.toMatch(/débit|plusieurs fois|à tort/);
  });
});

describe('built from the person’s own words', () => {
  it.each([
    ['La roue avant de la poussette couine', 'la roue avant de la poussette couine'],
    ['tes baskets, la semelle se barre', 'la semelle se décolle'],
    ['Canapé livré avec un pied en moins', 'il manquait un pied'],
    ['Ma mensualité est passée de 87 à 164 euros sans raison', 'la hausse de votre mensualité'],
    ['Le débit est passé de 800 à 4 mega', 'le débit a nettement baissé'],
    ['Quelqu’un sait pourquoi la machine 4 mange les pièces ?', 'la machine garde les pièces'],
    ['Le distributeur a avalé mon billet', 'le distributeur a gardé votre billet'],
    ['Le module 4 promis en septembre n’est toujours pas en ligne', "le module n'est toujours pas en ligne"],
    ['des lasagnes encore congelées au milieu', 'les lasagnes étaient congelées'],
    ['12 minutes de musique d’ascenseur pour rien', "l'attente a duré 12 minutes"],
    ["J'ai attendu 1h20 alors que j'étais le premier", "l'attente a duré 1h20"],
    ['Livre commandé le 2. On est le 19.', 'le livre commandé se fait attendre'],
    ['Et pas de sauce soja.', "il n'y avait pas de sauce soja"],
    ['Ma mère a attendu cinq heures sur une chaise', "l'attente a duré cinq heures"],
    ['2 heures d’attente aux urgences', "l'attente a duré 2 heures"],
    ['17 balles la place de ciné avec un siège pété', 'le prix de la place de ciné avec un siège pété'],
    ['La boîte est arrivée blanchie', 'la boîte est arrivée blanchie'],
    ['mon pull est ressorti rétréci du lave-linge', 'votre pull est ressorti rétréci'],
    ["vous m'avez envoyé deux pieds gauches", 'deux pieds gauches vous ont été envoyés'],
    [
      'Impossible de regarder un film en famille sans que ça freeze',
      'il est impossible de regarder un film en famille',
    ],
    [
      'Tondeuse révisée chez vous en mars, elle cale au bout de cinq minutes.',
      'la tondeuse cale au bout de cinq minutes',
    ],
    ['Mon aspirateur acheté en juin, il ne démarre plus', 'votre aspirateur acheté en juin ne démarre plus'],
    ["un tel reconditionné avec l'écran rayé de partout", "l'écran est rayé"],
    ['Un abonnement et jamais une place libre le vendredi.', "il n'y avait pas de place libre"],
    ['25 minutes au téléphone', "l'attente a duré 25 minutes au téléphone"],
    [
      'On me facture 8 euros pour retirer mon propre argent au guichet.',
      'le prix demandé pour retirer votre propre argent au guichet',
    ],
    ['6 euros la pinte, sérieux', 'le prix de la pinte'],
    [
      'Pas moyen de me connecter à mon espace depuis lundi',
      'il est impossible de vous connecter à votre espace depuis lundi',
    ],
    ['Impossible de vous joindre depuis lundi', 'il est impossible de nous joindre depuis lundi'],
    ["J'arrive plus à m'inscrire sur votre site", "il n'est plus possible de vous inscrire sur notre site"],
  ])('« %s »', (text, said) => {
    expect(builtOf(text, 'fr')).toContain(said);
  });

  it('speaks to people as the brand does', () => {
    expect(builtOf('impossible de me connecter à mon compte', 'fr', 'tu')).toEqual([
      'il est impossible de te connecter à ton compte',
    ]);
  });

  it.each([
    // He refuses; nobody refused him.
    'livreur qui refuse de monter au 2e',
    'Le plombier devait passer entre 8h et 10h pour une fuite',
    'La caissière voilée se fait mal parler',
    'Impossible de résister à vos gâteaux',
    // He was to deliver; nobody was to deliver him.
    "Le livreur n'a pas livré à la bonne adresse",
    'Une borne n’a pas enregistré mes retours',
    'Aucun bug, aucune mauvaise surprise',
    'Pas de quartier !',
    'La mienne tremble aussi',
    'Mon box a été vidé par erreur',
    // He is not the car.
    'Ma voiture est rentrée, il cale',
    'le frigo ne fait plus de froid',
    'Lave-linge commandé puis annulé, j’attends toujours',
    "La trottinette a continué d'être facturée",
    'On n’arrive pas à le rendre',
    // Paid, and something else went wrong.
    'J’ai payé 60 euros pour un soin',
    'Le prix est passé de 40 à 12 euros, merci',
  ])('nothing of « %s »', (text) => {
    expect(builtOf(text, 'fr')).toEqual([]);
  });
});

describe('told back whole', () => {
  it.each([
    // "Arrête", "tête", "enquête" hold no "te".
    [
      "L'ascenseur s'arrête chaque matin au troisième étage",
      "l'ascenseur s'arrête chaque matin au troisième étage",
    ],
    ['impossible de lancer le jeu depuis hier', 'il est impossible de lancer le jeu depuis hier'],
    ["Le soir, on s'est retrouvés sans chauffage", 'le soir, vous vous êtes retrouvés sans chauffage'],
  ])('« %s »', (text, said) => {
    expect(toldOf(text, 'fr')).toBe(said);
  });

  it.each([
    // What it was about stood after it and was left out.
    'Ma mensualité est passée de 87 à 164 euros sans que ma conso bouge',
    "J'ai perdu 9 euros hier soir",
    'Mon fils a claqué 240 euros dans votre jeu',
    'Les soignants de l’hôpital payent 9 euros par jour pour aller travailler',
    'Le chauffeur a redémarré alors que ma femme, qui marche avec une canne',
    // Nothing came of it yet.
    'Votre plombier devait passer entre 8h et 10h pour une fuite',
    "Je m'étais cassé la cheville sur vos pistes",
  ])('or not at all: « %s »', (text) => {
    expect(toldOf(text, 'fr')).toBeNull();
  });

  it('takes "le jour dit" for no verb', () => {
    const said = tellBack('La voiture rendue le jour dit', 'fr', speaker('vous'), [], true);
    expect(said?.isClause ?? false).toBe(false);
  });
});
