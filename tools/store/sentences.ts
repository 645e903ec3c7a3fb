import type { Chance } from './chance';

const words =
  'the order never came back and nobody at support answers la commande promise livraison toujours rien depuis semaine bike battery refund parcel shop broken late again please when will réponse service client remboursement panne encore merci honte scandal workers price app login invoice store delivery driver box empty wrong size colour'.split(
    ' ',
  );

/** Ten to thirty made words, as long as comments are. */
export const sentence = (chance: Chance): string =>
  Array.from({ length: 10 + chance.below(21) }, () => chance.pick(words)).join(' ');
