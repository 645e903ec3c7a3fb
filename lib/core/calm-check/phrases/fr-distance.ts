import type { FindingCode } from '../finding';
import type { Phrase } from '../rule';

const r = String.raw;
/** Wordings that keep people at a distance, shrink what happened, promise or pay; on folded text. */
export const frenchDistance: Partial<Record<FindingCode, readonly Phrase[]>> = {
  boilerplate: [
    [
      r`\b(?:pren(?:ons|d|ds|nent) (?:\w+ ){0,4}(?:tres |extremement )?au serieux)\b`,
      'je regarde précisément ce qui s’est passé',
    ],
    [
      r`\b(?:la |toute |cette |les )?(?:genes?|desagrements?) (?:occasionnee?s?|causee?s?|rencontree?s?|subie?s?|engendree?s?|que (?:cela|ceci))\b|\b(?:tout |ce |ces |les |eventuels? |le )desagrements?\b`,
      'ce que cela vous a coûté en temps',
    ],
    [
      r`\b(?:nous (?:restons|demeurons|nous tenons)|je reste|restons|reste) (?:\w+ )?a votre (?:entiere |pleine )?(?:disposition|ecoute)\b`,
      'vous pouvez me répondre ici',
    ],
    [
      r`\b(?:dans les (?:meilleurs|plus brefs) delais|au plus vite|des que possible|en temps (?:utile|voulu)|prochainement|sous peu|a bref delai)\b`,
      null,
    ],
    [
      r`\b(?:cher(?:e|s)? (?:client|cliente|clients|abonne|adherent|internaute|membre|usager|voyageur)\w*|madame,? monsieur|votre (?:satisfaction|avis|retour|confiance|opinion|appel|experience|fidelite) (?:est|nous est|compte|reste|demeure)|satisfaction (?:de (?:nos|notre)|client|est|de notre)|soucieux|nous avons (?:bien )?(?:pris (?:bonne )?(?:note|connaissance|en compte)|note|recu) (?:de |votre )?(?:votre (?:message|remarque|commentaire|retour|avis|demande)|de votre)|(?:avec toute l'attention|toute notre attention|meilleure attention)|(?:salutations|expression|sentiments) (?:distinguee?s|les meilleur|devoues|respectueu|de nos)|bien cordialement|(?:au|aux|vers (?:le|les)) (?:service|departement|personne|equipe)s? (?:concernee?s?|competente?s?|adequate?s?|appropriee?s?|dedie)|service (?:concerne|competent|client se tient)|amelioration continue|(?:sans cesse|constamment|en permanence) (?:a |de |d')?(?:ameliorer|nous ameliorer|progresser)|a coeur de|nous mettons tout en (?:oeuvre|œuvre)|tout mettre en (?:oeuvre|œuvre)|mettent tout en|(?:oeuvrons|œuvrons|efforcons)|n'hesite(?:z|s)? pas|votre comprehension|de bien vouloir nous|nous vous (?:prions|remercions) (?:de (?:bien|votre (?:comprehension|confiance|fidelite|interet))|par avance)|merci (?:pour|de) votre (?:comprehension|fidelite|confiance|retour d'experience|interet)|retour d'experience|plus haute importance|au coeur de (?:nos|notre)|valeurs de (?:notre|l')|nos valeurs|exemplaire|ne manquerons pas|tenions a|tenons a|par retour de (?:message|mail|courrier)|afin que votre demande)\b`,
      null,
    ],
  ],
  legalese: [
    [
      r`\b(?:cgv|cgu|conditions (?:generales|contractuelles|particulieres|d'utilisation|de vente)|article \d[\d.-]*|clause|alinea|aux termes d\w+|en vertu d\w+|conformement a\w*|au titre de|en application d\w+|susmentionne\w*|susvise\w*|ladite|ledit|lesdit\w*|dudit|stipul\w+|contractuel\w*|au regard d\w+|nonobstant|sous reserve d\w+|sans prejudice|prealablement|(?:toute|notre) responsabilite (?:ne|ne saurait|est)|ne saurai(?:t|ent)|reglementation (?:en vigueur|applicable)|legislation|code (?:de la consommation|civil|penal)|delai (?:legal|de retractation|contractuel)|(?:le|votre) contrat (?:que|prevoit|signe|stipule|indique)|(?:juridiquement|legalement)|faire valoir|force majeure|le client (?:est|reste|doit|s'engage)|reglement interieur|(?:loi|decret) (?:n|du|informatique)|il (?:en )?resulte|en l'espece|le cas echeant|y afferent\w*)\b`,
      null,
    ],
  ],
  minimising: [
    [
      r`\b(?:c'(?:est|etait)|ce (?:sont|n'est|n'etait|ne sont)|il (?:s'agi(?:t|ssait)|n'y a)|n'(?:est|etait|a dure)|y a eu)(?: que| qu'| juste| seulement| simplement| d'(?:un|une) simple| la qu'| jamais qu'| la que| d'un)+ ?(?:\w+ )?(?:d'|un|une|le|la|quelque|des|\d+|de |minute|petit|peu|simple)`,
      null,
    ],
    [
      r`\b(?:petite?s?|legere?s?|simples?|menus?|mineure?s?|leger|banale?s?) (?:retard|souci|desagrement|incident|accroc|bug|couac|contretemps|probleme|erreur|rate|defaut|detail|hic|delai|attente|gene|oubli|difference|hausse|fuite|rayure|fissure|malentendu|delai|coupure|frayeur|bobo|tache|changement|ajustement|augmentation|perturbation|inconvenient|imprevu|flottement|mesaventure|deconvenue|bruit|dysfonctionnement|imperfection|ralentissement)s?\b|\b(?:retard|souci|incident|probleme|erreur|defaut|rayure|desagrement|gene|hausse|bug) (?:\w+ )?(?:mineure?|minime|leger|legere|benigne?|sans gravite|anodine?|negligeable|passager|passagere|temporaire|ponctuelle?)\b`,
      null,
    ],
    [
      r`\b(?:quelques|\d+|deux|trois|cinq|dix|quinze) (?:\w+ )?(?:seulement|a peine|tout au plus)\b|\b(?:seulement|a peine|juste|tout juste) (?:quelques|\d+|un peu|deux|trois|cinq|dix|une|un)\b`,
      null,
    ],
    [
      r`\b(?:rien de (?:grave|dramatique|bien mechant|mechant|serieux|si|tres)|pas (?:bien |si |tres |tellement )?(?:grave|dramatique|mechant|la fin du monde|la mort)|relativis\w+|(?:ca|cela) (?:arrive|peut arriver|n'arrive pas qu'a)|l'erreur est humaine|personne n'est (?:parfait|a l'abri)|nul n'est parfait|il y a (?:pire|plus grave)|tempete dans un verre|en faire (?:un drame|toute une|des tonnes)|un drame|pas de quoi|inutile de (?:s'|vous |paniquer|dramatiser|crier|monter|en faire)|plus de peur que|ce sont des choses qui|c'est la vie|ainsi va|rassurez-vous|pas (?:d'inquietude|de panique)|aucune raison de|sans (?:aucune )?gravite|sans consequence|anecdotique|n'a rien d'exceptionnel|un peu d(?:e |')(?:patience|retard|attente|bruit|humour|eau)|(?:ce n'est|c'est) (?:apres tout|qu'un|jamais que|tout de meme)|apres tout|faut pas exagerer|n'exagerons rien|il n'y a pas mort|au bout du monde|quand meme (?:pas|que|utilisable)|tout a fait (?:utilisable|mangeable|normal)|reste\w* (?:utilisable|comestible|consommable|parfaitement|raisonnable|modeste|minime))\b`,
      null,
    ],
  ],
  dismissive: [
    [
      r`\b(?:(?:personne|rien|nul) ne (?:vous |t'|te )?(?:oblige|force|retient|empeche)|libre a (?:vous|toi|chacun)|vous etes (?:tout a fait )?libres? (?:de|d'aller)|a chacun (?:son|ses)|chacun (?:son|ses|est libre)|les gouts et les couleurs|question de (?:gout|point de vue)|c'est (?:votre|ton) (?:avis|ressenti|opinion|droit de penser|point de vue|probleme|choix|affaire)|ce n'est que (?:votre|ton)|n'engage que|(?:rien|pas grand-chose) (?:de plus |d'autre )?a (?:ajouter|dire|redire|faire|vous dire)|(?:si|s') ?(?:cela|ca|notre \w+|nos \w+) ne vous (?:convient|convien|plait|plais)\w*|passez votre chemin|tant pis|c'est comme ca|c'est ainsi|on ne peut pas (?:plaire|contenter|satisfaire)|impossible de (?:plaire|contenter|satisfaire)|difficile de (?:plaire|contenter)|plaire a tout le monde|(?:le|ce|votre) (?:sujet|dossier|debat|incident|cas|fil) (?:est|etait|reste) (?:\w+ )?(?:clos|ferme|termine|regle)|(?:allez|aller|voir|trouverez|acheter|tourner) (?:\w+ )?(?:ailleurs|chez (?:un|les|nos|la) concurren\w+)|vers (?:un|la|nos) concurren\w+|concurrence (?:vous|est|n')|ailleurs (?:si|est)|bonne (?:chance|continuation) (?:a vous|dans|ailleurs|pour|$)?|nous n'(?:entrerons|irons|avons pas a)|ne (?:repondrons|repondrai|commenterons|donnerons|polemiquerons) (?:pas|plus)|ne souhaitons pas (?:polemiquer|repondre|entrer)|polemi(?:que|quer)|pas (?:fait|faits|faite) pour (?:vous|tout)|ne (?:sommes|suis) (?:peut-etre )?pas (?:la marque|le magasin|l'enseigne|fait)|vous ne serez (?:jamais|plus)|peut-etre pas (?:pour vous|la bonne|le bon|fait)|on (?:ne va pas|va pas) (?:y passer|refaire|en faire)|(?:on|nous) (?:a|avons) (?:autre chose|mieux|d'autres|plus important)|la porte est|quand on veut|il y en a toujours|y a des gens|jamais contents?|eternel(?:s|le)? (?:mecontent|insatisfait)|rien n'(?:est|y) |(?:ne|n'y) (?:pouvons|peux|peut) (?:rien|pas (?:faire (?:plus|mieux)|y))|nous n'y pouvons|c'est (?:le|notre) (?:reglement|regle|politique)|c'est la (?:regle|politique|loi|procedure))\b`,
      null,
    ],
  ],
  threat: [
    [
      r`\b(?:(?:fera|feront|ferait|faire|pourrait faire|pourra faire) (?:\w+ )?l'objet d|(?:nous |me )reserv(?:ons|e) le droit|tout droit de reponse|poursuites?\b(?! de la)|porter plainte|porterons plainte|plainte pour|diffamat\w+|denigrement|nos avocats|notre avocat|service juridique|direction juridique|actions? en justice|suites? (?:judiciaires?|legales?|qui s'imposent|penales?)|tribunal|mise en demeure|(?:serez|sera|seront|serons|pourrait etre|pourra etre|risque d'etre|risquez d'etre|allez etre|va etre|etre) (?:\w+ )?(?:bloque|banni|suspendu|supprime|resilie|ferme|exclu|signale|restreint|clotur|desactiv|poursuivi|radie)\w*|(?:obliges?|contraints?|amenes?|forces?) (?:a |de |d')(?:bloquer|bannir|supprimer|fermer|suspendre|resilier|vous|masquer|clotur\w+|signaler)|(?:bloquerons|bannirons|supprimerons|suspendrons|fermerons|bloquons|bannissons|moderons|supprimons) (?:votre|vos|ce|les|tout)|si (?:vous|tu) (?:continuez|continues|persistez|persistes|insistez|recommencez)|si ce (?:type|genre) de|dernier avertissement|attention a (?:vos|ce que|vous|toi)|a vos (?:risques|depens)|nous savons (?:ou|qui)|en assumer(?:ez|ons)? les|les consequences)`,
      null,
    ],
  ],
  'asks-forgiveness': [
    [
      r`\b(?:pardonn\w+|pardons?\b(?! de la| a tous ceux)|nous excuser(?:ez|iez|as|ais)?|m'excuser(?:ez|iez|as)?|excuse(?:z)?-(?:nous|moi)|(?:ne (?:nous|m')|sans (?:nous|m')) en (?:veu|voul|tiendr)\w+|ne nous en tenez|nous en (?:voudrez|vouloir)|tenir rigueur|tiendrez pas rigueur|(?:derniere|seconde|deuxieme|nouvelle|autre) chance|votre indulgence|l'indulgence|accepterez (?:nos|mes) excuses|passer l'eponge|oublier (?:cet incident|cette mesaventure)|regagner votre|reconquerir)`,
      'je vous présente mes excuses',
    ],
  ],
  'public-compensation': [
    [
      r`\b(?:bons? (?:d'achat|de reduction|cadeau)|cheques? cadeau|cartes? cadeau|codes? (?:promo|de reduction|avantage)|remises? (?:de|exceptionnelle|commerciale|immediate|sur)|reductions? (?:de|sur|immediate)|rabais|ristourne|avoir de \d|(?:-|moins) ?\d+ ?%|\d+ ?% (?:de (?:remise|reduction)|sur (?:votre|ta|la|le|toute))|geste(?:s)? commercia\w+|dedommag\w+|indemnis\w+|compens\w+|(?:vous |t'|te |l'|les |en |sont |est |sera |seront |soit )offer\w*t?|offert(?:e|s|es)?\b|offr(?:ons|irons|ira|e|ir|irai|ent)\b(?! (?:une|un|la|le|des) (?:ecoute|reponse|suivi))|gratuit(?:e|s|es|ement)?\b|en cadeau|cadeaux?\b|(?:\d[\d ,.]*|dix|vingt|trente|cinquante|cent) ?(?:€|euros?) (?:de|sur|offert|en|vous|a valoir|credit|pour)|credit(?:e|er|erons|ons|ee)? (?:de |votre compte de |d'un )?\d|points? (?:fidelite|bonus|offert)|mois (?:offert|gratuit)|nuit (?:offert|gratuit)|surclass\w+|aux frais de la maison|c'est pour (?:nous|la maison)|invitons (?:au|a dejeuner|a diner|tous)|double de la)`,
      'Je voudrais voir avec vous, en privé, comment réparer cela',
    ],
  ],
  promise: [
    [
      r`\b(?:promets|promettons|promis(?:e)?\b|promesse|garanti(?:s|t|e|es|ssons|r|ssent)?\b(?! (?:legale|de \d|constructeur|couvre|prend))|(?:je|nous) (?:vous )?assur(?:e|ons) (?:que|qu')|soye[zs] (?:assure|certain|sur|rassure)\w*|(?:vous pouvez etre|tu peux etre) (?:assure|certain|sur)\w*|quoi qu'il arrive|coute que coute|sans faute|(?:ne (?:se |vous |nous )?(?:reproduira|arrivera|produira|reverrez|recommencera|sera|aurez|serez)) (?:plus|pas|jamais)|plus jamais|jamais plus|une bonne fois pour toutes|definitivement (?:regle|resolu|corrige)|(?:tout|ce probleme|le probleme|cela|votre probleme|votre dossier) (?:sera|va etre|est) (?:\w+ )?(?:regle|resolu|corrige|arrange|rentre|parfait|oublie|solutionne|retabli)\w*|(?:tout|cela|ca) (?:va |)(?:rentrer|rentrera) dans l'ordre|desormais,? (?:\w+ )?(?:chaque|tous|toutes|plus|aucun)|je m'engage a ce que|nous nous engageons a ce que|vous (?:serez|allez etre) (?:ravi|enchant|satisfait|rembours|livre|indemn|le premier|comble|content)\w*|vous (?:aurez|recevrez) (?:\w+ ){0,3}(?:demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|sans|tres vite|avant noel|des)|vous ne (?:serez|regretterez)|parole d(?:'honneur|e)|ma parole|compter (?:la-dessus|dessus)|a coup sur|(?:ferons|fera|ferai|faire) en sorte que (?:cela|ca|plus|tout|tous|ce)|tout sera fait)\b`,
      "voici ce que je fais dès aujourd'hui :",
    ],
  ],
  'defensive-justification': [
    [
      r`\b(?:(?:il faut|vous devez|essayez de|merci de|veuillez|vous pouvez|tu dois|faut|vous comprendrez|vous le comprendrez|comprenez|vous comprenez) (?:bien )?(?:comprendre |comprenez )?(?:que|qu'|bien)|il faut (?:comprendre|savoir|voir)|sachez (?:que|qu')|font (?:\w+ )?(?:le maximum|de leur mieux|tout (?:leur|ce|leur possible)|leur possible|au mieux)|(?:fais|faisons|fait|avons fait|ont fait) (?:\w+ )?(?:le maximum|de (?:notre|son|mon) mieux|tout (?:notre|ce que|son) ?(?:possible)?|notre possible|au mieux|ce qu'on peut)|(?:sont|est|sommes|etaient|etions|etait) (?:\w+ )?(?:debord|submerg|surcharg|en sous-effectif|pris d'assaut|victimes? de)\w*|(?:en raison|a cause|compte tenu|suite a|du fait|etant donne|vu|face a|au vu) (?:de |d'|du |des |a |l'|la |le |un |une )+(?:\w+ ){0,2}(?:afflux|affluence|nombre|forte|demandes?|succes|volume|inhabituel\w*|exceptionnel\w*|contexte|inflation|greve|hausse|meteo|circonstances|saison|penurie|periode|trafic|conjoncture|fetes|soldes|crise|effectif|couts?|prestataire|transporteur|fournisseur|intervention)|comme (?:vous (?:pouvez l'|l')imaginez?|vous pouvez|partout|(?:tous|toutes) (?:les|nos)|toute (?:entreprise|marque)|beaucoup|tout le monde|n'importe|nos (?:confreres|concurrents)|chez))`,
      null,
    ],
    [
      r`\b(?:(?:le |les )?(?:prix|couts?|loyers?|charges|energie|matieres? premieres?)(?: \w+){0,3} (?:(?:a|ont) (?:explos|flamb|augment|doubl|grimp|tripl|mont)|explos|flamb|augment|doubl|grimp)\w*|donc oui|n'en parlons pas|nous (?:avons|n'avons) (?:du|ete obliges|ete contraints|pas (?:le|eu le|d'autre) choix|pas eu)|pas d'autre (?:choix|solution)|contraints? (?:de|d'|par)|(?:petite|jeune|toute petite) (?:equipe|entreprise|structure|marque|boite|maison|enseigne|boutique|societe)|equipe (?:reduite|restreinte|de passionnes)|a notre decharge|pour (?:notre|sa|leur) defense|soyons (?:honnetes|clairs|justes|serieux|francs)|la realite (?:est|c'est)|en realite|la verite (?:est|c'est)|en toute (?:honnetete|transparence|franchise)|n'est pas (?:si |aussi |toujours )?(?:simple|facile|evident)|pas (?:toujours )?(?:simple|facile|evident) (?:de|pour|d')|le plateau est ouvert|nous existons|depuis (?:plus de |)(?:\d+|\w+) ans,? (?:nous|nos|notre)|(?:des|nos) milliers de|(?:\d+ ?%|la (?:grande |tres grande )?(?:majorite|plupart)|l'immense majorite|beaucoup|une majorite) (?:de |d'|des )?(?:nos |autres |mes )?(?:client|voyageur|joueur|avis|adherent|utilisateur|abonne|visiteur|gens|personne|parent|client)\w*|tres (?:qualifie|professionnel|experimente|competent|apprecie)e?s?|(?:le |les |nos |notre )?(?:transporteurs?|fournisseurs?|prestataires?|sous-traitants?|partenaires?|fabricants?|livreurs?) (?:nous )?(?:est|sont|a|ont|qui|n'a|n'ont|rencontre|connait|avait|gere|decide|impose)\b(?! (?:cherche|rappel|enquet|interrog|mis|charg|bien ete prevenu|ete prevenu))|tout le secteur|l'ensemble (?:du secteur|de la profession)|c'est (?:partout|pareil partout|la crise|la loi du|le marche|l'usage|courant|normal|tout a fait normal|frequent)|pratique (?:courante|normale)|normes? du (?:secteur|marche)|penurie|nous ne sommes pas (?:les seuls|les pires|seuls)|comme tout un chacun|volume inhabituel|faute de (?:personnel|temps|moyens|effectif))\b`,
      null,
    ],
  ],
  'personal-data': [
    [
      r`\b(?:donn|envoy|communiqu|indiqu|transm|laiss|post|partag|fourni|precis|confirm|rappel|mett|ecri|besoin d|quel(?:le)?s? (?:est|sont)|avoir|pouvez)\w*[^.!?]{0,45}\b(?:votre|vos|ton|ta|tes|de|un|le|la|l')? ?(?:nom (?:complet|de famille|et prenom|et votre|, )|date de naissance|adresse(?: postale| complete| e-?mail| mail| et)?|numero (?:de (?:telephone|carte|compte|securite|client|dossier|commande|portable|contrat|securite sociale))|telephone|iban|rib\b|coordonnees|carte bancaire|mot de passe|identifiants?|code (?:secret|pin|postal)|justificatif d'identite|piece d'identite|e-?mail)\b(?![^.!?]{0,60}\b(?:en prive|prive|privee|messagerie|mp\b|dm\b|hors ligne|pas (?:ici|en public)|surtout pas))`,
      null,
    ],
    [
      r`\b(?:je vois|nous voyons|je constate|nous constatons|j'ai sous les yeux|je lis|d'apres|selon|dans) (?:bien |que |dans |sur |ici |, )*(?:votre|vos|vous) (?:compte|dossier medical|dossier|solde|ordonnance|adresse|historique|carte|abonnement|fiche|releve|dernieres? (?:commande|facture|paiement)|paiements?|retards? de paiement|avez (?:deja )?(?:\d+|deux|trois|quatre|des) (?:retard|impaye|incident|commande|reclamation)|habitez|impayes?|etes (?:deja )?en (?:retard|decouvert))`,
      null,
    ],
    [
      r`\b(?:votre (?:ordonnance|traitement|maladie|grossesse|diagnostic|decouvert|dette|impaye|salaire|solde de|mari|femme|epoux|epouse|fils|fille|medecin|dossier medical)|vous habitez (?:au|a|rue|\d)|(?:retire|recupere|signe|commande)e? par (?:votre|ton|ta))\b`,
      null,
    ],
  ],
};
