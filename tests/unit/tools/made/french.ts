import type { MadeThread } from './thread';

const flagged = ['minor', 'moderate', 'severe'];
const grave = ['moderate', 'severe'];
const quiet = ['calm', 'watch'];

/** Brand: Maison Corvel. Labelled before they were run. */
export const madeFrench: readonly MadeThread[] = [
  {
    name: 'storm by breadth, no insult',
    peak: grave,
    postures: ['answer-now', 'holding-statement', 'hand-over'],
    every: 2,
    said: `Ana 30: Impossible de commander depuis ce matin, le paiement plante à chaque fois.
      Bilal 22: Débité deux fois et aucune confirmation.
      Chloé 41: Pareil chez moi, panier vidé au moment de payer, c'est inadmissible.
      Driss 12: Le site est en panne et personne ne répond.
      Elsa 18: Trois essais, trois débits. Je veux être remboursée.
      Farid 9: Aucune réponse du service client depuis deux heures.
      Gaëlle 15: Encore une vente privée gâchée, quelle déception.
      Hugo 8: Même problème, c'est lamentable.
      Inès 11: J'attendais cet article depuis des mois, tout est bloqué.
      Jules 6: Toujours en panne, et pas un mot de votre part.
      Karima 14: C'est honteux de laisser les gens dans le flou.
      Léo 7: Payé, pas de commande, pas de mail. Ras-le-bol.`,
  },
  {
    name: 'pile-on with insults',
    peak: grave,
    said: `Ana 50: Deux mois sans ma commande, vous vous fichez du monde.
      > Bilal 31: Bande de voleurs, rendez l'argent.
      > Chloé 28: Des escrocs, tout simplement.
      > Driss 19: Vous êtes des incapables.
      > Elsa 22: Honte à vous, bande de minables.
      > Farid 10: Arnaqueurs !`,
  },
  {
    name: 'calm boycott that thousands like',
    peak: grave,
    postures: ['answer-now', 'holding-statement', 'hand-over'],
    network: 'instagram',
    said: `Ana 2400: Tant que les ateliers ne sont pas rouverts, je vous propose à tous de ne plus rien acheter chez eux. Calmement, mais tous ensemble.
      > Bilal 610: D'accord, je fais pareil.
      > Chloé 330: Je rejoins le mouvement.
      > Driss 280: Boycott jusqu'à la réouverture.`,
  },
  {
    name: 'data leak told on a third-party board',
    peak: grave,
    postures: ['hand-over'],
    network: 'reddit',
    ownPage: false,
    post: "Maison Corvel m'a envoyé la facture et l'adresse d'une autre cliente, c'est normal ?",
    said: `Ana 45: Moi aussi, hier, le nom et l'adresse d'un inconnu dans mon espace client.
      Bilal 20: Je vois les commandes d'une autre cliente, avec son numéro de téléphone.
      Chloé 12: Faut prévenir la CNIL.`,
  },
  {
    name: 'somebody hurt',
    peak: grave,
    postures: ['holding-statement', 'hand-over'],
    said: `Ana 80: Le pied de la chaise haute a cédé, ma fille est tombée et s'est ouvert le menton. Trois points de suture.
      > Bilal 34: La nôtre bouge aussi, mon fils s'est coincé le doigt dedans.
      > Chloé 12: C'est dangereux, il faut la retirer de la vente.`,
  },
  {
    name: 'an employee hunted',
    peak: grave,
    postures: ['report', 'hand-over'],
    said: `Ana 12: La vendeuse de Nantes est une conne, elle m'a refusé l'échange.
      > Bilal 20: C'est Manon Ferrec, je sais où elle habite, cette connasse.
      > Chloé 15: On va la retrouver et lui casser la gueule.`,
  },
  {
    name: 'outage in a burst',
    peak: flagged,
    postures: ['answer-now', 'holding-statement'],
    network: 'x',
    every: 1,
    said: `Ana 1: L'appli est en panne ?
      Bilal 2: Plus rien ne marche depuis dix minutes.
      Chloé 0: Impossible de se connecter
      Driss 3: Pareil, erreur 503
      Elsa 4: Encore en panne, sérieusement
      Farid 1: Impossible de payer en caisse, la carte est refusée, la honte
      Gaëlle 2: Toujours bloqué ici
      Hugo 5: Aucune info, c'est n'importe quoi
      Inès 1: panne générale apparemment
      Jules 3: Ça fait une heure que ça ne marche pas, répondez !`,
  },
  {
    // All three insults are heard; between readers they weigh little, and who calms them counts as a defender.
    name: 'readers who quarrel',
    peak: ['watch', 'minor', 'moderate'],
    missed: 'calm',
    postures: ['let-others-speak', 'report', 'wait', 'answer-now'],
    said: `Ana 3: Perso je préfère l'ancienne couleur.
      > Bilal 1: @Ana t'as vraiment aucun goût, pauvre fille
      > Ana 2: @Bilal ferme-la, abruti
      > Bilal 0: @Ana va te faire voir, idiote
      > Chloé 6: Calmez-vous, c'est une couleur.`,
  },
  {
    name: 'friends who call each other names',
    peak: quiet,
    said: `Ana 4: Concours terminé, j'ai encore oublié de jouer
      > Bilal 3: T'es vraiment trop con mdr 😂
      > Ana 2: mdrr ta gueule toi t'as oublié aussi 😂😂
      > Bilal 1: grave, deux gros nazes ❤️`,
  },
  {
    name: 'praise in slang',
    peak: quiet,
    said: `Ana 10: Putain cette collection c'est une tuerie
      Bilal 6: Ça déchire sa race, bravo
      Chloé 4: De la bombe, je suis morte
      Driss 2: C'est du lourd les gars`,
  },
  {
    name: 'cooled by an answer that owns',
    peak: [...quiet, 'minor'],
    final: quiet,
    postures: ['wait', 'let-others-speak'],
    said: `Ana 9: Mon colis est arrivé ouvert, il manque deux assiettes. Très déçue.
      > Maison Corvel 4: Bonjour Ana, c'est notre faute et nous en sommes désolés. Deux assiettes repartent ce soir, vous les aurez jeudi. Lise
      > Ana 5: Merci beaucoup, parfait !`,
  },
  {
    name: 'an answer that backfires',
    peak: flagged,
    postures: ['answer-now', 'move-to-private', 'hand-over'],
    said: `Ana 40: Six semaines d'attente, aucune réponse à mes mails.
      > Maison Corvel 1: Bonjour, merci de remplir le formulaire de contact sur notre site.
      > Ana 120: Je l'ai rempli quatre fois ! C'est se moquer du monde.
      > Bilal 95: Toujours la même réponse copiée-collée, lamentable.
      > Chloé 60: Quelle honte cette réponse.`,
  },
];
