import { anyOf } from '../../signs/any-of';
import type { Frame } from '../frame';

/** Where people can be shut in, as they write or before. */
const inside = anyOf([
  String.raw`ascenseurs?|monte-charge|cabines?|telecabines?|tele(?:siege|pherique)s?|funiculaires?|nacelles?|(?:grande )?roue|maneges?|attraction|tyrolienne`,
  String.raw`trains?|rames?|wagons?|voiture \d+|tgv|ter|rer|intercites?|metro|tram(?:way)?|tunnel|pleine voie|rase campagne|tarmac|avion`,
]).source;
const stuck = String.raw`(?:bloque|coince|enferme|immobilise|piege|suspendu|arrete|plante)e?s?\b`;
const now = String.raw`\b(?:on est|on se retrouve|nous sommes|sommes|je suis|suis|tjrs|toujours|encore|ter|trains?|rame|tgv|rer|metro|cabine|telecabine|personnes|gens)`;
const over = String.raw`(?![^]*\b(?:hier|avant-hier|l'autre jour|la semaine derniere|le mois dernier|finalement|enfin (?:sorti|libere|repart)\w*|nous (?:a|ont) (?:sorti|libere)s?|etions|etais|on etait|(?:on est|sommes|suis) rest\w+)\b)`;

const child = String.raw`(?:bebe|fils|fille|petite?|enfants?|gamine?|nourrisson|jumeaux|jumelles|neveu|niece|\d+ (?:mois|ans))`;
/** Parts of what people sit in, stand on, wear or hang from. */
const part = String.raw`(?:harnais|boucles?|sangles?|ceinture|clips?|attaches?|fermoir|bretelles?|fixations?|isofix|freins?|guidon|fourche|potence|roues?|pedales?|selle|cadre|pieds?|barreaux?|marches?|montants?|echelle|escabeau|chaise|tabouret|fauteuil|siege|banc|lit|barrieres?|transat|hamac|balancoire|trampoline|toboggan|porte-bebe|poussette|cosy|nacelle|landau|tablette|plateau|dossier|accoudoir|etagere|meuble|commode|poignee|cable|poulie|barres?|barre|corde|mousqueton|baudrier|tapis|machine|crochet|chaine)`;
const gives = String.raw`(?:s'est (?:\w+ )?(?:ouvert|detach|defait|decroch|deboit|declips|repli|referm|effondr|cass|bris|relev|debloqu|deverrouill|deviss|rompu|fendu|arrach|barre)\w*|s'ouvre|se (?:detache|defait|decroche|declipse|replie|debloque)\w*|(?:a|ont|avait) (?:\w+ )?(?:lache|cede|casse|craque|saute|bascule|rompu|pete)\w*|(?:est|sont) (?:tombee?s?|partie?s?)|m'est reste\w*)`;
const exposed = String.raw`(?:dedans|dessus|sous (?:moi|lui|elle|nous|mon|ma|le poids)|par terre|tomb\w+|chute\w*|glisse\w*|bascul\w+|rattrap\w+|retenu\w*|debout|en (?:roulant|route|descente|pleine|marche)|a pleine vitesse|autoroute|departementale|roulait|roulais|au visage|du visage|de la tete|sur la tete|a quelques (?:cm|centimetres)|points? de suture|attachee?s?|failli|dans les bras|assise?s?|coincee?s?|etrangl\w+|etouff\w+|km ?/ ?h|genoux?|coude|virage|rond-point)`;
/** Parts on which somebody's safety hangs: that one gives way by itself is enough. */
const critical = String.raw`(?:harnais|boucles?|sangles?|ceinture|freins?|guidon|fourche|potence|selle|barreaux?|echelle|escabeau|siege auto|porte-bebe|poussette|landau|mousqueton|barriere|chaise haute)`;
const byItself = String.raw`(?:toute?s? seule?s?|d'un (?:seul )?coup|net|sans (?:prevenir|raison)|brutalement|brusquement|soudain\w*)`;

