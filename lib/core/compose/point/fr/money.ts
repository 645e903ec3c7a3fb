import type { Frame } from '../frame';

export const money: readonly Frame[] = [
  {
    id: 'charged-wrong',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:debite|preleve|facture|encaisse)e?s?\b[^.!?]{0,30}\b(?:deux fois|2 fois|trois fois|3 fois|quatre fois|double|a tort|par erreur|sans (?:mon|accord|autorisation|prevenir)|alors que|en trop|encore|apres (?:la|ma) resiliation)|\bdouble (?:prelevement|debit|facturation|paiement)|\bprelevements? (?:non|injustifi|inconnu|abusif|surprise)|\bpreleve (?:de )?\d|\bon m'a (?:preleve|debite|facture)|\bm'a (?:preleve|debite|facture)|\bdoublons?\b/,
    say: [
      "une somme a été prélevée et [vous ne vous l'expliquez|tu ne te l'expliques|personne ne se l'explique] pas",
      'une somme a été débitée plusieurs fois',
      'un prélèvement est passé sans explication',
      '[votre compte a été débité|ton compte a été débité|des comptes ont été débités] à tort',
    ],
  },
  {
    id: 'refund-waiting',
    kind: 'fault',
    topic: 'refund',
    find: /\b(?:rembours\w*|rendre (?:mon|notre|l') ?argent|recuperer (?:mon|notre|l') ?argent|avoir promis|caution (?:pas|jamais|toujours)|depot de garantie|indemnis\w*)/,
    say: [
      '[vous attendez|tu attends|beaucoup attendent] un remboursement {depuis}',
      "[votre remboursement|ton remboursement|le remboursement] n'est toujours pas arrivé",
      "le remboursement demandé n'est pas venu",
      "[votre demande|ta demande|la demande] de remboursement n'a pas encore abouti",
      "l'argent attendu n'a pas été rendu",
      'la question du remboursement reste ouverte',
      '[vous attendez|tu attends|beaucoup attendent] encore cet argent',
    ],
  },
  {
    id: 'payment-failed',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:solde (?:a|de|:)? ?(?:0|zero)|0[,.]?0?0? ?€|carte (?:\w+ )?(?:refus|bloqu|avalee)\w*|ou est mon argent|argent (?:disparu|bloque|coince|parti)|virement (?:pas|jamais|bloque|non)|paiement (?:refuse|echoue|bloque|impossible)|salaire (?:\w+ ){0,3}(?:pas|bloque|disparu))/,
    say: [
      "[votre argent|ton argent|l'argent de chacun] n'était pas accessible",
      'une carte a été refusée au moment de payer',
      "de l'argent n'apparaît plus sur le compte",
    ],
  },
  {
    id: 'hidden-fees',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:frais (?:caches|de (?:dossier|service|port|menage|gestion|reservation|retour|livraison|resiliation|nettoyage|retard)|supplementaires|en plus|non|bancaires|abusifs)|supplements?|surcout\w*|surtaxe\w*|cout cache)\b/,
    say: [
      'des frais ont été ajoutés sans avoir été annoncés',
      "le prix final n'était pas celui qui était affiché",
      'des frais sont apparus par surprise',
    ],
  },
  {
    id: 'bill-wrong',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:factures?\b[^.!?]{0,40}\b(?:erreur|fausses?|pas normale?|explos\w*|doubl\w*|trop|incomprehensible|salee|delirante?|estimee?s?)|releves? estimes?|estimations?|regularisation|mensualites?|compteur|echeancier|trop[- ]percu)\b/,
    say: [
      '[votre facture|ta facture|la facture] ne correspond pas à la consommation',
      "le montant de [votre facture|ta facture|la facture] n'est pas expliqué",
      "[votre facture|ta facture|la facture] n'est pas claire",
    ],
  },
  {
    id: 'promo-refused',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:(?:code|codes|promo\w*|remise|reduction|bon d'achat|cheque[- ]cadeau|carte[- ]cadeau|cagnotte|points?|avoir|offre)\b[^.!?]{0,50}\b(?:refuse\w*|marche (?:pas|plus)|fonctionne (?:pas|plus)|expire\w*|perdus?|disparue?s?|pas (?:pris|prise|applique\w*|valable|passe\w*)|invalide|supprime\w*|efface\w*))\b/,
    say: [
      "la remise attendue n'a pas été appliquée",
      "un avantage attendu n'a pas été accordé",
      "une remise annoncée n'a pas fonctionné",
    ],
  },
  {
    id: 'warranty-refused',
    kind: 'fault',
    topic: 'refund',
    find: /\b(?:garantie|assurance|prise en charge|sinistre|indemnisation)\b[^.!?]{0,60}\b(?:refus\w*|rejet\w*|exclu\w*|pas (?:couvert\w*|pris\w*|applique\w*|prevu\w*)|hors|decline\w*|ne (?:marche|couvre|joue|prend) pas)\b|\b(?:refus\w*|rejet\w*) (?:de )?(?:la |ma |le |mon |notre )?(?:garantie|prise en charge|dossier|sinistre)/,
    say: [
      'la prise en charge a été refusée',
      "la prise en charge attendue n'a pas été accordée",
      '[votre dossier|ton dossier|le dossier] a été refusé sans explication claire',
    ],
  },
  {
    id: 'cannot-cancel',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:resili|desabonn|se desinscrire|annuler (?:mon|l'|ma)|supprimer mon compte|engagement (?:de|sur|force)|tacite reconduction|reconduit)\w*/,
    say: [
      "la résiliation demandée n'aboutit pas",
      "il est trop difficile de sortir de l'abonnement",
      '[votre demande|ta demande|la demande] de résiliation est restée sans suite',
    ],
  },
];
