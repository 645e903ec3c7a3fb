import type { Frame } from '../frame';

/** Things, programs and accounts that fail. */
export const product: readonly Frame[] = [
  {
    id: 'bad-food',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:gelee?s?|congelee?s?|froide?s?|crue?s?) (?:au milieu|a l'interieur|au centre|a coeur)|\bassiette ebrechee|\b(?:(?:plats?|frites|burgers?|pizzas?|viande|poulet|poisson|repas|pates|riz|soupe|cafe|menu|entrecote|sushis?)\b[^.!?]{0,25}\b(?:froide?s?|tiedes?|crue?s?|pas cuite?s?|trop cuite?s?|seche?s?|immangeables?|sans gout|infecte?s?|brulee?s?|fades?)|immangeable|pas cuit|sans (?:aucun )?gout|(?:plats?|frites|burgers?|pizzas?|viande|poulet|poisson|repas|pates|riz|soupe|cafe|menu|sushis?|sandwich\w*|kebab|tacos|salades?|gateaux?|desserts?|cantine|resto\w*|bouffe|mang\w+|gout\w*|assiette)\b[^?]{0,80}\b(?:infect|degueu\w*))\b/,
    say: [
      "le repas n'était pas à la hauteur",
      "ce qui a été servi n'était pas bon",
      "le plat n'était pas comme il devait être",
    ],
  },
  {
    id: 'lost-data',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?:sauvegardes?|progression|photos?|fichiers?|historique|donnees|notes|messages|contacts|playlists?|heures de jeu)\b[^.!?]{0,30}\b(?:perdue?s?|effacee?s?|disparue?s?|supprimee?s?|ecrasee?s?|envolee?s?|volatilisee?s?)|(?:partie|save)s?\b[^.!?]{0,20}\b(?:effacee?s?|perdue?s?|disparue?s?|supprimee?s?)|(?:perdu|perdre|efface\w*|effacer|supprime\w*|supprimer) (?:toutes? |tous )?(?:les |la |ma |mes |nos )(?:sauvegardes?|progression|photos?|fichiers?|donnees|playlists?|parties?))\b/,
    say: [
      'ce qui était enregistré a disparu',
      '[vous avez|tu as|beaucoup ont] perdu [vos|tes|leurs] données',
      'des heures de travail ou de jeu ont disparu',
    ],
  },
  {
    id: 'account-blocked',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:arrive|peux|pouvons|reussis) (?:plus|pas) (?:a )?(?:entrer|acceder|me connecter|ouvrir)|\bespace (?:client|perso\w*|adherent|abonne|retraite)|\b(?:compte (?:\w+ )?(?:bloquee?|suspendu|ferme|pirate|supprime|desactive|verrouille|ban(?:ni|nie|s)?|inaccessible)|(?:bloque|suspendu|ferme|desactive|supprime|banni) mon compte|(?:me|nous) connecter|connexion (?:impossible|refusee|echou\w*)|(?<!sans )mot de passe|identifiants?|double authentification|code (?:sms|de verification)|deconnecte\w*|me suis fait bannir|perdu (?:mon|notre|tout mon) compte|espace client)\b/,
    say: [
      "l'accès à [votre compte|ton compte|l'espace client] pose problème",
      "l'accès à [votre compte|ton compte|l'espace client] ne se passe pas comme il devrait",
      "[vous avez|tu as|des clients ont] un souci d'accès au compte",
    ],
  },
  {
    id: 'leaks',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:elle|il|elles|ils|ca|gourde|bouteille|bouchon|machine|robinet|tente|botte|bottes|joint|toit|biberon|thermos|poche|piscine)(?: qui)? (?:fui(?:t|ent|yait)|goutte\b|prend l'eau|prennent l'eau|coule (?:de partout|des qu|par|quand|partout))|\b(?:fuit|fuient) (?:de partout|par|des qu|au niveau|toujours|encore)|\bpas (?:du tout )?etanches?\b/,
    say: ['il y a une fuite', 'cela fuit', "ce n'est pas étanche"],
  },
  {
    id: 'no-signal',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:0|zero|aucune|plus (?:une|aucune)) barres?\b(?! (?:de |chocolat|cereal))|\b(?:pas|plus|sans|aucun|zero|0|toujours pas) (?:de |le )?(?:reseau|4g|5g)\b(?! social)/,
    say: ['le réseau ne passe pas', "il n'y a pas de réseau", 'le réseau reste absent'],
  },
  {
    id: 'outage',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:appli\w*|site|service|serveurs?|reseau|internet|ligne|web|courant|electricite|box|fibre|wifi|television|tele|connexion)\b[^.!?]{0,40}\b(?:down|en panne|marche (?:plus|pas)|hs|indisponible|inaccessible|coupee?s?(?! (?:toutes|tous|tout le temps|sans arret|sans cesse|souvent|plusieurs|\d+ fois))|ecran blanc|503|502|mort|morte)|\bpanne (?:generale|totale|de|d'|depuis|internet|reseau|nationale)|\becran blanc|\b(?:plus|sans|pas) (?:d'|de |aucun )?(?:internet|reseau|connexion|wifi|courant|electricite|eau chaude|chauffage|tele)\b/,
    say: [
      'le service est interrompu {depuis}',
      'le service ne fonctionne plus',
      'la panne tombe au plus mauvais moment',
      "une panne empêche d'utiliser le service",
    ],
  },
  {
    id: 'slow',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:trop|tres|hyper|super|si) lente?s?\b/,
    say: ['tout est bien trop lent', 'cela prend bien trop de temps'],
  },
  {
    id: 'unstable-line',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:ca rame\b|(?:box|appli|site|jeu|internet|connexion) (?:qui )?rame\b|lags?\b|(?:internet|wifi|box|connexion|reseau|fibre|ligne)(?: qui)?(?: se)? coup(?:e|ent) (?:toutes|tous|tout le temps|sans arret|sans cesse|souvent|plusieurs|\d+ fois)|coupures? (?:d'|de |internet|reseau|toutes|tout|sans|repet|par)|micro-?coupures?|deconnexions?|saccad\w*|(?:retransmission|stream|direct|image|video|diffusion|film)\b[^.!?]{0,30}\b(?:fige\w*|coup(?:e|ait|ee)\b|saut(?:e|ait)\b|ram(?:e|ait)\b))/,
    say: ["la connexion n'est pas stable", 'les coupures se répètent', 'la connexion lâche sans cesse'],
  },
  {
    id: 'nerfed',
    kind: 'view',
    // Nothing is broken: it was decided, and whoever decided can explain it.
    topic: 'other',
    find: /\bnerf(?:e[rzs]?|ee?s?|ent|s)?\b/,
    say: [
      'ce que la mise à jour affaiblit',
      "l'équilibrage et ce qu'il affaiblit",
      "le nerf et ce qu'il change en jeu",
    ],
  },
  {
    id: 'update-broke',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?<!pas )mises? a jour|maj\b|patch|nouvelle version|derniere version)\b/,
    say: [
      'la mise à jour pose problème',
      "la mise à jour n'apporte pas ce qui était attendu",
      'la mise à jour complique les choses',
    ],
  },
  {
    id: 'new-version',
    kind: 'fault',
    topic: 'defect',
    find: /^(?![^]*\b(?:mises? a jour|maj|patch|nouvelle version|derniere version)\b)[^]*\b(?:nouvelle (?:interface|appli|application)|nouveau site|refonte)\b/,
    say: [
      "la nouvelle version n'apporte pas ce qui était attendu",
      'la nouvelle version complique les choses',
    ],
  },
  {
    id: 'app-bug',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:montants?|totaux|calculs?|resultats?|chiffres) faux\b|\b(?:(?<!\b(?:une|la|ma|cette|votre|de|en) )plant(?:e|ent|age|ages|ait)\b(?! (?:verte|grasse|medicinale)s?)|bugs?\b|bugg?[eé]\w*|beug\w*|message d'erreur|erreur \d+|ne (?:s'ouvr\w+|charge\w*|se lance\w*|synchronis\w+|sauvegard\w+|demarr\w+) (?:pas|plus)|se ferme toute? seule?|tourne dans le vide|page blanche)\b/,
    say: ["l'application ne fait pas ce qu'elle devrait", 'une erreur bloque tout', 'un bug bloque tout'],
  },
  {
    id: 'broken',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?<!bras )(?<!\b(?:m'|s'|me |se )(?:etais|etait|suis|est) )cassee?s?\b(?![ -](?:toi|pieds|couilles))|fendue?s?|abimee?s?|defectueu\w+|en panne|ne (?:marche|fonctionne|demarre|s'allume|chauffe|tient|ferme|s'ouvre|tourne|refroidit|gonfle)\w* (?:plus|pas|meme plus)|(?:marche|fonctionne|demarre) (?:plus|pas)\b(?! comme)|hs\b|(?<!\b(?:menisque|ligaments?|tendon|muscle|mollet|croise|cuisse) )dechiree?s?|fissure\w*|rouille\w*|(?:se|s'est|sont|est|etait) decoll\w*|fuit\b(?! (?:ses|vos|leurs|les|la|le|ma|mon|sa))|fuite (?:d'eau|partout)|raye\w*|ecaille\w*|(?:a|ont|m'a) lache|lache (?:au|apres|en)|rendu l'ame|mort (?:au|apres|en)|deux fois en reparation|se (?:decoud|demonte|devisse|casse|barre)|pieces? casse\w*|trouee?s?|crevee?s? (?:au|apres|en|des))\b/,
    // Out of order, torn, scratched or leaking: what is said holds of each.
    say: [
      "{objet} [vous|t'|les] {a} fait défaut",
      "{objet} {nest} pas dans l'état attendu",
      "ce qui devait tenir n'a pas tenu",
      'quelque chose ne va pas comme il devrait',
    ],
  },
  {
    id: 'used-item',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:deja (?:porte|utilise|ouvert|servi|monte)e?s?|(?:d'|de seconde )?(?:occasion|main) vendue? (?:comme )?neu\w+|pas neu(?:f|ve)s?|emballage (?:ouvert|dechire)|scelle (?:casse|ouvert)|traces? d'(?:usage|utilisation))\b/,
    say: [
      "ce qui était vendu comme neuf ne l'était pas",
      "l'article reçu n'était pas neuf",
      "l'état de l'article n'était pas celui annoncé",
    ],
  },
  {
    id: 'wrong-size',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:taille (?:trop |tres |vraiment |grave |super |hyper |bien )?(?:petit|grand|bizarre|n'importe|comme un)|(?<!\b(?:portions?|chambres?|parts?|places?|ecriture|parking|un|le) )trop (?:petite?|grande?|serree?|court|courte|large)s?(?! nombre)|guide des tailles)\b/,
    say: ["la taille n'est pas celle attendue", 'la taille ne convient pas'],
  },
  {
    id: 'other-look',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:couleur|coloris|teinte) (?:\w+ ){0,4}(?:rien a voir|differente?|pas la meme)/,
    say: ["la couleur n'est pas celle attendue", "l'article ne ressemble pas à la photo"],
  },
  {
    id: 'smells',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:sent|sentent|sentait) (?:tres |super |vraiment )?(?:mauvais|fort|bizarre|le (?:moisi|plastique|brule|renferme|produit|poisson|chlore|gaz|rance|chien|tabac|vinaigre)|la (?:transpi\w*|cigarette|javel|colle|friture|vase)|l'(?:essence|egout|humidite|urine|ammoniac|oeuf))|\b(?:veste|pull|robe|chaussures?|sac|matelas|canape|tapis|produit|creme|parfum|bouteille|eau|viande|poisson|colis|article|housse|oreiller|plastique)\b[^.!?]{0,25}\b(?:pue|puent|empeste\w*)\b|\bodeur (?:de (?:moisi|brule|plastique|renferme|produit|poisson|colle|transpi\w*|egout|tabac|rance|chlore)|d'(?:egout|essence|urine|ammoniac|humidite)|chimique|bizarre|infecte)/,
    say: [
      '{objet} {a} une odeur qui ne devrait pas être là',
      "le produit a une odeur qu'il ne devrait pas avoir",
      "l'odeur n'est pas celle que l'on attend de ce produit",
    ],
  },
  {
    id: 'unfinished-work',
    kind: 'fault',
    topic: 'service',
    find: /\brepar\w+\b[^.!?]{0,50}\b(?:nouveau|encore|de nouveau)\b|\b(?:(?:travaux|chantier|reparation|pose|installation|peinture|toiture|carrelage|cuisine)\b[^.!?]{0,40}\b(?:pas finis?|jamais finis?|inachevee?s?|bacle\w*|mal fait\w*|a refaire|en plan|de travers|arrete\w*|pas termine\w*)|bacle\w*|travail (?:de cochon|bacle)|(?:deuxieme|troisieme|quatrieme|2e|3e|4e) (?:reparation|intervention|echange)|fuit toujours|toujours pas repare\w*)\b/,
    say: [
      "le travail n'a pas été fait correctement",
      'ce travail est à reprendre',
      "l'intervention n'a pas donné ce qu'elle devait",
    ],
  },
  {
    id: 'unsolved',
    kind: 'fault',
    topic: 'other',
    find: /\btoujours pas (?:regle|resolu|corrige|retabli|fini)\w*|\b(?:rien|toujours pas|pas) (?:n'a |de )?(?:change|bouge)\w*\b|\bmeme probleme\b/,
    say: [
      "le problème n'est toujours pas réglé",
      "rien n'a encore été réglé",
      'le même problème est toujours là',
    ],
  },
  {
    id: 'again',
    kind: 'fault',
    topic: 'other',
    find: /\b(?:deuxieme|troisieme|quatrieme|cinquieme|2e|2eme|3e|3eme|4e|5e|\d+e) fois\b|\b(?:encore une fois|une fois de plus|ca recommence|et ca recommence|comme d'hab\w*|tous les (?:jours|matins|soirs|lundis) (?:la meme|pareil|c'est))\b/,
    say: ["ce n'est pas la première fois", 'le problème se répète', 'le problème revient trop souvent'],
  },
  {
    id: 'disappointing',
    kind: 'fault',
    topic: 'other',
    find: /\b(?:decu\w*|decevant\w*|deception|mauvaise qualite|qualite (?:\w+ ){0,3}(?:baisse|degrade|horrible|mediocre|lamentable|nulle|minable)|pas a la hauteur|bas de gamme|(?:en (?:a|ai|avons|ont|as) (?:vraiment |plus que )?marre|ras[- ]le[- ]bol|gavee?s?)|gachee?s?|gache (?:mon|notre|ma|nos))\b/,
    say: [
      '{objet} {nest} pas à la hauteur',
      "la qualité n'est pas au rendez-vous",
      'le résultat est loin de ce que [vous attendiez|tu attendais|chacun attendait]',
      "l'expérience n'est pas celle que [vous attendiez|tu attendais|chacun attendait]",
    ],
  },
];