/** Somebody in danger as they write, shut in, frightened, or given what was not theirs: in these the reply hands over. */
export const danger: readonly Frame[] = [
  {
    id: 'unwell-after-care',
    kind: 'fault',
    topic: 'safety',
    find: /^(?!.*\b(?:assur\w+|sinistre|rembourse\w*)\b)[^]*\b(?:dentiste|dentaire|devitalis\w+|couronne|implant|extraction|dent (?:de sagesse|arrachee|extraite|retiree|soignee)|chirurgi\w+|operation|operee?|anesthesie|injections?|botox|cabinet|clinique|intervention|platre)\b[^]*\b(?:(?:joue|visage|machoire|gencive|langue|pied|genou|bras|jambe) (?:\w+ ){0,4}(?:gonfl|enfl|doubl)\w+|gonfle\w*|(?:peux|peut|arrive|arriv\w+) (?:plus|pas|meme plus|a peine) (?:a )?(?:avaler|deglutir|ouvrir la bouche|manger|respirer|marcher|dormir)|n'avale plus|fievre|infect\w+|saigne\w*|souffr\w+|douleurs?|mal de chien|hurl\w+ de douleur)\b/,
    say: ["quelqu'un souffre et n'est pas reçu assez vite", 'une personne va mal après son passage'],
  },
  {
    id: 'stuck-now',
    kind: 'fault',
    topic: 'safety',
    find: new RegExp(
      `^${over}[^]*(?:${now} (?:[\\w']+ ){0,3}${stuck}[^.!?]{0,60}${inside}|\\b(?:depuis|ca fait)\\b[^.!?]{0,40}${inside}[^.!?]{0,30}\\b(?:${stuck}|a l'arret\\b)|${inside}[^.!?]{0,30}\\b(?:${stuck}|a l'arret\\b)[^.!?]{0,40}\\b(?:depuis|en ce moment|la maintenant|toujours|actuellement)\\b)`,
    ),
    say: ['des personnes sont bloquées en ce moment', "des personnes attendent d'être sorties de là"],
  },
  {
    id: 'ride-stopped',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:arrete\w*|stoppe\w*|bloque\w*|coince\w*|restee?s?|immobilise\w*|tombee? en panne)\b[^.!?]{0,50}\b(?:en l'air|en haut|tete en bas|a l'envers|dans le vide|au-dessus du vide)\b|\b(?:manege|attraction|grande roue|grand huit|montagnes russes|telesiege|telecabine|telepherique|tyrolienne)\b[^.!?]{0,40}\b(?:s'est (?:arrete|bloque|stoppe)\w*|est tombee? en panne)\b[^.!?]{0,60}\b(?:nous|on|dedans|dessus|a bord|enfants?)\b/,
    say: ["tout s'est arrêté avec des personnes à bord", "l'arrêt s'est fait avec des personnes à bord"],
  },
  {
    id: 'shut-in',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:restee?s?|etions|etais|retrouvee?s?|ete) (?:\w+ ){0,3}(?:enferme|bloque|coince)e?s? (?:[\w'-]+ ){0,8}(?:dans (?:[\w']+ )?(?:ascenseur|monte-charge|cabine|sas|toilettes|sauna|piece|local|cage|noir)|l'ascenseur)\b|\b(?:enfermee?s?|bloquee?s?|coincee?s?) (?:\w+ ){0,4}dans (?:l'|le |la |les |un |votre |vos )?(?:ascenseur|monte-charge|sas|sauna|toilettes)\b/,
    say: ['des personnes sont restées enfermées', 'des personnes ont été enfermées sans aide'],
  },
  {
    id: 'frightened',
    kind: 'fault',
    topic: 'safety',
    find: /^(?![^]*\b(?:bus|autobus|autocar|arret)\b)[^]*\b(?:chauffeur|conducteur|vtc|taxi)\b[^]*\b(?:verrouill\w+ les portes|(?:m'a|nous a) (?:enferme|suivie?)\w*|refus\w+ de (?:s'arreter|me (?:laisser|deposer)|ouvrir)|(?:voulait|voulu|voulais) (?:pas|jamais) (?:s'arreter|me laisser|ouvrir)|(?:eu|ai|fait|avais|tres|trop) peur\b(?! de (?:ne|rater|perdre|manquer|devoir|rien))|peur de ma vie|terrifi\w+|terroris\w+|flippe\w*|je tremble|tremblais|pleurais|(?:vivais|vis|habitais|habite|etais|rentrais) (?:toute )?seule|j'?ai saute|sauter de la voiture|pas (?:en securite|rassuree?)|endormi au volant|s'endormait|(?:grille|brule) (?:\w+ )?(?:feux?|stops?))\b|\b(?:demand\w+|questions?)\b[^.!?]{0,30}\bsi (?:j'avais un (?:copain|mec|mari)|j'etais (?:seule|celibataire|mariee)|je (?:vivais|vis|habite|habitais) (?:toute )?seule)\b/,
    say: ["quelqu'un ne s'est pas senti en sécurité", 'une personne a eu peur pour sa sécurité'],
  },
  {
    id: 'wrong-medicine',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:traitement|medicaments?|comprimes|gelules|pilulier|sirop)\b[^.!?]{0,40}\b(?:d'une? autre|de quelqu'un d'autre|d'une? inconnue?|errone|du voisin|de la voisine)\b|\b(?:mauvais(?:e|es)?|pas (?:le|la) bon(?:ne)?|pas les bons|erreur (?:de|sur (?:le|la|mon|ma))) (?:medicaments?|traitement|dosage|dose|posologie|comprimes|sirop)\b|\btromp\w+ (?:de |dans |sur )?(?:le |la |les |mon |ma |mes )?(?:medicaments?|traitement|dosage|dose|posologie|comprimes)\b/,
    say: ['une erreur a été faite sur ce qui a été remis', 'il y a eu une erreur dans ce qui a été remis'],
  },
  {
    id: 'irritated',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:chlore\w*|bassin|pataugeoire|jacuzzi|piscine|spa)\b[^]{0,160}\b(?:yeux|gorge|touss\w+|peau|plaques?)\b[^.!?]{0,40}\b(?:rouges?|brul\w+|irrit\w+|piqu\w+|gonfl\w+)|\b(?:yeux|gorge|touss\w+|peau|plaques?)\b[^]{0,160}\bchlore\w*|\bchlore\w*\b[^]{0,100}\btouss\w+/,
    say: ["l'eau a irrité des baigneurs", "des baigneurs sont sortis de l'eau irrités"],
  },
  {
    id: 'restraint-opened',
    kind: 'fault',
    topic: 'safety',
    find: /^(?![^]*\b(?:velo|trottinette|poussette|siege auto|cosy|voiture|remorque|porte-bebe)\b)[^]*\b(?:barres?|harnais|arceaux?|ceintures?|crans?|nacelles?)\b[^.!?]{0,50}\b(?:s'est|s'etait|a|ont) (?:\w+ )?(?:relev|leve|ouvert|detach|deverrouill|debloqu|lach|decroch|saute|cede)\w*[^]{0,60}\b(?:descente|manege|attraction|looping|grand huit|en l'air|en haut|virage|montee|tyrolienne|accrobranche|telesiege)\b|\b(?:barres?|harnais|arceaux?|ceintures?|crans?|securites?)\b[^.!?]{0,40}\b(?:tenait|tient|tenaient|verrouill\w+|enclench\w+|ferm\w+) (?:pas|plus|mal)\b[^]{0,80}\b(?:siege|manege|descente|attraction|tour|nacelle|wagon)\b/,
    say: ["une sécurité n'a pas tenu", 'une sécurité a cédé avec une personne à bord'],
  },
  {
    id: 'mouldy',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:poils?|mousse|duvet|filaments?|pellicule|taches?|points?|truc|croute) (?:\w+ )?(?:verts?|verte|blanche?s?|noire?s?|bleue?s?|grise?s?|poilue?s?)\b[^.!?]{0,40}\b(?:dessus|dedans|dessous|couvercle|opercule|pot|fond|surface|bocal|bouteille|gourde|yaourt|confiture|pain|fromage)\b/,
    say: ["le produit n'était plus bon", 'le produit était abîmé'],
  },
  {
    id: 'ran-hot',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:liquide|huile|eau|cire|vapeur) (?:bouillante?|brulante?)\b[^.!?]{0,30}\b(?:coul|gicl|sort|projet|fui|renvers)\w*|\b(?:coul|gicl|projet|fui|fuit)\w*\b[^.!?]{0,25}\b(?:liquide|huile|eau|cire) (?:bouillante?|brulante?)|\b(?:flammes?|etincelles)\b[^.!?]{0,20}\b(?:sort|jailli)\w*|\b(?:sort|jailli)\w* (?:des|une|de grandes?) (?:flammes?|etincelles)/,
    say: ["quelque chose de brûlant s'en est échappé", 'il en est sorti quelque chose de brûlant'],
  },
  {
    id: 'gave-way',
    kind: 'fault',
    topic: 'safety',
    find: new RegExp(
      [
        // The child, and the part that opened, in whatever order.
        `\\b${part}\\b[^.!?]{0,50}\\b${gives}[^]{0,110}\\b${child}\\b[^.!?]{0,60}\\b${exposed}`,
        `\\b${part}\\b[^.!?]{0,50}\\b${gives}[^.!?]{0,90}\\b${exposed}\\b`,
        `\\b${child}\\b[^.!?]{0,60}\\b(?:dedans|dessus|attachee?|assise?|porte|dans son|dans sa|installee?)\\b[^.!?]{0,50}\\b${part}\\b[^.!?]{0,40}\\b${gives}`,
        `\\b${critical}\\b[^.!?]{0,50}\\b${gives}[^.!?]{0,25}\\b${byItself}\\b`,
      ].join('|'),
    ),
    say: ['une pièce a cédé, et cela met en danger', "une pièce n'a pas tenu"],
  },
];
