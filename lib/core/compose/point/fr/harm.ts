import type { Frame } from '../frame';

/** People, animals and private lives: looked for before everything else. */
export const harm: readonly Frame[] = [
  {
    id: 'animal-died',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:chien|chienne|chiot|chat|chatte|chaton|lapin|cheval|jument|poney|animal|poisson|perruche|hamster)\b (?:\w+ ){0,3}(?:morte?s?|decedee?s?|parti pour toujours)\b|\bveterinaire\b[^]{0,160}\bautopsie\b|\bautopsie\b[^]{0,160}\bveterinaire\b|\bperdu (?:mon|ma|notre) (?:chien|chienne|chat|chatte|lapin|cheval|poney|animal)\b/,
    say: [
      '[vous avez perdu votre compagnon|tu as perdu ton compagnon|une famille a perdu son compagnon]',
      '[votre compagnon est mort|ton compagnon est mort|un animal est mort]',
    ],
  },
  {
    id: 'person-died',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:mere|pere|maman|papa|mari|femme|fils|fille|frere|soeur|grand-?mere|grand-?pere|mamie|papy|bebe|tante|oncle|epoux|epouse)\b (?:\w+ ){0,3}(?:morte?|decedee?)\b|^(?=[^]*\bmerci (?:\w+ )?(?:de|d') ?)[^]*\b(?:mon|ma|notre) (?:petit|petite|petit-fils|petite-fille|fils|fille|mari|femme|mere|pere|maman|papa|frere|soeur|mamie|papi)\b[^.!?]{3,80}[.!?,;]? (?:il|elle) n'est plus la\b|\bperdu (?:mon|ma) (?:mere|pere|mari|femme|fils|fille|frere|soeur|bebe|maman|papa)\b/,
    say: [
      '[vous avez perdu un proche|tu as perdu un proche|une famille a perdu un proche]',
      '[vous êtes|tu es|une famille est] en deuil',
    ],
  },
  {
    id: 'baby-died',
    kind: 'fault',
    topic: 'service',
    find: /\bnee? sans vie\b|\bmorts?[- ]nee?s?\b/,
    say: [
      '[vous avez perdu un enfant|tu as perdu un enfant|une famille a perdu un enfant]',
      '[vous êtes|tu es|une famille est] en deuil',
    ],
  },
  {
    // Of whom, a person or an animal, is said elsewhere.
    id: 'heart-stopped',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:son|le|leur) c(?:oe|œ)ur (?:s'est arrete|s'etait arrete|a lache|a cesse)|\b(?:n'a pas survecu|ne s'est (?:pas|jamais) reveill\w+)\b[^.!?]{0,30}\b(?:operation|anesthesie|intervention|bloc)|\b(?:morte?|decedee?|parti\w*) (?:sur la table|pendant (?:l'|une? )(?:operation|anesthesie|intervention)|au bloc)/,
    say: [
      '[vous avez perdu un être cher|tu as perdu un être cher|une famille a perdu un être cher]',
      '[vous êtes|tu es|une famille est] en deuil',
    ],
  },
  {
    // After a death: the letters go on.
    id: 'name-of-the-dead',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:courriers?|lettres?|factures?|relances?|mails?|rappels?|appels?|prelevements?)\b[^.!?]{0,60}\b(?:au nom|a l'attention|adresse\w*|a|pour|sur le compte) (?:de |d')?(?:(?:mon|ma|notre|feu(?: mon)?|feue(?: ma)?) (?:\w+ )?(?:decedee?|defunte?|morte?)|feue? m\w+|(?:un|une) (?:morte?|defunte?|personne decedee))\b|\b(?:courriers?|lettres?|factures?|relances?|mails?|rappels?)\b(?<=\b(?:decedee?|deces|obseques|enterre\w*|veu(?:f|ve)|morte? (?:le|en|il y a))\b[^]*)[^.!?]{0,40}\b(?:a son nom|au nom de (?:mon|ma|notre)|adressee?s? a (?:mon|ma|notre|lui|elle))\b/,
    say: [
      "des courriers arrivent encore au nom d'une personne décédée",
      'des courriers sont encore adressés à une personne décédée',
    ],
  },
  {
    id: 'left-alone',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:fils|fille|enfants?|petite?|gamine?|eleves?|collegiens?|bebe|mere|pere|mamie|papi|maman|papa)\b[^.!?]{0,40}\b(?:a|ont|avait) ete (?:depose|laisse|oublie|abandonne)e?s?\b[^]{0,140}\b(?:terminus|seule?s?|trottoir|dans le (?:bus|car|noir)|mauvais arret|nuit)\b|\b(?:a|ont|avez|l'a|l'ont) (?:\w+ )?(?:depose|laisse|oublie|abandonne)e?s? (?:mon|ma|mes|notre) (?:fils|fille|enfants?|petite?|gamine?|eleves?|collegiens?|bebe|mere|pere|mamie|papi|maman|papa)\b[^.!?]{0,100}\b(?:terminus|seule?s?|trottoir|dans le (?:bus|car|noir)|mauvais arret|nuit)\b/,
    say: ["quelqu'un a été laissé seul", 'une personne a été laissée seule'],
  },
  {
    id: 'small-parts',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:piles?|aimants?|billes?|boutons?|petites? pieces?|vis)\b[^.!?]{0,50}\b(?:dans la bouche|avale\w*|a la bouche|etouff\w+)|\b(?:enfants?|bebe|fils|fille|petite?|gamine?|neveu|niece|chien|chat|chiot|chaton)\b[^.!?]{0,60}\b(?:avale|failli avaler|mis a la bouche)\b(?! (?:ma|la|sa|notre|mon|mes) (?:cb|carte|monnaie|billets?|tickets?))|\b(?:jouet|peluche|doudou|hochet|poupee|tetine)\b[^!?]{0,60}\b(?:arrach\w*|etouff\w+|dans la bouche)|\betouff\w+ avec\b[^.!?]{0,40}\b(?:jouet|peluche|doudou|piece|bouton|bille)|\bcompartiment a piles\b[^.!?]{0,60}\bouvr\w+/,
    say: [
      "une petite pièce s'est retrouvée à portée d'un enfant",
      'un enfant aurait pu avaler une pièce',
      "un élément du produit s'ouvre ou se détache",
    ],
  },
  {
    id: 'water-unsafe',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:elle|eau) (?:sort|coule|est|arrive|revient) (?:\w+ ){0,2}(?:marron|jaune|brune|trouble|rouille|noire)\b|\b(?:eau|robinet)\b[^.!?]{0,40}\b(?:marron|jaune|noire|trouble|sent|odeur|pue|sale|gout)\b/,
    say: ["l'eau n'a pas son aspect habituel", "l'eau du robinet inquiète", "l'eau a changé d'aspect"],
  },
  {
    id: 'unsafe-product',
    kind: 'fault',
    topic: 'safety',
    find: /\bfreins?\b[^.!?]{0,40}\b(?:lache\w*|repond\w* plus|marche\w* plus|casse\w*)|\bfuite de gaz|\bmonoxyde|\bairbag|\b(?:siege|harnais|barriere|lit|chaise haute|poussette)\b[^.!?]{0,40}\b(?:bascul\w*|s'est (?:detach|ouvert|replie)\w*|se (?:detache|replie)\w*)|\b(?:barriere|sangle|clips?|boucle|roue|poignee|cote|bord|attache|barre)\b[^.!?]{0,40}\b(?:a (?:lache|cede|saute|casse)|s'est (?:detach|ouvert|decroch)\w*|est tombee?)\b[^]{0,60}\bavec (?:mon|ma|notre|le|la) (?:bebe|fils|fille|petite?|enfant|nourrisson|jumeaux|\w+ de \d+ (?:mois|semaines|ans))/,
    say: [
      'un produit peut devenir dangereux',
      "la sécurité du produit n'était pas assurée",
      "un défaut met quelqu'un en danger",
    ],
  },
  {
    id: 'data-exposed',
    kind: 'fault',
    topic: 'privacy',
    find: /\b(?:publie\w*|poste\w*|divulgu\w+|etale\w*|revele\w*|affiche\w*) (?:publiquement |ici )?(?:l[ea]s? |des |mes |ses |mon |son |ma |sa |l')(?:\w+ )?(?:dossier medical|donnees|antecedents|traitements?|diagnostic|dettes?|impayes|etat de sante|infos? (?:medicales?|perso\w*|privees?)|vie privee)\b|\bsecret (?:medical|professionnel)\b|\b(?:resultats|dossier|ordonnance|facture|courrier|bulletin|releve)\b[^.!?]{0,30}\bd'une? (?:inconnue?|autre \w+)|\b(?<!\b(?:s'est|s'etait|a|ete|ont) )(?:donnees|photos?|comptes? rendus?|factures?|releves?|comptes?|rib|coordonnees|fichiers?|tableau|dossiers?|adresses?|noms?|mails?)\b[^.!?]{0,60}\b(?:d'un[e]? autre (?:client\w*|personne|patiente?|enfant|eleve|famille|compte|abonnee?|adherente?)|d'autres? (?:clients?|gens|personnes|adherents|enfants|patients)|inconnus?|visibles? (?:de|par|pour)|fuit\w*|vole(?!r\b)\w*|pirat\w*|expos\w*|de quelqu'un|de \d[\d ]* (?:clients|adherents|patients|personnes))\b|\bfuite de donnees|\bdonnees (?:des clients|personnelles|de sante|bancaires)|\bmails? en copie visible/,
    say: [
      "des données personnelles ont été vues par d'autres",
      "des informations privées sont arrivées chez d'autres personnes",
      "les informations d'une personne ont été montrées à une autre",
    ],
  },
  {
    id: 'double-standard',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:racis|discrimin|vous autres|gens comme (?:nous|moi)|controle au facies|parce que je suis|couleur de peau|refuse l'entree|homophob|sexis|islamophob|antisemit|transphob|validis|femmes? voilee|(?:mon|son|un|le) voile\b(?! d)|hijab|grossophob)\w*/,
    say: [
      'la façon dont cette personne a été traitée',
      'ce qui a été dit à cette personne',
      "ce témoignage d'une humiliation",
    ],
  },
  {
    id: 'foreign-body',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:corps etranger|(?:morceaux?|bouts?|eclats?) de (?:fil de fer|verre|plastique|metal|fer|bois)|(?:verre|metal|plastique|vis|clou|asticots?|vers?|larves?|insectes?|mouche|cafard|cheveux?|dent|os) dans (?:mon|ma|mes|le|la|les|un|une|son|sa|notre|cette|ce)\b(?! (?:douche|baignoire|chambre|lit|lavabo|salle|draps|oreillers?|piscine|jardin|poubelles?|bacs?|voiture|rue|placard|tiroir|matelas))|(?:asticots?|vers?|larves?|mouche|cafard) (?:vivante?s? |blancs? )?dans|trouve (?:un|une|des) [^.!?]{0,30} dans (?:mon|ma|mes|le|la|les|son|sa|notre|celle|celui)\b(?! (?:douche|baignoire|chambre|lit|lavabo|salle|draps|oreillers?|piscine|couloir|cuisine|placard|jardin|rue)))\b/,
    say: [
      "quelque chose s'est retrouvé dans le produit sans avoir rien à y faire",
      'un corps étranger se trouvait dans le produit',
      "[vous avez|tu as|quelqu'un a] trouvé dans le produit quelque chose qui ne doit pas y être",
    ],
  },
  {
    id: 'allergy',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:(?<!\bdont (?:une?|deux|trois|\d+) )allergi\w*|allergene\w*|anaphyla\w+|oedeme|coeliaque|intoleran\w+|traces? (?:de|d') ?(?:noix|noisettes?|arachides?|cacahuetes?|lait|gluten|fruits a coque|soja|oeufs?|sesame|moutarde)|fait une (?:\w+ )?reaction(?! (?:a chaud|chimique))|(?:arachides?|cacahuetes?|noix|lait|oeufs?|gluten|sesame|soja)\b[^.!?]{0,40}\b(?:pas|absente?s?|nulle part|aucune)\b[^.!?]{0,20}\b(?:etiquette|emballage|ingredients?))\b/,
    say: [
      "une allergie n'a pas été prise en compte",
      'une personne allergique a été mise en danger',
      "un allergène est passé là où il n'aurait pas dû",
    ],
  },
  {
    id: 'skin-reaction',
    kind: 'fault',
    topic: 'safety',
    find: /\bgonfl\w+ (?:le|la|les|mon|ma|mes) (?:paupieres?|yeux|levres?|visage|joues?)|\bbrul\w+ (?:le|la|les|mon|ma|mes) (?:visage|peau|joues?|front|cou|yeux|cuir|mains?|bras|doigts?|jambes?|levres?)\b|\b(?:cheveux (?:qui )?tombent|perds? mes cheveux|perte de cheveux|(?:(?:j'ai|avec|fait|eu) des )?plaques? (?:rouges?|partout|sur le (?:visage|cou|corps|bras)|sur (?:les|la|mes|ma))|(?:j'ai|fait|eu|avec) des plaques\b|boutons? (?:partout|sur le|au)|demange\w*|urticaire|eczema|(?:visage|joue|peau|yeux|cuir chevelu|mains?|levres?|paupieres?) (?:\w+ ){0,4}(?:brul\w+|gonfl\w+|rouge\w*|pele\w*|irrit\w+)|brul\w+ (?:au (?:1er|2e|premier|deuxieme|second)|le visage|la peau|les yeux|la joue)|reaction cutanee)\b/,
    say: [
      'la peau a mal réagi',
      'une réaction de la peau est apparue après usage',
      'une personne garde une réaction douloureuse',
    ],
  },
  {
    id: 'caught-fire',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:(?:prend|prenait|pris) feu|en flammes|(?:maison|voiture|cuisine|appareil|batterie|chargeur|prise|moteur|telephone|machine) (?:\w+ ){0,3}en feu)\b/,
    say: ['{objet} {a} pris feu', 'un appareil a pris feu', 'il y a eu un départ de feu'],
  },
  {
    id: 'fire',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:(?:appareil|chargeur|batterie|prise|telephone|machine|four|plaque|trottinette|velo|ordinateur|cable|bouilloire|lave-\w+|seche-\w+|radiateur|rallonge|multiprise|casque|enceinte)\b[^.!?]{0,40}\b(?:fum(?:e|ait|ee)|fondue?s?|gonflee?s?|explos\w+)|surchauff\w*|chauffe (?:trop|a|enorm)|etincelles?|court-circuit|electrocut\w+|coup de jus|chataigne|odeur de brule)\b/,
    say: [
      '{objet} {a} dangereusement chauffé',
      'un appareil a chauffé au point de devenir dangereux',
      'un appareil a présenté un risque à la maison',
    ],
  },
  {
    id: 'animal-hurt',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:points|coupure|bless\w*|saign(?!ant)\w*)\b[^.!?]{0,40}\b(?:veto|veterinaire)\b|\b(?:chien|chienne|chiot|chat|chatte|chaton|lapin|cheval|jument|poney|animal|toutou|minou)\b[^.!?]{0,70}\b(?:bless\w*|coup(?:e|ure)\w*|points|veto|veterinaire|saign(?!ant)\w*|mort|malade|boite\w*|traumatis\w*|terrifi\w*|intoxi\w*)/,
    say: [
      'un animal a été blessé',
      '[votre compagnon est revenu blessé|ton compagnon est revenu blessé|un animal est revenu blessé]',
      '[votre animal a souffert|ton animal a souffert|un animal a souffert]',
    ],
  },
  {
    id: 'sick',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:(?:rendue?s?|tombee?s?|suis|sommes|etait|ete) (?:\w+ )?malades?(?! de (?:voir|lire|rire))|malade (?:toute|comme un|apres|depuis|pendant)|intoxi\w+|(?<!envie de |a faire |fait |de quoi )(?<!\b(?:homme|femme|monsieur|dame|patiente?|type|mec|gens|passagere?|voisine?|voisins|quelqu'un|jeunes?|fetards?|ivrognes?) (?:qui )?(?:\w+ )?)vomi\w*|gastro|diarrhee\w*|salmonell\w*|mal au ventre|(?<!la )nausee\w*)\b/,
    say: [
      'une personne a été malade',
      "quelqu'un a été malade après avoir consommé le produit",
      'la santé de quelqu’un a été touchée',
    ],
  },
  {
    id: 'hospital',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:finis?|fini|transportee?|emmenee?|partie?|conduite?|atterri|passe (?:la nuit|la soiree)) (?:a l'|aux |a )(?:hopital|urgences)\b|(?<!\b(?:entre[- ]?temps|pendant|alors|quand|comme|car|mon mari|ma femme|ma mere|mon pere|j'ai|j'etais|je suis) (?:[\w']+ ){0,3}(?:a ete|etait|est|ete) )\bhospitalisee?s?\b/,
    say: [
      "quelqu'un a dû être soigné à l'hôpital",
      'une personne a eu besoin de soins en urgence',
      'cela a conduit quelqu’un aux urgences',
    ],
  },
  {
    id: 'injured',
    kind: 'fault',
    topic: 'service',
    find: /(?<!\b(?:aurai[st]|auraient|aurions|pourrai[st]|pourraient|peut|peuvent|pouvait|failli|risqu\w+|manque)(?: pu)?(?: de| d')?(?: \w+)? ?(?:s'|se |m'|me |l'|y |en )?)\b(?:blesse(?:e|s|es|r)?\b|blessures?|(?:poignet|bras|jambe|cheville|nez|cote|dent|epaule|genou|bassin|clavicule) (?:casse|fracture|brise)e?s?\b|fracture (?:du|de la|de l'|ouverte)|saign(?!ant)\w+|points de suture|(?<!\b(?:m'etais|s'etait|avais|avait) (?:\w+ )?)casse (?:le|la|un|une) (?:bras|jambe|poignet|cheville|dent|nez|hanche)|coupee? (?:le|la|au|a la) (?:doigt|main|pied|levre)|etouff\w+(?! (?:l'|le |la |les |une ))|electrocut\w+|(?:ma|sa|une|grosse|mauvaise) chute\b(?! de (?:reseau|tension|prix|pression|debit))|tombee? (?:de|dans) (?:l'|la |le |les |son |sa |ma |mon |un |une )?(?:escaliers?|chaise|lit|echelle|velo|trottinette|poussette|table|siege|manege|toboggan|trou)|(?:doigts?|main|pied|jambe|bras) coince\w*|coincee? (?:le|la|les) (?:doigts?|main|pied|jambe|bras))\b/,
    say: [
      "quelqu'un a été blessé",
      'une personne en est sortie blessée',
      "il y a eu un blessé, et c'est ce qui compte d'abord",
    ],
  },
  {
    id: 'assault',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:pelot\w+|attouch\w+|agress\w+ sexuel\w*|mains? aux fesses|main au cul|tripot\w+|violee?s?\b(?! (?:de|des|du|la|le|les|l'|mes|mon|ma|nos|vos)\b)|drogue\w* (?:a son insu|mon verre|son verre|au ghb)|ghb)/,
    say: ["quelqu'un a été agressé", 'une personne a subi une agression'],
  },
  {
    id: 'near-miss',
    kind: 'fault',
    topic: 'safety',
    // What might have happened is never told as what did.
    find: /\b(?:barres?|harnais|arceaux?|ceintures?|securites?|crans?|nacelles?|barrieres?)\b[^.!?]{0,50}\b(?:s'est|s'etait|s'est [a-z]+|a|ont) (?:relev|ouvert|detach|leve|deverrouill|debloqu|lach|decroch|saute|cede)\w*[^]{0,60}\b(?:descente|manege|attraction|looping|grand huit|en l'air|en haut|pleine? (?:course|vol|tour|virage|montee|vitesse)|tyrolienne|accrobranche|telesiege)|\b(?:(?:aurai[st]|auraient|aurions) pu|failli|manque de|a deux doigts de) (?:\w+ )?(?:s'|se |m'|me |l'|y |en )?(?:etouff\w+|bless\w+|coup\w+|brul\w+|mourir|rester|creve\w*|electrocut\w+|aval\w+|noye\w+|etrangl\w+|intoxiqu\w+|empoisonn\w+|tu(?:e|er)|finir (?:a l'hopital|aux urgences)|perdre (?:un|une|l') ?(?:oeil|doigt|dent|main)|tomb\w+)\b/,
    say: ["quelqu'un aurait pu être blessé", "cela aurait pu blesser quelqu'un"],
  },
  {
    id: 'exploded',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:a|ont|m'a|avait|vient d'|vient de m') ?(?:explos\w+|eclate\w*)(?! (?:tout|les|le|la|de|en sanglots|mon budget))|\bexplos\w+ (?:dans|en (?:mille|plein|morceaux)|chez)/,
    say: ['le produit (a explosé|a éclaté) sans prévenir', "le produit a éclaté, et c'est dangereux"],
  },
  {
    id: 'spoilt',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:(?<!\b(?:murs?|plafond|peint\w*|peinture|cave|plinthes?|placards?|enduit|fenetres?|douche|salle de bains?|chambre|mobil-home|appartement|logement|matelas|tente|joints?)\b[^.!?]{0,40})moisi\w*(?![^.!?]{0,30}\b(?:murs?|plafond|peint\w*|peinture|cave|plinthes?|placards?|enduit|fenetres?|douche|salle de bains?|chambre|mobil-home|appartement|logement|matelas|tente|joints?)\b)|perime\w*|date (?:depassee|limite)|la date c'etait|date (?:du|de) (?:la semaine|il y a)|dlc|(?:fruits?|legumes?|viande|poisson|poulet|fraises?|pommes?|tomates?|salade|jambon|fromage|oeufs?|barquette)\b[^.!?]{0,30}\bpourri\w*|avarie\w*|rance|(?:lait|vin|creme|sauce|yaourts?) (?:\w+ )?tournee?s?\b|plus frais|plus fraiche)\b/,
    say: ["le produit n'était plus bon", "ce qui a été vendu n'était plus frais", 'le produit était abîmé'],
  },
  {
    id: 'hurt',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:dangereu\w+|(?<!(?:emplois?|especes?|planete|avenir|metier|democratie) )en danger|pas (?:du tout )?securis\w*|freins? (?:qui )?lach\w*|rappel (?:produit|de lot)|(?<!(?:management|ambiance|climat|relation|masculinite|travail|chef|manager|culture|ecosysteme|communaute|commu) )toxiques?|monoxyde|fuite de gaz)\b/,
    say: ["la sécurité de quelqu'un est en jeu", 'il y a un danger possible', 'un risque est signalé'],
  },
];
