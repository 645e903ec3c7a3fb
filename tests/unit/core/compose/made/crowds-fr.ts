import { thread, type MadeThread } from './thread';

const fr = thread('fr', 'facebook');

/** Comments as people type them under a post of the brand's: several voices, in haste, and some of them pleased. */
export const crowdsFrench: readonly MadeThread[] = [
  fr(
    'a corridor, and no product',
    'Clinique Saint-Aubin',
    [
      "Hélène Guérin: Ma belle-mère est restée 11 h sur un brancard dans le couloir, sans repas, à côté d'un homme qui vomissait. 79 ans. J'attends qu'on m'explique.",
      'Isabelle C.: courage Hélène, mon père pareil en juillet',
      "Yann: les soignants font ce qu'ils peuvent !!",
    ],
    /11\sh sur un brancard/,
    /produit|consomm|malade/,
  ),
  fr(
    'burnt cheeks',
    'Glowup Cosmétiques',
    [
      "lena: ça m'a brûlé les joues j'ai des plaques depuis 3 jours",
      'manon: moi aussi!! et le sav m\'a dit que c\'était "la peau qui se purifie"',
    ],
    /ce produit|d’un médecin/,
    /se purifie/,
  ),
  fr(
    'a line that was taken away',
    'Transports Mélusine',
    [
      "Christiane Bouvet: Et la ligne 7 qui desservait l'hôpital, vous l'avez supprimée sans prévenir. Ma mère de 84 ans fait comment pour ses dialyses ?",
      'Sophie: la 12 est très bien pour nous au lycée',
    ],
    /la ligne 7 qui desservait l’hôpital a été supprimée/,
    /ce qui était prévu/,
  ),
  fr(
    'jobs, said under an award',
    'Groupe Hélior',
    [
      'Marc Delattre: Élus par qui ? Vous avez supprimé 60 postes en juin, dont le mien, par visio.',
      "Sandrine Hue: J'y étais. 12 minutes, caméras coupées.",
    ],
    /salariés|emploi/,
    /ce qui était prévu|excus/,
  ),
  fr(
    'a bottle that leaks',
    'Lunéa',
    [
      'lili: elle fuit par le bouchon, mon sac de cours est trempé 😤',
      "chloe: pareil, la mienne coule dès qu'on la couche",
    ],
    /fui|étanche/,
    /réservation/,
  ),
  fr(
    'no network after the all-clear',
    'Norvéo',
    [
      'nolwenn: résolue où ?? toujours 0 barre à Rodez',
      'karim: idem Albi, ma mère peut pas joindre le 15 en cas de souci',
    ],
    /réseau|0 barre/,
    /la barre/,
  ),
  fr(
    'a contract that ended, and no praise',
    'Mobiliz Assur',
    [
      'fab: ma mère, 72 ans, résiliée après 40 ans de contrat pour UN accrochage sur un parking',
      'ninon: ils ont fait pareil à mon beau-père',
    ],
    /contrat/,
    /plaisir|parking/,
  ),
  fr(
    'a haircut',
    'Barber Kings',
    [
      "adam: j'avais rdv à 14h, pris à 15h20, et il est parti fumer au milieu de ma coupe",
      'ness: toujours en retard mais le résultat est propre',
    ],
    /15h20/,
    /que le milieu/,
  ),
  fr(
    'skips, and no question of the day',
    'Super Panier',
    [
      "Dany: et les bennes pleines javellisées derrière le magasin de Lens ? j'ai des photos",
      "Mireille: c'est honteux avec les gens qui ont faim",
    ],
    /invendus|jeté/,
    /Bonne question|excus|regrett/,
  ),
  fr(
    'words that were paid for',
    'Lou Créa',
    [
      "theo: tu disais y a 2 mois que ces poudres c'était du poison mdr",
      "bea: l'argent n'a pas d'odeur",
      "theo: non mais dis que t'es payée",
    ],
    /partenariat/,
    /ambiance|énergie|odeur/,
  ),
  fr(
    'cold water, and somebody who says the same',
    'Piscine des Tilleuls',
    [
      'Karim Benali: Bassin à 24 degrés, les petits grelottaient, on est repartis au bout de 10 minutes.',
      'Lise: pareil mercredi, et aucun remboursement',
    ],
    /Karim[^]*24 degrés|24 degrés/,
    /Lise/,
  ),
];
