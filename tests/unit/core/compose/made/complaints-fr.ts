/** Made-up complaints that were looked at while the frames were written, and what a reply must name of each. */
export const seenFr: readonly (readonly [text: string, names: RegExp])[] = [
  [
    "J'attends ma carte grise depuis quatre mois, personne ne me rappelle.",
    /carte|commande|livraison|réponse|messages|demande|répond/,
  ],
  [
    'La secrétaire du cabinet a mal parlé à ma grand-mère devant tout le monde.',
    /accueil|respect|mots|mal parlé/,
  ],
  [
    "On m'a prélevé l'abonnement de la salle alors que j'ai résilié en mars.",
    /prélev|débit|somme|résili|abonnement/,
  ],
  [
    'Troisième réparation du lave-vaisselle et il fuit toujours dans la cuisine.',
    /lave-vaisselle|réparation|travail|produit|problème|panne/,
  ],
  [
    'Commandé du 42, reçu du 36. Et pour le retour je dois payer.',
    /command|reçu|erreur|article|autre|pas la bonne taille/,
  ],
  [
    "Plus de chauffage dans l'immeuble depuis onze jours avec un bébé.",
    /service|chauffage|nécessaire|aide|panne|solution/,
  ],
  [
    "Train supprimé sans annonce, aucun agent sur le quai, j'ai raté mon entretien.",
    /annul|personne|monde|supprim/,
  ],
  ["J'ai trouvé une agrafe dans mon sandwich, j'ai failli l'avaler.", /produit|corps étranger|trouvé/],
  [
    "L'appli me déconnecte à chaque fois que je veux payer mon loyer.",
    /compte|connexion|application|accessible|erreur|bug|déconnecte/,
  ],
  ['Chambre vue mer réservée il y a un an, on nous a donné le parking.', /réserv|chambre|payé/],
  ["Ma fille est allergique et le serveur nous a juré qu'il n'y avait pas de noix. Il y en avait.", /allerg/],
  ['La caf me réclame les mêmes papiers pour la cinquième fois.', /pièces|expliqu|recommenc|mêmes/],
  [
    'Festival très mal organisé, on a passé la première heure à faire la queue pour une seule porte.',
    /organis|attent|attendu|place|public|faire la queue/,
  ],
  ["L'oreiller sent l'essence, j'ai mal à la tête toutes les nuits.", /oreiller|produit|qualité|propre/],
  ["Le livreur dit l'avoir laissé chez un voisin. Je n'ai pas de voisin.", /porte|remis|livraison|colis/],
  ['Depuis la mise à jour mes appareils auditifs ne se connectent plus.', /mise à jour|version/],
  [
    "Le prof particulier n'est pas venu deux fois et les deux cours ont été facturés.",
    /rendez-vous|passage|venu|prélev|débit|somme|cours/,
  ],
  [
    "J'ai appelé neuf fois pour la pension de mon père décédé.",
    /réponse|appels|messages|téléphone|répond|demande/,
  ],
  ['La crèche augmente de 22 % avec une semaine de préavis.', /22|hausse|prix|tarif/],
  [
    "La peinture s'écaille au bout d'un mois et la couleur n'a rien à voir avec le pot.",
    /produit|couleur|photo|taille|panne|qualité|peinture/,
  ],
  [
    "J'ai posé une journée pour le technicien de la chaudière, personne n'est venu.",
    /rendez-vous|passage|venu/,
  ],
  ["Le fauteuil du cinéma était trempé et le gérant m'a ri au nez.", /accueil|respect|mots|propre|trempé/],
  [
    "Il manque la moitié des pièces de l'armoire et la hotline est fermée jusqu'à lundi.",
    /manqu|incompl|complète|partie/,
  ],
  ['Carte refusée à la caisse avec ma paie sur le compte.', /carte|argent|compte/],
  [
    "La piscine de la résidence était fermée toute la semaine, on ne nous l'a pas dit à la réservation.",
    /réserv|payé|piscine|disponible/,
  ],
  [
    'Vos bouteilles « recyclables » ne le sont pas, ma mairie le confirme.',
    /étiquette|affiché|composition|environnement|nature|emballage|bouteille/,
  ],
  ["Le suivi dit livré. Livré à quelqu'un, mais pas à moi.", /livraison|commande|colis|arriv/],
  ['La perruque est arrivée emmêlée et visiblement déjà portée.', /neuf|état|abîm|emmêlée/],
  ['Ma tante de 84 ans a attendu trois heures dans votre ambulance.', /attent|attendu/],
  ['Ma carte cadeau refusée dans trois de vos magasins.', /carte|remise|avantage/],
  ["70 minutes d'attente au téléphone puis ça raccroche.", /téléphone|appel/],
  [
    "Les photos de classe que vous avez imprimées sont celles d'un autre enfant.",
    /command|article|erreur|autre/,
  ],
  ['La tondeuse a pris feu dans mon garage à la deuxième utilisation.', /chauff|danger|risque|produit/],
  [
    "L'application du festival plantait à l'entrée, impossible de montrer mon billet.",
    /application|erreur|bug|service/,
  ],
  [
    "Vous fermez notre seule agence et vous dites à mon père de 80 ans de prendre l'appli.",
    /ferm|agence|service|disparaît/,
  ],
  [
    "Le gâteau s'est effondré avant la fête et n'avait aucun goût.",
    /gâteau|repas|servi|plat|produit|qualité/,
  ],
  ['Mon colis est bloqué au dépôt depuis mardi.', /colis|commande|livraison/],
  ["La coiffeuse m'a brûlé le cuir chevelu avec la décoloration.", /peau|réaction|produit|affaires|blessé/],
  [
    "L'assurance refuse mon dossier pour une case que je n'ai jamais cochée.",
    /prise en charge|dossier|refus/,
  ],
  [
    "Les poubelles n'ont pas été ramassées depuis trois semaines, la rue pue.",
    /passage|rendez-vous|propre|poubelle|hygiène|venu/,
  ],
  [
    'On a payé deux chambres communicantes, on était à des étages différents avec un petit de quatre ans.',
    /chambre|réserv|payé/,
  ],
  ['Mes lunettes sont arrivées avec les verres inversés.', /lunettes|commande|article|produit|erreur/],
  [
    "Le chauffeur est passé tout droit devant l'arrêt, on était trois à faire signe.",
    /arrêt|chauffeur|passé|passage/,
  ],
  ['Cinq mails pour ma paie manquante et toujours aucune réponse.', /réponse|messages|répond|demande/],
  ['Ce mascara m’a fait gonfler les paupières comme des balles de golf.', /peau|réaction|produit/],
  [
    'La bouilloire a fait sauter le compteur deux fois et maintenant elle ne marche plus.',
    /bouilloire|produit|panne|fonctionne/,
  ],
  ['Le billet famille a pris 14 € sans que personne ne prévienne.', /prix|tarif|hausse|prévenir|réponse/],
  ["Débité de deux nuits alors qu'on est partis après une à cause de l'humidité.", /débit|prélev|somme/],
  ["L'ascenseur est en panne depuis août et mon mari est en fauteuil.", /accès|accessib|ascenseur|accéder/],
  ['Lit commandé pour un bébé qui marche maintenant. Toujours rien.', /lit|command|livraison|réponse|arriv/],
  ["Votre photographe n'est jamais venu à notre mariage.", /rendez-vous|passage|venu/],
  [
    "Le rendez-vous d'audition de ma mère a été annulé pour la troisième fois par SMS.",
    /rendez-vous|annul|passage/,
  ],
  ["La quiche était gelée au milieu et l'assiette ébréchée.", /plat|repas|servi|quiche/],
  [
    "Je n'arrive plus à entrer dans mon espace retraite depuis votre nouvelle connexion.",
    /compte|connexion|espace|accessible/,
  ],
  ['Toutes vos pubs montrent des mannequins blancs et maigres.', /chacun|diversité|reconnaissent/],
  ['Ils ont rayé notre parquet en livrant le frigo et ils sont partis.', /abîm|dégât/],
  ["L'horaire de la visite était faux sur le site, on a raté le départ.", /information|annonc|prévu/],
  ["Les résultats d'analyse d'une inconnue étaient dans mon enveloppe.", /données|informations|personne/],
  ['La semelle des baskets s’est ouverte au bout de deux semaines.', /baskets|produit|panne|fonctionne|tenu/],
  ["J'ai demandé de l'aide à l'accueil, la dame a soupiré et elle est partie.", /accueil|respect|mots/],
];

