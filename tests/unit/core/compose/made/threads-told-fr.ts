import { thread, type MadeThread } from './thread';

const fr = thread('fr', 'facebook');

/**
 * French threads by strangers to what is built here that were answered in words of no sense, on a word beside the matter,
 * with thanks where somebody accused, or with apologies where nobody minded anything.
 */
export const threadsToldFrench: readonly MadeThread[] = [
  fr(
    'a wolf that walks up and down: no "ne" in « les cent pas »',
    'Parc animalier de Brézolles',
    [
      "Christelle: Honte à vous. Venue samedi dernier avec mes petits enfants, le loup faisait les cent pas le long du grillage sans s'arreter, toujours le même trajet. L'enclos c'est de la boue.",
      "Dédé: C'est un loup madame, ça marche",
    ],
    /cent pas/,
    /ne cent/,
  ),
  fr(
    'on paie plus cher: more, and not no more',
    'Autoroutes du Val',
    [
      'Gilles: +4,2% alors que ya des travaux sur 30km depuis février et qu’on roule a 80. on paie plus cher pour aller moins vite en gros',
      'Mathou: et le badge bip une fois sur deux',
    ],
    /pa(?:yez|ie) plus cher/,
    /ne payez/,
  ),
  fr(
    'an instructor on the telephone: nobody waited on a line',
    'Auto-école du Vieux Pont',
    [
      "Maëlys: Alors les locaux sont propres, la dame de l'accueil est gentille rien a dire. Par contre le moniteur du mercredi passe la moitié de l'heure au telephone, il m'a crié dessus au rond point devant tout le monde. j'ai 19 ans je pleurais en rentrant",
    ],
    /respectueux|moniteur/,
    /L’attente|de relancer|attendre (?:une réponse|si longtemps)/,
  ),
  fr(
    'an accusation above the praise of others',
    'Résidences Les Glycines',
    [
      "Sandra: ma cousine est aide soignante chez vous. 2 pour 44 residents le weekend, les douches tous les 10 jours, et quand elle l'a signalé la direction lui a fait comprendre que son CDD serait pas renouvelé. alors les crepes...",
      "Paulette: Ma mère y est. Je l'ai trouvée à 15 h encore en chemise de nuit dimanche. Je n'ai pas osé le dire.",
      "Jean-Yves: Mon beau pere y est tres bien traité, les filles sont adorables et débordées c'est tout",
    ],
    /Sandra|44|douches|résidents/,
    /plaisir|merci pour ces mots|votre cousine est/,
  ),
  fr(
    'a ride bar that came up, and a warning below it: danger, and no boycott',
    'Galopin Parc',
    [
      "Delphine: hier sur le Dragon la barre de ma fille (9 ans) s'est RELEVEE en pleine descente. je l'ai tenue par le manteau. l'operateur a dit \"ah oui le 6 il est capricieux\"",
      'Mehdi: QUOI 😳 on y va mercredi avec le centre aéré',
      "Delphine: N'Y ALLEZ PAS",
    ],
    /blessé|grave|sérieux/,
    /argent|renoncer|choisit/,
  ),
  fr(
    'an artist whose signature was cut off',
    'Les Disques du Hangar',
    [
      "Atelier Io: La pochette est mon affiche, exposée à Brest en 2023, en vente sur mon site depuis. Mêmes couleurs, même vague, vous avez juste retourné l'image et enlevé ma signature. Personne ne m'a contactée.",
      'Tom: le vinyle sort quand ?',
    ],
    /auteurs|origine|crédit/,
    /excuse|désol/,
  ),
  fr(
    'a parcel six days on its way, replaced overnight: praise',
    'Feuille & Racine',
    [
      "Esteban: Mon colis est resté 6 jours chez le transporteur, la calathea est arrivée cuite, je vous ai ecrit a 22h et le lendemain matin j'en avais une autre en route sans meme renvoyer quoi que ce soit. franchement chapeau, ca devient rare 🌿",
    ],
    /merci|plaisir/i,
    /excuse|regret|explication/,
  ),
  fr(
    'a refusal, behind the broken leg that it is about',
    'Muscléo Fitness',
    [
      'Inès: Salle bien mais je me suis cassé le tibia en aout, j\'ai fourni certificat + radio, on me refuse la suspension parce que une fracture c\'est "pas une incapacité permanente". donc je paye 34,90 par mois pour rien',
    ],
    /suspension/,
    /tibia|parce vous/,
  ),
  fr(
    'no water at a marathon: nobody has been without it since April',
    'Marathon des Deux Rives',
    [
      'Collectif: On boycotte. En 2026 plus d\'eau au km 32 par 27 degrés, des dizaines de malaises, et votre bilan dit "une édition sans incident". Pas un mot de vous depuis avril.',
      'Steph: j’ai bu dans une fontaine de cimetiere cette année la',
    ],
    /malaises|eau/,
    /depuis avril/,
  ),
  fr(
    'two bearers who laughed beside the coffin: no setback, no lost time',
    'Pompes funèbres Delorme',
    [
      'Brigitte: Les obsèques de maman ont eu lieu mardi. Les fleurs étaient belles. Mais deux de vos porteurs riaient et parlaient de leur week-end à côté du cercueil pendant que mon père se recueillait. Il a 86 ans, il a entendu.',
    ],
    /porteurs/,
    /contretemps|temps perdu|agacement|lassitude/,
  ),
  fr(
    'an old man put to shame at the till, behind praise of the bread',
    'Boulangerie Aux Trois Fournils',
    [
      'Abdel: le pain est bon ca jdis pas le contraire. ce matin la vendeuse la grande aux lunettes a soufflé devant tout le monde parce que mon pere cherchait ses pieces, elle a pris le client derriere et elle a dit "quand vous saurez compter vous revenez". il a 76 ans il voit mal',
      'Josiane: J’étais dans la file ce matin, je confirme, c’était gênant, et personne n’a rien dit, moi non plus hélas.',
      'Rémi: Très bonne brioche. 5 étoiles.',
    ],
    /égards|respect|mots rapportés/,
    /plaisir|compter/,
  ),
  fr(
    'a carer’s words to a mother: told as what they were, and not said back',
    'Résidence du Clos',
    [
      'Françoise: Maman est au 2e étage depuis avril. Les repas sont corrects, l’animation est formidable. Par contre mercredi je suis arrivée vers 15h et j’ai entendu depuis le couloir une soignante lui dire "vous m’emmerdez avec votre sonnette, vous avez qu’à faire dans la couche". Maman ne dit rien, elle a peur.',
    ],
    /égards|respect|mots rapportés/,
    /emmerd|sonnette|plaisir/,
  ),
];
