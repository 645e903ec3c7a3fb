import type { CasesByKind } from './kinds';

export const kindsFrench: CasesByKind = {
  insult: [
    [
      'Vous êtes des bons à rien, tous autant que vous êtes',
      'no swear word',
      { hostile: true, signal: 'insult' },
    ],
    ['Quel abruti a validé cette publicité', 'one person, unnamed', { hostile: true, signal: 'insult' }],
    ['Votre patron est une crapule', 'the head of the company', { hostile: true, signal: 'insult' }],
    ['Je ne suis pas d’accord avec cette hausse', 'disagreement', { hostile: false }],
  ],
  'disguised insult': [
    ['bande de c0n$', 'digit and sign for letters', { hostile: true }],
    ['p*tains d’escr0cs', 'star and digit', { hostile: true }],
    ['s a l o p a r d s', 'spaced letters', { hostile: true }],
    ['Ce n’est qu’un copier-coller du modèle n° 0', 'digits that hide nothing', { hostile: false }],
  ],
  threat: [
    ['Je vais venir tout casser dans votre agence', 'open threat', { hostile: true, signal: 'threat' }],
    ['On va te trouver et tu vas le regretter', 'several against one', { hostile: true, signal: 'threat' }],
    ['Un de ces soirs je vous attends à la sortie', 'waiting for somebody', { hostile: true }],
    [
      'Je vais vous quitter pour un concurrent',
      'leaving is no threat',
      { hostile: false, noSignal: 'threat' },
    ],
  ],
  sarcasm: [
    [
      'Quel bonheur, trois mails et toujours pas de réponse',
      'joy at a fault',
      { sentiment: 'negative', signal: 'sarcasm-cue' },
    ],
    [
      'Bravo, deuxième livraison à la mauvaise adresse',
      'bravo for a fault',
      { sentiment: 'negative', signal: 'sarcasm-cue' },
    ],
    [
      'Super, encore une heure au téléphone pour rien',
      'joy at lost time',
      { sentiment: 'negative', signal: 'sarcasm-cue' },
    ],
    [
      'Merci pour le colis écrasé, très réussi',
      'thanks for damage',
      { sentiment: 'negative', hostile: false },
    ],
    [
      'Bravo à toute la cuisine, on s’est régalés',
      'the same word, meant',
      { sentiment: 'positive', noSignal: 'sarcasm-cue' },
    ],
  ],
  boycott: [
    ['Appel au boycott de cette enseigne, faites passer', 'the word itself', { signal: 'boycott-call' }],
    [
      'N’allez plus dans leurs magasins tant qu’ils licencient',
      'call with a cause',
      { signal: 'boycott-call' },
    ],
    ['Je vais aller voir ailleurs', 'one person leaves', { noSignal: 'boycott-call', hostile: false }],
  ],
  law: [
    ['Mon avocat prendra contact avec vous', 'lawyer', { signal: 'legal-threat', hostile: false }],
    ['Je porte plainte dès demain', 'complaint to the police', { signal: 'legal-threat' }],
    ['Dernier rappel avant la mise en demeure', 'formal notice', { signal: 'legal-threat' }],
    [
      'Ma fille est avocate et elle adore ce sac',
      'a profession',
      { noSignal: 'legal-threat', hostile: false },
    ],
  ],
  press: [
    ['J’envoie tout à la presse ce soir', 'press', { signal: 'press-threat' }],
    ['Une équipe de télé est déjà prévenue', 'television', { signal: 'press-threat' }],
    ['Je contacte 60 millions de consommateurs', 'consumer magazine', { signal: 'press-threat' }],
    ['Les journalistes vont adorer cette histoire', 'ironic announcement', { signal: 'press-threat' }],
    ['J’ai acheté le journal et une baguette', 'a newspaper bought', { noSignal: 'press-threat' }],
  ],
  safety: [
    ['Du verre dans mon yaourt ce matin', 'thing in food', { signal: 'safety' }],
    ['La batterie a gonflé et commence à fumer', 'device', { signal: 'safety', topic: 'safety' }],
    ['Mon bébé a avalé une pièce qui s’est détachée', 'child', { signal: 'safety' }],
    ['Intoxication alimentaire après votre menu du jour', 'food', { signal: 'safety' }],
    [
      'Cette chanson met le feu à toutes nos soirées',
      'fire as an image',
      { noSignal: 'safety', hostile: false },
    ],
  ],
  'data leak': [
    [
      'Je reçois les factures d’un parfait inconnu dans mon espace client',
      'somebody else’s papers',
      { signal: 'data-leak' },
    ],
    ['Vous avez envoyé mon dossier médical à une autre patiente', 'health', { signal: 'data-leak' }],
    ['Mon mot de passe ne marche plus', 'own account', { noSignal: 'data-leak', topic: 'account' }],
  ],
  discrimination: [
    ['Ils refusent les fauteuils roulants à l’entrée', 'disability', { signal: 'discrimination' }],
    [
      'On m’a refusé l’entrée à cause de ma couleur de peau',
      'reported',
      { signal: 'discrimination', hostile: false },
    ],
    ['Votre recruteur écarte tous les noms arabes', 'reported of hiring', { signal: 'discrimination' }],
    ['Aucun choix en grande taille, dommage', 'a gap in the range', { noSignal: 'discrimination' }],
  ],
  rumour: [
    ['Une voisine m’a dit que vous alliez fermer l’agence', 'hearsay', { signal: 'rumour' }],
    ['J’ai entendu dire que vous alliez être rachetés', 'hearsay', { signal: 'rumour' }],
    ['Apparemment ils licencient la moitié du siège', 'hearsay, no source', { signal: 'rumour' }],
    ['D’après votre communiqué, le site ouvre en mai', 'a source of their own', { noSignal: 'rumour' }],
  ],
  'staff harassment': [
    [
      'Manon, au rayon parfums, est une menteuse et une incapable',
      'named and demeaned',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Virez cette grosse vache du guichet 2',
      'one person, by her place',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Le serveur roux du midi est un pauvre débile',
      'one person, by his looks',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'La caissière blonde de Dijon est une grosse feignasse',
      'one person, by her looks',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Votre stagiaire Léa est trop bête pour ce poste',
      'named and demeaned',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Léa m’a donné un mauvais renseignement hier',
      'named with a fact',
      { hostile: false, noSignal: 'staff-harassment' },
    ],
  ],
  'complaint topics': [
    [
      'Colis annoncé lundi, toujours rien jeudi',
      'delivery',
      { topic: 'delivery', complaint: true, hostile: false },
    ],
    ['La couture a lâché au premier lavage', 'defect', { topic: 'defect', complaint: true }],
    ['Cela fait deux mois que j’attends d’être remboursé', 'refund', { topic: 'refund', complaint: true }],
    ['Débité deux fois du même abonnement', 'billing', { topic: 'billing', complaint: true }],
    ['Personne ne décroche à votre service client', 'service', { topic: 'service', complaint: true }],
    ['L’appli plante dès l’ouverture depuis la mise à jour', 'outage', { topic: 'outage', complaint: true }],
    [
      'Vous faites travailler des enfants à l’autre bout du monde',
      'ethics',
      { topic: 'ethics', hostile: false },
    ],
    ['4 € de plus qu’il y a un mois, trop cher', 'price', { topic: 'price' }],
  ],
  praise: [
    [
      'Équipe adorable, je recommande les yeux fermés',
      'plain',
      { sentiment: 'positive', signal: 'praise', complaint: false },
    ],
    ['Le meilleur pain de la ville', 'superlative', { sentiment: 'positive', signal: 'praise' }],
    ['Trop hâte de le recevoir !!', 'looking forward', { sentiment: 'positive', hostile: false }],
  ],
  defence: [
    [
      'Laissez-les travailler, tout le monde peut se tromper',
      'asks for fairness',
      { signal: 'defends-brand', hostile: false },
    ],
    [
      'Arrêtez de leur taper dessus, ils n’y sont pour rien',
      'against other readers',
      { signal: 'defends-brand', hostile: false },
    ],
    [
      'Soyez indulgents, ils viennent d’ouvrir',
      'asks for patience',
      { signal: 'defends-brand', hostile: false },
    ],
    ['Moi je ne les défendrai pas', 'the word, denied', { hostile: false, noSignal: 'praise' }],
  ],
  'negation and scope': [
    ['Pas mal du tout ce nouveau parfum', 'litotes', { sentiment: 'positive' }],
    ['Je ne recommande pas cette boutique', 'denied praise', { sentiment: 'negative' }],
    ['Jamais eu le moindre problème avec eux', 'denied problem', { sentiment: 'positive', complaint: false }],
    ['Ce n’est pas une arnaque, je l’ai reçu hier', 'denied accusation', { hostile: false }],
    ['Pas terrible le goût', 'idiom', { sentiment: 'negative', hostile: false }],
    ['Pas fameux, le dessert', 'denied praise in few words', { sentiment: 'negative', hostile: false }],
    ['Je ne conseille pas ce salon', 'denied praise in few words', { sentiment: 'negative', hostile: false }],
  ],
  'reported speech and quotation': [
    [
      'Un client derrière moi a insulté la caissière, la pauvre',
      'reported of a third person',
      { hostile: false },
    ],
    ['Le vendeur m’a dit « dégage » devant mon fils', 'said to the writer', { hostile: false }],
    ['Votre employé a traité ma mère de folle', 'reported insult', { hostile: false, sentiment: 'negative' }],
    ['> bande de nuls\nMerci de rester polis ici', 'quoted line of another', { hostile: false }],
    [
      '> pauvre débile\nBonjour, le créneau de mardi est-il libre ?',
      'quoted line, a question under it',
      { hostile: false },
    ],
    [
      '« Bande de crétins », a hurlé un client du fond, et tout le monde s’est tu',
      'quoted between marks',
      { hostile: false, sentiment: 'negative' },
    ],
    [
      '« Vous êtes lents » disent les voisins, et moi je dis bande de crétins',
      'an insult beside a quotation',
      { hostile: true },
    ],
  ],
  'self-directed swearing': [
    ['Je suis bête, j’avais mal lu la notice', 'self', { hostile: false, noSignal: 'insult' }],
    [
      'Quelle idiote je fais, c’était dans ma poche',
      'self, feminine',
      { hostile: false, noSignal: 'insult' },
    ],
    ['J’ai été stupide de ne pas venir plus tôt', 'self, about praise', { hostile: false }],
  ],
  'profanity without a target': [
    ['Putain il pleut encore', 'weather', { hostile: false, noSignal: 'insult' }],
    ['Merde j’ai raté la vente flash', 'bad luck', { hostile: false }],
    ['Bordel que ça passe vite les vacances', 'time', { hostile: false }],
  ],
  'reclaimed words': [
    [
      'Fière d’être une garce, ce rouge à lèvres est pour moi',
      'said of oneself, proudly',
      { hostile: false },
    ],
    ['Pédé et fier, à samedi pour la marche', 'said of oneself, proudly', { hostile: false }],
    [
      'Nous les folles du premier rang, on revient en mai',
      'said of a group of one’s own',
      { hostile: false },
    ],
    ['Soirée entre pédés et fiers de l’être, merci pour l’accueil', 'said of oneself', { hostile: false }],
    ['En tant que gouine je me sens enfin représentée', 'said of oneself', { hostile: false }],
    ['Nous les grosses on adore cette collection', 'said of a group of one’s own', { hostile: false }],
  ],
  'bad words inside names': [
    ['Le concert de Connie Condé à Concarneau était complet', '"con" in names', { hostile: false }],
    ['Rendez-vous à Bitche, en Moselle', 'a town', { hostile: false }],
    ['La députée a répondu à la dispute', '"pute" inside words', { hostile: false }],
    ['Salopette en lin, taille 38, disponible ?', 'a garment', { hostile: false }],
  ],
  'personal data': [
    ['Rappelez-moi au 06 39 98 45 67', 'telephone (range reserved for fiction)', { signal: 'personal-data' }],
    ['mon adresse : camille.roux@exemple.invalid', 'mail address', { signal: 'personal-data' }],
    ['Je suis au 12 avenue des Tilleuls, 69003 Lyon', 'street address', { signal: 'personal-data' }],
    ['Ouvert de 9 h à 19 h, du 3 au 24 mai', 'figures that identify nobody', { noSignal: 'personal-data' }],
  ],
};
