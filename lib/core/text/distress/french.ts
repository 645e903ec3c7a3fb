import type { DistressWords } from '.';

/** As in English: "jai envie den finir" is how « j'ai envie d'en finir » is read. */
export const french: DistressWords = {
  sure: String.raw`
(?:je (?:veux|voudrais|vais|compte|pense(?: \w+){0,3} a|songe(?: \w+)? a|ne pense qua|suis (?:prete?|a deux doigts|au bord) (?:a|de))|jai ~(?:envie|decide|pense|songe) (?:de|a)|jhesite a|jaimerais|envie de|(?:pense|penser|songe) ~a|prete? a) ~(?:me (?:tuer(?! (?:sur|dans|avec|en|a|au|si|pour)\b)|suicider|supprimer|foutre en lair|ouvrir les veines|donner la mort)|mettre fin a (?:mes jours|ma vie)|moter la vie|disparaitre (?:pour de bon|pour toujours|definitivement))
(?:envie den|pense(?: \w+){0,3} a en|songe a en|vouloir en) finir$|(?:den|en|a en|veux en) finir avec (?:la vie|ma vie|moi)
(?:je (?:veux|voudrais|souhaite)|envie de|jaimerais|si (?:seulement )?je pouvais|je (?:pense|songe)(?: \w+){0,2} a) ~(?:mourir(?: dans mon sommeil)?|sauter (?:par la fenetre|dun pont|dans le vide)|me jeter (?:par la fenetre|dans le vide|dun pont)|crever|me pendre|me flinguer|me jeter sous (?:un|le) (?:train|metro|rer|bus|camion)|disparaitre|etre morte?|ne plus exister)$
(?:je (?:ne |n)?(?:veux|voudrais)|envie de|jai|jai vraiment) ~plus (?:envie de )?(?:vivre|exister|etre (?:en vie|de ce monde|la)|me reveiller|de cette vie)$
(?:plus|aucune|pas|perdu|sans)(?: vraiment| trop| du tout| aucune| la moindre| toute)? (?:le gout|gout|lenvie|envie|la force|le courage|de raisons?|raisons?|la volonte) (?:de|a) (?:vivre|continuer a vivre|(?:rester|etre) en vie)(?! (?:dans|avec|ici|chez|la|en|a)\b)
(?:plus|pas)(?: \w+){0,2} (?:linteret|lutilite|le sens|de sens|de raison|aucun sens|le but|a quoi)(?: \w+)? (?:de |a |d)?(?:vivre|la vie|ma vie|rester en vie|etre en vie)$
ma vie (?:na|a) (?:plus|aucune?|pas)(?: \w+)? (?:sens|valeur|interet)|la vie (?:ne )?vaut (?:plus|pas) (?:la peine|le coup|detre)(?! sans| avec)
(?:a quoi (?:bon|ca sert de)|sert (?:plus )?a rien de) (?:vivre|rester en vie|continuer a vivre)$|sert a rien que je (?:vive|sois la)
(?:monde|famille|femme|mari|enfants|gosses|fils|filles?|proches|parents|mere|ils|elles?|eux|copine|copain|petits)(?: \w+)? (?:ser\w+|iront|irai\w+|ira|vivr\w+|se porter\w+|sen sortir\w+|sera)(?: \w+)? mieux sans moi(?! (?:au|a|dans|en|comme|la)\b)
(?:sans|si javais pas|si je navais pas|sil (?:ny|y) avait pas) [^.!?]{0,25} je (?:ne |me )?serais (?:deja )?(?:plus la|morte?|foutue? en lair|suicidee?|tuee?|pendue?)$
je me (?:suicide|fous en lair)$|si (?:je|vous)[^.!?]{0,40} je me (?:tue|pends|flingue)$|arrive plus a vivre$
(?:ils|elle|tout le monde|ma famille|mes \w+) ser\w+ (?:enfin |bien )?debarrasse\w* de moi
je (?:vaux|vaudrais) (?:\w+ )?plus morte?|je serais? mieux (?:morte?|six pieds|sous terre|la haut)
(?:mendormir|me coucher|dormir)(?: \w+){0,2} (?:et )?(?:ne )?(?:plus|jamais|pas) (?:jamais )?me reveiller|ne (?:plus|pas|jamais) me reveiller(?: demain| un matin)?$
(?:jai|mes|avec)(?: \w+){0,3} (?:idees|pensees) (?:tres |bien )?(?:noires|suicidaires)|je suis (?:\w+ )?suicidaire|(?:je (?:pense|songe|repense)|jai (?:\w+ )?(?:pense|songe))(?: \w+){0,3} au suicide
(?:me|mavez|mont|maurez|mauront|ma) (?:pouss\w+|condui\w+|mene\w*) au suicide|(?:ma mort|mon suicide|aurez un suicide|allez avoir un suicide) sur la conscience
jai (?:deja |tout )?(?:pris|avale) (?:tous? (?:mes|les|la|le)|plein de|trop de|toute la|une (?:boite|plaquette))(?: \w+){0,3}? ?(?:medocs|medicaments|cachets|comprimes|somniferes|xanax|doliprane|boite)
jai (?:encore |deja )?(?:re)?fait une (?:ts\b|tentative de suicide)|jai (?:tente|essaye|voulu) (?:de |d)?(?:me (?:suicider|tuer|pendre)|mettre fin a mes jours|en finir)$
(?:fatiguee?|lasse?|marre|ras le bol|epuisee?|degoutee?) de (?:vivre|la vie|exister|ma vie)$
quand vous (?:lirez|aurez lu) (?:ca|ceci|cela|ce message|ces mots)[^.!?]{0,20} je (?:serai|ne serai)
je me (?:scarifie|mutile)|(?:envie|besoin|recommence a) (?:de )?me (?:faire du mal|scarifier|mutiler)
adieu (?:a tous|tout le monde|mes|maman)[^!?]{0,60}(?:pardon|aime)|manquerai\w* a personne$|personne (?:ne )?me (?:regrett|pleur)era\w*$
(?:je veux|jaimerais|je voudrais) ~que tout sarrete$
rien (?:ne )?me (?:retient|rattache) (?:a la vie|en vie|sur (?:cette )?terre)
`,
  hint: String.raw`
(?:plus|pas)(?: \w+){0,2} (?:linteret|interet|lutilite|le sens|de sens|de raison|raison|sens|le but|pourquoi)(?: de| a| d| je)? ?(?:continuer|continue|tout (?:ca|cela)|rester|etre la)$
a quoi bon(?: continuer| tout (?:ca|cela)| lutter)?$|(?:veux|vais|autant) ~en finir$|(?:plus|pas) (?:la force|le courage) (?:de continuer|de lutter|davancer|de rien)$
(?:peux|pourrai|arrive) plus (?:a )?(?:continuer|tenir)$|rien (?:ne )?me retient(?: ici)?$|je sers? (?:plus )?a rien$|je suis un (?:poids|boulet|fardeau)|vais faire une (?:connerie|betise)$|rien na (?:plus )?(?:de|aucun) sens$|mon dernier message$
`,
  besides: String.raw`assurance|(?:femme|mari|enfants|famille|gosses|fils|fille|parents) (?:aur\w+|ser\w+|toucher\w+|sen sortir\w+|merit\w+)|fatiguee?s?|epuisee?|toute? seule?|seule? (?:chez|ce soir|le soir|tous)|personne (?:pour|a qui|autour)|dors plus|pleur\w*|dettes?|huissiers?|surendett\w*|expuls\w*|tout perdu|deprim\w*|depression|desesp\w*|pardon|ce soir|je veux partir|lettre pour (?:ma|mes|mon)`,
  trade: String.raw`abonn\w*|resili\w*|command\w*|jeux?|series?|saison|forfait|clients?|clientes?|fideli\w*|achet\w*|jouer|regarder|box|fibre|livraison|colis|petition|club|match|applis?|magasin|boutique|newsletter|episodes?|recette|regime|collection`,
  play: String.raw`honte|genan\w*|malaise|musique|pubs?|publicite|mise a jour|jeu|episode|saison|serie|film|match|equipe|chanson|tellement (?:cest )?(?:beau|bon|mignon|drole|nul)|trop (?:beau|bon|mignon|drole)|canicule|chaleur|meteo|reveil|lundi|coiffeu\w*|regime|exam\w*|devoirs|quand je (?:vois|lis|entends|regarde|pense)|en (?:voyant|lisant|entendant|ecoutant|regardant)|rien qua|si (?:je dois|jentends|ils|elle|vous) (?:\w+ )?(?:encore|annul\w*|perd\w*|supprim\w*)`,
};
