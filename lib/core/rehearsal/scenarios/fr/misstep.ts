import { angry, calm, type Scenario } from '../../scenario';

export const misstep: Scenario = {
  id: 'fr-misstep',
  kind: 'misstep',
  language: 'fr',
  network: 'instagram',
  title: 'Une vendeuse se moque d’une cliente',
  briefing:
    'Vous animez le compte de Rosalune, des boutiques de vêtements. Une vidéo montre une vendeuse qui se moque du poids d’une cliente. Vous n’avez pas encore entendu l’équipe ; la directrice du magasin s’en charge.',
  brand: {
    name: 'Rosalune',
    handle: 'rosalune',
    informationPage: 'rosalune.example/actualites',
    contact: 'message privé',
  },
  post: 'La mode pour toutes, de la 36 à la 54.',
  comments: [
    calm(0, 'camille.ord', 'Pour toutes ? Vous avez vu la vidéo du magasin de Dijon ?', 44),
    calm(14, 'noemie_lv', 'C’est moi sur la vidéo. Je voulais juste essayer une robe.', 310),
    angry(12, 'tess.mrd', 'Vendeuse immonde. Virez-la.', 95),
    calm(14, 'berthe_paris', 'Qu’allez-vous faire ? On attend une réponse.', 52),
    angry(12, 'lolo.fkt', 'Grossophobes. Vous me dégoûtez.', 88),
    calm(15, 'annick.dup', 'Dans ma boutique à Tours elles sont adorables, je tombe de haut.', 11),
    angry(13, 'tess.mrd', 'Rien, pas un mot. Lâches et hypocrites.', 64),
    calm(15, 'noemie_lv', 'Je n’ose plus entrer dans un magasin.', 204),
    angry(14, 'dam.rv', 'On connaît le nom de la vendeuse, elle va avoir de la visite.', 29),
    calm(15, 'berthe_paris', 'Non, pas ça. Mais la marque, elle, doit parler.', 37),
    angry(14, 'lolo.fkt', 'Marque de merde, toujours muette.', 58),
    calm(16, 'annick.dup', 'Y a-t-il une formation sur l’accueil, au moins ?', 9),
    angry(15, 'tess.mrd', 'Une radio a repris la vidéo, bien fait.', 41),
    calm(17, 'camille.ord', 'Ça fait des heures. Une réponse ?', 26),
  ],
  factsAt: 50,
  facts: [
    {
      text: 'La directrice a appelé la cliente et lui a présenté des excuses.',
      signs: ['appele la cliente', 'avons appele', 'ai appele', 'appele noemie'],
    },
    {
      text: 'La vendeuse ne travaille pas le temps que la directrice entende toute l’équipe.',
      signs: ['entend', 'ne travaille pas'],
    },
    { text: 'Toutes les équipes suivent une formation à l’accueil avant le 31 mars.', signs: ['formation'] },
  ],
  instruction: null,
  cool: [
    calm(6, 'noemie_lv', 'Merci pour votre appel, il m’a fait du bien.', 150),
    calm(6, 'berthe_paris', 'Merci, voilà une réponse digne.', 31),
    calm(7, 'annick.dup', 'Bravo, je retrouve la marque que j’aime.', 18),
    calm(8, 'camille.ord', 'Merci d’avoir répondu sans tourner autour du pot.', 16),
  ],
  heat: [
    angry(4, 'tess.mrd', 'Vous la défendez en plus ? Vous êtes ignobles.', 97),
    angry(4, 'lolo.fkt', 'Boycott de Rosalune, plus un euro pour eux !', 104),
    angry(5, 'dam.rv', 'Bande d’hypocrites, allez vous faire voir.', 62),
    angry(5, 'berthe_paris', 'Après ça, je boycotte. Et je ne serai pas seule.', 71),
  ],
  model:
    'Bonjour Noémie, bonjour à toutes et à tous. Personne ne devrait être accueilli ainsi chez nous : nous sommes désolés, et nous comprenons la colère. La directrice a appelé la cliente. Elle entend maintenant toute l’équipe, et une formation à l’accueil est prévue partout avant le 31 mars. La vendeuse doit pouvoir rester en paix chez elle. Nous revenons ici à 17 h.',
};