/** Written after the frames; what they missed at first sight (a third) was looked at afterwards. */
export const laterFr: readonly (readonly [text: string, names: RegExp])[] = [
  [
    "L'audioguide du musée s'est arrêté au milieu et à l'accueil tout le monde s'en fichait.",
    /audioguide|accueil|panne|fonctionne|personne|produit/,
  ],
  [
    'Mes photos d’identité sont revenues avec les yeux fermés sur toutes.',
    /photo|command|qualité|résultat|produit/,
  ],
  [
    'Deux heures sur la piste sans eau et sans explication.',
    /réponse|nécessaire|attent|aide|solution|sans eau/,
  ],
  ['La voiture est revenue de révision avec une bosse sur la portière.', /abîm|dégât|voiture|bosse/],
  [
    'Votre ferry est parti EN AVANCE, on était sur le quai avec les billets.',
    /ferry|avance|billet|quai|parti/,
  ],
  [
    'On me demande un justificatif de domicile pour la cinquième fois pour une carte de bibliothèque.',
    /pièces|expliqu|recommenc|mêmes|justificatif/,
  ],
  ['Le vélo livré a deux pédales gauches.', /vélo|commande|article|erreur|pédale|livr/],
  ['Vous avez doublé le prix du parking devant un hôpital.', /prix|tarif|hausse|parking/],
  ['Ma mère a attendu cinq heures aux urgences avec un poignet cassé.', /attent|attendu|bless/],
  [
    'Les sous-titres ont deux lignes de retard pendant tout le film.',
    /sous-titre|retard|accès|accessib|délai|film/,
  ],
  ["Mon espace locataire affiche le RIB d'un autre locataire.", /données|informations|personne/],
  [
    'Le paquet de céréales est à moitié vide maintenant, au même prix.',
    /portion|quantité|paquet|prix|incompl|manque|partie/,
  ],
  ['On a trouvé des crottes de souris derrière le lit du gîte.', /propre|hygiène|lieu/],
  [
    'Personne ne nous a prévenus que la fête était déplacée à un autre jour.',
    /réponse|prévenu|information|annonce|annul|messages|fête/,
  ],
  ['Le matelas « ferme » est devenu un hamac en un mois.', /matelas|produit|qualité|attend|hamac/],
  [
    "Votre assistant en ligne m'a renvoyé onze fois sur la même page d'aide.",
    /réponse|renvoy|recommenc|expliqu|aide/,
  ],
  ['La barrière pour bébé est arrivée sans les vis, inutilisable.', /manqu|incompl|complète|partie|vis/],
  [
    "Embarquement refusé parce que votre application ne s'ouvrait pas.",
    /application|erreur|bug|service|embarquement/,
  ],
  [
    'Mes points de fidélité ont disparu la semaine où je voulais les utiliser.',
    /remise|avantage|points|disparu/,
  ],
  ["Le toit que vous avez réparé au printemps prend l'eau à nouveau.", /travail|répar|toit|travaux|eau/],
];

