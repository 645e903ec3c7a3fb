import { angry, calm, type Scenario } from '../../scenario';

export const rumour: Scenario = {
  id: 'fr-rumour',
  kind: 'rumour',
  language: 'fr',
  network: 'facebook',
  title: 'L’usine fermerait au printemps',
  briefing:
    'Vous animez la page des Savons Garance. Un message partagé partout annonce la fermeture de l’usine. Vous n’avez rien entendu de tel, mais la direction doit confirmer avant que vous puissiez le dire.',
  brand: {
    name: 'Savons Garance',
    handle: 'savonsgarance',
    informationPage: 'savonsgarance.example/actualites',
    contact: 'message privé',
  },
  post: 'Le savon au miel revient, fabriqué chez nous depuis 1952.',
  comments: [
    calm(0, 'Martine Vial', 'C’est vrai que l’usine ferme au printemps ? On me l’a dit au marché.', 17),
    calm(
      28,
      'Didier Faure',
      'Il paraît que tout part à l’étranger, mon beau-frère le tient d’un chauffeur.',
      34,
    ),
    angry(24, 'Sabrina Lopez', 'Fabriqué chez nous ? Menteurs, vous délocalisez en douce.', 49),
    calm(27, 'Hélène Brac', 'Mon mari y travaille. Pouvez-vous nous répondre, s’il vous plaît ?', 62),
    angry(24, 'Didier Faure', 'Ils ne démentent pas, donc c’est vrai. Bande de traîtres.', 55),
    calm(27, 'Roger Amiel', 'Attendons de savoir. Ils ont toujours été corrects avec nous.', 13),
    angry(24, 'Sabrina Lopez', 'Corrects ? Des pourris, oui.', 28),
    calm(27, 'Martine Vial', 'Quelqu’un de chez Garance peut nous éclairer ?', 16),
    angry(24, 'Kévin Astruc', 'D’après un ami, les lettres de licenciement sont prêtes. Partagez !', 67),
    calm(27, 'Hélène Brac', 'À l’usine, personne n’est au courant de rien.', 31),
    angry(24, 'Kévin Astruc', 'Des lâches qui se cachent derrière leurs savons.', 38),
    calm(27, 'Roger Amiel', 'Les visites de samedi ont toujours lieu ?', 4),
    angry(24, 'Sabrina Lopez', 'J’ai prévenu le journal, puisqu’on nous ignore.', 43),
    calm(28, 'Didier Faure', 'Toujours pas de réponse, donc.', 22),
  ],
  factsAt: 92,
  facts: [
    {
      text: 'L’usine emploie 84 personnes et embauche en avril.',
      signs: ['84', 'embauche', 'avril'],
    },
    {
      text: 'Une nouvelle ligne y est installée ; la direction publie les détails aujourd’hui.',
      signs: ['nouvelle ligne', 'direction'],
    },
  ],
  instruction: null,
  cool: [
    calm(8, 'Hélène Brac', 'Merci, quel soulagement pour nous.', 40),
    calm(8, 'Roger Amiel', 'Merci d’avoir répondu. À samedi !', 14),
    calm(9, 'Martine Vial', 'Merci pour cette réponse claire, bonne continuation.', 18),
    calm(10, 'Didier Faure', 'D’accord, merci de l’avoir dit.', 9),
  ],
  heat: [
    angry(6, 'Kévin Astruc', 'Quels menteurs, personne ne vous croit.', 58),
    angry(6, 'Sabrina Lopez', 'Boycott des Savons Garance, n’achetez plus rien !', 69),
    angry(7, 'Didier Faure', 'Vous nous traitez d’idiots, en plus ? Arrogants.', 47),
    angry(7, 'Kévin Astruc', 'Boycottez-les, ils ne méritent que ça.', 52),
  ],
  model:
    'Bonjour à toutes et à tous, nous comprenons votre inquiétude : des familles vivent de cette usine. Elle emploie 84 personnes, et nous y installons une nouvelle ligne, qui embauche en avril. Nous aurions dû le dire dès ce matin, et nous en sommes désolés. La direction publie les détails aujourd’hui avant 17 h sur savonsgarance.example/actualites. Merci de nous avoir posé la question.',
};
