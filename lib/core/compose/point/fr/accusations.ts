import type { Frame } from '../frame';

/** Wrongs to others that the brand is accused of: whether rightly is not known here, and nothing of it is owned. */
export const accusations: readonly Frame[] = [
  {
    id: 'greenwashing',
    kind: 'view',
    topic: 'ethics',
    find: /^(?=[^]*\b(?:vierge|pourtant|alors que|au lieu|pas (?:100|cent)|mentions legales|vous (?:dites|ecrivez|annoncez|affichez))\b)[^]*(?<![\d,])\b\d{1,2} ?% (?:de |d'|en )?(?:\w+ )?recycl\w+|\b(?:green ?washing|ecoblanchiment|(?:centrales? a |mines? de |rachet\w+ (?:du |des )?)charbon|(?:offre|electricite|energie|gamme|mention|label|ecolo\w*) (?:verte?|bio|durable)\b[^!?]{0,80}\b(?:mais|alors que|pourtant)\b)/,
    say: ["l'engagement écologique et ce qui est fait", "l'écart entre le discours écologique et les actes"],
  },
  {
    id: 'partner',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:egerie|ambassad\w+|partenaires?|partenariat|sponsor\w*|souten(?:ez|ir|u)|collabor\w*|collab|influenceu\w+|invite[rz]?)\b[^!?]{0,80}\b(?:accuse\w*|condamne\w*|mis en examen|viol\w*|agress\w+|plainte|propos|raciste|sexiste|antisemite|homophobe)|\b(?:accuse|condamne|mis en examen)e?\b[^!?]{0,60}\b(?:egerie|ambassad\w+|partenaire|soutenez)/,
    say: ['ce partenariat', 'le choix de travailler avec cette personne'],
  },
  {
    id: 'paid-words',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:t'es|tu es|vous etes|etes) payee?s? (?:pour|par|combien)|\bdi[ts]e?s? que (?:t'es|tu es|c'est) (?:payee?|sponso\w*|une pub)|\bpubs? (?:deguisees?|cachees?|non declarees?)|\b(?:collab|partenariat|placement) (?:deguise|cache|non (?:declare|mentionne))|\bl'argent n'a pas d'odeur|\bvendue?s? au plus offrant/,
    say: ['ce partenariat et la façon dont il est annoncé', 'la clarté sur ce partenariat'],
  },
  {
    id: 'waste',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:bennes?|poubelles?|containers?|conteneurs?)\b[^!?]{0,60}\b(?:javel\w*|nourriture|invendus|aliments|pleines? de|encore bons?)|\bjavel(?:lise|isee?|lisees?|iser)\w*|\b(?:jet\w+|detrui\w+) (?:\w+ ){0,3}(?:invendus|nourriture|aliments)/,
    say: ['le sort des invendus', 'ce qui est jeté et comment'],
  },
  {
    id: 'sourcing',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:ali ?express|alibaba|temu|shein|drop ?ship\w*|site chinois|marque blanche)\b/,
    say: ["l'origine de ce produit et ce qu'il coûte", "l'origine de ce produit"],
  },
  {
    id: 'false-discount',
    kind: 'view',
    topic: 'price',
    find: /\b(?:fausses?|faux|bidons?) (?:promos?|promotions?|soldes?|remises?|reductions?|prix barres?)|\b(?:promo\w*(?! \d{4}\b)|soldes?|prix barre|black friday|remise)\b[^!?]{0,120}\b(?:etait|coutait|valait)\b[^!?]{0,20}\d|\b(?:augment|gonfl|mont)\w+ (?:les prix |le prix |\w+ )?(?:juste )?avant (?:les soldes|la promo|le black)/,
    say: ["le prix d'avant la promotion", 'la réalité de cette remise'],
  },
  {
    id: 'authorship',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:plagi\w+|(?:textes?|articles?|descriptions?|paroles|recettes?|chapitres?|pages?|copi\w+|repri\w+|pomp\w+)\b[^.!?]{0,60}\bmot pour mot|mot pour mot (?:ma|mon|mes|notre|nos|l'article|le texte)\b|sont mes (?:dessins|motifs|photos|illustrations|creations|oeuvres|modeles)\b|(?:enleve|efface|coupe|retire|gomme|rogne)\w* (?:ma|notre|sa) signature|(?:est|c'est|etait) (?:mon|ma) (?:affiche|dessin|motif|illustration|photo|fresque|oeuvre|creation)\b|filigrane (?:coupe|enleve|efface|gomme|rogne)\w*|(?:motifs?|dessins?|modele|photos?|visuel|illustrations?|logo|patron|croquis|slogan|affiche)\b[^.!?]{0,60} (?:est|etait|sont) (?:a moi|de moi|les? miens?|l[ae]s? miennes?|m(?:on|a|es) (?:dessins?|motifs?|photos?|illustrations?|creations?|oeuvres?|travail))|(?:c'est|voila) (?:mon|ma) (?:motif|dessin|modele|photo|visuel|illustration|logo|patron|croquis|slogan|affiche)\b|appropriation|contrefacon d'artiste|copi(?:e|ee|es|ees|er|ez)\b[^.!?]{0,40}\b(?:dessins?|design|modeles?|motifs?|photos?|texte|recette|oeuvre|illustrations?|createurs?|creatrices?|artistes?)|(?:dessins?|design|motifs?|photos?|texte|oeuvre|illustrations?)\b[^.!?]{0,40}\b(?:copie|vole|pompe|repris|utilise)\w* (?:sans|de|a)|vol\w* (?:mon|ma|mes|le|son|leur|notre|les) (?:dessins?|design|motifs?|photos?|texte|idees?|illustrations?|oeuvres?)|(?:ne|n') ?(?:nous |m'|l'|les |ont |a )*(?:a |ont )?(?:pas )?credite\w*|personne ne (?:nous |m')a credite\w*|sans (?:nous |me |la |le |les )?(?:crediter|citer)|sans credit\w*)/,
    say: [
      "l'origine de ce travail et le crédit dû à ses auteurs",
      'les droits des auteurs de ce travail',
      "l'origine de ce travail",
    ],
  },
  {
    id: 'parity',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:parite|index (?:de l')?egalite|egalite (?:salariale|professionnelle|femmes?|hommes?)|ecarts? (?:de salaires?|salari\w+)|(?:\d+|onze|dix|neuf|huit|sept|six) hommes\b[^.!?]{0,40}\bfemmes?|(?:une seule|aucune|zero|pas une(?: seule)?) femme|que des hommes|cent pour cent masculin)/,
    say: ['la place des femmes', "l'égalité entre les femmes et les hommes"],
  },
  {
    id: 'farming',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:poules?|vaches?|cochons?|porcs|poulets?|canards?|veaux|lapins?|animaux|betes|elevages?|hangars?|lions?|lionnes?|tigres?|ours|elephants?|dauphins?|orques?|singes?|girafes?|loups?|fauves?)\b[^!?]{0,120}\b(?:tourn\w+ en rond|plaies?|maigr\w+|minuscules?|\d+ ?m2|acces (?:a l')?exterieur|entasse\w*|enferme\w*|cages?|en plein air|agonis\w+|mort\w*|souffr\w+|maltrait\w+|abatt\w+|filme\w*|deplum\w+|decharn\w+|sang|blesse\w*|trappes?)|\b(?:filme\w*|entasse\w*|cages?|maltrait\w+|bien-etre)\b[^!?]{0,120}\b(?:poules?|vaches?|cochons?|porcs|poulets?|canards?|veaux|lapins?|animaux|betes|elevages?)\b/,
    say: ['la façon dont les animaux vivent', 'les conditions de vie des animaux', 'le sort des animaux'],
  },
  {
    // « Le reportage d'hier soir sur vos entrepôts »: what it shows is not known here.
    id: 'on-screen',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:reportage|documentaire|enquete(?! (?:de satisfaction|publique|interne|en cours|client\w*))|emission|envoye special|cash investigation|complement d'enquete|images)\b[^.!?]{0,50}\b(?:sur|chez|dans|contre) (?:vous\b|(?:votre|vos|une? de vos) [a-z]+)|\b(?:vu|regarde|apres|depuis|suite (?:a|au)) (?:le|ce|l'|cet|cette|un|une|votre passage dans) ?(?:reportage|documentaire|enquete(?! (?:de satisfaction|publique))|emission)\b/,
    say: ['ce que montre ce reportage', 'les faits montrés dans ce reportage'],
  },
  {
    id: 'sexist-ad',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:femmes?|filles?|corps|fesses|seins|decollete|nues?)\b[^!?]{0,60}\b(?:pour vendre|dans (?:une|la|votre|cette|vos) pubs?\w*)|\b(?:femmes?|filles?) (?:a moitie |a demi )?(?:nues?|denudees?)|\bfemmes?[- ]objets?|\bpubs? (?:\w+ )?sexistes?|\bclich\w+ (?:sexistes?|sur les femmes)/,
    say: [
      "l'image des femmes dans cette publicité",
      'la façon dont les femmes sont montrées',
      "l'image qui est donnée des femmes",
    ],
  },
];
