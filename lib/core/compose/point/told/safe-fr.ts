import { anyOf } from '../../signs/any-of';

/** Who they are, what they ask for and who else is cross: none of it went wrong. */
export const asideInFrench =
  /^(?:je|j') ?(?:suis (?:une?|cliente?|abonnée?|étudiant\w*|indépendant\w*|retraité\w*|mère|père|maman|papa)\b|(?:ne |n')?ai (?:pas que|autre chose)|(?:ne |n')?(?:demande(?!.*(?:depuis|\d+ fois))|veux|voudrais|souhaite|exige|réclame(?!.*(?:depuis|\d+ fois))|recommande|conseille|félicite|remercie)|vous (?:recommande|conseille|félicite|remercie)\b)|\b(?:mon|ma|notre) (?:patronn?e?|chef\w*|boss|dermato|médecin)\b|\bpas que (?:ça|cela) à faire\b|\bjamais vu (?:de|d'|pareil|autant)|\bn'est pas parfait\b|^(?:votre|notre|l[ea]|l') ?[^,]{3,40} (?:annon[cç]ait|indiquait|promettait|affichait|disait|vantait|garantissait|montrait|montre|promet) (?!.*(?:,| mais | alors | et |pas|plus|aucun|erreur|complet|zéro|jamais|rien|vide|solde))/i;

const unsaid = [
  String.raw`siens?|siennes?|ils?(?! (?:(?:m'|nous )(?:a|aura|en a|est|reste|manque|faut|faudrait|veut)|s'agi\w*|a (?:plu|neige)|est (?:impossible|interdit|arrive que)|y en a|y a|n'y a|y avait|n'y avait|manque|faut|a fallu|fallait|ne restait|reste|pleuvait|fait))`,
  String.raw`elles?|lui|eux|leurs?|va(?! (?:pas|plus|dans|trop|chez|au|aux|a la)\b)|vont(?! (?:pas|plus|dans))`,
  String.raw`vais(?! (?:a|au|aux|chez|dans|sur|en|voir)\b)|allez|(?<!\bon )doit|doivent|sera|seront|recevr\w*|dites`,
  String.raw`ecri(?!te?s?\b)\w+|repondez|rendez(?!-vous)|annulez|arretez|faites(?! (?:chez|par|en|hier|il y a|dans|sur)\b)|mettez|donnez|envoyez|publi(?!c)\w+|offert\w*|offre`,
  String.raw`(?<!\b(?:de|plus|pas|annonce|annoncee|soi-disant|dit|dite|marque|marquee) )gratuit\w*`,
  String.raw`(?<!\b(?:carte|paquet|papier|cheque|emballage|sac|coffret|box|boite|panier|idee) )cadeau|geste|voucher|(?<!\b(?:fin de (?:la )?|hors |sous |apres la |de (?:ma|la) |ma ))garanti\w*|indemnis\w*|dedommag\w*`,
  String.raw`approuv\w*`,
  String.raw`confirme\w*(?<!\b(?:reservation|commande|rendez-vous|rdv|inscription|place|billet|creneau|livraison|passage|visite|chambre|table) confirmee?s?)`,
  String.raw`(?<!\b(?:ne l'|n'a |n'ait |sans l'|n'est |rien |m'|me |nous |m'a |nous a |m'avait |nous avait |vous |etai(?:t|ent) |est |sont |pas |heure |date |duree |delai |horaire |prix ))annonce\w*`,
  String.raw`appel(?:le|les|ons|ez) a|avou\w*|admet\w*|mensong\w*|ment\w?|menteu\w*|officiel\w*|consignes?`,
  String.raw`instructions?(?! (?:du (?!systeme|prompt|bot)|de la (?!marque)|de (?:montage|lavage|pose|securite)|sont|etaient|en|manqu\w+))`,
  String.raw`(?<!\bpar (?:votre|le|un) )systeme(?! (?:de|d'\w+|est|a|ne|n'\w+|bugg?e|plante|informatique)\b)|assistant(?! vocal)`,
  String.raw`(?:un|es|etes|suis|comme) robot|bots?|ia|llm|prompt`,
  String.raw`(?<!\b(?:y a|est|etait|c'est|y avait|des) )marques?(?! (?:comme|livr|absent|remis|present|distribu|termin|resol|retourn|annul|indisponible|complet|vide|expedi|ferm|epuis))`,
  String.raw`avocat\w*|tribunal|plainte|proces|justice|police(?! d)|dgccrf|cnil|boycott\w*|presse(?!-)|honte\w*|scandal\w*`,
  String.raw`indigne\w*|inadmissible|inacceptable|catastroph\w*|lamentable|minable|nul(?!le part)\w*|pourri\w*|merd\w*`,
  String.raw`put(?:ain|e)\w*|con|conn(?!ai|ec|ex|u)\w*|encul\w*|salop\w*|salaud\w*|voleu\w*`,
  String.raw`(?<!\b(?:mon|notre|votre|le|du|au|un) )vol(?! (?:aller|retour|annule|retarde|pour|vers))|escroc\w*|arnaqu\w*|imbecil\w*`,
  String.raw`idiot\w*|debile\w*|clowns?|bordel|foutr?e?\w*|chi(?:er|ant\w*)|gueule|meurt|deces|decede\w*`,
  String.raw`(?:chat\w*|chien\w*|chiot|lapin|cheval|poney|mere|pere|mari|femme|fils|fille|frere|soeur|grand-\w+|enfant|bebe|ami\w*|mamie|papy|compagnon|animal) (?:\w+ ){0,3}morte?s?`,
  String.raw`mortel\w*|tue\w*|suicid\w*|viol(?!on|et)\w*|racis\w*|nazi\w*|cancer|chimio\w*|diagnosti\w*|bravo|felicitations?`,
  String.raw`merci|chapeau|bonne journee|http\w*|www|com|lien(?! (?:de \w+ )?(?:ne|n'\w+|est|m'\w+|mene|renvoie|recu|envoye|expire|donne|ouvre|plante))|(?<!\b(?:on|je|j'ai|a) )cliqu\w*|whatsapp|telegram|(?<!\b(?:un|croque)[ -])monsieur|(?<!\bune )madame`,
  String.raw`mme|mlle|vendeuse|caissiere|faute(?! d[e']| dans| sur)|imagine\w*|parait|rumeur|apprends|parie\w*|suppose\w*|j'aime\w*`,
  String.raw`j'adore|adore|genial\w*|parfait\w*|heureux|heureuse|content\w*|comprends?|mieux|\w+(?:erait|eraient|drait|(?<!ou|li)vrait)`,
  String.raw`(?<!\b(?:meme|comme) )si(?! (?:fort|mal|long|longue|court|courte|petit\w*|peu|serre\w*|froid\w*|sale\w*|bruyant\w*|lent\w*|fine?s?) qu)|quand(?! (?:je |j'|on |nous |il (?:pleut|fait|y a|n'y)|l[ea] |les |l'|meme|tout|toute|chaque))`,
  String.raw`comme(?! (?:(?:du|de la|une?|des) (?!marque|entreprise|ia\b|robot|bot|assistant|responsable|voleu|con|merd|idiot|chien|malprop)|neuf|livre|prevu|promis|indique|convenu|remis|absent|distribue|recu|ferme|si))|parce`,
  String.raw`car (?=je |j'|ils? |elles? |vous |nous |on |c'|ca |cela |le |la |les )|que si|puisque|sauf qu\w*|(?<!\b(?:passe|est|sont|faut|ferme|ouvre|arrive) )desormais|pdg`,
  String.raw`empoison\w*|(?<!\b(?:les|mes|vos|des|deux|une|cette|mon|votre|ces) )enceintes?|grossesse|maladies?|depressi\w*|entorses?|erytheme\w*|eczema\w*|urticaire|psoriasis|migrain\w*|fractures?|hernie|arthrose|chimio|hospitalis\w*|diabet\w*|epilep\w*|asthm\w*|tumeurs?|avc|infarctus`,
  String.raw`fausse couche`,
];

