import { inOrder, type Wordings } from '../../wordings';

export const publicCompensation: readonly Wordings[] = [
  // Vouchers, gifts and money, said in public
  {
    say: [
      String.raw`
        (une?|des|deux|trois|ce|ces|en|votre|\d+) (_ )?(bons? (d'achat|de reduction|cadeau)|cheques? cadeau|cartes? cadeau)~
        (un|voici|votre|ton|voila|ce) codes? (promo|de reduction|avantage)~ / c'est (la|notre) tournee
        (remises?|reductions?) (de \d|exceptionnelle|commerciale|immediate|sur (votre|ta|la prochaine))~ / (un|une|petite?|votre|ce|cette) (rabais|ristourne)~ / avoir de \d~
        * -\d+ ?% / moins \d+ ?%~ / un code (de|:)~ / \d+ ?% (de (remise|reduction)|sur (votre|ta|la|le|toute))~
        geste(s)? commercia_~ / dedommag_~ / indemnis_~ / compens_~
        (vous |t'|te |l'|les |en |sont |est |sera |seront |soit )offer~t? / offert(e|s|es)?
        (nous|on|je) offr(ons|irons|ira|e|irai)\b(?! (une|un|la|le|des|toujours|trois|deux|plusieurs) (ecoute|reponse|suivi|formule|choix|option|taille|service))~ / (de |d'|pour )(vous |t'|te )?offrir~
        (prochaine?s?|votre|ta|ton|vos|une?|deux|trois|quatre|\d+) ((?!garage|parking|stationnement|service|numero|acces|wifi|atelier|essai|devis|ligne|version)_ ){0,2}gratuit~ / gratuit(e|s|es|ement)? (_ )?(pour (vous|toi|tous|toutes|celles|ceux)|en (dedommagement|compensation|guise))~
        en cadeau~ / (recev|attend|reserv|gliss|prepar|envo|ajout|mett|laiss)_ (_ ){0,4}cadeaux?~ / (un|ce|petit|joli) cadeau (de (notre|la) (part|maison)|vous attend|t'attend|pour (vous|toi))~
        credit(e|er|erons|ons|ee)? (de |votre compte de |d'un )?\d~
        (des|\d+|double|cent) points? (fidelite |de fidelite )?(bonus|offert|en plus|supplementaire|fidelite)~ / mois (offert|gratuit)~ / nuit (offert|gratuit)~
        surclass_~ / (pour|afin de) (vous faire oublier|nous rattraper|nous faire pardonner|compenser|vous remercier de votre patience)~ / en guise (d'excuses?|de geste|de)~ / (vous|te) (doit|devons|dois) une? (cafe|verre|repas|dessert|nuit|boisson|diner|dejeuner)~ / remboursons (deux|le double|l'integralite|integralement|(la|votre) (premiere )?nuit|votre (repas|sejour))~ / aux frais de la maison~ / (c'est|est|sera|seront|sont) pour (nous|la maison)\b(?! (un|une|l'|le|la|aussi|des|plus|tres|toujours|essentiel|important))~ / remboursons (_ )?(le |du |)(double|triple)~
        invitons (au|a dejeuner|a diner|tous)~ / double de la~
      `,
      inOrder(
        String.raw`(\d[\d ,.]*|dix|vingt|trente|cinquante|cent)`,
        ' ?(€|euros?) ',
        "(offert|a valoir|en (bon|avoir|cadeau|guise)|de (reduction|remise|credit|bon|dedommag|compens|rabais)|d'avoir|sur (votre|ta|la) (prochaine|compte|carte|facture)|pour (vous faire|nous faire|le derangement|la gene|ce desagrement))",
        '~',
      ),
    ],
  },
];
