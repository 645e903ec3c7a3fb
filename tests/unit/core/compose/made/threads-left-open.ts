import { thread, type MadeThread } from './thread';

const en = thread('en', 'facebook');
const fr = thread('fr', 'facebook');

/** The brand has answered: what it mended is said back, what is still open too, and what made it worse is owned. */
export const threadsLeftOpen: readonly MadeThread[] = [
  en(
    'a sofa that was swapped, by whom it happened to',
    'Dunlin Beds',
    [
      'Pat O: Springs through the cover after seven months, and your form keeps rejecting my photos.',
      'Dunlin Beds: Pat, forget the form. I have booked a collection for Friday and a new one comes on the same van. Gareth',
      'Pat O: Credit where its due, van came Friday, new mattress on the bed. Thank you Gareth',
    ],
    /new mattress on the bed/i,
    /sorry|apolog|regret|falls short/i,
  ),
  fr(
    'un acompte rendu, dit par celle qui l’attendait',
    'Cars Lavigne',
    [
      'Ginette A: j’avais payé l’acompte pour septembre, voyage annulé, et toujours aucun remboursement',
      'Cars Lavigne: Bonjour Ginette, le remboursement est parti lundi par virement, il arrive sous deux jours. Paul',
      'Ginette A: Bonjour c’est bon je l’ai eu ce matin, je vous remercie',
    ],
    /eu ce matin/,
    /excuse|regrett|personne n’a répondu/,
  ),
  en(
    'a water bill under a pool builder, and whoever wrote it sees so',
    'Calder Pools',
    [
      'Rosa M: you shut off my grandmother’s water over a bill, shame on you',
      'Al P: heartless, honestly',
      'Rosa M: wait are you not the water company. sorry pool people',
    ],
    /another company|other company|their page/i,
    /sorry that|our apologies|we regret/i,
  ),
  fr(
    'un boycott sous une autre marque',
    'Valcombe Montagne',
    [
      'Lili G: Après les images de l’abattoir, plus un centime chez vous.',
      'Pierrot H: euh c’est le groupe Valcombère. Ici ils font des vestes à Gap. rien à voir',
    ],
    /autre maison|bonne page/i,
    /excuse|regrett/i,
  ),
  en(
    'a sum that is not the one they ask for',
    'Fastpipe',
    [
      'Gwen T: Off for nine days, working from my kitchen floor, nobody could say when it would be back.',
      'Fastpipe: Hi Gwen, the line was repaired yesterday and £30 has been credited to your account. Ray',
      'Gwen T: It works, thank you Ray. But £30 for nine days is not right, your own page says £9.76 a day.',
    ],
    /amount|sum/,
    /first reply|£|nobody (?:has )?(?:answered|got back)/,
  ),
  fr(
    'une question posée pour la troisième fois',
    'Ville de Pontay',
    [
      'Odile F: Allez-vous publier les chiffres du vote, oui ou non ?',
      'Ville de Pontay: Bonjour Odile, merci de votre intérêt ! La concertation a été un vrai succès pour toutes et tous 🎉',
      'Odile F: Je repose ma question : allez-vous publier les chiffres ?',
    ],
    /chiffres/,
    /[Bb]onne question|utile à d’autres/,
  ),
  en(
    'a pun in answer to a wheelchair that was lost',
    'SwiftHop',
    [
      'Dani R: You have lost my son’s wheelchair. He is nine. We are sat on the floor at arrivals.',
      'SwiftHop: Oof, that is a wheely bad start to the holiday! 🙈 Hope the rest of it goes a bit more smoothly!',
      'Dani R: Did you just make a pun about my son? What a disgrace of a reply.',
    ],
    /repl(?:y|ied)|answer was due|earlier message|wrote before|read more closely/i,
    /made the day|great question/i,
  ),
  en(
    'somebody else with the same trouble, below an answer',
    'Clearview',
    [
      'Todd M: Same arm snapped twice in a month and the desk was snippy with me.',
      'Clearview: Todd, that was no way to speak to you and I am sorry. A different frame is waiting for you, no charge. Ines',
      'Wanda K: Two snapped arms here too, same frame, and I paid for the repair myself. Not good at all.',
    ],
    /snapped/,
    /Todd|snippy/,
  ),
  fr(
    'une facture de gaz sous une marque de vélos',
    'Vélos Gazelier',
    [
      'Christiane L: ma facture de gaz de février est de 412 euros, je ne comprends pas, et personne au téléphone',
      'theo_g: madame c’est une marque de vélo ici 😂',
    ],
    /page|maison/,
    /excuse|comptabilité/,
  ),
];
