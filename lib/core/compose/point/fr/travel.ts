import type { Frame } from '../frame';

/** Journeys, rooms and seats: the very thing that failed, named before the broader frames are tried. */
export const travel: readonly Frame[] = [
  {
    id: 'assistance-missing',
    kind: 'fault',
    topic: 'service',
    find: /\bassistance\b[^!?]{0,140}\b(?:personne (?:n'est|ne|pour|a|au)|jamais (?:venue?|arrivee?|vue?)|pas (?:venue?|la|prevue)|n'est pas venue?|absente?)\b/,
    say: [
      "l'assistance réservée n'est pas venue",
      "personne n'était là pour assurer l'assistance réservée",
      "l'assistance prévue a manqué au moment où elle était nécessaire",
    ],
  },
  {
    id: 'dog-refused',
    kind: 'fault',
    topic: 'service',
    find: /\bchien(?:ne)?s? (?:guides?|d'assistance|d'aveugle|mediateurs?)\b[^]{0,160}\b(?:refus\w*|interdit\w*|dehors|pas (?:entrer|d'animaux|admis|accepte)\w*|reste(?:r)? a la porte|sorti[re]?)\b|\b(?:refus\w*|interdit\w*|dehors)\b[^.!?]{0,100}\bchien(?:ne)?s? (?:guides?|d'assistance|d'aveugle)\b/,
    say: ["un chien d'assistance a été refusé à l'entrée", "l'entrée a été refusée à un chien d'assistance"],
  },
  {
    id: 'view-blocked',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:pilier|poteau|colonne|pylone|tour de (?:son|projecteurs|regie))\b[^.!?]{0,60}\b(?:devant (?:nous|moi|nos|les yeux)|en plein (?:milieu|champ)|cach\w+|bouch\w+)|\bderriere (?:un|le|une) (?:enorme |gros |grosse )?(?:pilier|poteau|colonne|pylone)|\bsans (?:rien )?voir (?:la scene|le match|l'ecran|le spectacle|l'orchestre)/,
    say: [
      'la vue était bouchée depuis [votre place|ta place|certaines places]',
      "la scène n'était pas visible depuis [votre place|ta place|certaines places]",
    ],
  },
  {
    id: 'flight-cancelled',
    kind: 'fault',
    topic: 'service',
    find: /\bvols?\b[^.!?]{0,40}\bannule\w*|\bannule\w* (?:mon|notre|nos|le|les) vols?\b/,
    say: [
      '[votre vol a été annulé|ton vol a été annulé|des vols ont été annulés]',
      'le vol prévu a été annulé',
      "l'annulation du vol a bouleversé [vos plans|tes plans|bien des plans]",
    ],
  },
  {
    id: 'train-cancelled',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:trains?|ter|tgv|rer|\d{1,2}h\d{2})\b[^.!?]{0,25}\b(?:supprime|annule)\w*|\b(?:supprime|annule)\w* (?:mon|le|les|notre) (?:train|ter|tgv|rer)/,
    say: [
      '[votre train a été supprimé|ton train a été supprimé|des trains ont été supprimés]',
      "[votre train n'a|ton train n'a|des trains n'ont] pas circulé",
      'le train prévu a été supprimé',
    ],
  },
  {
    id: 'line-stopped',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:ligne [a-z\d]{1,3}|trams?|tramway|metro)\b[^.!?]{0,25}\b(?:a l'arret|bloquee?s?|immobilisee?s?|arretee?s?)\b/,
    say: ["la ligne est restée à l'arrêt", "le trafic s'est arrêté"],
  },
  {
    id: 'train-stuck',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:bloque|arrete|immobilise|coince)\w*\b[^.!?]{0,40}\b(?:pleine voie|voies|tunnel|train|rame|wagon|tgv|ter|rer)\b|\ba l'arret (?:en pleine voie|en rase campagne)|\b(?:train|rame|tgv|ter|rer)\b[^.!?]{0,30}\b(?:bloque|immobilise|a l'arret)\w*/,
    say: [
      'le train est resté bloqué pendant {duree}',
      'le train est resté bloqué',
      "l'attente dans le train bloqué a été bien trop longue",
    ],
  },
  {
    id: 'no-transport',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:bus|tram|train|navette|taxi|car(?! (?:je|j'|il|ils|elle|elles|on|nous|vous|c'|ca|personne|le|la|les)\b)|ter|metro|vtc|ligne [a-z]?\d+)\b[^.!?]{0,60}(?<!\b(?:je|j'|on|nous|ne) (?:\w+ )?)\b(?:jamais|pas) (?:venue?s?|passee?s?|arrivee?s?|la(?= a\b| au\b| ce\b|[ ,;.!?]*$|[,;.!?]))/,
    say: ["le transport attendu n'est pas passé", "le passage prévu n'a pas eu lieu"],
  },
  {
    id: 'view-missing',
    kind: 'fault',
    topic: 'service',
    find: /\bvue (?:sur (?:la |le |l')?)?(?:mer|plage|lac|montagne|jardin|piscine|parc|ocean|port|tour eiffel)\b[^!?]{0,90}\b(?:retrouve\w*|donn\w+|derriere|face a|parking|poubelles?|sanitaires|mur|route|chantier|cuisines?|penche\w*|aucune|rien)\b/,
    say: ["la vue n'était pas celle qui était annoncée", "la vue attendue n'y était pas"],
  },
  {
    id: 'no-aircon',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:pas|sans|plus|zero) (?:de |d')?clim\w*|\bclim\w*\b[^.!?]{0,20}\b(?:hs|en panne|marche (?:plus|pas)|cassee)/,
    say: [
      'la climatisation ne fonctionnait pas',
      "il n'y avait pas de climatisation",
      'il a fallu supporter la chaleur sans climatisation',
    ],
  },
  {
    id: 'too-hot',
    kind: 'fault',
    topic: 'service',
    find: /(?<!\b(?:sous|par|avec) (?:les )?)\b(?:3[3-9]|4\d) ?(?:degres|°)|\b(?:fournaise|etuve|etouffante?|cuit sur place|chaleur (?:insupportable|infernale|de malade))\b/,
    say: [
      'la chaleur était bien trop forte',
      'la chaleur gênait vraiment',
      'il a fallu supporter une forte chaleur',
    ],
  },
  {
    id: 'journey-late',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:trains?|ter|tgv|rer|bus|vols?|avion)\b[^.!?]{0,40}\b(?:retards?|retardee?s?)\b|\bretards? (?:de|du|des|sur) (?:mon |la |le |les )?(?:trains?|vols?|ligne|bus|rer|avion)/,
    say: [
      'le retard a atteint {duree}',
      '[votre trajet a pris|ton trajet a pris|bien des trajets ont pris] du retard',
      'le départ a pris du retard',
    ],
  },
  {
    id: 'seats-apart',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:assise?s?|places?|sieges?)\b[^.!?]{0,40}\b(?:ensemble|cote a cote|a cote de (?:nos|mes|mon|ma|notre))\b|\btout le monde separe|\bfamille separee|\bnous (?:a|avez|ont) (?:\w+ )?separe(?:s|es|e)?\b|\bseparee?s? de (?:mon|ma|mes|notre|nos)\b|\b\d+ rangs? (?:devant|derriere|plus)/,
    say: [
      'les places prévues ensemble ont été séparées',
      "les sièges réservés ensemble n'ont pas été attribués côte à côte",
      '[vous avez|tu as|des familles ont] eu des places séparées',
    ],
  },
  {
    id: 'booking-lost',
    kind: 'fault',
    topic: 'service',
    find: /\brien a (?:votre|mon|notre) nom\b|\b(?:reservation|chambre reservee)\b[^]{0,80}\b(?:introuvable|pas (?:ete )?(?:trouvee?|retrouvee?|enregistree?)|perdue|inexistante|c'est complet)/,
    say: [
      "[votre réservation n'a pas été retrouvée|ta réservation n'a pas été retrouvée|des réservations n'ont pas été retrouvées] à l'arrivée",
      "la réservation confirmée n'a pas été honorée",
      "la chambre réservée n'était pas disponible à l'arrivée",
    ],
  },
  {
    id: 'slot-given-away',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:creneau|rdv|rendez-vous|place|table|chambre|reservation)\b[^.!?]{0,40}\b(?:donnee?|attribuee?|vendue?|a|pour) (?:a )?(?:quelqu'un d'autre|un autre|une autre)|\b(?:donne|vendu|attribue|refile)\w* (?:mon|ma|notre) (?:creneau|rdv|rendez-vous|place|table|chambre)\b/,
    say: ["ce qui était réservé a été donné à quelqu'un d'autre", "la réservation n'a pas été gardée"],
  },
  {
    id: 'bed-insects',
    kind: 'fault',
    topic: 'service',
    find: /^(?![^]*\bpunaises?\b)[^]*\b(?:insectes?|bestioles?|betes)\b[^.!?]{0,40}\b(?:draps?|lits?|matelas|oreillers?)\b/,
    say: [
      'il y avait des insectes dans le lit',
      '[vous avez|tu as|des clients ont] trouvé des insectes dans le lit',
    ],
  },
  {
    id: 'bed-bugs',
    kind: 'fault',
    topic: 'service',
    find: /\bpunaises? de lit|\bpunaises\b/,
    say: [
      '[vous avez|tu as|des clients ont] trouvé des punaises de lit',
      'il y avait des punaises de lit dans la chambre',
      'la chambre avait des punaises de lit',
    ],
  },
  {
    id: 'room-dirty',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:cheveux|poils) (?:dans|sur|plein|partout dans) (?:la |le |les |mon |mes )?(?:douche|lit|baignoire|lavabo|draps|oreillers?|salle)|\b(?:draps?|chambre|moquette|literie|matelas|salle de bains?)\b[^.!?]{0,40}\b(?:sales?|taches?|tachee?s?|collant\w*|poussiere\w*|crasseu\w*|degoutant\w*|moisi\w*|pas (?:propres?|faite?s?|nettoyee?s?))\b/,
    say: [
      "la chambre n'était pas propre",
      "le ménage de la chambre n'avait pas été fait correctement",
      "la propreté de la chambre n'était pas au niveau attendu",
    ],
  },
  {
    id: 'spa-closed',
    kind: 'fault',
    topic: 'service',
    find: /\bspa\b[^.!?]{0,25}\b(?:fermee?|hs|en travaux|indisponible)/,
    say: [
      'le spa était fermé à [votre|ton|leur] arrivée',
      '[vous avez|tu as|des clients ont] trouvé le spa fermé',
      "le spa, prévu dans le séjour, n'était pas ouvert",
    ],
  },
  {
    id: 'pool-closed',
    kind: 'fault',
    topic: 'service',
    find: /\bpiscine\b[^.!?]{0,25}\b(?:fermee?|vide|hs|en travaux|indisponible|hors service)/,
    say: [
      'la piscine était fermée',
      '[vous avez|tu as|des clients ont] trouvé la piscine fermée',
      "il n'a pas été possible de profiter de la piscine",
    ],
  },
  {
    id: 'showers-out',
    kind: 'fault',
    topic: 'service',
    find: /\bdouches?\b[^.!?]{0,25}\b(?:hors service|hs|en panne|fermee?s?|froides?|inutilisables?|cassee?s?)/,
    say: [
      'les douches sont hors service',
      'les douches ne sont plus en état de marche',
      'les douches ne peuvent pas être utilisées',
    ],
  },
];
