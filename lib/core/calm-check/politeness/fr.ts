import { any, first, type MarkerTable } from './marker';

export const french: MarkerTable = {
  greeting: first('bonjour|bonsoir|salut|coucou|hello|bienvenue|cher|chere|rebonjour'),
  gratitude: any('merci|mercis|remerci\\w+|reconnaissante?s?|gratitude'),
  'gratitude-first': first(
    "(?:bonjour[,.!]? |bonsoir[,.!]? |salut[,.!]? |ok[,.]? |ah[,.]? |d'accord[,.]? )?(?:un grand |mille |grand )?merci",
  ),
  please: any("s'il (?:te|vous) plait|svp|stp|veuillez"),
  'please-first': first("s'il (?:te|vous) plait|svp|stp|veuillez"),
  apology: any('desolee?s?|navree?s?|excus\\w+|pardon|mea culpa|regrett\\w+|au temps pour moi'),
  'indirect-request': any(
    "(?:pourri(?:ez|ons)|pourrais|pourrait|pouvez|peux|pouvons|puis-je|auriez|aurais|voudri(?:ez|ons)|voudrais|aimeri(?:ez|ons)|aimerais|prefer(?:eriez|erais|erions)|sauri(?:ez|ons)|saurais|souhaiterais|souhaiterions|accepteri(?:ez|ons)|seri(?:ez|ons)|serais)(?:-(?:vous|tu|je|on|nous))?|serait-il|est-il possible|est-ce possible|cela (?:vous|te) (?:convient|va)|si (?:vous|tu) (?:le )?(?:pouvez|peux|voulez|veux|souhaitez|avez le temps|as le temps|etes d'accord)",
  ),
  hedge: any(
    "peut-etre|sans doute|probablement|il (?:me |)semble\\w*|je (?:crois|pense|suppose|dirais|trouve)|a mon avis|semble\\w*|apparemment|plutot|un peu|eventuellement|possible|j'imagine|je me (?:demande|demandais)|j'espere|je ne suis pas sure?|il se peut|si je comprends|je serais|j'aimerais|je voudrais|je prefererais|nous apprecierions|si (?:cela|ca) ne (?:vous|te) (?:ennuie|derange|gene)|je ne voudrais pas|j'ai (?:bien )?peur|je me permets|me permettre",
  ),
  'first-person': any("je|j'\\w+|moi|me|mon|ma|mes|m'\\w+|nous|notre|nos|on"),
  'first-person-start': first("(?:et |donc |alors |mais )?(?:je|j'\\w+|mon|ma|mes|nous|notre|nos)"),
  'second-person': any("vous|votre|vos|tu|te|toi|ton|ta|tes|t'\\w+"),
  'second-person-start': first("(?:et |mais |donc |alors )?(?:vous|votre|vos|tu|ton|ta|tes|t'\\w+)"),
  'direct-question': first(
    "(?:et |mais |donc |alors |euh,? )?(?:pourquoi|quoi|qui|que|qu'\\w+|ou|comment|quel(?:le)?s?|depuis quand)",
  ),
  factuality: any(
    'vraiment|en fait|honnetement|franchement|evidemment|clairement|bien sur|exactement|simplement|juste|meme|certainement|en realite|serieusement',
  ),
  deference: any(
    '(?:beau|bon|excellent|super|bel|joli|tres bon|formidable|magnifique|beaux) (?:travail|boulot|article|point|ajout|exemple|idee|articles)|bonne (?:idee|question|remarque)|bravo|felicitations?|interessant\\w*|chapeau|impressionn\\w+|vous avez raison|tu as raison',
  ),
  'conjunction-start': first('donc|et|mais|ou|alors|aussi|car|parce que|si|or'),
  positive: any(
    "bon|bonne|bien|super|genial\\w*|content\\w*|heureu\\w+|ravie?s?|aime|meilleur\\w*|mieux|utile\\w*|gentil\\w*|excellent\\w*|merveilleu\\w+|bienvenue?s?|plaisir|espere|d'accord|parfait\\w*|volontiers|apprecie\\w*|cordial\\w*|amical\\w*|interess\\w+|n'hesit\\w+|bonne (?:journee|soiree|continuation)|avec plaisir",
  ),
  negative: any(
    "faux|mauvais\\w*|stupide\\w*|idiot\\w*|absurde\\w*|ridicule\\w*|mensonge\\w*|menteu\\w+|nul|nulle|honte\\w*|inutile\\w*|debile\\w*|n'importe quoi|attaqu\\w+|accus\\w+|ignor\\w+|refus\\w+|supprim\\w+|efface\\w*|enlev\\w+|retir\\w+|revoqu\\w+|revert\\w*|bloqu\\w+|vandal\\w+|menac\\w+|inacceptable\\w*|problemes?|pretend\\w*|con|conne|merde\\w*|putain|foutre|insult\\w+|arret\\w+|censur\\w+|agressi\\w+|personnel\\w*|violation|violer|raciste|fou|folle|encore",
  ),
  negation: any("ne|n'\\w+|pas|jamais|rien|aucune?|personne|ni|non"),
  but: any('mais|cependant|toutefois|pourtant|neanmoins|alors que|au lieu'),
  help: any(
    'aid\\w+|conseil\\w*|avis|jeter un (?:oeil|œil|coup)|regarder|verifier|suggestions?|assist\\w+|dites-moi|dis-moi|expliqu\\w+|tenir au courant|faire savoir',
  ),
  'did-you': any(
    "(?:avez|etes|pensez|croyez|savez|voulez)-vous|(?:as|es|penses|crois|sais|veux)-tu|est-ce que (?:vous|tu)|n'(?:avez|etes)-vous|n'as-tu|pourquoi (?:avez|as|est-ce|vous|tu|n'|ne)\\w*",
  ),
  accusing: any(
    "(?:vous|tu) (?:ne|n'\\w+|devez|dois|devriez|devrais|avez (?:supprime|efface|retire|enleve|revoque|fait|dit)|as (?:supprime|efface|retire|enleve|revoque|fait|dit)|etes|es|continuez|continues|pretend\\w*|semblez|sembles|pensez|penses|croyez|crois)|(?:votre|ton|ta) (?:propre|probleme|comportement|attitude|opinion|pretendue?)|(?:vos|tes) (?:actions|modifications|propres)",
  ),
  inviting: any(
    "(?:pourri(?:ez|ons)|pourrais|pouvez|peux|auriez|aurais|seriez|serais|voudriez|voudrais|aimeriez|aimerais)[- ](?:vous|tu)(?:,? (?:s'il|peut-etre|m'|me|nous|jeter|avoir|dire|aider|regarder|verifier|expliquer|ajouter))?|puis-je|pourrais-je|pouvons-nous|qu'en (?:pensez-vous|penses-tu|dites-vous)|y a-t-il (?:un|une|moyen)|des idees|est-ce que je (?:peux|pourrais|dois)|dois-je|devrais-je|voulez-vous (?:que|bien|m')|veux-tu (?:que|bien|m')|connaissez-vous|sauriez-vous|saurais-tu|savez-vous (?:si|ou|comment)|comment (?:allez|vas|ca va)",
  ),
  // « Réparez ça », « Merci de répondre », « Relis »: asked as an order. What invites is no order.
  imperative: first(
    "(?:et |donc |alors |puis |maintenant )?(?:(?!assez|chez|n'hesitez|dites-|tenez|sachez|recevez|voyez-vous|bonnez|venez|prenez (?:soin|le temps)|soyez (?:le|la|les|assure)|ecrivez-moi|excusez|pardonnez|permettez|veuillez)[a-z]+ez(?:-vous(?![^.!?]*[?])|(?!-vous))|(?:arrete|relis|lis|supprime|corrige|retire|enleve|change|reponds|envoie|renvoie|donne|fais|dis|va|vire|refais|explique|cesse|laisse|regarde|verifie|montre)|merci de (?!votre|ton|vos|tes|m'avoir|nous avoir|l'avoir|vous|cette|ces)[a-z']+)",
  ),
  together: any(
    'nous (?:pouvons|pourrions|devrions|devons)|ensemble|tous les deux|notre (?:discussion|article|projet)',
  ),
};
