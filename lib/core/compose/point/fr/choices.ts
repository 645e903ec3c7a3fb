import type { Frame } from '../frame';

/** What the brand chose to do: criticised, and not for a draft to admit or deny. Each follows « sur ». */
export const choices: readonly Frame[] = [
  {
    id: 'price-rise',
    kind: 'view',
    topic: 'price',
    find: /\bpasse\w* de \d[\d,.]* ?(?:€|euros?)? a \d|\bd'un (?:seul )?coup c'est|\b(?:double|triple|augmente|monte|gonfle) (?:\w+ ){0,2}(?:prix|tarifs?|loyer|abonnement)\b|\b(?:a|ont) (?:pris|augmente de|grimpe de) \d+ ?(?:€|%|euros)|\b(?:augment(?:e|ee|es|ent|ation|ations|er|ez)\b|hausse|plus chere?s?|trop chere?s?|aussi chere?s?|si chere?s?|hors de prix|prix (?:a |ont |qui )?(?:explos|doubl|delir|abus|fou|grimp|mont)\w*|les prix|tarifs?|abonnement a \d|\d+ ?% de plus|\d+ ?€ (?:de plus|le|la|les|pour|par)|\+ ?\d+ ?(?:€|%)|exorbitant\w*|du vol|raquett?\w*|pompe a fric|payer plus)/,
    say: [
      'la hausse de {pourcent}',
      'cette hausse de {pourcent}',
      'les prix',
      'les tarifs et ce qui les explique',
      "le prix demandé aujourd'hui",
      "l'évolution des prix",
    ],
  },
  {
    id: 'smaller',
    kind: 'view',
    topic: 'price',
    find: /\b(?:shrinkflation|reduflation|moins de (?:produit|contenu|grammes|quantite|feuilles|biscuits)|portions? (?:\w+ ){0,3}(?:petites?|reduites?|ridicules?|enfant)|paquets? (?:\w+ ){0,3}(?:plus petits?|a moitie|reduits?)|\d+ ?g au lieu|grammes? (?:de |en )moins)\b/,
    say: ['la taille des portions', 'la quantité, au même prix', 'ce qui reste dans le paquet'],
  },
  {
    id: 'recipe-changed',
    kind: 'view',
    topic: 'defect',
    find: /\b(?:(?:nouvelle|ancienne|change (?:de|la|votre)) (?:recette|formule|composition)|recette (?:\w+ )?(?:change\w*|modifiee)|plus le meme gout|gout (?:\w+ )?(?:change|different|chimique|horrible)|rendez-nous|remettez (?:l'|la|le)|arrete (?:la|le) (?:production|gamme))\b/,
    say: ['le changement de recette', 'la nouvelle formule', 'ce qui a changé dans le produit'],
  },
  {
    id: 'where-money-goes',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:ou (?:va|part|passe|vont) (?:l'argent|mon argent|notre argent|nos (?:dons|impots))|(?:nos|mes|les|vos) dons\b|\bdonateurs?|impots|argent public|subventions?|dividendes|(?:salaire|prime|bonus) (?:du|des|de la) (?:patron|pdg|dirigeants?|direction|president|actionnaires))\b/,
    say: [
      "l'usage de cet argent",
      'ce que deviennent les sommes versées',
      "la part qui va à ceux qu'il faut aider",
    ],
  },
  {
    id: 'misleading',
    kind: 'view',
    topic: 'ethics',
    find: /\brecyclables?\b|\bvous (?:affichez|annoncez|pretendez|vantez)|\bsoi-disant (?:bio|local|francais|naturel|artisanal|durable)|\b(?:mensong\w*|trompeu\w+|publicite mensongere|fausses? promos?|arnaque\w*|etiquett?e\w*|composition|emballage|ingredients?|promesse|mention|greenwash\w*|huile de palme|100 ?% (?:vegetal|naturel|francais)|vegetal|vegan\w*|pas (?:du tout )?(?:bio|local|francais|naturel|artisanal)|fabrique en chine|tests? sur (?:les )?animaux|partenariat (?:remunere|paye)|petites? lignes?)\b/,
    say: [
      "ce que dit l'étiquette",
      "l'écart entre ce qui est affiché et ce qui est vendu",
      'la composition et ce qui en est dit',
    ],
  },
  {
    id: 'deleting',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:supprim\w* (?:les|mes|nos|mon|vos|tous les) (?:commentaires?|avis|messages?|questions?)|(?:commentaires?|avis|questions?) (?:\w+ ){0,3}(?:supprimee?s?|effacee?s?|disparaiss\w+|disparus?|masquee?s?)|censur\w*|m'avez bloquee?)\b/,
    say: ['les commentaires qui disparaissent', 'la place laissée à la critique ici'],
  },
  {
    id: 'human-contact',
    kind: 'view',
    topic: 'service',
    find: /\b(?:(?:plus|moins|sans|manque|remplac\w*|supprim\w*|virer?|vire\w*|licenci\w*) (?:\w+ ){0,3}caissi\w+|(?<!la )caissi\w+(?! (?:me|m'|nous|a |hausse|dit|repond|refus))|(?:les|des|vos) caisses|caisses? (?:automatiques?|libres?)|(?:plus|aucun|ferm\w*|supprim\w*) (?:\w+ ){0,2}guichets?|contact humain|que des bornes?|(?:par|avec) (?:des|une) bornes?|libre[- ]service|parler a (?:un|quelqu'un|une) (?:humain|vrai|personne))\b/,
    say: [
      'la présence de personnes en caisse',
      'la place du contact humain',
      "le choix de garder quelqu'un pour accueillir",
    ],
  },
  {
    id: 'closure',
    kind: 'view',
    topic: 'service',
    find: /\b(?:fermetures?|ferm(?:ez|ent|er|e) (?:la|le|les|notre|nos|l'|definitivement)|supprim(?:ez|ent|er|e|ee) (?:la|le|les|notre|une|des) (?:ligne|bus|train|arret|agence|bureau|guichet|classe|service|maternite|poste|desserte|fonction)|derniere? (?:agence|bureau|boutique|train|bus)|desert (?:medical|postal)|sans (?:especes|liquide)|que par carte)\b/,
    say: ["la fermeture et ce qu'elle change", 'le maintien de ce service', 'ce qui disparaît sur place'],
  },
  {
    id: 'jobs',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:postes|emplois) supprime|\bsuppressions? de postes|\b(?:licenci\w+|emplois?|salaries|exploit(?:e|es|er|ez|ation)\b|sous-pay\w+|conditions de travail|greve\w*|delocalis\w+|burn ?out|heures sup|smic|precaires?|auto-?entrepreneurs?|vos (?:livreurs|employes|vendeuses|equipes) (?:\w+ ){0,3}(?:paye|merit|trait)\w*)\b/,
    say: ['le sort des salariés', "ce que cela change pour l'emploi", 'les conditions de travail'],
  },
  {
    id: 'animals-planet',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:cruaute|maltraitance animale|elevages?|ecolog\w+|pollu\w+|plastiques?|suremballage|planete|dechets|climat\w*|carbone|gaspillage|pesticides?|betonn\w*|jets? prives?|fourrure|deforestation)\b/,
    say: [
      "l'effet sur l'environnement",
      'ce que cela coûte à la nature',
      "l'exigence envers l'environnement",
    ],
  },
  {
    id: 'ai-used',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:(?:par|avec|une?|l'|d'|en|de l')(?: |')?ia\b|ia generative|intelligence artificielle|chatgpt|midjourney|genere\w* par (?:une )?(?:ia|machine))\b/,
    say: [
      "l'usage de l'intelligence artificielle",
      'la place du travail humain',
      'ce qui est fait par une machine',
    ],
  },
  {
    id: 'left-out',
    kind: 'view',
    topic: 'ethics',
    find: /\bmannequins? (?:\w+ )?(?:blancs?|maigres?|minces?)|\b(?:teintes?|nuances?|carnations?|peaux? (?:noires?|foncees?|mates?)|grandes? tailles?|(?:taille|au-dela du|apres le) (?:44|46|48|50|52)|(?:que|seulement) des (?:hommes|blancs|mannequins|maigres)|pas une (?:seule )?femme|inclusi\w+|cliches?|stereotyp\w*|pub sexiste|femme[- ]objet)\b/,
    say: [
      'la place faite à chacun',
      'celles et ceux qui ne se reconnaissent pas ici',
      'la diversité de ce qui est proposé',
    ],
  },
  {
    id: 'ads',
    kind: 'view',
    topic: 'service',
    find: /\b(?:mettez|mets|avoir|eu|avec|maintenant|impose\w*|colle\w*) (?:\w+ )?(?:des|de la|les|plein de) pubs?\b|\bpubs? en plein|\b(?:spam\w*|trop de (?:pubs?|publicites?|mails?|notifications?)|pubs? (?:partout|toutes|avant|pendant)|harcelement (?:telephonique|commercial|de mails)|micro-?transactions?|pay to win|loot ?box\w*|(?:devenu|maintenant|desormais) payante?s?|option payante|faut (?:maintenant )?payer)\b/,
    say: ['la place de la publicité', 'ce qui est devenu payant', "ce qui était compris jusqu'ici"],
  },
];
