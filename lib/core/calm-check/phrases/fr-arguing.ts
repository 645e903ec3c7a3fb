import type { FindingCode } from '../finding';
import type { Phrase } from '../rule';

const r = String.raw;
/** French wordings that argue, on folded text (no accents, straight quotes, lower case). */
export const frenchArguing: Partial<Record<FindingCode, readonly Phrase[]>> = {
  blame: [
    [
      r`\b(?:vous|tu) (?:auriez|aurais) (?:pu|du)\b(?! (?:etre|avoir|recevoir|trouver|attendre|compter|l'apprendre|le savoir))`,
      null,
    ],
    [
      r`\b(?:vous|tu) n'(?:avez|as|aviez|avais) (?:\w+ )?(?:pas|rien|jamais|meme pas) (?:\w+ )?(?:lu|regarde|verifie|suivi|respecte|precise|indique|repondu|donne|fourni|appele|contacte|prevenu|demande|signale|coche|rempli|renseigne|ouvert|consulte|pris|pense|choisi|ecoute|compris|fait|laisse|envoye|transmis|mis|utilise|confirme|valide|reserve|active)`,
      null,
    ],
    [
      r`\b(?:il (?:fallait(?! une? | des )|aurait fallu|suffisait|suffit|eut fallu)|suffisait de|n'y avait qu'a)\b`,
      null,
    ],
    [r`\b(?:si (?:vous|tu) (?:aviez|avais|nous aviez|m'aviez))\b`, null],
    [
      r`\b(?:comme (?:c'est |il est |cela est |nous vous l'avons |vous le |on vous l'a |je vous l'ai )?(?:deja |clairement |bien |pourtant |precedemment )?(?:indique|precise|explique|mentionne|stipule|ecrit|annonce|dit|savez|rappele)\w*)`,
      null,
    ],
    [
      r`\b(?:erreur|maladresse|oubli|negligence|mauvaise (?:manipulation|utilisation|lecture)|manipulation) (?:de (?:votre|ta) (?:part|cote)|vient de (?:vous|toi)|cliente?)`,
      null,
    ],
    [r`\b(?:mauvaise|fausse) (?:manipulation|utilisation|lecture|comprehension)\b`, null],
    [
      r`\b(?:vous|tu) (?:avez|as|aurez|auras) (?:surement |sans doute |probablement |certainement |visiblement |manifestement |peut-etre |vous-meme |simplement |tout simplement |clairement )?(?:mal |oublie|omis|neglige|refuse de|confondu|rate|saute|insiste|coche|accepte|signe|valide les|choisi de|choisi le|pris le risque|du (?:mal|oublier|confondre|rater|vous tromper|te tromper|faire une|saisir|entrer|cliquer|appuyer|laisser|manquer|recevoir|mettre))`,
      null,
    ],
    [
      r`\b(?:vous (?:vous etes|vous serez) tromp|tu t'es tromp|t'es trompe|vous etes (?:vous-meme|le seul responsable|responsable|en retard|arrive|de mauvaise foi|agressi|impoli|injuste|en tort|parti)|tu es (?:responsable|de mauvaise foi|agressi|injuste))\w*`,
      null,
    ],
    [
      r`\b(?:c'est|c'etait|tout (?:est|etait)|cela (?:est|etait)|figure|etait|est) (?:pourtant |bien |clairement |meme |tres |parfaitement |ecrit |marque |indique )*(?:ecrit|marque|indique|precise|affiche|mentionne|signale|explique|stipule|note)e?s? (?:\w+ )?(?:en (?:gros|toutes lettres|haut|bas|gras|clair|rouge)|sur (?:la|le|l'|les|notre|nos|votre|chaque|l)|dans (?:la|le|l'|les|notre|nos|votre|l)|noir sur blanc|clairement|au dos|partout|a l'entree|depuis)`,
      null,
    ],
    [
      r`\b(?:la (?:notice|fiche|page|brochure|carte|charte)|l'(?:etiquette|emballage|affiche|annonce|application|e-?mail)|le (?:site|contrat|menu|mode d'emploi|reglement|descriptif|mail|ticket|panneau)|notre (?:site|faq|foire|reglement|page)|les (?:conditions|instructions|consignes|horaires)) (?:le |la |l'|vous )?(?:precis|indiqu|mentionn|dit\b|disent|expliqu|stipul|rappell|prevoi|annonc|signal|recommand|montr|preven)\w*`,
      null,
    ],
    [
      r`\b(?:nous|je) (?:vous|te|tiens a vous|tenons a vous|me permets de vous|nous permettons de vous|souhaite vous|souhaitons vous) rappel\w+`,
      null,
    ],
    [r`\b(?:pour rappel|pour memoire|je rappelle|nous rappelons|rappelons)\b`, null],
    [
      r`\b(?:(?<!faire |fais |vais |pouvoir )relire|relisez|relis|lire attentivement|bien lire|mieux lire|(?<!faire |fais |faisons )lire (?:les|nos|la|le|l'))\b`,
      null,
    ],
    [
      r`\bla prochaine fois\b[^.!?]{0,12}\b(?:pens|verifi|essay|lis|appel|prev|reserv|regard|faites|fais|evitez|evite|prenez|prends|attendez)\w*`,
      null,
    ],
    [
      r`\bavant de (?:\w+ )?(?:parler|accuser|critiquer|vous plaindre|te plaindre|juger|poster|publier|commenter|venir|crier|ecrire|denigrer|nous (?:accuser|insulter|juger)|laisser|vous (?:deplacer|enerver|emporter)|te)\b`,
      null,
    ],
    [
      r`\b(?:par|de) (?:votre|ta) (?:faute|fait|responsabilite|inattention|negligence)|\b(?:votre|ta) (?:faute|erreur|negligence|responsabilite|inattention|impatience|mauvaise foi|agressivite|ton\b|attitude|comportement|accusation)|\bvos (?:accusations|insultes|propos|exigences|erreurs)|a vous de (?:verifier|lire|voir|vous|faire|prendre|prevoir)\b`,
      null,
    ],
    [
      r`\b(?:la|une) (?:faute|erreur|responsabilite|negligence) (?:du|de la|de l'|de notre|des|d'un|vient|incombe|revient)(?: ?(?:un|une|le|la|notre))? ?(?:transporteur|livreur|fournisseur|fabricant|prestataire|sous-traitant|poste|banque|client|partenaire|voisin|voyageur|facteur|agence|a)\w*(?! de notre)`,
      null,
    ],
    [
      r`\b(?:c'est|voyez|adressez-vous|contactez|tournez-vous|voir) (?:avec |vers |a |le |la |votre |plutot |directement )+(?:transporteur|fournisseur|fabricant|banque|poste|prestataire|sous-traitant|mairie|syndic|operateur|livreur)\w*(?: qui)?`,
      null,
    ],
    [
      r`\b(?:puisque|vu que|etant donne que|des lors que|quand on) (?:vous |tu )?(?:avez|as|n'avez|n'as|etes|etiez|arrive|arrivez|ne|n'|commande|reserve|lit)`,
      null,
    ],
    [
      r`\b(?:les|des|certains|d'autres|tous les|la plupart des) (?:autres )?(?:clients|gens|personnes|voyageurs|joueurs|parents|adherents|utilisateurs) (?:y arrivent|comprennent|lisent|n'ont (?:pas|eu|aucun)|ne (?:lisent|se plaignent|prennent|font)|qui (?:ne|n'|refusent|oublient|insultent))`,
      null,
    ],
    [
      r`\b(?:vous (?:exagerez|mentez|insultez|accusez|pretendez|deformez|refusez|oubliez|confondez|interpretez|generalisez|semblez (?:oublier|ignorer|croire|penser|ne))|tu (?:exageres|mens|oublies|confonds|pretends))\b`,
      null,
    ],
    [
      r`\b(?:(?:nous|je|on) (?:vous (?:l')?(?:avions|avons|ai|avait|avais) |(?:l'avions|l'avons) |(?:avions|avons|ai) deja )(?:\w+ )?(?:prevenu|averti|explique|dit|repondu|deja (?:dit|explique|repondu|prevenu)))(?:e?s?)\b(?! trop)`,
      null,
    ],
    [
      r`\bje ne vois pas (?:ce que|en quoi|pourquoi|comment|ou)\b|\b(?:encore )?fau(?:t|drait)-il (?:que|lire|\w+er)|\bencore faut-il\b|\bquand on (?:commande|reserve|achete|vient|veut)\b`,
      null,
    ],
  ],
  'non-apology': [
    [
      r`\b(?:desolee?s?|navree?s?|excusez?(?:-nous|-moi)?|nous (?:nous )?excusons|regrettons|regrette|mes excuses|nos excuses) (?:si|s'il|s'ils|au cas ou|dans le cas ou)\b`,
      'Je suis navré que',
    ],
    [
      r`\b(?:desolee?s?|navree?s?|regrettons|regrette|dommage) (?:que |d'apprendre que |de voir que |de lire que )(?:vous |tu |certains |cela |ca )(?:\w+ )?(?:ayez (?:ressenti|pris|mal|trouve|interprete|juge|percu|vecu cela|eu (?:ce|cette|l'impression|le sentiment))|(?:le|la|l')? ?(?:preniez|ressentiez|voyiez|percev|prenn|pens|trouv|juge|interpret|estim)\w*|soyez (?:mecontent|insatisfait|decu|vexe|fache|contrarie)|aies (?:mal|pris|ressenti)|vous soyez senti|te sois|vous sentiez|ait pu (?:vous )?(?:choquer|heurter|blesser|froisser|deplaire)|ait ete mal|puisse)\w*`,
      'Je suis navré que',
    ],
    [
      r`\b(?:desolee?s?|navree?s?|excuses?|regrettons|regrette) (?:pour|de|du|des) (?:ce |cet |le |l'|tout |un |cette |la )?(?:malentendu|incomprehension|ressenti|confusion|quiproquo|impression)`,
      "Je suis navré que ce n'ait pas été clair",
    ],
    [
      r`\bsi (?:nos|notre|mes|mon|cela|ca|ce|cette|quelqu'un|certains|des) (?:\w+ ){0,3}(?:(?:a|ont|avait|aurait) (?:pu )?(?:vous )?(?:choqu|heurt|bless|offens|froiss|decu|derang)\w*|s'est senti|se sont senti)`,
      null,
    ],
    [
      r`\b(?:a|ont|ait|aient|avoir) pu (?:vous )?(?:sembler|paraitre|donner l'impression|etre mal|froisser|choquer|heurter|blesser|deplaire)|\bmal (?:compris|interprete|percu)e?s?\b`,
      null,
    ],
  ],
  denial: [
    [
      r`\b(?:c'est|cela est|ceci est|ce qui est|est) (?:tout a fait |totalement |completement |tout simplement |parfaitement |absolument |strictement )?(?:faux|inexact|mensonger|errone|impossible|invraisemblable|de la diffamation)\b|\b(?:ce n'est|c'est) pas (?:vrai|exact|possible|notre faute|de notre (?:faute|fait|responsabilite|ressort)|ce qui s'est passe|le cas|nous qui|nous\b|un probleme|une erreur|un defaut|un bug)|n'est (?:absolument |en rien |nullement )?(?:pas )?(?:vrai|exact|notre faute|de notre (?:faute|fait|ressort|responsabilite))`,
      null,
    ],
    [
      r`\b(?:contrairement a|a l'inverse de|n'en deplaise|quoi que vous (?:en )?disiez|quoi qu'on en dise)\b`,
      null,
    ],
    [
      r`\b(?:mensong\w*|affabulation\w*|calomni\w*|fausses? (?:information|accusation|rumeur|affirmation)s?|intox|infondee?s?|sans fondement|inexactitudes?|contre-?verite)`,
      null,
    ],
    [
      r`\b(?:livreur|chauffeur|technicien|colis|conseillere?|agent|collegue|equipe|vendeu\w+|serveu\w+|facteur|message|courrier|mail|client|produit|appareil|commande|medecin|coursier|prestataire|il|elle|ils|elles|ont|a|nous|on) (?:vous )?(?:l'|vous )?(?:est|a|ont|avons|etait|avait|sont|s'est|ai) (?:pourtant|bel et bien|effectivement bien|bien(?= (?:ete |sonne|frapp|passe|appel|livr|remis|depose|repondu|envoye|expedi|fait|presente|prevenu|inform|respect|suivi|recu votre ?accord|control|verifi|test|avert|tent|essay|explique|propose|emis|distribue)))`,
      null,
    ],
    [
      r`\b(?:nos|notre|le|les) (?:registres|releves|systemes?|donnees|journaux|cameras|geolocalisation|suivi|historique|dossiers?|enregistrements?|services|controles|tests|analyses|outils|ecoute) (?:ne )?(?:montr|indiqu|confirm|prouv|affich|attest|revel|demontr|disent|dit\b|fait apparaitre|n'indiqu|a montre|ont montre|font etat|fait etat)\w*`,
      null,
    ],
    [
      r`\b(?:d'apres|selon) (?:nos (?:registres|informations|donnees|services|verifications|equipes|controles|releves|systemes)|notre (?:systeme|suivi|livreur|transporteur|equipe)|le (?:livreur|chauffeur|responsable|magasin|transporteur|conseiller))`,
      null,
    ],
    [
      r`\b(?:aucune?) (?:anomalie|erreur|faute|defaut|manquement|dysfonctionnement|probleme|incident|trace|reclamation|plainte|retard|preuve|souci|panne|element|faille|fuite) (?:\w+ ){0,3}(?:n'|ne |de notre|n)`,
      null,
    ],
    [
      r`\b(?:n'avons|n'ai|n'a|n'ont) (?:\w+ )?(?:constate|releve|observe|trouve|commis|identifie|detecte|recu|eu|enregistre|note|vu) (?:aucun|la moindre|le moindre|d'anomalie|d'erreur|de defaut)|\b(?:n'avons|n'ai|n'a|n'ont) (?:jamais|pas|nullement) (?:dit|promis|refuse|fait cela|menti|cache|annonce|recu (?:votre|de|vos|aucun)|ete (?:informe|contacte|prevenu|alerte)|eu (?:connaissance|de|d'autre|ce)|connaissance|commis|vendu|eu le moindre|constate|trace|la meme)`,
      null,
    ],
    [
      r`\b(?:rien d'anormal|tout (?:est|etait|fonctionne|fonctionnait|a ete|s'est) (?:normal|conforme|correct|en ordre|normalement|parfaitement|correctement|fait|bien|respecte|deroule)|fonctionne\w* (?:parfaitement|normalement|correctement|tres bien)|conformes? (?:a |aux )?(?:la|nos|notre|l|norme|procedure)?|(?:procedures?|consignes?|protocoles?|regles?|process|formules d'usage|normes?) (?:\w+ )?(?:\w+ )?(?:ete |est |sont |etaient |etait )?(?:\w+ )?(?:suivie?s?|respectee?s?|appliquee?s?|employee?s?|observee?s?))`,
      null,
    ],
    [
      r`\b(?:nous|je) (?:maintenons|maintiens|contestons|conteste|dementons|demens|refutons|refute|recusons|rejetons|m'inscris en faux|assumons pleinement nos)\b`,
      null,
    ],
    [
      r`\b(?:(?:je suis|nous sommes|suis|sommes) (?:tres |fort |assez |plutot |un peu )?(?:surpris|etonne)e?s?|(?:votre|ton|ce) (?:message|commentaire|avis|remarque|temoignage) (?:nous |m')?(?:surpren|etonn|interpell)\w*|(?:cela|ca) (?:nous|m'|me) (?:surpren|etonn)\w*)`,
      null,
    ],
    [
      r`\b(?:vous etes|c'est|tu es) (?:bien )?(?:le|la) (?:seule?|premiere?|seul cas)(?: fois| personne| client\w*)? (?:a|qu|que|dont|en|depuis)\b|\bperson+e (?:d'autre )?ne (?:s'est|nous a|s'en)|\bjamais (?:personne|aucun)|\bcas (?:isole|unique|rare|exceptionnel)|\bincident isole`,
      null,
    ],
    [
      r`\b(?:independante?s? de notre volonte|ne (?:releve|relevent|depend|dependent) (?:pas|aucunement|en rien) de (?:nous|nos|notre)|pas de notre ressort|hors de notre (?:controle|responsabilite)|n'y (?:sommes|suis|est|peut|pouvons|peux) (?:\w+ )?(?:pour )?rien|n'y pouvons rien|ne (?:sommes|saurions|pouvons|peut|suis) (?:pas |en rien |aucunement |nullement )?(?:etre )?(?:tenue?s? (?:pour )?)?responsables?|decline\w* toute)`,
      null,
    ],
    [
      r`\b(?:pretendue?s?|soi-disant|supposee?s?|alleguee?s?|ce que vous (?:affirmez|pretendez|avancez|racontez|insinuez)|votre version|vos affirmations|vos dires|selon vous|a vous (?:lire|entendre|croire),)`,
      null,
    ],
  ],
  irony: [
    [
      r`(?:^|[.!?]\s*|, )(?:ah|oh|oups|tiens|eh bien|aie|ouh|oulala|wow),? (?:bah |ben |bon |mais |oui,? |le |la |les |l'|ce |ces |bien |voila |quel|cette |encore |tiens|pauvre|comme )*(?:fameu|celebre|bon vieux|classique|grand|legend|drame|magie|mystere|pauvre|si seulement|comme c'est|quel|le beau|encore (?:un|une))`,
      null,
    ],
    [
      r`\b(?:le|la|les|ce|cette) (?:fameu(?:x|se|ses)|sacro-sainte?)\b|\b(?:decidement|de grands magiciens|magiciens?|baguette magique|boule de cristal|devins?|madame irma|sherlock|einstein)\b`,
      null,
    ],
    [
      r`\b(?:bravo|felicitations|chapeau|bien joue|merci) (?:a vous |)?(?:pour|de|d') ?(?:cette |ce |votre |vos |nous |la |le |tant de |ces |l')*(?:lecon|cours|expertise|delicat|analyse|perspicacit|gentil|bienveillan|eclair|poesie|finesse|elegance|courtoisie|amabilit|nuance|lumieres|apprendre (?:notre|a)|rappeler (?:notre|comment)|diagnostic|roman|message si|mots doux|compliments?|subtil)\w*`,
      null,
    ],
    [
      r`\b(?:quelle (?:surprise|tragedie|horreur|nouvelle|imagination|patience|elegance|finesse|delicatesse)|quel (?:drame|scandale|scoop|suspense|talent|malheur|humour)|scoop|comme c'est (?:original|charmant|etrange|drole|pratique|aimable|gentil|etonnant)|on (?:aura tout|n'est pas a)|a croire que|c'est bien connu|comme chacun sait|vous (?:etes|devez etre) (?:surement |sans doute |certainement |visiblement |manifestement )?(?:un |une |bien |le |la )?(?:expert|specialist|profession|connaisseu|genie|devin|mieux place)\w*|puisque vous (?:savez|etes)|vous qui savez|ravis d'apprendre|heureux d'apprendre|nous (?:voila|sommes) (?:rassures|flattes|ravis de l)|pauvre petite?|sortez les mouchoirs|toute une histoire|inutile de nous remercier|la terre continue|revolution(?:naire)? en)\b`,
      null,
    ],
    [
      r`\b(?:lol|mdr+|ptdr|haha+|hihi|xd|bah voyons|ben voyons|mais oui,? bien sur|c'est ca oui|cause toujours)\b`,
      null,
    ],
  ],
  order: [
    [
      r`\b(?:calm(?:ez-vous|e-toi|ons-nous)|restez (?:poli|calme|correct|courtois|respectueu|zen|serieu)\w*|reste (?:poli|calme|correct)\w*|soyez (?:poli|raisonnable|patient|correct|realiste|serieu|respectueu|indulgent|comprehensi|de bonne)\w*|sois (?:poli|patient|raisonnable)\w*|un peu de (?:calme|respect|patience|politesse|tenue|retenue)|gardez (?:votre calme|vos (?:insultes|commentaires|remarques))|detendez-vous|detends-toi|on se calme|surveillez|pesez vos mots|mesurez vos|changez de ton|baissez)\b`,
      'Je comprends que ce soit éprouvant',
    ],
    [
      r`(?:\b(?:cessez|arretez)|(?:^|[.!?,;] )(?:arrete|cesse))\b(?! (?:de l'utiliser|l'utilisation|l'appareil|immediatement (?:de l'utiliser|l'u)|d'utiliser|d'en consommer|la prise|tout de suite))`,
      null,
    ],
    [
      r`\bveuillez (?!(?:agreer|accepter|recevoir|croire|trouver|m'excuser|nous excuser|ne (?:pas|plus) (?:consommer|utiliser)))`,
      'si cela vous convient, vous pouvez ',
    ],
    [
      r`\bmerci (?:de |d')(?!(?:nous |le |la |l'|en |y )*(?:parler|alerter|dire|signaler|poser|partager|penser|veiller|permettre|aider)\b|faire (?:partie|la part))(?:bien vouloir |ne (?:pas|plus) |nous |vous |me |te |y |en |le |la |l'|vous en )*(?!avoir|etre|ecrire si|m'avoir|votre\b|notre\b|l'autre)(?:[a-z]+(?:er|ir|oir|dre|tre|ire|ttre|pre)|faire)\b(?! nouvelle)`,
      null,
    ],
    [
      r`(?:^|[.!?;:,]\s*|\b(?:donc|alors|et|puis|mais) )(?:lis(?:ez)?|relis(?:ez)?|verifiez|verifie|patientez|patiente|supprimez|supprime|retirez|retire|effacez|modifiez|corrigez|rectifiez|consultez|reportez-vous|referez-vous|relancez|rappelez|renvoyez|adressez-vous|adresse-toi|debrouillez|apprenez|reflechissez|regardez|faites (?:un|une|preuve|attention|l'effort|donc)|remplissez|completez|prenez (?:donc|votre mal|la peine|le temps)|pensez a|pense a|essayez|evitez|sachez|sache|comprenez|admettez|reconnaissez|notez|ecoutez|allez (?:voir|sur|lire|donc)|va (?:voir|lire)|passez (?:par|votre|commande)|attendez|contactez (?:le|notre|votre|la|nos|plutot)|appelez (?:le|notre|votre)|prouvez|justifiez|envoyez-nous (?:votre|vos|la|le|une)|communiquez|fournissez|transmettez|indiquez|precisez|donnez-nous|telechargez|redemarrez|reinstallez|videz|desinstallez|achetez|prevoyez|organisez|parlez)\b`,
      null,
    ],
    [
      r`\b(?:vous|tu) (?:devez|dois|devrez|devriez|devrais|etes prie|etes pries|etes priee|etes tenu|etes cense|n'avez qu'a|n'as qu'a|n'aviez qu'a|aurez a|avez a)\w*\b(?! (?:\w+ )?(?:etre (?:inquiet|fatigu|decu)|vous sentir|avoir (?:recu|eu)))`,
      null,
    ],
    [
      r`\b(?:il (?:faut|faudra|faudrait|convient|vous (?:faut|faudra|appartient|revient|incombe)|est (?:necessaire|obligatoire|imperatif)|suffira)) (?:que (?:vous|tu)|(?:\w+ )?(?:de )?(?:patienter|attendre (?:votre|un|que)|lire|verifier|vous adresser|passer par|remplir|contacter|prendre sur|rester|comprendre|savoir|vous|relire|consulter))\b`,
      null,
    ],
    [
      r`\b(?:je|nous|on) (?:vous |te |t')(?:invite|invitons|prie|prions|demande|demandons|conseille|conseillons|suggere|suggerons|somme|sommons|recommande|recommandons|encourage)\w* (?:donc |a |de |d'|bien |a bien |plutot |vivement |fortement |instamment |, )*(?:relire|lire|consulter|verifier|vous (?:calmer|reporter|adresser|renseigner|rapprocher|referer|connecter|moderer)|prendre|rester|cesser|retirer|supprimer|moderer|reconsiderer|patienter|revoir|modifier|mesurer|regarder|remplir|utiliser|passer|bien vouloir (?!(?:nous|m')(?:en )?excus)|attendre|contacter (?:le|notre|la|nos|votre)|garder votre|faire preuve|respecter|corriger|nous (?:transmettre|fournir|communiquer|envoyer|contacter)|vouloir)\b`,
      null,
    ],
    [
      r`\b(?:on se (?:calme|detend|respecte)|ca suffit|stop\b|point final|point barre|faut (?:pas|arreter|savoir|apprendre|se|voir a)|merci de rester)\b`,
      null,
    ],
  ],
  absolute: [
    [
      r`\b(?:sans (?:aucune )?exception|systematiquement|en aucun cas|en aucune (?:facon|maniere)|absolument (?:aucun|rien|tout|jamais|impossible|tous|toutes|pas)\w*|totalement impossible|strictement (?:impossible|aucun\w*)|zero (?:defaut|risque|probleme|reclamation|retard)|100 ?%|a cent pour cent|tout le monde (?:sait|est|aime|adore|le sait|peut|comprend)|chacun sait|nulle part ailleurs|pas (?:un|une) seule?|tous sans|en toutes circonstances|quoi qu'il en soit)\b`,
      null,
    ],
    [
      r`\btou(?:s|tes) (?:nos|les|mes) (?:(?:autres|\w+) )?(?:clients?|clientes|produits|colis|livreurs|techniciens|equipes|conseillers?|conseilleres|collaborateurs|commandes|appels|messages|demandes|plats|articles|controles|salaries|agents|vendeurs|utilisateurs|joueurs|adherents|abonnes|tests|prix|tarifs|delais|voyageurs|lots|engagements|magasins|boutiques|chambres|recettes|ingredients|prestataires|partenaires|livraisons|animaux|normes|regles|procedures|avis)\b(?! (?:concerne|touche|impact|annul|en retard|qui (?:ont|attendent|nous)))`,
      null,
    ],
    [
      r`\baucune? (?:\w+ )?(?:defaut|produit|colis|client|risque|doute|danger|article|piece|plat|erreur possible|autre client|exception|livreur|souci|retard possible)\w* (?:ne |n'|de|n|pour|d'|a |sur|possible)|\b(?:aucun (?:risque|danger|doute|souci|defaut|probleme))\b`,
      null,
    ],
    [
      r`\b(?:nous|on|je|nos \w+|notre \w+|il|ils|elle|elles) (?:\w+ )?(?:(?:controlons|verifions|respectons|traitons|repondons|livrons|prenons|mettons|faisons|veillons|testons|sommes|avons|agissons|tenons|offrons|proposons|garantissons|arrivons|accueillons|prevenons|rappelons|disons|jouons|envoyons|fait|faits|repond|repondent|livre|livrent|respecte|respectent|arrive|arrivent|previent|previennent|rappelle|rappellent|appelle|appellent|sonne|sonnent|verifie|verifient|controle|controlent|passe|passent|rembourse|remboursons|remboursent|annonce|annoncent|annoncons) (?:\w+ )?(?:toujours|jamais)|sont toujours (?:controle|verifie|prepare|forme|teste|traite|expedie|polis|courtois|souriant|ponctuel|a l'heure|bien|tres|frais|respect|disponible|informe|prevenu)\w*|a toujours (?:ete|fait|respecte|repondu|livre|mis|tenu)|ont toujours (?:ete|fait|respecte|livre))\b(?! (?:pas|dans le meme|en panne|en retard|sur place|en cours|en train|au (?:depot|meme)|en attente))`,
      null,
    ],
    [
      r`\b(?:n'a|n'ont|n'avons|n'ai|n'avait|ne (?:sont|sommes|seront|sera|livrons|vendons|faisons|laissons|refusons|mentons|servons|facturons|depassons|manquons|peut|peuvent)) (?:jamais)\b(?! (?:repondu|rappele|recu de|ete (?:livre|rappele|traite|prevenu|repondu|lu|rembourse)|eu de (?:reponse|nouvelle)|su|pris le temps|donne suite|vous|du))`,
      null,
    ],
  ],
  'rhetorical-question': [
    [
      r`\b(?:qui (?:peut|pourrait|n'a|va|oserait|croit|irait|aurait|donc|a dit|vous a dit|ne)|comment (?:(?:pouvons|pourrions|aurions|voulez|peut|veux|oser|osez|peux|pouvez)\w*-?(?:nous|vous|on|tu)?|imaginer|croire|faire (?:autrement|mieux)|pensez)|que (?:voulez-vous|voulez|veux-tu|vouliez|pouvons-nous y|dire de plus|faire de plus|demander de plus|faudrait-il)|pourquoi (?:diable|donc|ne pas (?:avoir|nous avoir|l'avoir)|n'avez|n'as|avoir|venir|commander|ne (?:lisez|pas lire)|ferions|ferait|voudrions|vous en prendre|tant de|s'acharner|serions)|a quoi (?:bon|vous attend|sert|t'attend)\w*|ou (?:est le (?:probleme|mal)|voyez-vous|avez-vous (?:vu|lu))|n'est-ce pas|n'avez-vous (?:pas|jamais|donc)|n'as-tu|ne (?:pensez|croyez|trouvez|pourriez|savez|voyez|deviez)-vous pas|pensez-vous (?:vraiment|sincerement|reellement|que|un|qu)|croyez-vous|crois-tu|penses-tu|vous (?:croyez|pensez|imaginez) (?:vraiment|que|qu'|sincerement|reellement|serieusement)|vraiment|serieusement|avez-vous (?:seulement|au moins|bien|meme|pense a|essaye|lu|verifie|pris|regarde|songe|deja (?:essaye|tenu|travaille|gere))|as-tu (?:lu|verifie|seulement|essaye|bien)|est-ce (?:vraiment|bien|notre|si|de notre|a nous|trop|raisonnable|que vous (?:avez|pensez|croyez|realisez|lisez)|que c'est (?:si|notre))|faut-il|depuis quand|et alors|vous plaisantez|c'est une blague|quel rapport|qu'attend(?:iez|ez|ais|s)-?(?:vous|tu)?|qu'auriez-vous|qu'est-ce que (?:vous (?:voulez|attendiez|croyez)|ca change|tu (?:veux|crois))|que feriez-vous|vous trouvez (?:ca|cela)|imaginez-vous|savez-vous (?:seulement|combien|ce que))\b[^.!?]*\?`,
      null,
    ],
  ],
};
