import type { Frame } from '../frame';

/** Lines, energy, banks and subscriptions: the very thing that failed, named before the broader frames are tried. */
export const contracts: readonly Frame[] = [
  {
    id: 'number-lost',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:perdu (?:mon|notre) (?:\w+ )?numero|numero\b[^.!?]{0,40}\b(?:perdu|disparu|envole)|portabilite\b(?![^]*\b(?:donnees|rgpd|export\w*)\b)(?<!\b(?:donnees|rgpd)\b[^]{0,80})[^]{0,80}\b(?:numero|num|perdu|echou\w*|jamais|pas|rate\w*)|numero\b[^]{0,60}\bportabilite)\b/,
    say: [
      "[votre numéro n'a|ton numéro n'a|des numéros n'ont] pas suivi lors de la portabilité",
      '[votre numéro a été perdu|ton numéro a été perdu|des numéros ont été perdus] lors de la portabilité',
      "la portabilité de [votre numéro|ton numéro|ce numéro] n'a pas abouti",
    ],
  },
  {
    id: 'charged-after-leaving',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:resilie\w*|resiliation (?:\w+ )?(?:envoyee|faite|demandee|confirmee|acceptee|prise))\b[^]{0,140}\b(?:prelev|debit|factur)\w*|\b(?:prelev|debit|factur)\w*[^]{0,100}\b(?:resilie\w*|apres (?:la|ma|notre) resiliation|malgre (?:la|ma|notre) resiliation)/,
    say: [
      'les prélèvements continuent malgré [votre résiliation|ta résiliation|la résiliation]',
      'les prélèvements se poursuivent alors que la résiliation est faite',
      '[vous êtes|tu es|des clients sont] toujours en train de payer après une résiliation',
    ],
  },
  {
    id: 'slow-line',
    kind: 'fault',
    topic: 'defect',
    find: /\bvendu \d+ ?(?:gb|mb|go|giga|mega)|\b(?:debit|fibre|connexion|internet|wifi|box)\b[^.!?]{0,50}\b(?:lente?s?|ram(?:e|es|ait)|ridicule|minable|freez\w*|lag\w*|faible)\b|\b\d+ ?(?:mb|mega|mbits?|mbps|kb)\b[^.!?]{0,40}\b(?:au lieu|le soir|seulement|max|a peine)/,
    say: [
      "le débit n'est pas celui qui était annoncé",
      'la connexion est bien plus lente que prévu',
      'la connexion reste trop lente',
    ],
  },
  {
    id: 'no-internet',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:sans|plus (?:d'|de |aucune? )|pas (?:d'|de )|coupure (?:d'|de )|panne (?:d'|de )?)(?:l')?(?:internet|connexion|reseau|wifi|fibre|ligne|adsl)\b|\b(?:internet|fibre|ligne|connexion|box)\b[^.!?]{0,25}\b(?:coupee?(?! (?:toutes|tous|tout le temps|sans arret|sans cesse|souvent|plusieurs|\d+ fois))|hs|morte?|en panne|marche (?:plus|pas))\b/,
    say: [
      '[vous êtes|tu es|beaucoup sont] sans connexion {depuis}',
      'la connexion est coupée {depuis}',
      "[votre connexion n'est|ta connexion n'est|la connexion n'est] toujours pas rétablie",
      '[vous êtes|tu es|beaucoup sont] toujours sans connexion',
      'la connexion est coupée',
    ],
  },
  {
    id: 'no-power',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:sans|plus (?:d'|de )|pas (?:d'|de )|coupures? (?:d'|de )|pannes? (?:d'|de ))(?:electricite|courant)\b|\b(?:courant|electricite)\b[^.!?]{0,25}\b(?:coupee?|saute\w*|pas revenue?)\b/,
    say: [
      '[vous êtes|tu es|beaucoup sont] sans électricité {depuis}',
      'le courant est coupé {depuis}',
      "l'électricité n'est toujours pas revenue",
      '[vous êtes|tu es|beaucoup sont] toujours sans électricité',
    ],
  },
  {
    id: 'no-water',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:sans|plus d'|pas d'|coupures? d') ?eau\b(?<!\b(?:train|rame|wagon|voie|bloque\w*|brancard|hopital|urgences|queue|festival|avion|bus|car|barrieres|chien\w*|animaux)\b[^.!?]*)(?! (?:chaude|froide|de parfum|minerale|petillante|[^.!?]{0,12}\b(?:km|kilometre|ravito\w*|ravitaillement|stands?|bar|buffet|buvette|gourde|distributeur)\b))|\beau (?:est |a ete |etait )?coupee\b|\bcoup(?:e|ez|ent|er|es) l'eau\b/,
    say: [
      "l'eau est coupée",
      "la coupure d'eau n'a pas été assez annoncée",
      '[vous êtes|tu es|beaucoup sont] sans eau {depuis}',
    ],
  },
  {
    id: 'no-hot-water',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:sans|plus d'|pas d'|aucune|panne d'|coupures? d') ?eau chaude|\beau chaude (?:\w+ )?(?:coupee|absente|en panne|hs)/,
    say: [
      '[vous êtes|tu es|beaucoup sont] sans eau chaude {depuis}',
      "l'eau chaude manque {depuis}",
      "l'eau chaude manque",
      "[vous n'avez|tu n'as|beaucoup n'ont] pas d'eau chaude",
    ],
  },
  {
    id: 'no-heating',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:sans|plus (?:d'|de )|pas (?:d'|de )|panne (?:d'|de )) ?chauffage\b|\bchauffage\b[^.!?]{0,25}\b(?:hs|en panne|coupe|marche (?:plus|pas))\b|\bchaudiere\b[^.!?]{0,25}\b(?:hs|en panne|arretee?|marche (?:plus|pas))\b/,
    say: [
      '[vous êtes|tu es|beaucoup sont] sans chauffage {depuis}',
      "le chauffage n'est toujours pas revenu",
      'le chauffage est en panne',
    ],
  },
  {
    id: 'contract-ended',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:resilie|radie|vire|exclu|mis dehors|mise dehors)e?s? (?:\w+ ){0,3}(?:apres|au bout de) (?:\w+ )?(?:\d+|dix|vingt|trente|quarante) ans\b/,
    say: ['le contrat a pris fin après des années de fidélité', 'des années de contrat ont pris fin ainsi'],
  },
  {
    id: 'card-swallowed',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:avale|mange|garde|bouffe)e?s? (?:ma|notre|la) (?:cb|carte)\b|\bcarte (?:\w+ )?avalee/,
    say: [
      '[votre carte a été avalée|ta carte a été avalée|des cartes ont été avalées] par un distributeur',
      '[votre carte est restée|ta carte est restée|des cartes sont restées] dans un distributeur',
      '[vous vous retrouvez|tu te retrouves|des clients se retrouvent] sans carte bancaire',
    ],
  },
  {
    id: 'bank-fees',
    kind: 'fault',
    topic: 'billing',
    find: /\bagios\b|\bcommissions? d'intervention|\bfrais (?:de |d')(?:decouvert|rejet|incident|tenue de compte|intervention)/,
    say: [
      '[vous avez|tu as|beaucoup ont] payé des frais bancaires sans raison claire',
      'des frais bancaires sont apparus sans explication',
      "les frais bancaires facturés n'ont pas été expliqués",
    ],
  },
  {
    id: 'refund-refused',
    kind: 'fault',
    topic: 'service',
    find: /\brefus\w* (?:de |d')?(?:me |nous |le |la |mon |notre |tout )?rembours\w*|\bremboursement (?:\w+ ){0,3}refuse\w*|\bpas (?:etre |me |nous )?rembourse\w* (?:parce|car|sous)/,
    say: [
      'le remboursement demandé a été refusé',
      '[votre demande|ta demande|la demande] de remboursement a été refusée',
      'un refus a été opposé à [votre|ta|la] demande de remboursement',
    ],
  },
  {
    id: 'unknown-payments',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:fraude\w*|frauduleu\w+|phishing|hameconnage)\b|\bdebite\w*\b[^.!?]{0,60}\b(?:en une nuit|de l'etranger|depuis l[ae] \w+ie|que je n'ai (?:pas|jamais))|\bopposition faite\b/,
    say: [
      'des opérations que [vous contestez|tu contestes|des clients contestent] ont été débitées',
      "de l'argent a quitté [votre compte|ton compte|des comptes] sans accord",
      'des débits ont été faits sans [votre accord|ton accord|accord]',
    ],
  },
  {
    id: 'claim-pending',
    kind: 'fault',
    topic: 'service',
    find: /(?<!\b(?:aucuns?|zero|sans|pas de|0|jamais eu de|un seul) )\bsinistres?\b|\b(?:degats? des eaux|expert (?:est )?(?:passe|venu)|expertise)\b/,
    say: [
      "[votre sinistre n'est toujours pas réglé|ton sinistre n'est toujours pas réglé|des sinistres ne sont toujours pas réglés]",
      '[votre déclaration de sinistre|ta déclaration de sinistre|la déclaration de sinistre] est restée sans suite',
      "le dossier de sinistre n'avance pas",
    ],
  },
  {
    id: 'file-pending',
    kind: 'fault',
    topic: 'service',
    find: /\bprise en charge\b[^.!?]{0,60}\b(?:en cours|en attente|bloquee?|a l'etude)\b|\bdossier\b[^.!?]{0,40}\b(?:en attente|bloque|en cours|traitement|n'avance)\w*\b|\bdossier\b[^.!?]{0,40}\b(?:depose|complet|envoye|traite)\w*\b(?=[^.!?]{0,50}\b(?:depuis|toujours|aucune?|il y a|sans|rien|pas|personne|semaines?|mois|jours)\b)|\b(?:depuis|toujours|aucune?|il y a|sans|rien|pas|personne|semaines|mois|jours)\b[^.!?]{0,50}\bdossier\b[^.!?]{0,40}\b(?:depose|complet|envoye|traite)\w*\b/,
    say: [
      "[votre dossier|ton dossier|le dossier] n'avance pas",
      '[votre dossier|ton dossier|le dossier] attend toujours une réponse',
      "[votre dossier|ton dossier|le dossier] n'est toujours pas traité",
    ],
  },
  {
    id: 'renewed-unasked',
    kind: 'fault',
    topic: 'billing',
    find: /\bessai (?:\w+ )?(?:transforme|devenu|bascule|passe)\w*|\b(?:abonnement|contrat|adhesion)\b[^.!?]{0,40}\b(?:renouvele|reconduit)\w*|\b(?:renouvele|reconduit)\w*\b[^.!?]{0,40}\bsans\b/,
    say: [
      "l'abonnement a été reconduit sans avertissement clair",
      'un abonnement payant a démarré sans avertissement clair',
      "[vous vous retrouvez|tu te retrouves|des clients se retrouvent] avec un abonnement payant qui n'était pas voulu",
    ],
  },
  {
    id: 'pressed-to-sign',
    kind: 'fault',
    topic: 'service',
    find: /\bfait signer\b|\bdemarch(?:e|es|ee|age|eur|eurs|er)\b|\bvente forcee|\bporte[- ]a[- ]porte\b|\b(?:force|pousse|oblige)e?s? a signer\b/,
    say: [
      "la façon dont ce contrat a été vendu n'était pas correcte",
      'un contrat a été signé sans que tout soit clair',
      'une signature a été demandée dans de mauvaises conditions',
    ],
  },
];
