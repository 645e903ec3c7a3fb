/**
 * Cases that the shipped reader gets wrong, by cause: kept, so that nobody takes the tables for what it can do. Whoever
 * mends one takes it from here.
 */
export const shippedMisses: Readonly<Record<string, readonly string[]>> = {
  'an insult denied, forbidden, reported or said of oneself counts as meant': [
    "Arrêtez de traiter la caissière d'idiote",
    'Un client derrière moi a insulté la caissière, la pauvre',
    'We old hags at table six will be back',
    'Us fat girls love this collection',
    'Quelle idiote je fais, c’était dans ma poche',
  ],
  'a rude word about a thing counts as one about people': [
    'You should see the garbage they sent me, cracked from end to end',
  ],
  'a bad word in a name or a dish counts as an attack': [
    'Un kilo de quiche et deux boudins blancs svp',
    'Shitake mushrooms with the cock-a-leekie soup',
  ],
  'a word that people say proudly of themselves counts as an attack': [
    'Fière d’être une garce, ce rouge à lèvres est pour moi',
    'Soirée entre pédés et fiers de l’être, merci pour l’accueil',
    'This bad bitch bought herself the red one',
    'Pédé et fier, à samedi pour la marche',
  ],
  'friends who tease count as attacking': ['@leo gros boulet va 😂 ramène tes chips'],
  'hostility not heard': [
    'Votre stagiaire Léa est trop bête pour ce poste',
    'Manon, au rayon parfums, est une menteuse et une incapable',
  ],
  'praise or blame under a negation, in an idiom or in slang': [
    'mdr trop mignon',
    'My daughter loved the clown at your opening',
    'Idiot-proof instructions, five stars',
  ],
  'praise that a fault follows counts as neither': ['Lovely colour but it broke on day two'],
  'a word of ill luck, wished to nobody, counts as an ill wish': [
    'Hope the shop goes well, bankrupt is the word nobody wants',
  ],
  'a reproach in the form of a question counts as a question': [
    'Could you kindly explain why I was charged twice?',
    'Comment peut-on être aussi lent ?',
  ],
  'an attack on one employee is an insult only': [
    'Janet in billing is a stupid old witch, get rid of her',
    'The girl on reception in Luton is dumb as a rock and should be fired',
    'Your trainee Leah is too thick for the job',
    'The ginger waiter on lunches is a total moron',
  ],
  'leaving for good counts as an attack': ['Je vais vous quitter pour un concurrent'],
  'a kind word that sounds like a threat counts as one': [
    'We’ll be waiting for you at platform four with the tickets',
  ],
  'a signal not heard': [
    'Les journalistes vont adorer cette histoire',
    'Black customers are followed round your shop by the guard',
  ],
  'a topic or a complaint not heard': [
    'The seam ripped on the first wash',
    'Vous faites travailler des enfants à l’autre bout du monde',
  ],
};
