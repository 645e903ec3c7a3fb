import { inOrder, type Wordings } from '../../wordings';

export const publicCompensation: readonly Wordings[] = [
  // Vouchers, gifts and money, said in public
  {
    say: [
      String.raw`
        bons? (d'achat|de reduction|cadeau)~ / cheques? cadeau~ / cartes? cadeau~
        (un|voici|votre|ton|voila|ce) codes? (promo|de reduction|avantage)~ / (la|notre) tournee
        remises? (de|exceptionnelle|commerciale|immediate|sur)~
        reductions? (de|sur|immediate)~ / rabais~ / ristourne~ / avoir de \d~
        * -\d+ ?% / moins \d+ ?%~ / un code (de|:)~ / \d+ ?% (de (remise|reduction)|sur (votre|ta|la|le|toute))~
        geste(s)? commercia_~ / dedommag_~ / indemnis_~ / compens_~
        (vous |t'|te |l'|les |en |sont |est |sera |seront |soit )offer~t? / offert(e|s|es)?
        offr(ons|irons|ira|e|ir|irai|ent)\b(?! (une|un|la|le|des) (ecoute|reponse|suivi))~
        (prochaine?s?|votre|ta|ton|vos|une?|deux|trois|quatre|\d+) (_ ){0,2}gratuit~ / gratuit(e|s|es|ement)? (_ )?(pour (vous|toi|tous|toutes|celles|ceux)|en (dedommagement|compensation|guise))~
        en cadeau~ / (un|ce|petit|joli) cadeau\b(?! (pour|de) (votre|ta|sa|son|mon|ma|une?) )~
        credit(e|er|erons|ons|ee)? (de |votre compte de |d'un )?\d~
        points? (fidelite|bonus|offert)~ / mois (offert|gratuit)~ / nuit (offert|gratuit)~
        surclass_~ / (pour|afin de) (vous faire oublier|nous rattraper|nous faire pardonner|compenser|vous remercier de votre patience)~ / en guise (d'excuses?|de geste|de)~ / (vous|te) (doit|devons|dois) une? (cafe|verre|repas|dessert|nuit|boisson|diner|dejeuner)~ / remboursons (deux|le double|l'integralite|integralement|(la|votre) (premiere )?nuit|votre (repas|sejour))~ / aux frais de la maison~ / (c'est|est|sera|seront|sont) pour (nous|la maison)\b(?! (un|une|l'|le|la|aussi|des|plus|tres|toujours|essentiel|important))~ / remboursons (_ )?(le |du |)(double|triple)~
        invitons (au|a dejeuner|a diner|tous)~ / double de la~
      `,
      inOrder(
        String.raw`(\d[\d ,.]*|dix|vingt|trente|cinquante|cent)`,
        ' ?(€|euros?) ',
        '(de|sur|offert|en|vous|a valoir|credit|pour)',
        '~',
      ),
    ],
  },
];
