import type { Frame } from '../frame';

/** What was bought, installed or kept: the very thing that failed, named before the broader frames are tried. */
export const purchases: readonly Frame[] = [
  {
    id: 'marked-delivered',
    kind: 'fault',
    topic: 'delivery',
    find: /\b(?:livree?s?|distribuee?s?|remise?s?)\b[^]{0,60}\b(?:livree? ou|pas chez moi|pas chez nous|jamais (?:vue?|recue?)|rien (?:vu|recu)|n'ai (?:rien|pas) (?:vu|recu)|porte qui (?:n'est |est )pas|j'etais (?:au|a|en|absente?|pas)\b|a qui l'avez|a qui avez)\b/,
    say: [
      "le colis est indiqué comme livré et n'est pas arrivé chez [vous|toi|son destinataire]",
      "le suivi annonce une livraison qui n'a pas eu lieu",
      "un colis noté comme livré n'est jamais arrivé jusqu'à [vous|toi|son destinataire]",
    ],
  },
  {
    id: 'overcharged',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:preleve|facture|debite|compte|reclame|encaisse|paye)\w*\b[^.!?\d]{0,15}\d[\d ,.]* ?(?:€|euros?|balles)? au lieu de \d/,
    say: ["la somme demandée n'est pas la bonne", "le montant débité n'est pas le bon"],
  },
  {
    id: 'cut-short',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:minutes|min|heures?) (?:payees?|facturees?) (?:\d+|une|deux|trente|quarante|soixante)|\b(?:seance|cours|massage|lecon|soin|consultation)s?\b[^.!?]{0,40}\b\d+ ?(?:minutes|min) au lieu d/,
    say: ["la durée payée n'a pas été tenue", "tout le temps payé n'a pas été donné"],
  },
  {
    // « Trois fois oui. Il y avait des lardons au fond. »
    id: 'not-free-of',
    kind: 'fault',
    topic: 'service',
    find: /\bsans (?:porc|alcool|gluten|lactose|viande)\b[^]{0,80}\b(?:avait|plein|dedans|trouve|contient|contenait|rempli\w*)\b[^.!?]{0,30}\b(?:lardons?|porc|jambon|bacon|alcool|rhum|creme|ble|poulet|viande|boeuf)\b/,
    say: ["un ingrédient annoncé comme absent s'y trouvait", "l'ingrédient à éviter était bien là"],
  },
  {
    id: 'shelf-price',
    kind: 'fault',
    topic: 'billing',
    find: /\bprix (?:en rayon|affiche|du rayon|sur l'etiquette|de l'etiquette)\b[^.!?]{0,60}\b(?:caisse|ticket|pas (?:le|celui)|plus)|\d (?:€ |euros )?affiche\w*\b[^.!?]{0,30}\bpaye|\bplus cher en caisse|\bprix\b[^.!?]{0,30}\bcaisse\b[^.!?]{0,30}\b(?:different|pas le meme)/,
    say: [
      "le prix en caisse n'était pas celui du rayon",
      "le prix payé n'était pas le prix affiché",
      "le rayon et la caisse n'annonçaient pas le même prix",
    ],
  },
  {
    id: 'refund-due',
    kind: 'fault',
    topic: 'refund',
    find: /\battend\w* (?:toujours |encore )?(?:mes|les|mon) (?:\d[\d ,.]*(?:€|euros?|balles)|argent|sous)\b|\b(?:mes|les) \d[\d ,.]*(?:€|euros?|balles)[^.!?]{0,30}\b(?:toujours|jamais|attends|rendre)/,
    say: [
      '[vous attendez|tu attends|des clients attendent] un remboursement {depuis}',
      'le remboursement dû se fait attendre {depuis}',
      "le remboursement dû n'est toujours pas arrivé",
      '[vous attendez|tu attends|des clients attendent] toujours de récupérer cet argent',
    ],
  },
  {
    id: 'other-size',
    kind: 'fault',
    topic: 'delivery',
    find: /\bcommande\w* (?:en |un |une |du |des )?(?:taille )?(?:\d\d|x{0,3}[slm])\b[^.!?]{0,30}\b(?:recu|livre|eu)\w* (?:en |un |une |du |des )?(?:taille )?(?:\d\d|x{0,3}[slm])\b/,
    say: [
      "la taille reçue n'est pas celle qui était commandée",
      "l'article est arrivé dans une autre taille",
      "ce n'est pas la bonne taille qui a été envoyée",
    ],
  },
  {
    id: 'wrong-colour',
    kind: 'fault',
    topic: 'delivery',
    find: /\bmauvaise? (?:couleur|coloris|teinte)\b|\bcommande\w* en (?:bleu|gris|noir|blanc|rouge|vert|beige|rose|jaune|marron|taupe|ecru)\w*[^.!?]{0,40}\b(?:recu|livre|arrive)\w*|\b(?:recu|livre)e?s? en (?:bleu|gris|noir|blanc|rouge|vert|beige|rose|jaune|marron|taupe|ecru)\w*\b[^.!?]{0,30}\b(?:au lieu|alors|command\w*)/,
    say: [
      "la couleur livrée n'est pas celle de [votre commande|ta commande|la commande]",
      "ce qui a été livré n'est pas de la bonne couleur",
      "l'article est arrivé dans une autre couleur que celle commandée",
    ],
  },
  {
    id: 'return-refused',
    kind: 'fault',
    topic: 'service',
    find: /\bretours? (?:\w+ ){0,2}refuse\w*|\brefus\w* (?:\w+ )?(?:mon|le|notre|un) retour|\brefus\w* (?:de |d')?(?:le |la |les |l')?(?:reprendre|echanger)/,
    say: [
      '[votre retour|ton retour|le retour] a été refusé',
      "le retour de l'article n'a pas été accepté",
      'la reprise demandée a été refusée',
    ],
  },
  {
    id: 'counterfeit',
    kind: 'fault',
    topic: 'defect',
    find: /\bcontrefacons?\b|\bfaux (?:produits?|parfum|sac|article)\b|\bc'est (?:du|un) faux\b|\bpas authentiques?\b|\bauthenticite\b/,
    say: [
      "l'authenticité du produit reçu pose question",
      "[vous avez|tu as|des clients ont] un doute sur l'authenticité du produit",
      "le produit reçu n'a pas l'air authentique",
    ],
  },
  {
    id: 'long-repair',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:au|en|dans (?:le|votre|vos)) (?:sav|reparation|atelier)\b[^.!?]{0,40}\b(?:depuis|ca fait|cela fait|voila)\b|\bni repare\w*,? ni\b|\b(?:toujours|encore) (?:en reparation|au sav|chez le reparateur)/,
    say: [
      '{objet} {nest} toujours pas revenu{e} de réparation',
      "[votre appareil n'est|ton appareil n'est|un appareil n'est] toujours pas revenu de réparation",
      "la réparation n'en finit pas",
      "la réparation n'est toujours pas terminée",
    ],
  },
  {
    id: 'repair-failed',
    kind: 'fault',
    topic: 'defect',
    find: /\breparation\b[^]{0,60}\b(?:rallum\w*|meme (?:panne|probleme|bruit)|revien\w*|revenue?|toujours (?:la|le|en) )|\b(?:meme panne|retombee? en panne)\b/,
    say: [
      "la réparation n'a pas réglé le problème",
      'le problème est revenu après la réparation',
      'la réparation est à reprendre',
    ],
  },
  {
    id: 'food-cold',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:burgers?|pizzas?|plats?|repas|frites|commande|nourriture|sushis?|pates|menus?|tout (?:est |etait )?)\b[^.!?]{0,30}\bfroide?s?\b/,
    say: ['le repas est arrivé froid', 'ce qui a été servi était froid', 'le repas était froid'],
  },
  {
    // What was handed over to be kept, printed or mended, and not bought.
    id: 'entrusted-lost',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:confie|envoye|remis|depose|laisse)e?s?\b[^]{0,200}\begaree?s?\b|\b(?:remis|confie|depose|laisse)e?s? (?:chez vous|a (?:l'|votre )?atelier|en (?:boutique|magasin|atelier|agence)|au (?:sav|pressing|comptoir))\b[^]{0,220}\b(?:jamais arrivee?s?|introuvables?|perdue?s?|disparue?s?)\b|\b(?:pli|enveloppe|originaux)\b[^.!?]{0,40}\b(?:egaree?s?|perdue?s?|introuvables?)/,
    say: ["ce qui a été confié n'est pas revenu", "ce qui a été confié n'a pas été retrouvé"],
  },
  {
    // « Vous écrivez « à chaud », sur vos pots il y a « à froid » ».
    id: 'instructions-differ',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:vous (?:ecrivez|dites|conseillez|indiquez)|(?:l'article|la video|le guide|la fiche|votre site|le site) (?:dit|indique|ecrit|conseille))\b[^?]{0,160}\bsur (?:le|la|les|vos|votre) (?:propres? )?(?:pots?|boites?|emballages?|etiquettes?|notices?|sachets?|bidons?|flacons?)\b[^.!?]{0,40}\b(?:marque|ecrit|indique|dit|disent|lit)/,
    say: ['les consignes se contredisent', "ce qui est écrit ici n'est pas ce que dit l'emballage"],
  },
  {
    id: 'stops-itself',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:se|s'est) (?:met|mets|mise?|mettait) (?:toujours |sans cesse )?en (?:defaut|securite|erreur|alarme)\b/,
    say: ["l'appareil se met en défaut", "l'appareil s'arrête de lui-même"],
  },
  {
    id: 'no-effect',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:zero|aucun|pas d'|sans (?:aucun )?) ?(?:effet|resultat|difference|amelioration)\b|\bne (?:fait|change|sert) (?:strictement |absolument )?(?:rien|a rien)\b|\b(?:cremes?|serums?|cures?|complements?|regime|shampo\w+|masques?|lotions?|gelules?|applications?|traitement|programme|seances?|coaching)\b[^]{0,80}\b(?:mois|semaines?|jours?|soirs?)[.,:]? (?:et )?(?:toujours )?rien\b(?! (?:recu|vu|eu|de))/,
    say: [
      "[vous n'avez|tu n'as|personne n'a] vu aucun résultat",
      "le produit n'a rien changé",
      "le résultat attendu n'est pas venu",
    ],
  },
  {
    id: 'charged-twice',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:debite|preleve|facture|encaisse|paye)\w*\b[^.!?]{0,20}\b(?:deux|2|trois|3|quatre|4) fois\b(?! \d)|\bdouble (?:prelevement|debit|paiement|facturation)/,
    say: [
      'le même achat a été débité plusieurs fois',
      'la même somme a été débitée plusieurs fois',
      'le paiement est passé plus d’une fois',
    ],
  },
  {
    id: 'paid-no-tickets',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:debite|preleve|encaisse|paye|facture)\w*\b[^.!?]{0,30}\b(?:(?:et|mais|sans) )?(?:zero|aucun|pas de|pas un|sans|rien recu|jamais (?:recu|eu)|toujours pas (?:de|mes|nos)) (?:(?:le|les|mes|nos|mon) )?(?:e-?)?(?:billets?|places?|confirmation)\b|\b(?:pas de|aucun|zero) (?:billets?|places?) (?:et|mais) (?:debite|preleve|paye|l'argent)/,
    say: [
      "l'argent est parti et les billets ne sont pas là",
      "le paiement est passé et les billets n'ont pas suivi",
      '[vous avez été débité|tu as été débité|des personnes ont été débitées] sans recevoir de billets',
    ],
  },
  {
    id: 'tickets-missing',
    kind: 'fault',
    // No parcel: whoever sells them can say where they are.
    topic: 'service',
    find: /\b(?:zero|aucun|pas de|pas (?:recu|eu) (?:mes|les|nos)|toujours pas (?:mes|les|de|nos|recu (?:mes|les|nos))|ou sont (?:mes|les|nos)) (?:\w+ )?(?:billets?|e-?billets?|places)\b|\b(?:billets?|e-?billets?|places)\b[^.!?]{0,25}\b(?:jamais|toujours pas|pas) (?:recue?s?|arrivee?s?|envoyee?s?)/,
    say: [
      '[vos billets ne sont|tes billets ne sont|des billets ne sont] toujours pas arrivés',
      "les billets n'ont pas été envoyés",
      'les billets achetés manquent encore',
    ],
  },
  {
    id: 'notes-lost',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:supprime|efface|perdu|bouffe|vire)\w*\b[^.!?]{0,25}\bnotes\b|\bnotes\b[^.!?]{0,25}\b(?:effacee?s|supprimee?s|disparu\w*|perdues)/,
    say: [
      '[vos notes ont|tes notes ont|des notes ont] disparu',
      '[vos notes ont|tes notes ont|des notes ont] été effacées',
      '[vous avez|tu as|des utilisateurs ont] perdu des notes',
    ],
  },
  {
    id: 'photos-lost',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:supprime|efface|perdu|vire)\w*\b[^.!?]{0,25}\bphotos\b|\bphotos\b[^.!?]{0,25}\b(?:effacee?s|supprimee?s|disparu\w*|perdues)/,
    say: [
      '[vos photos ont|tes photos ont|des photos ont] disparu',
      '[vos photos ont|tes photos ont|des photos ont] été effacées',
      '[vous avez|tu as|des utilisateurs ont] perdu des photos',
    ],
  },
  {
    id: 'tool-slow',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:logiciel|appli\w*|site|plateforme|programme|outil)\b[^.!?]{0,30}\b(?:rame\w*|lente?s?|inutilisable)\b|\b\d+ minutes? pour (?:ouvrir|charger|lancer|envoyer|enregistrer)\b/,
    say: [
      'tout est devenu bien trop lent pour travailler',
      'chaque opération prend bien trop de temps',
      'la lenteur empêche de travailler',
    ],
  },
];
