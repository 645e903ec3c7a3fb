import { thread, type MadeThread } from './thread';

const fr = thread('fr', 'facebook');
const en = thread('en', 'facebook');

/**
 * People in danger, told evenly or wildly, and what only sounds so: what happened is named, a thing in use is to be put
 * aside, nothing is put aside where there is no thing, and nobody is told a day while somebody is stuck.
 */
export const threadsDanger: readonly MadeThread[] = [
  fr(
    'a harness that opened in a car: put aside, and named',
    'Roulbébé',
    [
      "Laetitia: Hier sur la départementale le harnais du siège s'est défait tout seul, mon fils de 2 ans était debout derrière moi. On l'a acheté en juillet.",
      'Karim: Pareil chez nous, on a cru que c’était le petit',
    ],
    /harnais[^]*(?:grave|sérieux)/,
    /consommer|\[jour\]|\[date\]/,
  ),
  fr(
    'people who hang in a cabin as they write',
    'Cimes Bleues',
    [
      "Tom: on est bloqués dans la cabine 34 depuis 50 min, y a du vent et ma grand mère a froid. personne répond à l'interphone",
      'Juju: nous aussi cabine 31 ya des enfants qui pleurent',
    ],
    /bloqués/,
    /ce produit|\[jour|\[date/,
  ),
  fr(
    'a machine at the gym: nobody is hurt, and nobody owns it',
    'Sport Center',
    [
      "Adrien: Le câble de la poulie a lâché pendant ma série, la barre m'est passée à dix centimètres du visage. Personne n'est blessé, mais le coach m'a dit qu'ils le savaient.",
    ],
    /câble/,
    /ce produit|été blessé/,
  ),
  fr(
    'what somebody was told by a neighbour is a rumour',
    'Piscine Les Dauphins',
    [
      "Greg: Il paraît qu'un gamin s'est électrocuté l'an dernier là-bas, c'est le voisin de ma belle-sœur qui le dit",
      'Nora: T’as une source ou tu inventes ?',
    ],
    /faits/,
    /ce produit|électrocut|danger/,
  ),
  en(
    'a ladder that gave way: the rung, and not the wrist',
    'Homeforge',
    [
      "Ron: Third rung gave way with me on it Sunday. I'm 71. Broken wrist and a lot of bruising. Bought from you eight weeks ago.",
      'Kev: Mine has a crack in the same place!',
    ],
    /rung[^]*serious/,
    /wrist|eat/,
  ),
  en(
    'a mouth that swells: handed over without the details',
    'Brightside Dental',
    [
      "Tom: Had a root canal here on Thursday, face has swollen up and I can't swallow properly. Rang twice, the receptionist says next appointment is in 9 days.",
    ],
    /serious/,
    /root canal|swallow|swollen|this product/,
  ),
  en(
    'a fall that money is claimed for is no alarm',
    'Surewell Insurance',
    [
      "Peter: I fell off my bike in April and claimed under my policy. They've asked for the same letter four times. I just want it settled.",
    ],
    /four times|settled/,
    /safe now|got hurt|someone was/,
  ),
  en(
    'a fright of long ago, told fondly',
    'Kettleworks',
    [
      "Joan: My first one, back in 1991, caught fire on the hob! You sent a lovely man round with a new one the very next day and I've stuck with you ever since.",
    ],
    /thank/i,
    /precaution|serious|sorry/,
  ),
];
