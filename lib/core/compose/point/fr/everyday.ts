import type { Frame } from '../frame';

/** What people run into week after week, whatever the trade: bills, opening hours, waiting lists, streets, games. */
export const everyday: readonly Frame[] = [
  {
    id: 'roaming',
    kind: 'fault',
    topic: 'billing',
    find: /\bhors[- ]forfait\b|\broaming\b|\bitinerance\b|\b(?:facture|surfacture)\w*\b[^.!?]{0,60}\b(?:etranger|suisse|maroc|tunisie|hors europe|frontiere)\b/,
    say: [
      "un hors-forfait élevé [vous|t'|leur] a été facturé sans alerte",
      "le hors-forfait s'est accumulé sans qu'une alerte arrive à temps",
      'une facture de hors-forfait est tombée sans prévenir',
    ],
  },
  {
    id: 'quote-exceeded',
    kind: 'fault',
    topic: 'billing',
    find: /\b(\d{2,})(?!\d) ?(?:€|euros?|balles)[^]{0,80}\bdevis\b[^!?\d]{0,60}(?!\1(?!\d))\d{2,}|\bdevis\b[^!?\d]{0,40}(\d+)(?!\d)[^!?]{0,40}\b(?:factur\w*|paye|recuper\w*|resultat|au final)\b[^!?\d]{0,20}(?!\2(?!\d))\d|\bfactur\w*\b[^!?]{0,60}\bdevis\b|\b(?:depasse|superieure?) (?:au|le) devis/,
    say: [
      'la facture dépasse le devis',
      'le montant facturé est au-dessus du devis',
      'la somme demandée dépasse celle du devis',
    ],
  },
  {
    id: 'paywalled',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:demande|reclame|exige|impose|faut|necessite) (?:maintenant |desormais )?(?:un |l')?(?:abonnement|payer|version payante|premium)\b[^.!?]{0,50}\b(?:acceder|notes|fichiers?|photos?|donnees|utiliser|ouvrir|fonction\w*)/,
    say: [
      'ce qui était accessible demande maintenant un abonnement',
      '[vos contenus ne sont|tes contenus ne sont|des contenus ne sont] plus accessibles sans abonnement',
      "l'accès à [vos propres contenus|tes propres contenus|leurs propres contenus] passe désormais par un abonnement",
    ],
  },
  {
    id: 'closed-early',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:comme|a l'heure) (?:indique|affiche|marque|annonce|prevu)e?s?\b[^.!?]{0,40}\b(?:ferme(?:e|s|es)?|porte close)\b|\b(?:ferme\w*|clos\w*|porte close)\b[^!?]{0,60}\b(?:horaires?|(?:marque|indique|affiche|annonce|ecrit|dit|google|site)\w*\b[^.!?]{0,20}\b(?:ouvert\w*|\d{1,2} ?h))\b|\bhoraires?\b[^.!?]{0,50}\b(?:faux|pas a jour|ferme\w*)/,
    say: [
      "les heures d'ouverture annoncées n'étaient pas les bonnes",
      '[vous avez|tu as|des gens ont] trouvé porte close aux heures annoncées',
      "la fermeture est arrivée plus tôt que l'heure affichée",
    ],
  },
  {
    id: 'street',
    kind: 'fault',
    topic: 'service',
    find: /\bnids?[- ]de[- ]poule|\blampadaires?\b|\beclairage public|\b(?:trottoirs?|chaussee|route|rue|piste cyclable|passage pieton)\b[^.!?]{0,30}\b(?:defonc|impraticab|casse|encombr|sale|deform|efface|trou|danger|abandon|bloque|barree?)\w*|\b(?:trous?|etat) (?:dans|de) la (?:route|chaussee|rue|voirie)/,
    say: [
      "l'état [de votre rue|de ta rue|de la voirie] pose problème",
      'le défaut de voirie signalé est toujours là',
      "la voirie n'est pas en état",
    ],
  },
  {
    id: 'cheaters',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:tricheurs?|cheate?u?rs?|aimbots?|wallhack\w*)\b/,
    say: [
      'des tricheurs gâchent les parties',
      'trop de parties sont faussées par des tricheurs',
      'les tricheurs ne sont pas écartés assez vite',
    ],
  },
  {
    id: 'unfair-matches',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:classe\w*|ranked|matchmaking|equipes?|adversaires?|niveau)\b[^.!?]{0,60}\b(?:desequilibr\w*|ecart|injuste\w*|tombe contre)|\btombe (?:contre|sur) des (?:equipes|joueurs)/,
    say: [
      'les parties classées sont déséquilibrées',
      "les matchs opposent des équipes qui n'ont pas le même niveau",
      'le classement met face à face des équipes trop inégales',
    ],
  },
  {
    id: 'child-spent',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:fils|fille|gamine?|petite?|enfant|gosse)\b[^.!?]{0,50}\b(?:claque|depense|achete|paye|dilapide)\w*\b[^.!?]{0,60}\b(?:jeu|appli|skins?|gemmes?|pieces d'or|robux|v-?bucks|lootbox\w*|boutique du jeu)\b/,
    say: [
      'un enfant a dépensé dans le jeu sans contrôle',
      'des achats ont été faits par un enfant sans code demandé',
      'des achats dans le jeu sont passés sans protection',
    ],
  },
  {
    id: 'few-hours-notice',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:rdv|rendez-vous|creneaux?)\b[^.!?]{0,40}\b(?:dans|pas avant|d'ici|en) (?:\d+|un|deux|trois|quatre|cinq|six|huit|dix) (?:mois|semaines)/,
    say: [
      'le délai pour obtenir un rendez-vous est bien trop long',
      "[vous n'avez|tu n'as|des gens n'ont] pas de rendez-vous avant {duree}",
      "aucun rendez-vous n'est proposé à temps",
    ],
  },
];
