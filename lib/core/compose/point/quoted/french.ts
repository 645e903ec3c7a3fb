import { fold } from '../../../calm-check/fold';
import { isBarred, isOfFamily } from '../barred';
import { isTellable, tells, tellsPlainly } from '../told/safe';
import { inPlainLetters, piecesOf, withoutPrices } from '../told/sentences';
import { chat, spelledInFrench } from '../told/spelled-fr';
import type { Candidate } from './candidate';

/** What somebody did, and no word of what came of it. */
const ownDeed =
  /^(?:j'ai|j'avais|nous avons|on a|on avait|je (?:voulais|viens|souhaite|cherch\w+)|je suis (?:all\w+|venue?|passee?|rest\w+)|command\w+|achet\w+|reserv\w+|paye\w*)\b/;

/** What somebody thinks of it, and not what it was. */
const opinion =
  /^(?:pas (?:content|terrible|serieux|normal|acceptable|pro|top|fou|glorieux)|plus jamais|jamais (?:vu|plus)|(?:tres |trop |vraiment |super )?decue?s?|a (?:fuir|eviter|vomir)|je (?:ne )?(?:recommande|conseille|reviendrai|suis (?:\w+ )?(?:decue?|degoutee?|furieu\w+|en colere))|(?:fidele |tres )?(?:client\w*|habituee?|abonnee?) (?:depuis|fidele|chez|de)\b|je ne me plains|rien a|aucun commentaire|sans commentaire)\b/;

/** What a reply must not seem to grant, and whom it must not seem to speak to. */
const granted =
  /(?<!\b(?:zero|aucun|pas de|sans|ni|jamais|toujours pas|pas) (?:\w+ )?)\brembours\w*|\b(?:bons? d|avoir de|remises?|reductions?|droit a|codes? promo|valid\w+|gagn\w+|credite\w*|tu|toi|te|t'\w+|vous (?!(?:ne|n'\w+|m'\w+|me|nous|avez (?:perdu|casse|oublie|change|ferme|supprime|retire|annule|coupe))\b))/;

const turned = 1;
const fewest = 4;
/** Of a sentence that has no word of a fault in it. */
const fewestUntold = 6;

/** French sentences, whole where they can be, and word for word: said to be the person's own, they may speak of anybody. */
export function frenchSentencesIn(text: string, isClear: boolean): Candidate[] {
  const plainText = withoutPrices(inPlainLetters(text), 'fr');
  const opening = /[.!?;\n]|$/.exec(plainText)?.index ?? 0;
  return piecesOf(plainText).flatMap((piece, at): Candidate[] => {
    const place = plainText.indexOf(piece.text);
    const clause = spelledInFrench(piece.text);
    // No words that were changed, and no chat, between quotation marks of ours.
    if (place < 0 || chat.test(clause)) return [];
    // "Livré vendredi : deux portes gauches": a colon parts a note as a comma does.
    const read = clause.replace(/ ?: /, ', ');
    const plain = fold(read);
    // "Ils ont attendu": who, was said before.
    if (
      /^(?:ils?|elles?) (?!m'|me |nous |y |n'y |manque|faut|fait|a fallu|pleuvait|est impossible)/.test(plain)
    )
      return [];
    const says = tells(plain, 'fr');
    const count = plain.split(' ').length;
    if (count < (says ? fewest : fewestUntold) || (!says && (!isClear || !piece.isWhole))) return [];
    if (!isTellable(read, plain, 'fr', { isQuoted: true })) return [];
    if (granted.test(plain) || isBarred(plain) || opinion.test(plain)) return [];
    const weight =
      (says ? 2 : 0) +
      (tellsPlainly(plain, 'fr') ? 1.5 : 0) +
      (place < opening ? 1 : 0) +
      (piece.isWhole ? 1.5 : 0) +
      Math.min(count, 9) / 3 -
      // French turns round without loss: what can be told is told.
      turned -
      (isOfFamily(plain) ? 2 : 0) -
      (ownDeed.test(plain) && !/,? (?:et|mais) /.test(plain) ? 2 : 0) -
      at / 10;
    return [{ clause, weight }];
  });
}
