import { type Wordings } from '../../wordings';

export const asksForgiveness: readonly Wordings[] = [
  // Forgiveness as a favour
  {
    say: [
      String.raw`
        pardonn_~ / (demand~|implor~|mille) pardons?~ / nous excuser(ez|iez|as|ais)?
        m'excuser(ez|iez|as)? / excuse(z)?-(nous|moi)~
        (ne (nous|m')|sans (nous|m')) en (veu|voul|tiendr)_~ / ne nous en tenez~
        nous en (voudrez|vouloir)~ / tenir rigueur~ / tiendrez pas rigueur~
        (derniere|seconde|deuxieme|nouvelle|autre) chance~ / votre indulgence~ / l'indulgence~
        accepterez (nos|mes) excuses~ / passer l'eponge~ / sans rancune~ / laissez-nous une~ / en esperant que vous (reviendrez|continuerez|garderez)~ / tourner la page~ / gardez? confiance~
        oublier (cet incident|cette mesaventure)~ / regagner votre~ / reconquerir~
      `,
    ],
  },
];
