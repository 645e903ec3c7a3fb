import { angry, calm, type Scenario } from '../../scenario';

export const leak: Scenario = {
  id: 'fr-leak',
  kind: 'leak',
  language: 'fr',
  network: 'x',
  title: 'Un fichier d’adhérents en ligne',
  briefing:
    'Vous animez le compte de Vélocibulle, un service de vélos en libre accès. Un fichier d’abonnés circule sur un forum. La déléguée à la protection des données est prévenue, la technique vérifie.',
  brand: {
    name: 'Vélocibulle',
    handle: 'velocibulle',
    informationPage: 'velocibulle.example/donnees',
    contact: 'donnees@velocibulle.example',
  },
  post: 'Deux cents nouveaux vélos cette semaine. Vous en avez croisé un ?',
  comments: [
    calm(
      0,
      'Fanny Corbel',
      'Mon nom et mon adresse sont dans un fichier qui circule. C’est une fuite de données ?',
      37,
    ),
    calm(7, 'Malo Tessier', 'J’ai trouvé mon numéro dedans aussi. Qu’est-ce qui se passe ?', 42),
    calm(7, 'Inaya Chérif', 'Les mots de passe ont fuité ? Et les cartes bancaires ?', 39),
    angry(7, 'Gaël Montbron', 'Des amateurs. Incapables de protéger une liste de clients.', 55),
    calm(8, 'Malo Tessier', 'Je reçois déjà des SMS bizarres depuis ce matin.', 31),
    angry(8, 'Gaël Montbron', 'Et silence radio, bien sûr. Minables.', 48),
    calm(9, 'Odile Brun', 'Faut-il changer de mot de passe ? Dites-nous quelque chose.', 26),
    angry(9, 'Ryan Delcourt', 'Plainte à la CNIL déposée. On se verra au tribunal.', 68),
    calm(10, 'Fanny Corbel', 'J’ai fui un ex violent, mon adresse était secrète.', 140),
    angry(10, 'Ryan Delcourt', 'Vous mettez des vies en danger, bande d’abrutis.', 92),
    calm(12, 'Inaya Chérif', 'Toujours pas de réponse pour les cartes ?', 20),
    angry(12, 'Gaël Montbron', 'Ils ont vendu nos données, j’en suis sûr. Escrocs.', 45),
    calm(14, 'Odile Brun', 'J’ai changé le mien par prudence.', 6),
    angry(15, 'Ryan Delcourt', 'Un journaliste vient de m’écrire. Bon courage.', 51),
  ],
  factsAt: 24,
  facts: [
    {
      text: 'Le fichier contient des noms, adresses et téléphones d’abonnés de 2024, copiés chez un prestataire.',
      signs: ['prestataire', '2024'],
    },
    {
      text: 'Les mots de passe et les cartes bancaires n’y sont pas.',
      signs: ['cartes bancaires', 'mots de passe'],
    },
    {
      text: 'La CNIL est prévenue et chaque personne concernée reçoit un courriel aujourd’hui.',
      signs: ['cnil', 'courriel'],
    },
  ],
  instruction: {
    text: 'Ne cliquez sur aucun lien reçu par SMS en notre nom.',
    signs: ['ne cliquez', 'ne pas cliquer'],
  },
  cool: [
    calm(4, 'Inaya Chérif', 'Merci pour la réponse sur les cartes, ça rassure.', 17),
    calm(4, 'Odile Brun', 'Merci d’être transparents, c’est appréciable.', 14),
    calm(5, 'Malo Tessier', 'Bien reçu le courriel, merci.', 9),
    calm(5, 'Fanny Corbel', 'Merci de m’avoir appelée tout de suite.', 33),
  ],
  heat: [
    angry(3, 'Gaël Montbron', 'Minimiser une fuite pareille, vous êtes des ordures.', 81),
    angry(3, 'Ryan Delcourt', 'Boycott de Vélocibulle, supprimez tous votre compte !', 77),
    angry(4, 'Odile Brun', 'Quelle honte, vous mentez à vos abonnés.', 60),
    angry(4, 'Gaël Montbron', 'Boycottez ces incapables, faites passer.', 64),
  ],
  model:
    'Ne cliquez sur aucun lien reçu par SMS en notre nom. Un fichier de 2024 (noms, adresses, téléphones) a été copié ; les mots de passe et les cartes bancaires n’y sont pas. Nous sommes désolés et nous mesurons votre inquiétude. La CNIL est prévenue. Prochain point ici à 15 h.',
};
