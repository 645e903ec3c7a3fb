import type { Case } from './case';

/**
 * Words that name a group or demean, in a meaning that does neither, and praise that is asked back: sentences that users'
 * eyes had seen read wrongly, and their look-alikes.
 */
export const secondMeaningsFrench: readonly Case[] = [
  ['Fiers de quoi ?', 'pride asked back', { sentiment: 'negative', noSignal: 'praise' }],
  ['Fière de quoi, au juste ?', 'pride asked back', { sentiment: 'negative', noSignal: 'praise' }],
  ['Merci de quoi ?', 'thanks asked back', { sentiment: 'negative', noSignal: 'praise' }],
  ['Félicitations pour quoi, exactement ?', 'applause asked back', { not: 'positive', noSignal: 'praise' }],
  ['On est fiers de vous, continuez', 'pride meant', { sentiment: 'positive' }],
  [
    'Roue voilée à la livraison, que dois-je faire ?',
    'a bent wheel wears no veil',
    { noSignal: 'discrimination', hostile: false },
  ],
  [
    'La jante arrière est voilée depuis la révision',
    'a bent rim',
    { noSignal: 'discrimination', hostile: false },
  ],
  ['Ma voix est voilée avec votre micro', 'a clouded voice', { noSignal: 'discrimination' }],
  ['Les noirs de l’écran tirent sur le gris', 'a colour', { noSignal: 'discrimination', hostile: false }],
  ['Une cliente voilée s’est vu refuser l’entrée', 'a person, refused', { signal: 'discrimination' }],
  [
    'Votre vigile a fermé la porte à une cliente voilée',
    'a person beside a thing',
    { signal: 'discrimination' },
  ],
  [
    'Le roman primé est un plagiat',
    'a prize beside what it was got for',
    { not: 'positive', noSignal: 'praise' },
  ],
  ['M. Gay au guichet ne m’a jamais rappelé', 'a surname', { hostile: false, noSignal: 'discrimination' }],
  [
    'Je cherche une femme de ménage, votre agence ne répond pas',
    'a trade',
    { hostile: false, noSignal: 'insult' },
  ],
];

export const secondMeaningsEnglish: readonly Case[] = [
  ['Proud of what exactly?', 'pride asked back', { sentiment: 'negative', noSignal: 'praise' }],
  ['Thanks for what?', 'thanks asked back', { sentiment: 'negative', noSignal: 'praise' }],
  ['Congratulations for what, the queue?', 'applause asked back', { not: 'positive', noSignal: 'praise' }],
  ['The blacks in this photo print look grey', 'a colour', { noSignal: 'discrimination', hostile: false }],
  ['The whites on your display are greenish', 'a colour', { noSignal: 'discrimination', hostile: false }],
  ['Black customers are followed round your shop by the guard', 'people', { signal: 'discrimination' }],
  ['I was dropped after 40 years as a customer', 'loyalty that was ended', { noSignal: 'praise' }],
  ['Proud of my daughter and of what you taught her', 'pride meant', { sentiment: 'positive' }],
  [
    'Gay, from your call centre, promised me a refund',
    'a first name',
    { hostile: false, noSignal: 'insult' },
  ],
];
