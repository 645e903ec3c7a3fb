import { angry, calm, type Scenario } from '../../scenario';

export const delivery: Scenario = {
  id: 'fr-delivery',
  kind: 'delivery',
  language: 'fr',
  network: 'facebook',
  title: 'Les canapés de Noël sont en retard',
  briefing:
    'Vous animez la page de Maison Tilleul, qui vend des meubles. Des livraisons promises pour décembre glissent sans prévenir. La logistique dresse la liste des commandes concernées.',
  brand: {
    name: 'Maison Tilleul',
    handle: 'maisontilleul',
    informationPage: 'maisontilleul.example/livraisons',
    contact: 'message privé',
  },
  post: 'Le canapé Brocéliande, pour des dimanches très longs.',
  comments: [
    calm(
      0,
      'Clémence Daval',
      'Bonjour, mon canapé devait arriver le 3, je n’ai aucune nouvelle. Où est-il ?',
      9,
    ),
    calm(25, 'Hugo Marsac', 'Même chose, livraison repoussée deux fois sans explication.', 14),
    angry(22, 'Patrice Nolin', 'Ils encaissent et ils disparaissent. Des voleurs.', 39),
    calm(25, 'Aïcha Benrabah', 'J’ai vendu l’ancien, on mange par terre depuis dix jours…', 27),
    calm(25, 'Lucie Ferrand', 'Le mien est superbe, livré en septembre sans souci.', 3),
    angry(20, 'Patrice Nolin', 'Et pas un mot de leur part, bande de lâches.', 33),
    calm(26, 'Hugo Marsac', 'J’aimerais simplement une date, ou qu’on me rembourse.', 18),
    angry(22, 'Gwenaël Rioux', 'Service client injoignable, c’est lamentable.', 30),
    calm(25, 'Clémence Daval', 'Toute la famille vient à Noël, je ne sais pas quoi faire.', 41),
    angry(20, 'Patrice Nolin', 'Arnaqueurs ! J’ai porté plainte ce matin.', 46),
    calm(26, 'Aïcha Benrabah', 'Est-ce que quelqu’un a réussi à les avoir au téléphone ?', 8),
    angry(22, 'Gwenaël Rioux', 'Ne commandez rien chez ces escrocs.', 51),
    calm(25, 'Lucie Ferrand', 'Une réponse de la marque serait la bienvenue, quand même.', 11),
    angry(24, 'Gwenaël Rioux', 'Honteux. Je contacte la presse locale.', 36),
  ],
  factsAt: 75,
  facts: [
    {
      text: 'L’atelier a trois semaines de retard à cause d’une livraison de mousse défectueuse.',
      signs: ['mousse', 'trois semaines'],
    },
    {
      text: 'Chaque client concerné est appelé avant vendredi 18 h avec une nouvelle date.',
      signs: ['vendredi', 'nouvelle date'],
    },
    {
      text: 'Qui préfère annuler est remboursé sous cinq jours ; un canapé de prêt est possible.',
      signs: ['annuler', 'de pret'],
    },
  ],
  instruction: null,
  cool: [
    calm(8, 'Clémence Daval', 'Merci pour cette réponse claire, j’attends votre appel.', 17),
    calm(8, 'Hugo Marsac', 'Merci, on vient de m’appeler. C’est réglé.', 21),
    calm(9, 'Lucie Ferrand', 'Bravo de le reconnaître, c’est rare.', 13),
    calm(10, 'Aïcha Benrabah', 'Le canapé de prêt, c’est une super idée, merci !', 15),
  ],
  heat: [
    angry(6, 'Patrice Nolin', 'Quel mépris ! Vous êtes des menteurs et des voleurs.', 59),
    angry(6, 'Gwenaël Rioux', 'Boycott ! N’achetez plus jamais chez Maison Tilleul.', 66),
    angry(7, 'Hugo Marsac', 'C’est donc notre faute ? Vous êtes odieux.', 42),
    angry(7, 'Patrice Nolin', 'Partagez partout et boycottez ces escrocs.', 50),
  ],
  model:
    'Bonjour à toutes et à tous, nous sommes désolés : l’atelier a trois semaines de retard à cause d’une livraison de mousse défectueuse, et nous aurions dû vous prévenir en novembre. Nous mesurons ce que cela change avant Noël. Chaque personne concernée est appelée avant vendredi 18 h avec une nouvelle date ; un canapé de prêt est possible. Merci de nous avoir écrit. Inès',
};
