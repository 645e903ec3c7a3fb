import { thread, type MadeThread } from './thread';

const fr = thread('fr', 'facebook');
const en = thread('en', 'facebook');

/** Somebody died, or is gravely ill: that is read first, and nobody is glad of it. */
export const threadsMourned: readonly MadeThread[] = [
  fr(
    'a death told in a sentence of its own, and a certificate asked for',
    'Livrago',
    [
      'Nadine Court: Ma maman attendait son fauteuil releveur depuis le 2. Elle est morte le 14. Le fauteuil est arrivé le 19. Et maintenant vous me demandez le certificat de décès pour le remboursement.',
      'Sylvie: Toutes mes condoléances Nadine',
    ],
    /tristesse que vous avez perdu votre maman\. .*acte de décès/,
    /virement|plaisir|colère/,
  ),
  fr(
    'a widow amid praise',
    'Chocolats Belmour',
    [
      'Jojo: Le meilleur ! depuis toujours dans notre famille 😍',
      "Michèle: C'était ceux de mon mari. Il nous a quittés en mars. Je n'arrive plus à passer devant votre vitrine.",
      'Lulu: Miam ! toute mon enfance ❤️',
    ],
    /perdu votre mari/,
    /plaisir|souri|alerte|vitrine/,
  ),
  fr(
    'an animal that never woke up, by its name',
    'Clinique vétérinaire des Tilleuls',
    [
      "Aurore V.: 1 340 € de facture. On a amené Pacha pour un détartrage, il ne s'est jamais réveillé. Le lendemain j'avais la facture par mail. Pas un appel.",
    ],
    /tristesse que vous avez perdu Pacha/,
    /colère|réveillé/,
  ),
  fr(
    'what one who is ill asks, and a doctor told her',
    'Doucelle',
    [
      "virginie: Bonjour, je commence ma chimio le 3, on m'a dit que j'allais perdre mes cheveux. Lequel de vos bonnets ne gratte pas sur un crâne nu ?",
      'soso: trop belle la couleur sauge 😍',
    ],
    /Lequel de vos bonnets ne gratte pas sur un crâne nu/,
    /circule|bonne question|plaisir|chimio/i,
  ),
  fr(
    'a death in a game',
    'Ludopia',
    [
      'gaby: on a joué hier, mon mari est mort au deuxième tour, mangé par le troll 😂 super jeu',
      "fred: c'est pour combien de joueurs ?",
    ],
    /./,
    /deuil|perdu|tristesse|excuses/,
  ),
  en(
    'an account holder who has died, asked for by name',
    'Northgate Energy',
    [
      'Pauline Marsh: My husband Roy died on the 8th. I rang to take his name off the account and was told only the account holder can do that. The girl said could I put him on the line.',
      "Deb: Oh Pauline I'm so sorry xx",
    ],
    /lost your husband.*account holder, who has died/,
    /joy|thank you for|put him/i,
  ),
  en(
    'a dog whose death only the others name',
    'Happy Tails Walkers',
    [
      "Steph L: You let Milo off the lead by the A road when I specifically said never. He didn't make it. I had to tell my kids when they came home from school.",
      'Gemma: omg poor Milo. rip little man',
    ],
    /lost Milo/,
    /good enough|expect better/,
  ),
  en(
    'a death in the very house, in words like those of its people',
    'Willow Court Care',
    [
      "Frances O: Mum died at Willow Court on the 2nd. By the 4th her room had been cleared and her things were in bin bags by the back door. Her wedding ring wasn't in any of them.",
    ],
    /lost your mum/,
    /buzz|love reading/,
  ),
  en(
    'a question beside a loss',
    "Crusty's Bakery",
    [
      'Wayne: my nan loved these. she passed sat morning. is it too late to order 40 rolls for thursday, its for the wake',
    ],
    /lost your nan.*\[approved answer\]/,
    /good question|glad|regret/i,
  ),
  en(
    'a present that was lost, for a mother',
    'ParcelJet',
    [
      "Denise: You've lost my mum's birthday present and she's in bits. I've been passed from pillar to post for 9 days.",
    ],
    /./,
    /lost someone|grieving|lost your mum[^’']/,
  ),
];
