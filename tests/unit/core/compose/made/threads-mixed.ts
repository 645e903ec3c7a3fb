import { thread, type MadeThread } from './thread';

const fr = thread('fr', 'facebook');
const en = thread('en', 'facebook');

/**
 * Written by strangers to what is built here, read once, and answered wrongly then: thanked for a complaint inside
 * praise, cheered among laughs, told a backstory as the trouble, sent to the wrong desk by one loose word, or answered on
 * the next one's matter.
 */
export const threadsMixed: readonly MadeThread[] = [
  fr(
    'a complaint among compliments',
    'Hôtel des Quatre Tilleuls',
    [
      "Bénédicte: Petit dej très bon, les confitures maison rien à dire, dame de l'accueil souriante. Par contre la chambre 14 donne sur l'extracteur de la cuisine, ça tourne jusqu'à 1h et ça reprend à 5h30. J'ai demandé à changer, complet.",
    ],
    /chambre|extracteur/,
    /plaisir|merci pour ces mots/i,
  ),
  fr(
    'a cake that was missing, after kind words',
    'Hyper Vallon',
    [
      "Sandrine: bonjour moi je viens regulierement depuis 3 ans jai jamais eu de soucis, je vais chercher au drive tout va bien le jeune homme tres gentil et arrivé chez moi il manquait le gateau les bougies et 2 packs de jus. sur le ticket tout est compté 31€. j'ai rappelé ça sonne dans le vide.",
    ],
    /./,
    /plaisir|merci pour ces mots/i,
  ),
  fr(
    'doors shut in a child’s face',
    'Bus de la Marne',
    [
      'Patricia: Ligne 6 ce jour 15h40, le chauffeur a fermé les portes au nez de mon fils qui est en fauteuil, il a fait non du doigt et il est parti en rigolant',
      'Kevin: Honteux. numéro du bus ?',
      "Annick: On connaît pas l'histoire en entier, la rampe était peut être en panne",
      'Patricia: Et rigoler c’est la rampe aussi ?',
    ],
    /portes|fauteuil|accès/,
    /ambiance|énergie|enthousiasme/i,
  ),
  fr(
    'brown water',
    'Eaux du Vallon',
    ["Cyril: l'eau sort marron depuis vendredi, j'ai lavé les draps blancs ils sont beiges"],
    /ne pas boire|boire cette eau/,
    /ce produit|lots? /,
  ),
  fr(
    'a gym that keeps people',
    'Clap’Fit',
    [
      'lea: c’est 12 mois + 2 mois de préavis + lettre recommandée, j’ai déménagé à Brest y a pas de salle à Brest',
    ],
    /./,
    /démarche|votre droit|droit à une réponse/,
  ),
  fr(
    'a question without its mark',
    'Festival Les Nuits',
    [
      "romane: coucou moi j'arrive pas à savoir si la plateforme PMR elle est aussi sur la petite scène ou que la grande",
    ],
    /\[réponse validée\]/,
    /regrett|excuses/,
  ),
  fr(
    'a question that readers answer',
    'Jardineries Belombre',
    [
      'Roland: Bonjour, j’ai acheté un figuier chez vous l’an passé, les feuilles sont tombées la semaine dernière. Est-ce normal avec le froid ou faut-il le traiter ? Merci d’avance.',
      'Pépé: les feuilles c’est normal en novembre hein. les taches c’est de la cochenille',
    ],
    /\[réponse validée\]/,
    /Pépé|cochenille|regrett/,
  ),
  fr(
    'a pattern that is somebody’s',
    'Maison Ysoline',
    [
      'atelier: Bonjour, le motif de cette blouse est le mien. Je l’ai dessiné à la gouache en 2023. Vous l’avez juste retourné et la petite coccinelle ratée en bas à gauche y est encore.',
    ],
    /auteurs|origine de ce travail|crédit dû/,
    /coccinelle|excuses|regrett/,
  ),
  en(
    'a cot that opened',
    'Nestlewren',
    [
      'Chloe: please can someone ring me. the side dropped on its own at 4am with my 7 week old in it, clip just popped. hes ok',
      'Gem: which clip hun left or right?',
    ],
    /precaution|advise against|health first|doctor/i,
    /good question|approved answer/i,
  ),
  en(
    'subtitles that run ahead',
    'Lumora',
    [
      'priya: ep 7 subtitles are a full 9 secs ahead 😭😭 it literally spoiled who dies before the guy walked in the room',
      'mack: NOT THE SUBTITLES BEING A SPOILER 💀',
      'sam: laughing but also I cant watch it at all like this, subs arent optional for me',
    ],
    /subtitles|subs/,
    /energy|love reading|buzz|pleasure/i,
  ),
  en(
    'leaves, and no parcel',
    'Wexcombe Town Council',
    ['Barbara: £62 to take away leaves off YOUR trees which hang over MY fence. I’m 81 and not online.'],
    /./,
    /parcel|logistics|delivery/i,
  ),
  en(
    'friendly, and asked',
    'Skerrow Ferries',
    [
      'Fiona: wondering about the dog on the 7am one now its the wee boat. he’s a big dog. not great with stairs or seagulls',
      'Hamish: who is great with seagulls',
    ],
    /\[approved answer\]/,
    /kind message|mean a lot|lovely/i,
  ),
  en(
    'a friendly question about access',
    'Museum of Small Machines',
    [
      'wheels: Looks fab! Is the new gallery step free, and does the lift take a powerchair? Got turned back at the old mezzanine last time so thought I’d ask first :)',
      'ian: will the duck be out. i need to see the duck',
    ],
    /\[approved answer\]/,
    /sorry|anger|the access/i,
  ),
  en(
    'a cord that smoked',
    'Crispora',
    [
      'dwayne: followed the sprouts one to the letter. around minute 12 theres a pop and the cord starts smoking where it goes in the back, melted into the counter, I had to yank it with a dish towel. burned two fingers',
    ],
    /precaution|advise against|health first|doctor/i,
    /let-down|dish towel/i,
  ),
  en(
    'a death told in passing',
    'Lanternway Trust',
    [
      'Jan: One of your orange jackets was at my mothers tonight. shes 84 and just lost my dad 5 wks ago. she’s signed for 15 a month.',
      'Steve: had him at ours too, wouldnt take no',
    ],
    /./,
    /lost someone close/i,
  ),
];
