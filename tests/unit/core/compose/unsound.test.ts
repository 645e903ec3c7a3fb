import { describe, expect, it } from 'vitest';
import { isUnsoundInEnglish } from '@/lib/core/compose/point/told/unsound-en';
import { isUnsoundInFrench } from '@/lib/core/compose/point/told/unsound-fr';

describe('a French statement that no reply may hold', () => {
  it.each([
    ['two thoughts in one breath', 'vous ne pouvez pas venir en mairie vous ne conduisez plus'],
    [
      'two thoughts in one breath',
      'il y avait un bout de plastique dans votre soupe vous avez failli l’avaler',
    ],
    ['a line that rings, run into a call', 'vous avez rappelé sa sonne dans le vide'],
    ['an infinitive for what was done', "il a débrancher votre fil dans l'armoire"],
    ['words in no order', "l'ascenseur toujours est en panne, 9 étages"],
    ['cut off before what was said', 'le livreur a donné votre commande à la voisine, et elle a dit'],
    ['its "ne" left out', 'les sablés ont plus du tout le goût de beurre'],
    ['something that was named before', "le patch vous l'a supprimé de l'inventaire"],
    ['how it was before', "vous n'aviez jamais eu à vous plaindre"],
    ['who they are', 'votre cousine est aide soignante chez nous'],
    ['the new what was said before', 'le nouveau ne vous a pas rappelée'],
    ['a quotation that stays open', 'le 14 juillet vous nous disiez “encore deux petites semaines'],
  ])('%s: %s', (_, told) => expect(isUnsoundInFrench(told)).toBe(true));

  it.each([
    'vous avez reçu un courrier alors que vous êtes à jour de vos paiements',
    'depuis notre crème de nuit vous avez des plaques rouges',
    'le soir, vous vous êtes retrouvés sans chauffage',
    "on vous avait dit que vous auriez une réponse, et vous n'en avez pas",
    'la borne vous a débité deux fois',
    "quand vous appelez vous n'avez personne",
  ])('but not %s', (told) => expect(isUnsoundInFrench(told)).toBe(false));
});

describe('an English statement that no reply may hold', () => {
  it.each([
    ['a verb twice', 'your eyelids swelled was shut'],
    ['its price cut out', 'the renewal was jumped with no claims and no points'],
    ['words of a button turned', 'the contact you button opens a blank page'],
    ['a parcel told as its owner', 'you got there in 6 days'],
    ['two thoughts in one', 'you got a ring doorbell nobody came up the path'],
    ['of what, was said before', 'since then the display reads every day'],
    ['an article and no thing', 'the from another place was dead by feb'],
    ['who said so, at its end', 'the smart board is not working since August she told you'],
    ['who they are', "you can't drive manual"],
    ['cut off before its thing', "there isn't an easy"],
    ['no subject', 'no idea when back'],
    ['what they did about it', 'you have since checked all three schemes and it was never protected'],
    ['as I can see', 'you can see, and nobody let you recover your own account'],
    ['"do I got to"', 'you got to start your arcade all over'],
  ])('%s: %s', (_, told) => expect(isUnsoundInEnglish(told)).toBe(true));

  it.each([
    'the barrier won’t lift and nobody answers the help button',
    'the pillow has got a dip in it',
    'you arrived to find the door locked',
    'the boiler stopped working on Friday',
    'you were told the engineer had been',
  ])('but not %s', (told) => expect(isUnsoundInEnglish(told)).toBe(false));
});
