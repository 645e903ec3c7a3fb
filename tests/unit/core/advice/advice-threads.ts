import type { Advice, Posture } from '@/lib/core/advice/advice';
import type { Network } from '@/lib/core/conversation/thread';

/**
 * Whole threads, in words that the real reader has to read, with what somebody who trains community managers would
 * advise: one case or two for each situation of the issue, written before their advice was looked at. `B` writes for the
 * brand.
 */
export interface AdviceThread {
  id: string;
  language: 'fr' | 'en';
  network: Network;
  ownPage: boolean;
  /** Who, minutes after the first, what; likes. */
  comments: readonly (readonly [who: string, minute: number, text: string, likes?: number])[];
  /** Acceptable ones; of the others, too, where the situation asks for one. */
  postures: readonly Posture[];
  places?: readonly Advice['place'][];
  who?: readonly Advice['who'][];
  source: string;
}

export const adviceThreads: readonly AdviceThread[] = [
  {
    id: 'fr-vindictive',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'Weitzl 2019',
    comments: [
      ['Marco', 0, 'Votre atelier est nul, vous avez rayé ma voiture et personne ne veut payer.'],
      [
        'B',
        30,
        'Bonjour Marco, la rayure est bien de notre fait et nous prenons la réparation en charge. Je vous appelle ce soir.',
      ],
      ['Marco', 60, 'Bande de voleurs, je ne vous lâcherai pas.'],
      ['Marco', 95, 'Toujours là les escrocs ? Je posterai tous les jours.'],
      ['Marco', 150, "Vous n'êtes que des menteurs et des incapables."],
      ['Marco', 200, 'Honte à vous, ordures.'],
      ['Marco', 260, 'Les escrocs du garage, épisode 5. Dégagez.'],
    ],
    postures: ['stop', 'wait', 'report'],
  },
  {
    id: 'en-vindictive',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'Weitzl 2019',
    comments: [
      ['joe_k', 0, 'Your gym double charged me and your staff are useless.'],
      ['B', 20, "We're sorry Joe, the double charge was our mistake and it was refunded this morning."],
      ['joe_k', 35, 'Liars. You are all thieves.'],
      ['joe_k', 50, 'Still a bunch of crooks.'],
      ['joe_k', 70, "I'll keep posting every day, you pathetic clowns."],
      ['joe_k', 90, 'Scum. Thieves. Idiots.'],
      ['joe_k', 120, 'Day 2: still thieves, still idiots.'],
    ],
    postures: ['stop', 'wait', 'report'],
  },
  {
    id: 'fr-defenders',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'G31; Weitzl & Hutzinger 2017',
    comments: [
      ['Katia', 0, 'Franchement déçue par le marché de Noël, trop cher et rien de local.'],
      [
        'Bruno',
        6,
        "Pas d'accord, on y est allés dimanche, trois producteurs du village et des prix corrects.",
      ],
      ['Lise', 11, 'Idem, très belle ambiance, bravo aux bénévoles, ils font ça sur leur temps libre.'],
      ['Omar', 15, "Je trouve qu'ils ont fait un super travail cette année, ma fille a adoré."],
    ],
    postures: ['let-others-speak', 'answer-now', 'wait'],
  },
  {
    id: 'en-defenders',
    language: 'en',
    network: 'reddit',
    ownPage: false,
    source: 'G31',
    comments: [
      ['tarn', 0, 'Acme Notes is overpriced for what it does.'],
      ['mossy', 20, "I've used Acme for three years and support has always been great. Worth it for me."],
      ['pelt', 31, 'Same here, they fixed my sync issue in a day. Best notes app I have had.'],
    ],
    postures: ['let-others-speak', 'wait'],
    places: ['nowhere'],
  },
  {
    id: 'fr-rumour',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'G7; G18',
    comments: [
      [
        'Nadège',
        0,
        "Il paraît que vous allez fermer l'usine de Vierzon et virer tout le monde, quelqu'un confirme ?",
      ],
      ['Yvan', 9, "On m'a dit la même chose, ça serait pour mars. Scandaleux si c'est vrai."],
      ['Cécile', 14, "D'après un ami qui y travaille c'est déjà signé. 200 familles à la rue."],
    ],
    postures: ['holding-statement', 'answer-now', 'hand-over'],
    places: ['public', 'public-then-private', 'own-page'],
  },
  {
    id: 'en-rumour',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'G7; G18',
    comments: [
      ['bea', 0, "Apparently there's horse meat in your lasagne?? Someone at the plant told my cousin."],
      ['ruth', 6, 'Heard the same rumour, is it true?'],
      ['olly', 9, "If it's true I'm never buying again, disgusting."],
    ],
    postures: ['holding-statement', 'answer-now', 'hand-over'],
  },
  {
    id: 'fr-safety',
    language: 'fr',
    network: 'instagram',
    ownPage: true,
    source: 'Coombs; DiStaso et al. 2015',
    comments: [
      [
        'manon.r',
        0,
        "Votre poussette s'est repliée toute seule avec mon bébé dedans. Il a eu les doigts coincés, on sort des urgences.",
      ],
      [
        'sofia',
        12,
        "Pareil chez nous la semaine dernière, heureusement sans blessure. C'est dangereux, il faut prévenir les gens !",
        40,
      ],
    ],
    postures: ['holding-statement', 'hand-over', 'answer-now'],
    places: ['public', 'public-then-private', 'own-page'],
  },
  {
    id: 'en-safety',
    language: 'en',
    network: 'facebook',
    ownPage: true,
    source: 'Coombs; DiStaso et al. 2015',
    comments: [
      [
        'Dawn',
        0,
        'The heated blanket caught fire while my mother was asleep. She has burns on her arm. Please warn people.',
        210,
      ],
      ['Priya', 9, 'Ours started smoking too, we unplugged it in time. This is really dangerous.', 55],
      ['Len', 15, 'My son got a shock off the same model last month.'],
    ],
    postures: ['holding-statement', 'hand-over'],
    places: ['public', 'public-then-private', 'own-page'],
  },
  {
    id: 'fr-legal',
    language: 'fr',
    network: 'reviews',
    ownPage: true,
    source: 'G42; G33',
    comments: [
      [
        'P. Lemoine',
        0,
        'Trois mois sans chauffage malgré huit courriers. Mon avocat vous a mis en demeure lundi, nous irons au tribunal.',
      ],
    ],
    postures: ['answer-now', 'hand-over', 'holding-statement'],
    who: ['colleague', 'spokesperson'],
  },
  {
    id: 'en-legal',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'G42; G33',
    comments: [
      [
        'h_okoro',
        0,
        'You cancelled our wedding venue two weeks before the date and kept the £4,000. My solicitor is filing a claim on Friday.',
        30,
      ],
    ],
    postures: ['answer-now', 'hand-over', 'holding-statement'],
    who: ['colleague', 'spokesperson'],
  },
  {
    id: 'fr-illegal',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'G39; G5; Liao et al. 2024',
    comments: [
      ['Anonyme42', 0, 'Sale arabe, on devrait tous vous renvoyer chez vous à coups de fusil.'],
      ['Hélène', 4, 'Mais quelle honte ce commentaire.'],
    ],
    postures: ['report'],
    places: ['nowhere'],
  },
  {
    id: 'en-illegal',
    language: 'en',
    network: 'facebook',
    ownPage: true,
    source: 'G39; G5',
    comments: [['troll77', 0, 'I know which tram you drive Dave, I will find you and smash your face in.']],
    postures: ['report', 'hand-over'],
    places: ['nowhere'],
  },
  {
    id: 'fr-answered-brand',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'G11; Golmohammadi et al. 2021',
    comments: [
      ['Théo', 0, "Ma commande de dimanche n'est jamais arrivée, je suis déçu."],
      [
        'B',
        40,
        'Bonjour Théo, le colis était resté au dépôt, toutes nos excuses. Il part ce soir et arrive demain avant midi.',
      ],
      ['Théo', 70, 'Parfait, merci beaucoup pour la réponse rapide !'],
    ],
    postures: ['wait', 'let-others-speak'],
    places: ['nowhere'],
  },
  {
    id: 'en-answered-brand',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'G11; Golmohammadi et al. 2021',
    comments: [
      ['sal', 0, 'The app logged me out and lost my whole shopping list, really annoying.'],
      ['B', 15, "Sorry Sal, last night's update did that. Lists are back if you sign in again."],
      ['sal', 30, 'Works now, thank you!'],
    ],
    postures: ['wait', 'let-others-speak'],
    places: ['nowhere'],
  },
  {
    id: 'fr-answered-defender',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'G31',
    comments: [
      ['Rose', 0, "Impossible de trouver vos horaires d'été, c'est pénible."],
      [
        'Guy',
        5,
        "Rose, c'est 9 h - 19 h du lundi au samedi, c'est sur la page d'accueil. Ils sont super sympas au téléphone aussi.",
      ],
      ['Rose', 9, 'Ah merci Guy, je n’avais pas vu !'],
    ],
    postures: ['wait', 'let-others-speak'],
  },
  {
    id: 'en-answered-defender',
    language: 'en',
    network: 'facebook',
    ownPage: true,
    source: 'G31',
    comments: [
      ['Rosie', 0, "Can't find how to reset my thermostat, the leaflet is no help."],
      [
        'Glen',
        5,
        'Hold the wheel in for ten seconds Rosie, worked for me. Great bit of kit once it is set up.',
      ],
      ['Rosie', 9, 'That did it, thanks Glen!'],
    ],
    postures: ['wait', 'let-others-speak'],
  },
  {
    id: 'fr-praise',
    language: 'fr',
    network: 'instagram',
    ownPage: true,
    source: 'G23; G31',
    comments: [
      ['lilou', 0, 'Trop belle cette collection, bravo à toute la team 😍'],
      ['amel', 3, "J'ai reçu ma robe hier, elle est sublime, merci !"],
    ],
    postures: ['let-others-speak', 'wait', 'answer-now'],
  },
  {
    id: 'en-question',
    language: 'en',
    network: 'instagram',
    ownPage: true,
    source: 'G37; Weitzl 2019',
    comments: [['kim', 0, 'Hi, do you deliver to Jersey? And how long does it take?']],
    postures: ['answer-now'],
    places: ['public', 'public-then-private'],
  },
  {
    id: 'fr-question',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'G37',
    comments: [['Sonia', 0, 'Bonjour, est-ce que la piscine est ouverte le 11 novembre ?']],
    postures: ['answer-now'],
    places: ['public', 'public-then-private'],
  },
  {
    id: 'fr-joke',
    language: 'fr',
    network: 'x',
    ownPage: true,
    source: 'G30; G35',
    comments: [
      [
        'bapt',
        0,
        'Votre imprimante me déteste personnellement, je crois qu’elle complote avec le grille-pain 😂',
      ],
      ['lea', 4, 'mdr la mienne aussi'],
    ],
    postures: ['wait', 'let-others-speak', 'answer-now'],
  },
  {
    id: 'en-joke',
    language: 'en',
    network: 'tiktok',
    ownPage: true,
    source: 'G30; G35',
    comments: [
      ['zed', 0, 'this hot sauce murdered my grandma (she asked for seconds) 💀😂', 300],
      ['mia', 4, 'lmaooo same'],
    ],
    postures: ['wait', 'let-others-speak', 'answer-now'],
  },
  {
    id: 'fr-staff',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'G5; G39; G42',
    comments: [
      [
        'Kevin',
        0,
        "La caissière Sandrine Morel du magasin de Dax est une grosse feignasse, allez tous lui dire ce que vous pensez d'elle.",
      ],
      ['Jojo', 5, 'Je sais où elle habite, on va aller la voir cette connasse.'],
    ],
    postures: ['report'],
    who: ['colleague', 'spokesperson'],
  },
  {
    id: 'en-staff',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'G5; G39; G42',
    comments: [
      [
        'rage1',
        0,
        'The idiot who served me in Leeds is called Tom Baines, here is his profile, make his life hell everyone.',
      ],
      ['rage2', 3, 'Found his Facebook lol, let us all message the moron'],
    ],
    postures: ['report'],
  },
  {
    id: 'fr-leak',
    language: 'fr',
    network: 'forum',
    ownPage: true,
    source: 'G4; G42',
    comments: [
      [
        'max',
        0,
        "En me connectant à mon espace je vois les factures et l'adresse d'une autre cliente. Vous avez une énorme fuite de données !",
      ],
      ['ines', 10, 'Pareil, je tombe sur le RIB de quelqu’un d’autre.'],
    ],
    postures: ['hand-over', 'holding-statement'],
    who: ['colleague', 'spokesperson'],
  },
  {
    id: 'en-leak',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'G4; G42',
    comments: [
      [
        'wil',
        0,
        "Your app just showed me another customer's medical records. This is a massive data breach.",
        80,
      ],
      ['fay', 5, 'Same, I can see strangers’ names and prescriptions.'],
    ],
    postures: ['hand-over', 'holding-statement'],
    who: ['colleague', 'spokesperson'],
  },
  {
    id: 'fr-compensation',
    language: 'fr',
    network: 'facebook',
    ownPage: true,
    source: 'Herhausen et al. 2019; G36',
    comments: [
      [
        'Didier',
        0,
        'Quatre heures de retard et rien, pas un café. Je veux 200 euros de dédommagement, et je les veux ici devant tout le monde.',
      ],
    ],
    postures: ['answer-now', 'move-to-private'],
    places: ['public-then-private', 'private'],
  },
  {
    id: 'en-compensation',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'Herhausen et al. 2019; G36',
    comments: [
      [
        'carl',
        0,
        'Hotel had no hot water for three nights. So what are you going to give me? I expect half my money back, right here.',
      ],
    ],
    postures: ['answer-now', 'move-to-private'],
    places: ['public-then-private', 'private'],
  },
  {
    id: 'fr-minor',
    language: 'fr',
    network: 'instagram',
    ownPage: true,
    source: 'G4; G5',
    comments: [
      [
        'zoe2012',
        0,
        "j'ai 12 ans et vous m'avez pas envoyé mon lot du concours, voici mon numéro 06 12 34 56 78 et j'habite 4 rue des Lilas à Brest",
      ],
    ],
    postures: ['move-to-private', 'answer-now'],
    places: ['private', 'public-then-private'],
  },
  {
    id: 'en-press',
    language: 'en',
    network: 'x',
    ownPage: true,
    source: 'G32; G40',
    comments: [
      [
        'H. Doyle',
        0,
        "Hi, I'm a reporter with the Evening Herald. We're running a story tomorrow on the failed brakes in your e-bikes. Who can comment?",
        15,
      ],
    ],
    postures: ['answer-now', 'hand-over', 'holding-statement'],
    who: ['spokesperson', 'colleague'],
  },
  {
    id: 'fr-press',
    language: 'fr',
    network: 'x',
    ownPage: true,
    source: 'G32; G40',
    comments: [
      [
        'J. Rey',
        0,
        'Bonjour, journaliste à La Dépêche, je prépare un article sur les licenciements de votre site de Tarbes. Qui peut me répondre avant 18 h ?',
      ],
    ],
    postures: ['answer-now', 'hand-over', 'holding-statement'],
    who: ['spokesperson', 'colleague'],
  },
];
