import { thread, type MadeThread } from './thread';

const en = thread('en', 'instagram');
const fr = thread('fr', 'facebook');

/** Somebody asks amid jokes, praise or barking; a trouble that was put right; a trouble that only their own words tell. */
export const threadsAmid: readonly MadeThread[] = [
  en(
    'a question amid jokes about the smell',
    'Hollin Dairy',
    [
      'old.goat: smells like my gym bag. three please',
      'kit_t: my flatmate has left me over this. no regrets',
      'finn.o: whoever made this is a monster and i love them',
      'petra.v: is it pasteurised or not? five months gone and it is all i think about',
      'mags: when you open the box the whole street knows 😂',
    ],
    /pasteurised/i,
    /sorry|apolog|made the day/,
  ),
  en(
    'a question below two readers who bark at each other',
    'Tarn Cycles',
    [
      'gritlad: if it has a motor it is a moped, go and race your nan',
      'joyce_b: at least my nan has friends you sad little man',
      'gritlad: snowflake on a battery',
      'quill: Can the battery come out to charge indoors?',
    ],
    /battery come out/,
    /moped|nan|sorry/,
  ),
  en(
    'a rail that was put right',
    'Dormouse Beds',
    [
      'Tom A: Frame arrived with two left side rails. Rang on Monday, nobody knew anything.',
      'Dormouse Beds: Hello Tom, two left rails is our packing mistake. A right-hand one is on tomorrow’s van and the driver takes the spare away. Ruth',
      'Tom A: Edited to five stars. Came at ten, fits, slept like a log.',
    ],
    /thank/i,
    /two left|sorry|apolog|That shouldn/,
  ),
  en(
    'what an update took, in four words',
    'Meadowvale',
    ["cobnut_: update deleted my farm. level 86. two years. support bot told me to 'enjoy the new tutorial'"],
    /farm was deleted|deleted my farm/,
    /new tutorial/,
  ),
  en(
    'a lift, and no verb',
    'Kestrel Halls',
    ['mari.w: block C lift still dead btw im on the 7th floor with a knee brace'],
    /\blift\b/,
    /brace and/,
  ),
  en(
    'a kind word and a question',
    'Ravel Bakery',
    ['Nadia K: The walnut loaf is the best thing in town, we love it. Do you open on Sundays in December?'],
    /(?:a joy|good) to read[^]*open on Sundays/,
    /sorry|apolog/,
  ),
  fr(
    'un mot gentil et une question',
    'Boulangerie Ravel',
    [
      'Nadia K: Votre pain aux noix est le meilleur de la ville, on adore ! Est-ce que vous ouvrez le dimanche en décembre ?',
    ],
    /plaisir[^]*ouvrez le dimanche/i,
    /excuse|regrett/,
  ),
  en(
    'a stranger who poses as the brand',
    'Hallam Water',
    [
      'Edith Crane: I can not get through on the telephone about my meter, I have tried since Monday',
      'Hallam Water Support Desk: Hello dear we can help, send photo of your bank card both sides for the appointment',
      'Dawn P: THAT IS NOT THEM Edith do not send anything',
    ],
    /isn’t ours|posing as|only looks like ours/,
    /bank card|dear/,
  ),
  fr(
    'quelqu’un qui se fait passer pour la marque',
    'Eaux du Vallon',
    [
      'Édith Crouzet: je n’arrive pas à vous joindre au téléphone pour mon compteur depuis lundi',
      'Eaux du Vallon Assistance: bonjour, envoyez le code reçu par sms et la photo de la carte recto verso',
      'Dawn P: CE N’EST PAS EUX n’envoyez rien',
    ],
    /imite le nôtre|n’est pas le nôtre|se fait passer/,
    /recto/,
  ),
  fr(
    'une question sous des plaisanteries',
    'Fournil des Deux Ponts',
    [
      'soso: ce bruit est ILLÉGAL',
      'nabil: vous êtes des monstres il est 8h et je suis au régime depuis 7h59',
      'mamyjo: Bonjour, est-ce que vous faites encore la brioche aux pommes le samedi ?',
      'elsa: pleuré. repris un croissant.',
    ],
    /brioche aux pommes/,
    /excuse|regrett|illégal/,
  ),
  fr(
    'une question à côté de quelqu’un qui aboie',
    'Watt et Compagnie',
    [
      'verite38: vos compteurs rayonnent et vous le savez. assassins. réveillez vous les moutons',
      'jb: frère c’est un schéma d’horaires',
      'verite38: payé combien toi ??? collabo',
      'Murielle P: Si mon ballon chauffe à 13 h maintenant, je dois régler quelque chose ou ça se fait tout seul ?',
    ],
    /je dois régler quelque chose/,
    /mettre ce produit de côté|excuse|rayonn/,
  ),
  fr(
    'une banque qui porte presque le même nom',
    'Velmora Cycles',
    [
      'patricia: @VelmoraCycles vous avez bloqué mon compte AVEC MON SALAIRE DEDANS et personne répond, bande d’incapables',
      'nico: pardon. là c’est une marque de vélos, je pense que vous cherchez la banque Velmora',
      'patricia: oh. dsl tout le monde',
    ],
    /autre maison/,
    /excuse|regrett|compte|salaire/,
  ),
  fr(
    'un plan de travail enfin posé',
    'Cuisines Aubrac',
    [
      'Corinne D: Plan de travail livré 4 cm trop court, pour la deuxième fois. Évier posé sur deux parpaings.',
      'Cuisines Aubrac: Bonjour Corinne, deux fois la même erreur de cote, c’est de notre fait. Le plan est recoupé, je viens le poser samedi à 8 h. Florent',
      'Corinne D: Posé, droit, étanche, à 11 h c’était fini. Je passe à quatre étoiles. Merci Florent.',
    ],
    /[Mm]erci|noté/,
    /parpaings|trop court|excuse/,
  ),
];
