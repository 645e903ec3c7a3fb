import type { Frame } from '../frame';

/** What was ordered, and what came of it. */
export const orders: readonly Frame[] = [
  {
    id: 'thrown',
    kind: 'fault',
    topic: 'delivery',
    find: /\b(?:laisse|pose|depose|abandonne) (?:mon|ma|mes|le|la|notre|nos) \w+ (?:sous la pluie|dehors|devant|sur le|en plein)|\b(?:jete|balance|lance|pose|depose|abandonne)e?s? (?:par[- ]dessus|dans (?:la|le|un|une) (?:rue|poubelle|haie|flaque|buisson|jardin)|sur le (?:trottoir|palier)|sous la pluie|a la (?:volee|vue))|par-dessus (?:le portail|la cloture|le mur|la haie)|laissee?s? (?:sous la pluie|devant (?:la|ma) porte|sur le trottoir|dehors|en plein soleil|a la vue)|(?:jete|balance|lance)e?s? (?:mon|ma|le|notre) (?:colis|carton|paquet|commande)/,
    say: [
      '{objet} {a} été laissé{e} sans soin',
      '{objet} {a} été traité{e} ainsi',
      '[votre colis|ton colis|un colis] a été déposé sans le moindre soin',
      'la livraison a été faite sans soin',
    ],
  },
  {
    id: 'arrived-damaged',
    kind: 'fault',
    topic: 'delivery',
    find: /\b(?:recue?s?|livree?s?|arrivee?s?|colis|carton)\b[^.!?]{0,50}\ben (?:mille )?(?:morceaux|miettes)\b|\b(?:(?:arrivee?s?|recue?s?|livree?s?|deballee?s?|ouvert|carton|colis) (?:\w+ ){0,4}(?:cassee?s?|abimee?s?|en miettes|en morceaux|en mille|fendue?s?|ecrasee?s?|defoncee?s?|brisee?s?|raye\w*|dechiree?s?|fanee?s?|mouillee?s?|trempee?s?|eventree?s?|fondue?s?)|en miettes|(?:cassee?s?|abimee?s?|brisee?s?) (?:a l'arrivee|a la livraison|pendant le transport|a l'ouverture))\b/,
    say: [
      '{objet} {est} arrivé{e} abîmé{e}',
      '{objet} {est} arrivé{e} en mauvais état',
      '[votre commande|ta commande|la commande] est arrivée abîmée',
      "ce qui est sorti du carton n'était pas en état",
    ],
  },
  {
    id: 'lost-luggage',
    kind: 'fault',
    // No parcel: whoever took it along can say where it is.
    topic: 'service',
    find: /\b(?:(?:ma|mes|notre|nos) (?:valises?|bagages?|sac de voyage)\b[^.!?]{0,40}\b(?:visit\w+|voyag\w+|se prom\w+|fait le tour|est (?:a|au|en) (?!la main|roulettes)|sont (?:a|au|en) )|ou (?:est|sont) (?:la|les|ma|mes|nos|notre) (?:valises?|bagages?)|(?:bagages?|valises?|poussette|skis) (?:\w+ ){0,4}(?:perdue?s?|egaree?s?|pas arrivee?s?|jamais arrivee?s?|restee?s?|manquante?s?|introuvables?)|(?:perdu|egare) (?:ma|mes|nos|notre|la|les) (?:valises?|bagages?|poussette))\b/,
    say: [
      '[vos bagages|tes bagages|des bagages] ne sont pas arrivés avec [vous|toi|leurs propriétaires]',
      "[vos bagages n'ont|tes bagages n'ont|des bagages n'ont] pas été retrouvés",
    ],
  },
  {
    id: 'wrong-item',
    kind: 'fault',
    topic: 'delivery',
    find: /\bcommande (?:une?|des|du|de la|le(?! \d)|la|les|l'|mon|ma|mes|\d+|en)\b[^.!?]{0,40}\b(?:recu|livre|j'ai eu|on m'a envoye)\b(?! (?:rien|aucun))[^.!?]{0,4}\b(?:du|de la|un|une|des|le|la)\b|\b(?:celui|celle|celles|ceux) d'une? autre|\b(?:mauvais (?:article|produit|modele|colis|taille|plat|livre|coloris)|pas (?:le|la|les) bonn?e?s? \w+|mauvaise (?:taille|couleur|reference|commande|piece)|erreur (?:de|dans la|dans ma) (?:commande|preparation|reference)|(?:recu|livre|envoye|eu(?! (?:une (?:page|erreur)|un (?:ecran|message|bug))\b)) (?:\w+ ){0,3}(?:a la place|au lieu|un autre|une autre|celui d'un)|pas conforme|(?<!\b(?:usage|utilisation|emploi|montage|installation) )non[- ]conforme|pas ce que j'(?:ai|avais) commande|ne correspond (?:pas|en rien)|(?<!\b(?:couleur|coloris|teinte|gout|odeur)\b[^.!?]{0,30})rien a voir avec (?:la|le|l')|la commande d'un autre|recu (?:l'|le |la |les |une? )?\w+ (?:\w+ )?(?:de |d')(?:quelqu'un d'autre|une? autre (?:client\w*|famille|personne|couple)|inconnus?))\b/,
    say: [
      "ce qui est arrivé n'est pas ce qui était commandé",
      '[vous avez|tu as|certains ont] reçu autre chose que ce qui était commandé',
      'la commande reçue ne correspond pas à celle qui a été passée',
      'il y a eu une erreur dans la commande',
      "l'article reçu n'est pas le bon",
      "[vous n'avez|tu n'as|certains n'ont] pas reçu l'article choisi",
    ],
  },
  {
    id: 'missing-parts',
    kind: 'fault',
    topic: 'delivery',
    find: /\b(?:arrivee?s?|livree?s?|envoyee?s?|vendue?s?) sans (?:les?|la|ses|sa|son|aucune?) (?:vis|pieces?|chargeur|couvercle|notice|cable|piles?|pieds|roues|cles?)\b|\bil (?:me |en |nous )?manqu(?:e|ait|aient|ent)\b(?! (?:(?:\w+ ){0,3}(?:papiers?|documents?|justificatifs?|signatures?|formulaires?|pieces? (?:differente|justificative|au dossier))|de|du|d'|juste|un peu|plus|que|personne|quelqu|des (?:agents|profs|soignants|medecins|bras|gens)))(?=[^]*\b(?:command\w+|colis|livr\w+|recue?s?|paquet|carton|achete\w*|monter|montage|kit|boite|notice|sachet|menu|plats?)\b)|\bla moitie (?:des|de ma|de la|de mes|de notre|de nos) (?:pieces|articles|pages|vis|commande|plats|produits|colis|courses)|\b(?:manquante?s?|(?<!\b(?:dossier|formulaire|demande|declaration)\b[^]{0,150})incompl(?:et|ete|ets|etes)\b|(?:colis|carton|boite|enveloppe|sachet|paquet) (?:\w+ ){0,2}(?:vide|a moitie vide)|qu'une (?:partie|moitie) de (?:ma|la|mes)|sans (?:les vis|la notice|le chargeur|les pieds)|(?:pieces?|vis|article) en moins)\b/,
    say: [
      '{objet} {est} arrivé{e} incomplet{e}',
      "[votre commande|ta commande|la commande] n'est pas arrivée complète",
      'une partie de la commande manque',
      'il manque une partie de ce qui était prévu',
    ],
  },
  {
    id: 'mixed-up',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:donne|remis|envoye|attribue|rendu|livre)\w* (?:au mauvais|a la mauvaise|a une? autre) (?:patiente?|personne|enfant|eleve|cliente?|famille|dossier|fille|garcon)\b|\b(?:patients?|dossiers?|enfants?|prenoms?|noms?) (?:confondus?|inverses?)\b/,
    say: [
      'il y a eu une confusion de personne',
      'une personne a été prise pour une autre',
      'la remise a été faite à une autre personne',
    ],
  },
  {
    id: 'name-wrong',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:gateaux?|piece montee|faire-part|bracelet|collier|gourmette|medaille|mug|tasse|plaque|maillot|broderie|gravure|cartes?|badge|billet|diplome|livret)\b(?=[^]{0,120}\b(?:marque|ecrit|inscrit|grave|brode|imprime)e?s? [^.!?]{2,40}\b(?:au lieu d|alors qu))|\b(?:faute|erreur|coquille) (?:dans|sur) (?:le |son |mon |notre |les )?(?:pre)?noms?\b|\b(?:mauvais|pas le bon) (?:pre)?nom (?:sur|grave|ecrit|brode|imprime|marque)\b|\b(?:pre)?nom (?:mal (?:ecrit|orthographie)|ecorche|estropie)\b/,
    say: ["le nom inscrit n'était pas le bon", "ce qui était inscrit n'était pas ce qui avait été demandé"],
  },
  {
    id: 'belongings-mixed',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:linge|vetements?|habits|affaires|chaussons|manteau|blouson|cartable|lunettes|dentier)\b[^.!?]{0,60}\b(?:revien\w+|revenue?s?|rendue?s?|repart\w*)\b[^.!?]{0,40}\b(?:d'une? autre|de quelqu'un d'autre|au nom d)/,
    say: ['les affaires rendues ne sont pas les bonnes', "des affaires sont allées à quelqu'un d'autre"],
  },
  {
    id: 'left-with-neighbour',
    kind: 'fault',
    topic: 'delivery',
    find: /\b(?:(?:livree?|remise?|laissee?|deposee?|donnee?|signee?) (?:\w+ ){0,4}(?:(?:chez|a) (?:un|le|mon|une|des|la) (?:voisin\w*|inconnu\w*|autre (?:personne|adresse|client\w*))|a la mauvaise|au mauvais|a un inconnu|a une autre)|mauvaise (?:adresse|porte|rue)|signe a ma place|point relais (?:a|ferme|au bout))\b/,
    say: [
      "la livraison n'est pas arrivée à la bonne porte",
      '[votre colis|ton colis|un colis] a été remis ailleurs que chez [vous|toi|son destinataire]',
      'la livraison a été laissée ailleurs que chez [vous|toi|la bonne personne]',
    ],
  },
  {
    id: 'marked-absent',
    kind: 'fault',
    topic: 'delivery',
    find: /\b(?:destinataire|client|avis de passage|marqu\w+|not\w+|indiqu\w+)\b[^.!?]{0,20}\babsente?\b[^]{0,80}\b(?:j'etais|on etait|nous etions|je suis|alors que) (?:\w+ ){0,3}(?:la|chez (?:moi|nous)|present\w*|en teletravail|a la maison|derriere|devant)\b/,
    say: [
      "une absence a été notée alors que [vous étiez|tu étais|quelqu'un était] sur place",
      "l'avis de passage note une absence, à tort",
    ],
  },
  {
    id: 'not-rung',
    kind: 'fault',
    topic: 'delivery',
    find: /\b(?:n'a|n'ont|a|ont) (?:meme )?(?:pas|jamais) sonne|\bpersonne (?:n'a |ne |a )?sonne|\bsans (?:meme )?(?:sonner|avoir sonne)\b/,
    say: [
      "personne n'a sonné chez [vous|toi|eux]",
      'le passage à [votre porte|ta porte|la porte] a eu lieu sans sonner',
    ],
  },
  {
    id: 'preorder-late',
    kind: 'fault',
    topic: 'delivery',
    find: /\bprecomm?and\w*\b[^.!?]{0,30}\b(?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|depuis|y a \d|l'an dernier|toujours (?:pas|rien)|jamais)\b|\b(?:\d+|six|huit|dix) mois (?:d'attente|de retard|que j'attends)\b/,
    say: [
      "[votre précommande n'est|ta précommande n'est|des précommandes ne sont] toujours pas [arrivée|arrivée|arrivées]",
      "l'attente de [votre précommande|ta précommande|ces précommandes] se compte en mois",
    ],
  },
  {
    id: 'not-arrived',
    kind: 'fault',
    topic: 'delivery',
    find: /^(?![^]*\b(?:retour (?:depose|envoye|recu|fait|bien)|toujours pas rembours))[^]*?(?:\bcommand\w+\b.{0,80}\b(?:toujours|tjrs|tjr|tjs|encore) rien\b|(?<!\b(?:trains?|bus|avion|vol|technicien|virement|argent|reponse|mail|salaire|code|ter|tgv|rer|metro|ambulance|medecin|serveur|plat|remboursement) (?:n'est |ne sont |n'a |n'ont |est |a )?)\b(?:(?:jamais|toujours pas|pas encore|tjrs pas|n'est pas|pas|aucun colis) (?:ete )?(?:arrive(?![^]*\b(?:virement|paiement|salaire|argent|prime|aide|mail|code|facture)s?\b)(?<!\b(?:virement|paiement|salaire|argent|prime|aide|mail|code|facture)s?\b[^]{0,200})|livre|expedie)e?s?\b|rien (?:ete )?(?:livre|expedie)e?s?\b|(?:jamais|toujours pas|pas encore|tjrs pas|rien|pas) (?:ete )?recue?s?\b(?=[^]*\b(?:command\w+|colis|livr\w+|paquet|courrier|carton|suivi|expedi\w*|transporteur|facteur|relais|achat|achete\w*|article)\b))|\b(?:n'ai|n'avons|n'a|j'ai|ai|avons|on a) (?:toujours |encore |)(?:rien|pas) (?:recu|vu arriver)(?=[^]*\b(?:command\w+|colis|livr\w+|paquet|courrier|carton|suivi|expedi\w*|transporteur|facteur|relais|achat|achete\w*|article)\b)|\bjamais (?:vu (?:mon|ma|mes|le|la|ce) (?:colis|commande|paquet|livreur|carte)|venue?)\b|\b(?:colis|commande|paquet|courrier)\b[^.!?]{0,30}\b(?:perdue?|introuvable|fantome|disparue?|bloquee?|coincee?|egaree?)|\bmarque livre|\bdit livre|\bnotee? livree?|\b(?:indique|statut|suivi) (?:\w+ )?« ?(?:livre|expedie)|\bsoi[- ]?disant (?:passe|livre)|\bou (?:est|en est) (?:mon|ma|notre) (?:colis|commande|paquet|carte|courrier)|« ?(?:expedie|livre)e? ?» depuis|\bcommande le \d[^.!?]{0,40}\b(?:toujours|encore|rien|expedie|attends)|\bj'attends (?:toujours |encore )?(?:mon|ma|mes) (?:\w+ )?(?:colis|commande|carte|billets?|meuble|canape|frigo|machine|robe|livres?|chaussures|velo))/,
    say: [
      '{objet} {nest} toujours pas arrivé{e}',
      '{objet} {nest} jamais arrivé{e}',
      '[vous attendez|tu attends|beaucoup attendent] {objet} {depuis}',
      "[votre commande|ta commande|la commande] n'est toujours pas arrivée",
      '[vous attendez|tu attends|beaucoup attendent] encore une livraison',
      '[votre livraison|ta livraison|la livraison] se fait attendre {depuis}',
      '[vous attendez|tu attends|beaucoup attendent] une commande qui ne vient pas',
      "la commande n'est toujours pas là",
      "[votre colis n'est|ton colis n'est|des colis ne sont] pas là",
    ],
  },
  {
    id: 'nothing-came',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:toujours|encore|jamais|tjrs) rien (?:recu|vu|eu)\b|\b(?:n'ai|n'avons|n'a|j'ai|ai|avons|on a) (?:toujours |encore |)(?:rien|pas) (?:recu|vu arriver)|\b(?:jamais|toujours pas|pas encore|tjrs pas) (?:ete )?(?:recu|arrive)e?s?\b/,
    say: [
      "rien n'est arrivé jusqu'ici",
      "ce qui était attendu n'est pas venu",
      "l'attente dure, sans rien de concret",
    ],
  },
  {
    id: 'sold-out',
    kind: 'fault',
    // Nothing was sent that could be looked for.
    topic: 'service',
    find: /\b(?:rupture de stock|en rupture|plus (?:en stock|disponible))\b(?![^]*\bannul)/,
    say: ["ce qui était demandé n'est plus disponible", 'le produit attendu est en rupture de stock'],
  },
  {
    id: 'out-of-stock',
    kind: 'fault',
    // Nothing was sent that could be looked for.
    topic: 'service',
    find: /\b(?:rupture de stock|en rupture|plus (?:en stock|disponible))\b(?=[^]*\bannul)|\b(?:commandes? (?:\w+ ){0,3}annulee?s?|annule (?:ma|la|notre|les) commandes?|precommande\w*|survendu\w*)\b/,
    say: [
      '[votre commande|ta commande|la commande] a été annulée après avoir été acceptée',
      "ce qui était commandé n'était finalement plus disponible",
      '[votre commande a été acceptée, puis annulée|ta commande a été acceptée, puis annulée|des commandes ont été acceptées, puis annulées]',
    ],
  },
  {
    id: 'late',
    kind: 'fault',
    topic: 'delivery',
    // Who comes late to a lesson or a visit sends no parcel: their words are told.
    find: /(?<!\b(?:moniteur|monitrice|medecin|ophtalmo|dentiste|docteur|kine|prof|professeur|coach|guide|consultation|seance|cours|concert|spectacle|rdv|rendez-vous|mariage|photographe|traiteur|coiffeu\w+)\b[^.!?]{0,40})(?:\ben retard\b|(?<!\bjamais (?:eu |ete )?)(?<!\b(?:un|seul) (?:seul )?jour de )\bretards?\b)|\bdelais?\b[^.!?]{0,25}(?:depass|pas respect|long|rallong|interminable)|\b(?:delais?|attente|livraison|expedition|preparation|c'est|ca)\b[^.!?]{0,20}\btrop (?:longue?s?|long)\b|\b(?:repousse|decale|reporte)e?s? (?:encore|de(?! \w+ (?:secondes?|cm|mm|degres))|au|a|sans|pour)\b|\bdate (?:\w+ ){0,3}pas (?:tenue|respectee)/,
    say: [
      '{objet} {est} en retard de {duree}',
      '{objet} {est} en retard',
      'le retard atteint {duree}',
      "le délai annoncé n'a pas été tenu",
      'le retard dure, sans fin annoncée',
      "la date prévue n'a pas été respectée",
    ],
  },
];