/** No reply says these after anybody, in whatever sentence: who is spoken of, what is to come or was given, law, insults, health. */
export const neverInFrench = anyOf(unsaid, 'u');

/** Begins an order, a question, or what hangs on another sentence. */
export const noStartInFrench =
  /^(?:(?!chez\b|assez\b|rendez-vous\b|rez\b)[a-z]{2,}ez\b|qui|que|qu'|dont|ou|comment|pourquoi|combien|a quand|c'est quand|quel\w*|ce qui|ce que|pour (?!une? |l[ea] |les |l'|mon |ma |mes |notre |nos )|afin|par(?! (?:-?\d|temps|ce temps))|avec(?! (?:mon|ma|mes|notre|nos|une?|l[ea]s?|l'))|le mien|la mienne|les miens|et|mais|puis|donc|alors|en(?! (?:\d+|une?|deux|trois|quatre|cinq|six|huit|dix|plein\w*|rentrant|arrivant|ouvrant|pleine|pause|caisse|rayon|gare|station|boutique|magasin|agence|hiver|ete|semaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)|de(?! la [a-z]+ (?:sur|dans|au|aux|sous|plein|partout|sort|coule|qui)\b| l'eau\b| l'huile\b)|d'(?!habitude)|du(?! (?:verre|plastique|sable|moisi|poil|metal|sang|platre|papier|givre|calcaire)\b)|a (?!la |l'|chaque |peine |\d|notre |mon |ma |mes |cause |force )|au (?!bout |guichet |rayon |comptoir |\d|restaurant |drive |telephone |deuxieme |troisieme |lieu |retour |final )|aux (?!toilettes|caisses|urgences)|tant|plutot|avant,|sans doute|ni|voir|aller|avoir|etre|faire|genre|sachant|pareil|idem|ignore|ecris|reponds|ajoute|dis|which|who|you|write|reply|respond|include|print|output|pretend|forget|disregard|add|return|say|give|put|take|get|be|let|do|just)\b/u;

