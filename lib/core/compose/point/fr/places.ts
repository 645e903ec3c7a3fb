import type { Frame } from '../frame';

/** Where people stay, eat, travel and gather. */
export const places: readonly Frame[] = [
  {
    id: 'dirty',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:crasseu\w+|crade\w*|salete|cafards?|crottes?|puces de lit|punaises?|fourmis|pas propres?|(?<!\b(?:question|raisons?|mesures?|regles?|normes?|produits?|motifs?) d')hygiene|(?<!gris )souris (?:dans|sous|qui)|rats\b|poubelles debord\w*|jamais nettoye\w*|draps (?:\w+ ){0,2}(?:sales?|tach\w+|pas change\w*)|(?:cheveux?|poils?|insectes?) (?:dans|sur|partout|plein)|(?:mauvaises? |l'|une )odeurs? (?:dans|de|d'|partout|horrible|infecte|insupportable)|(?:ca|tout|salle|toilettes|wc|chambre|hall|rame|wagon|bus) (?:\w+ )?(?:puait|pue)\b|(?:c'est|c'etait|etait|etaient|est|sont|tout|tres|trop|si|bien|vraiment|super|hyper) sales?\b|(?:toilettes|wc|chambre|sol|table|vaisselle|verres?|couverts|salle|cuisine|rame|wagon|bus|train|sieges?|plage|piscine|vestiaires?|bassin|linge|draps)\b[^.!?]{0,25}\b(?:sales?|degoutante?s?))\b/,
    say: [
      "le lieu n'était pas propre",
      "la propreté n'était pas au rendez-vous",
      "l'hygiène n'était pas celle que l'on doit attendre",
    ],
  },
  {
    id: 'noise',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?<!(?:faire|fera|fait|font) du )bruits?(?! (?:qui |de couloir)?cour| (?:de (?:ferraille|roulement|casserole|frottement|claquement|moteur|metal)|bizarre|suspect|etrange|metallique|anormal|au (?:demarrage|freinage|moteur)|quand je |dans le moteur|a l'(?:avant|arriere)))|bruyante?s?|vacarme|boucan|travaux (?:des|a) \d|marteau[- ]piqueur|empech\w+ de dormir|pas (?:pu )?(?:ferme l'oeil|dormir|dormi)|nuits? blanches?|mal isole\w*|mal insonorise\w*|musique (?:a fond|jusqu)|(?:discotheque|boite de nuit|basses|fete|karaoke|sono|scene|concert|soiree|terrasse|enceintes)\b[^.!?]{0,60}(?:jusqu'|toute la nuit|\d ?h\b)|bouchons d'oreilles?|donn(?:e|ent|ait) sur (?:l'|la |le |les |une? )(?:\w+ )?(?:extract\w+|ventil\w+|boulevard|rocade|periph\w*|discotheque|voies? ferrees?|autoroute|chantier))\b/,
    say: ['le bruit gêne vraiment', "le bruit n'a pas laissé de repos", 'le bruit pose un vrai problème'],
  },
  {
    id: 'too-cold',
    kind: 'fault',
    topic: 'service',
    find: /\bclim\w* (?:\w+ )?a fond|\bon (?:se |s'est |a )?(?:gele|geles?|caille|pele)\b|\b(?:froid de canard|glacial\w*|garde (?:nos|mon|les|ma|sa) (?:manteaux?|vestes?|doudounes?|blouson))/,
    say: ['le froid gênait vraiment', 'le froid était bien trop vif'],
  },
  {
    id: 'equipment-down',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:clim\w*|chauffage|ascenseur|piscine|douche|wifi|toilettes?|wc|jacuzzi|spa|escalator|portail|interphone|monte-charge|tapis roulant) (?:\w+ ){0,2}(?:en panne|hs|ferme\w*|casse\w*|hors service|ne march\w*|froide?)\b/,
    say: ['un équipement ne fonctionne pas', "l'équipement est hors service"],
  },
  {
    id: 'room-wrong',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?:chambre|table|place|emplacement|mobil-?home|gite|cabine|siege|appartement)s? (?:\w+ ){0,4}(?:pas prete?s?|donnees?|attribuees?|(?:ete|deja) (?:donne|attribue)s?|deja prise?s?|rien a voir|indisponibles?|pas disponibles?)|surbook\w*|surreserv\w*|reservation (?:\w+ ){0,3}(?:perdue|introuvable|pas|annulee|inexistante)|rien vu (?:du|de la) (?:spectacle|concert|match|scene|film)|mal place\w*)\b/,
    say: [
      "ce qui était réservé n'était pas au rendez-vous",
      "la réservation n'a pas été respectée",
      "une partie de ce qui était payé n'était pas disponible",
    ],
  },
  {
    id: 'crowded',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:bondee?s?|entasse\w*|debout (?:tout|pendant|dans)|serres? comme|sardines|bousculade|cohue|(?:trop de|plein de) monde)\b/,
    say: ["il n'y avait pas la place d'accueillir tout le monde", 'il y avait bien trop de monde'],
  },
  {
    id: 'badly-run',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:la pagaille|le bordel a|chaos|mal organise\w*|desorganis\w*|organisation (?:catastroph|lamentable|nulle|desastreuse)\w*|n'importe quoi (?:l'|cette )organisation)\b/,
    say: ["l'organisation n'a pas suivi", "l'accueil du public n'a pas été bien préparé"],
  },
  {
    id: 'no-access',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:fauteuil roulant|en fauteuil\b(?! (?:de|d'))|personnes? handicapee?s?|handicapee?s? (?:moteur|visuel|mental)|(?:mon|son|ma|le|un|de|place|situation de|carte) handicap\w*|pmr|(?:non |pas |peu |in)accessibles? (?:aux?|en|pour|a une?)|accessibilite|rampe d'acces|(?:pas de|sans|aucune) rampe|malvoyante?s?|non[- ]voyante?s?|aveugles?(?! (?:de|a|par))|sourde?s?(?! oreille)|malentendante?s?|(?:sans|pas de|aucun) sous-titr\w*|lecteur d'ecran|chien guide)\b/,
    say: [
      "l'accès n'était pas possible pour tout le monde",
      "l'accessibilité n'était pas assurée",
      "une personne n'a pas eu l'accès dont elle a besoin",
    ],
  },
  {
    id: 'property-damaged',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?:raye|abime|casse|defonce|inonde|tache|brule|deteriore|ruine|arrache|retreci|decolore) (?:ma|mon|mes|notre|nos|le|la) (?:\w+ )?(?:voiture|mur|parquet|portail|porte|cloture|canape|manteau|robe|costume|cheveux|plafond|cuisine|jardin|carrosserie|pare-chocs|jante|maison|carrelage|facade|pelouse|veste|chemise|pull))\b/,
    say: [
      '[vos affaires ont|tes affaires ont|des affaires ont] été abîmées',
      'des dégâts ont été causés sur place',
      "quelque chose a été abîmé chez [vous|toi|quelqu'un]",
    ],
  },
];
