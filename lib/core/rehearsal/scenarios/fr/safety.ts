import { angry, calm, type Scenario } from '../../scenario';

export const safety: Scenario = {
  id: 'fr-safety',
  kind: 'safety',
  language: 'fr',
  network: 'facebook',
  title: 'Un allergène oublié sur l’étiquette',
  briefing:
    'Vous animez la page des Biscuits Courlis. Une mère signale une réaction allergique après un sablé vendu « sans noisette ». La qualité demande de ne plus en manger ; les analyses sont en cours.',
  brand: {
    name: 'Biscuits Courlis',
    handle: 'biscuitscourlis',
    informationPage: 'courlis.example/rappel',
    contact: 'message privé',
  },
  post: 'Les sablés de la rentrée sont en rayon. Qui a déjà goûté ?',
  comments: [
    calm(
      0,
      'Elsa Montreuil',
      'Mon fils, allergique à la noisette, a gonflé après un de vos sablés. Il y en a dedans ?',
      46,
    ),
    calm(
      11,
      'Karim Oudry',
      'Ma fille a eu des plaques hier soir. C’est dangereux, répondez s’il vous plaît.',
      38,
    ),
    calm(10, 'Josiane Pratt', 'Faut-il jeter les paquets ? J’en ai donné à toute la classe.', 44),
    angry(9, 'Benoît Kerdal', 'Vous empoisonnez des gosses, bande d’irresponsables.', 61),
    calm(10, 'Amandine Roy', 'C’est écrit sans noisette sur le paquet, je viens de vérifier.', 23),
    angry(9, 'Benoît Kerdal', 'Et ils se taisent, ces lâches. Honte à vous.', 57),
    calm(11, 'Elsa Montreuil', 'On sort des urgences. Il va mieux, mais j’ai eu très peur.', 120),
    angry(9, 'Ludovic Sarre', 'Je préviens la répression des fraudes et le journal.', 73),
    calm(12, 'Josiane Pratt', 'Quels lots sont concernés ? Personne ne nous dit rien.', 35),
    angry(10, 'Ludovic Sarre', 'Des criminels, il n’y a pas d’autre mot.', 48),
    calm(12, 'Amandine Roy', 'Dans le doute, je n’en donne plus aux miens.', 19),
    angry(12, 'Benoît Kerdal', 'Ils savaient, c’est sûr. Pourris.', 40),
    calm(14, 'Karim Oudry', 'Où trouve-t-on le numéro de lot ?', 7),
    angry(14, 'Ludovic Sarre', 'Mon avocat vous écrira lundi.', 33),
  ],
  factsAt: 26,
  facts: [
    {
      text: 'Les sablés nature du lot C114 peuvent contenir de la noisette à la suite d’une erreur d’emballage.',
      signs: ['c114', 'lot'],
    },
    { text: 'Ils sont rappelés dans tous les magasins et remboursés sans ticket.', signs: ['rappel'] },
    {
      text: 'Un médecin répond au numéro indiqué sur courlis.example/rappel.',
      signs: ['medecin', 'courlis.example'],
    },
  ],
  instruction: {
    text: 'Ne mangez plus les sablés nature ; en cas de gêne pour respirer, appelez le 15.',
    signs: ['ne mangez plus', 'ne plus manger', "n'en mangez plus", 'ne pas manger'],
  },
  cool: [
    calm(5, 'Josiane Pratt', 'Merci d’avoir été clairs, je préviens les parents.', 28),
    calm(5, 'Elsa Montreuil', 'Merci pour votre appel et pour votre franchise.', 51),
    calm(6, 'Amandine Roy', 'Merci, j’ai trouvé le numéro. C’est bien géré.', 14),
    calm(7, 'Karim Oudry', 'Merci beaucoup, ça rassure.', 12),
  ],
  heat: [
    angry(4, 'Benoît Kerdal', 'Un enfant aux urgences et vous osez répondre ça ? Ordures.', 88),
    angry(4, 'Ludovic Sarre', 'Boycott de Courlis, n’achetez plus rien de chez eux !', 79),
    angry(5, 'Josiane Pratt', 'Votre réponse est ignoble, vous mentez à des parents.', 65),
    angry(5, 'Benoît Kerdal', 'Boycottez ces empoisonneurs, faites tourner.', 70),
  ],
  model:
    'Ne mangez plus les sablés nature du lot C114, inscrit au dos du paquet. Ils peuvent contenir de la noisette. En cas de gêne pour respirer, le 15 répond jour et nuit. C’est une erreur de notre part à l’emballage et nous sommes désolés ; nous mesurons votre peur, et nous pensons d’abord aux enfants touchés. Le rappel est lancé, un médecin répond sur courlis.example/rappel, et nous faisons un nouveau point ici à 16 h.',
};