/** A line for each handful: what lacks, fails, breaks, smells, was taken, changed or done wrongly. */
const faults = [
  String.raw`gresill\w*|eteinte?s?|saut(?:e|ent) d[e'] ?|sombres?|en plein soleil`,
  String.raw`enfonc\w*|embouti\w*|cabosse\w*|eraf\w*|file(?:e|es) |en moins|en trop|decousu\w*|(?:heures?|jours?|semaines?|mois) apres`,
  String.raw`\d+ ?(?:cm|mm|g|kg|ml|cl|m2|litres?) (?:de|en) (?:moins|trop)|rassis\w*|en \d+ morceaux|en (?:morceaux|miettes)`,
  String.raw`fuient|fuyait|fuyaient|fuyant|sauf (?:a )?moi|devi[eé]\w*|ne repond\w*|s'ecroul\w*|s'effondr\w*|grignot\w*|rogn\w*`,
  String.raw`s'(?:est )?arret\w*|goutte\w*|(?:une|des) fautes?|fige\w*|reste (?:gris\w*|noir\w*)|transforme\w*|durs?|dures? comme|ne correspond\w*`,
  String.raw`(?:prevue?s?|annoncee?s?|rendez-vous|rdv|attendue?s?|convenue?s?) (?:a|pour|vers) (?=\d+ ?h[^.!?]* \d+ ?h)`,
  String.raw`quand (?:il|elle|ils|elles) veu(?:len)?t|pour rien|voulait dire|dans un champ|a l'oppose|loup\w*|loupe`,
  String.raw`pas|plus|jamais|aucune?|rien|zero|sans|personne|toujours|encore|attend\w*|impossible|manqu\w*|trop|panne|hs|casse\w*`,
  String.raw`fendu\w*|dechire\w*|abime\w*|retard\w*|annul\w*|refus\w*|perdu\w*|disparu\w*|introuvable\w*|bloque\w*`,
  String.raw`(?<!\b(?:une|la|ma|de|cette|votre|notre) )coupe\w*|coince\w*|(?<!\d |matelas |terre )ferme\w*|supprim\w*|efface\w*|double|deux fois`,
  String.raw`trois fois|quatre fois|\d+ ?(?:e|eme) fois|faux|fausse\w*|froid\w*|tiede\w*|cru\w*|mauvais\w*|erreur\w*|bugs?`,
  String.raw`plante\w*|rate\w*|depuis|fuit|fuite|moisi\w*|perime\w*|sale\w*|deborde\w*|preleve\w*|debite\w*|facture\w*|lache`,
  String.raw`menti|minutes|heures?|jours|semaines|mois|silence|dort|dormi|bruit|oeil|brule\w*|gonfle\w*|malade\w*|vomi\w*`,
  String.raw`reclam\w*|relanc\w*|renvoye\w*|autre chose|ailleurs|vide|vides|debout|(?:se|s'est) rallum\w*|reven\w*|payer`,
  String.raw`payez|porte un autre|moitie|au lieu|nulle part|perc\w+|illisible\w*|noirci\w*|tach\w+|retreci\w*|se detach\w+`,
  String.raw`se decoll\w+|s'arrach\w+|arrach\w+|s'infiltr\w+|inutile\w*|disparait|ne veut|oubli\w*|invers\w*|confon\w*`,
  String.raw`(?:voul(?:ais|ait|ions)|demande\w*|commande\w*|reserve\w*) .{3,40} (?:et|,|mais) ?(?:je |j'|on |nous )(?:suis|ai|a|est|avons|sommes) (?:ressorti\w*|reparti\w*|recu|eu)`,
  String.raw`tromp\w*|debranch\w*|en panne|hors service|le lendemain|lendemain du|de travers|a l'envers|immangeable\w*`,
  String.raw`imbuvable\w*|infect\w*|resserr\w*|rien n'y|degres|remplit d'eau|uniquement en|sous la pluie`,
  String.raw`plus (?:petit|cher|lent|court|leger|fin)\w*|moins \w+ qu\w*|raccourci\w*`,
  String.raw`mal (?:pose|monte|coupe|regle|ferme|range|emballe|cuit|cousu|imprime|isole|lave|taille|ecrit|traduit)\w*|sec`,
  String.raw`seche\w*|tordu\w*|plie en deux|inond\w*|trempe\w*|mouill\w*|odeur\w*|pue|puait|sentait|sent (?:l[ea]|le|mauvais)`,
  String.raw`poisse\w*|ecaill\w*|scie|arrach\w*|ecras\w*|jete\w*|hurl\w*|cri(?:e|ait|er)|grince\w*|siffl\w*|ronfl\w*|bloqu\w*`,
  String.raw`fissur\w*|fele\w*|ebrech\w*|troue\w*|usee?s?|lisse\w*|deteint\w*|delave\w*|peluch\w*|boulo\w*|degonfl\w*|fane\w*`,
  String.raw`fletri\w*|rassis\w*|fade\w*|brulant\w*|carbonis\w*|glac(?:e|ee|es|ees|ial)|congel\w*|decongel\w*|cafard\w*`,
  String.raw`souris|rats?|mouche\w*|cheveux?|punaise\w*|desinfect\w*|pirat\w*|desactiv\w*|suspendu\w*|verrouill\w*|expire\w*`,
  String.raw`obsolete\w*|errone\w*|incomplet\w*|incomplete\w*|reclame\w*|redemand\w*|doublon\w*|surfactur\w*|impos\w*`,
  String.raw`oblig\w*|a la place|alors qu\w*|malgre|avant l'heure|en avance|complet|complete|introuvables?|injoignables?`,
  String.raw`raccroch\w*|derriere (?:un|une|le) (?:poteau|pilier)|plus de place|contraire\w*|ne contient|ni \w+ ni`,
  String.raw`forc(?:e|ee|es|ees)|grises?|grisee?s?`,
  String.raw`(?:une|un) autre (?:adresse|personne|client\w*|nom|modele|taille|magasin|agence)|quelqu'un d'autre`,
  String.raw`pas l[ea] bon\w*|flou\w*|plus la|promis\w*|\w+ alors qu\w*|en vrac|decal\w*|repouss\w*|tache\w*|fondu\w*`,
  String.raw`du jour au lendemain|(?:ne (?:\w+ )?|n')\w+ que|rien a voir|avale\w*|sans prevenir|coupures?|deform\w*`,
  String.raw`(?:devenue?s?|avancee?s?|repoussee?s?|decalee?s?) (?:a |de |au )?\d+|annoncee?s? a \d+ ?h`,
  String.raw`rapetiss\w*|rabougri\w*|s'effiloch\w*|s'effrit\w*`,
  String.raw`se (?:de(?:coll|chir|tach|form|fait|gonfl|regl|connect|boit|terior)\w*|casse\w*|bloqu\w*|coinc\w*|coup\w+|fendill\w*)`,
  String.raw`suspendue?s?|sature\w*|bond[eé]\w*|saute\w*|rouill\w*|empest\w*|secou\w*|bouscul\w*|ignor\w*|moqu\w*|derange\w*`,
  String.raw`reveill\w*|surcharg\w*|explos\w*|crev\w*|fum[eé]\w*|clignot\w*|instable\w*|bancal\w*|penche\w*|bouche\w*`,
  String.raw`engorg\w*|abandonn\w*|pietin\w*|avarie\w*|tourne en rond|en boucle|a refaire|mal (?!au|a\b|aux|de|a l)\w+`,
];

