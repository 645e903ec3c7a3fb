/**
 * A second set of requests, of support mails as well as of talk pages and programmers' questions: a polite and an
 * impolite one on the same matter. Written after the markers; every other pair taught what the first had not.
 */
export const frenchRequests: readonly (readonly [polite: string, impolite: string])[] = [
  [
    "Bonjour, je n'arrive plus à me connecter depuis hier. Auriez-vous une piste ? Merci d'avance.",
    'Je ne peux plus me connecter. Réparez ça.',
  ],
  [
    'Pourriez-vous m’indiquer où en est ma demande du 12, s’il vous plaît ?',
    "Où en est ma demande ? Ça fait dix jours, c'est inadmissible.",
  ],
  [
    'Je me permets de vous relancer au sujet de la facture. Bonne fin de journée à vous.',
    'Vous comptez répondre un jour pour la facture ?',
  ],
  [
    'Merci pour votre article. Peut-être pourrait-on ajouter une source au troisième paragraphe ?',
    "Ton troisième paragraphe n'a aucune source, supprime-le.",
  ],
  [
    "J'ai bien peur d'avoir mal compris l'exemple, quelqu'un pourrait-il me l'expliquer ?",
    "Votre exemple ne marche pas, vous l'avez testé au moins ?",
  ],
  [
    "Excusez-moi d'insister, le colis n'est toujours pas là. Est-ce que vous pourriez vérifier ?",
    'Toujours pas de colis. Bougez-vous.',
  ],
  [
    'Salut, super bibliothèque ! Serait-il possible de prendre en charge les dates ?',
    'Pourquoi les dates ne sont toujours pas prises en charge ?',
  ],
  [
    'Il me semble que la carte place la gare trop au nord, je peux me tromper.',
    'La carte est fausse, corrigez.',
  ],
  [
    'Désolé pour le dérangement, est-ce que je peux encore changer la date ?',
    'Changez la date de ma réservation immédiatement.',
  ],
  [
    'Je vous remercie pour votre aide. Une dernière chose, si vous avez un instant : le reçu est-il en ligne ?',
    'Vous avez encore oublié le reçu. Envoyez-le.',
  ],
  [
    "Pensez-vous qu'on pourrait fusionner les deux pages ? Votre avis m'intéresse.",
    'Qui vous a permis de séparer les pages ?',
  ],
  [
    "Bonjour Claire, j'espère que vous allez bien. Sauriez-vous à qui je dois m'adresser ?",
    'À qui il faut parler pour avoir une réponse ?',
  ],
  ["Je ne voudrais pas abuser, mais une petite relecture m'aiderait beaucoup.", 'Relis ça et dis-moi vite.'],
  [
    "Votre correction est bien vue, merci ! J'en profite pour vous poser une question.",
    'Arrêtez de toucher à mon texte.',
  ],
  [
    'Si cela ne vous ennuie pas, je préférerais garder le titre actuel.',
    'Le titre reste comme il est, point final.',
  ],
  [
    'Nous apprécierions beaucoup que vous reveniez vers nous avant vendredi.',
    'Répondez avant vendredi, sinon je résilie.',
  ],
  [
    "Hello, j'ai peut-être raté quelque chose, mais le bouton ne réagit pas chez moi.",
    'Votre bouton ne sert à rien.',
  ],
  [
    'Merci de votre patience avec une débutante ! Quel livre me conseilleriez-vous ?',
    'Donnez-moi un livre qui ne soit pas nul.',
  ],
  [
    'Je serais reconnaissante si le dossier pouvait être regardé cette semaine.',
    'Le dossier traîne encore, vous êtes incapables.',
  ],
  ['Cela vous conviendrait-il de reporter la réunion à mardi ?', "La réunion c'est mardi, débrouillez-vous."],
  ['Auriez-vous la gentillesse de me renvoyer le lien ? Il a expiré.', 'Le lien est mort. Renvoie.'],
  [
    "Bravo pour ce tableau très clair. Pourrait-on y mettre l'année ?",
    "Ce tableau est illisible, refais-le avec l'année.",
  ],
  [
    'Je vous écris car je suis un peu perdue avec le formulaire. Pouvez-vous m’aider ?',
    'Votre formulaire est une blague ?',
  ],
  [
    "Toutes mes excuses, j'ai annulé votre modification par erreur.",
    "J'ai annulé votre modification, elle n'avait rien à faire là.",
  ],
  [
    'Ravi de vous lire ! Je regarde votre proposition et je reviens vers vous.',
    "Votre proposition n'a aucun sens.",
  ],
  [
    "Seriez-vous d'accord pour que l'on en discute d'abord sur la page ?",
    "On discute avant de modifier, c'est clair ?",
  ],
  [
    "Je crois qu'il manque une virgule à la ligne 12, merci pour votre travail.",
    'Ligne 12 : virgule. Sérieusement.',
  ],
  [
    "Bonsoir, est-ce que quelqu'un aurait déjà rencontré ce message d'erreur ?",
    'Pourquoi cette erreur stupide apparaît tout le temps ?',
  ],
  ['Merci beaucoup, cela fonctionne parfaitement maintenant. Belle soirée !', 'Enfin. Il était temps.'],
  ['Nous pourrions peut-être trouver un compromis ensemble ?', 'Votre compromis, gardez-le.'],
  [
    "Si vous en avez le temps, j'aimerais beaucoup votre avis sur ce brouillon.",
    "Votre avis ne m'intéresse pas, publiez le brouillon.",
  ],
  ['Pardonnez mon ignorance, à quoi sert ce paramètre ?', 'À quoi sert ce paramètre débile ?'],
  [
    'Je comprends que vous soyez occupés. Auriez-vous une idée du délai ?',
    "Donnez un délai, ce n'est pas compliqué.",
  ],
  [
    'Cher monsieur, je souhaiterais obtenir un duplicata. Avec mes remerciements.',
    "Il me faut un duplicata aujourd'hui.",
  ],
  ["Merci pour le signalement, je n'avais pas vu. Je corrige volontiers.", 'Et alors ? Corrigez vous-même.'],
  ["Serait-ce possible d'avoir un exemple, s'il te plaît ?", "Un exemple, c'est trop demander ?"],
  [
    "J'apprécie votre effort, et je me demandais si l'on pouvait raccourcir l'introduction.",
    'Votre introduction est interminable.',
  ],
  ['Puis-je vous suggérer une autre photo ? Celle-ci est un peu sombre.', 'Virez cette photo affreuse.'],
  [
    'Bonjour à tous, je suis nouveau ici et heureux de participer.',
    "Vous faites toujours n'importe quoi ici ?",
  ],
  ["N'hésitez pas à me dire si je me trompe.", 'Vous vous trompez encore.'],
];
