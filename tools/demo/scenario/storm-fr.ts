import type { Scenario } from './scenario';

const words = {
  comments: 'Réponses',
  reply: 'Votre réponse',
  replyTo: 'Répondre à',
  publish: 'Publier',
  likes: 'J’aime',
};

/** The same trouble in a riders' forum: what is one thread on the brand's page becomes many. */
const forum: Scenario = {
  lang: 'fr',
  brand: { name: 'Les Rouleurs du Canal', handle: 'rouleursducanal', contact: '', signature: '' },
  post: {
    title: 'Brume 2 : qui d’autre a une batterie morte ?',
    text: 'Nous sommes plusieurs à avoir acheté la batterie Brume 2 ce mois-ci. Racontez ici ce qui est arrivé à la vôtre.',
    minutesAgo: 80,
  },
  words,
  threads: [
    { id: 'f1', about: 'the same defect, elsewhere', heats: true },
    { id: 'f2', about: 'refunds that do not come', heats: true },
    { id: 'f3', about: 'a calm question', heats: false },
  ],
  comments: [
    {
      id: 'f1',
      author: 'Hugo Tessier',
      minutesAgo: 70,
      likes: 21,
      text: 'Batterie en panne au bout de cinq semaines. Le SAV de Vélo Brume ferme mes demandes sans un mot. C’est une honte.',
    },
    {
      id: 'f1a',
      to: 'f1',
      author: 'Mathilde Roux',
      minutesAgo: 61,
      likes: 17,
      text: 'La mienne est tombée en panne aussi. Ils savent que la batterie est défectueuse et continuent de la vendre. Menteurs.',
    },
    {
      id: 'f3',
      author: 'Inès Carlier',
      minutesAgo: 50,
      likes: 2,
      text: 'Est-ce que l’ancien chargeur marche avec la nouvelle batterie ?',
    },
    {
      id: 'f1b',
      to: 'f1',
      author: 'stef_roule',
      minutesAgo: 44,
      likes: 33,
      text: 'Quelle bande d’escrocs. N’achetez pas leur batterie, boycott, et faites passer le message.',
    },
    {
      id: 'f2',
      author: 'Garance Olivier',
      minutesAgo: 40,
      likes: 12,
      text: 'J’ai renvoyé ma batterie défectueuse il y a trois semaines et personne ne répond. Où est mon remboursement ?',
    },
    {
      id: 'f2a',
      to: 'f2',
      author: 'Paul Derrien',
      minutesAgo: 31,
      likes: 14,
      text: 'Pareil, toujours aucun remboursement pour la batterie en panne. Entreprise honteuse, on se fout de nous.',
    },
    {
      id: 'f2b',
      to: 'f2',
      author: 'Garance Olivier',
      minutesAgo: 22,
      likes: 9,
      text: 'Ces voleurs gardent l’argent et la batterie. J’appelle mon avocat.',
    },
  ],
};

/** What makes it severe: people are in danger. */
const safety: Scenario = {
  lang: 'fr',
  brand: { name: 'Le Panneau du Port', handle: 'panneauduport', contact: '', signature: '' },
  post: {
    title: 'Incendie dans un local à vélos, rue du Quai',
    text: 'Les pompiers sont intervenus ce matin. Des voisins parlent d’un vélo électrique.',
    minutesAgo: 45,
  },
  words,
  threads: [{ id: 's1', about: 'a battery that caught fire', heats: true }],
  comments: [
    {
      id: 's1',
      author: 'Dorothée Fabre',
      minutesAgo: 38,
      likes: 61,
      text: 'C’était une batterie Vélo Brume. Elle a pris feu pendant la charge et mon fils a été brûlé. Ces batteries sont dangereuses !',
    },
    {
      id: 's1a',
      to: 's1',
      author: 'Marc Bellanger',
      minutesAgo: 30,
      likes: 48,
      text: 'La mienne a surchauffé et s’est mise à fumer la semaine dernière. Arrêtez de les charger, c’est dangereux. Et Vélo Brume ne dit rien, criminels.',
    },
    {
      id: 's1b',
      to: 's1',
      author: 'Jeanne Picard',
      minutesAgo: 21,
      likes: 52,
      text: 'Ils vendent des batteries qui explosent à côté des enfants. Bande de criminels, j’ai prévenu le journal.',
    },
    {
      id: 's1c',
      to: 's1',
      author: 'Louis Granger',
      minutesAgo: 12,
      likes: 40,
      text: 'Boycott de Vélo Brume, tout de suite. Leur batterie a failli brûler une maison et ils se taisent, quelle honte.',
    },
  ],
};

export const stormFr = { forum, safety };