/** What goes wrong, in a word. */
export const faultInFrench = anyOf(faults);

const own = [
  String.raw`(?:ils?|elles?|lui|leurs?|eux|siens?|siennes?|vendeuse|caissiere)(?! (?:va|vont|sera|seront|doit|doivent|aura|auront|faut que vous)\b)(?![a-z'-])`,
  String.raw`(?<=\bvous )(?:repondez|mettez|donnez|faites|envoyez|rendez|publi\w+)|quand|parce(?= qu)|puisque|car|mieux`,
  String.raw`(?:merci|bravo|felicitations|chapeau) (?=(?:au|aux|a|pour|d)\b)|content\w*|heureu\w+|parfait\w*|adore|j'imagine`,
  String.raw`comprends?(?= (?:pas|plus|mieux|toujours|rien))|annonc\w*|desormais|(?<=\bque [^,.]{2,40} |ce |ca )(?:serait|seraient)`,
  String.raw`comme(?! (?:(?:la|une?|votre|l') ?)?(?:marque|entreprise|ia|assistant|responsable|convenu|promis))`,
  String.raw`si (?=peu|mal|long\w*|cher\w*|petit\w*|fin\w*|froid\w*|on (?:ne|n')|je (?:ne|n'))`,
];

/** Said in quotation marks, these are the person's own and say nothing for the brand: others, reasons, comparisons. */
export const ownInFrench = new RegExp(String.raw`\b(?:${own.join('|')})`, 'g');