/** Nobody tuned anything for these: measured, never mended. */
export const unseenFr: readonly (readonly [text: string, names: RegExp])[] = [
  [
    "Le kiné a donné mon créneau à quelqu'un d'autre et m'a renvoyé chez moi.",
    /réserv|créneau|rendez-vous|prévu/,
  ],
  ['Un arceau de la tente a cassé dès la première nuit.', /tente|produit|panne|tenu|fonctionne|arceau/],
  ["On m'a compté un droit d'entrée dont le site ne parlait pas.", /frais|prix|entrée|annonc|prélev/],
  [
    "Six mois après, le transfert de mon épargne n'est toujours pas fait.",
    /transfert|épargne|attend|réponse|argent|demande/,
  ],
  ["L'interprète promis pour mon père sourd n'était pas là.", /promis|prévu|accès|personne|accessib/],
  ["La douche ne s'évacue pas et la chambre sent l'humidité.", /propre|odeur|chambre|douche|hygiène/],
  [
    "Personne n'a répondu à ma réclamation sur le bar bruyant d'en bas.",
    /répon|messages|demande|bruit|repos/,
  ],
  ['Il y avait du bacon dans le burger végan.', /produit|étiquette|composition|affiché|plat|repas/],
  [
    "L'amende de stationnement concerne une voiture qui n'est pas la mienne.",
    /amende|voiture|erreur|facture|somme/,
  ],
  ['La veste a déteint au premier lavage à trente degrés.', /veste|produit|qualité|panne|déteint/],
  ['Vous avez livré le piano dans la mauvaise rue et vous êtes repartis.', /porte|livraison|remis|piano/],
  [
    'La retransmission a figé dans les dix dernières minutes de la finale.',
    /service|erreur|connexion|application|retransmission/,
  ],
];
