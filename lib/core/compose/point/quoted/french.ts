import { fold } from '../../../calm-check/fold';
import { isBarred, isOfFamily } from '../barred';
import { isTellable, tells, tellsPlainly } from '../told/safe';
import { inPlainLetters, piecesOf, withoutPrices } from '../told/sentences';
import { comesAfterTurn, isBackgroundInFrench, isBesideInFrench, turnIn } from '../told/beside-fr';
import { boundInFrench } from '../told/accents-fr';
import { withoutSalutation } from '../told/salutation-fr';
import { chat, spelledInFrench } from '../told/spelled-fr';
import type { Candidate } from './candidate';

/** What somebody did, and no word of what came of it. */
const ownDeed =
  /^(?:j'ai|j'avais|nous avons|on a|on avait|je (?:voulais|viens|souhaite|cherch\w+)|je suis (?:all\w+|venue?|passee?|rest\w+)|command\w+|achet\w+|reserv\w+|paye\w*)\b/;

/** What somebody did to get there: "j'ai reçu un livre dont les pages sont blanches" is another matter. */
const onTheWay =
  /^(?:j'ai|j'avais|on a|on avait|nous avons) (?:fait|roule|conduit|marche|pris|achete|commande|reserve|choisi|paye|demande)\b/;

/** "Pas un mot sur votre page": of what, was said before. */
const onlySilence =
  /^(?:on|personne) (?:ne )?(?:m'a|nous a|me|nous)(?: jamais)? (?:rien )?(?:dit|prevenu|explique)(?: rien)?$|^(?:pas|plus|toujours pas|aucune?|ni|sans|zero|rien|personne)(?: (?:d'|de |une? |meme |meilleure? |vraie? )*)?(?: ?(?:un |une )?(?:mots?|excuses?|reponses?|nouvelles?|explications?|retour|appel|geste|solution|reaction))\b/;

/** What they did about it, and did right. */
const onlyEffort =
  /^(?:j'ai|on a|nous avons|je (?:l'|les |vous l')ai|on l'a) (?:r?envoye|rempli|appele|ecrit|explique|transmis|fourni|demande|relance|telephone|signale)\b(?!.*(?:\bpas\b|jamais|rien|sans|personne|toujours|aucun|,| et | mais ))/;

/** « La dame me dit qu'à ma correction ça change rien »: what is answered, and not what it is answered to. */
const saidByThem =
  /^(?!(?:l'appli|l[ea]s? (?:site|suivi|ecran|borne|machine|message|panneau|mail|sms))\b)(?:l[ea]s? [a-z]+|l'[a-z]+|on|[a-z]+) (?:me|m'a|nous|nous a) ?(?:dit|dis|repond|repondu|explique|assure|soutient) (?!.*(?:, | et | mais ))/;

/** What somebody thinks of it, and not what it was. */
const opinion =
  /^(?:je (?:ne )?(?:pense|crois|dis) pas (?:que |qu')|pas (?:content|terrible|serieux|normal|acceptable|pro|top|fou|glorieux)|c'est (?:bien|super|top|genial|gentil|dommage)|plus jamais|jamais (?:vu|plus)|(?:tres |trop |vraiment |super )?decue?s?|a (?:fuir|eviter|vomir)|je (?:ne )?(?:recommande|conseille|reviendrai|suis (?:\w+ )?(?:decue?|degoutee?|furieu\w+|en colere))|(?:fidele |tres )?(?:client\w*|habituee?|abonnee?)(?: [a-z]+)? (?:depuis|fidele|chez|de)\b|je ne me plains|(?:tres )?(?:beau|belle|bel|joli\w*|magnifique|superbe) [a-z]+\b(?!.*(?:mais|pas|sans|jamais|,))|c'est mon (?:tout )?premier|rien a|aucun commentaire|sans commentaire)\b/;

/** What a reply must not seem to grant, and whom it must not seem to speak to. */
const grants = [
  String.raw`(?<!\b(?:zero|aucun|pas de|sans|ni|jamais|toujours pas|pas) (?:\w+ )?)\brembours\w*`,
  String.raw`\b(?:bons? d|un avoir|avoirs? de \d|remises?|reductions?|(?<!eu (?:le )?)droit a|codes? promo|valid\w+|gagn\w+|credite\w*)`,
  String.raw`\bvous (?:\w+ )?(?:pouvez|devez|devriez|allez|aurez|serez|recevrez|proposez|garantissez)`,
  String.raw`\bvous avez (?:promis|offert|droit|raison|gagne|avoue|reconnu|confirme|menti|vole)\w*`,
  String.raw`\bvous etes (?:eligible|en droit|gagnant|tenu|responsable)\w*`,
];
/** Whom it speaks to, if not the brand. */
const spokenTo = String.raw`\b(?:(?:tu|toi|te)(?![a-z])|t'\w+|(?<!-)vous (?!(?:ne|n'\w+|m'\w+|me|nous|\w{2,}ez|etes|faites|dites)\b))`;

const promised = new RegExp(grants.join('|'));
const granted = new RegExp([...grants, spokenTo].join('|'));

/** A sum given back, a prize, a promise: between quotation marks too it would read as the brand's word. */
export const seemsToGrant = (plain: string): boolean => promised.test(plain);

/** "Bon produit mais …": what is granted before the complaint. */
const granting = /^(.*?),? (?:mais|par contre|sauf que) .*$/;

const turned = 1;
const fewest = 4;
/** Of a sentence that has no word of a fault in it. */
const fewestUntold = 6;

interface Written {
  /** As it stands in the comment. */
  text: string;
  place: number;
  isWhole: boolean;
  /** Two sentences of which neither says it alone. */
  isPair: boolean;
  /** One hangs on the other. */
  isTogether?: boolean;
  isAll?: boolean;
}

/** "Il n'est jamais arrivé", "À l'intérieur : rien": the sentence before says of what. */
const hanging =
  /^(?:ils?|elles?|en|a l'interieur|dedans|dessous|resultat|indice|bilan|enfin|c'etait|c'est|ce n'|mauvaise nouvelle|sauf|maintenant|depuis|ensuite|verdict|au final|finalement|meme|toujours|sur place)\b/;

/** "Pour une fois je suis arrivée en avance": what it is said for comes after it. */
const leading =
  /^(?:pour une fois|bonne nouvelle|bonnes nouvelles|au moins|j'ai adore|je recommande|je voulais|je cherch\w+|j'aime|mon \w+ adore|pas de panique|rien a dire|petit jeu|super|magnifique|bel|belle|joli\w*|on (?:m'|nous )(?:a|avait) (?:dit|vendu|promis))\b/;

/** Neighbouring sentences that say it together. */
function pairsIn(plainText: string): Written[] {
  const sentences = Array.from(
    plainText.matchAll(/[^.!?…;\n()]+(?:\.(?=[\p{L}\d])[^.!?…;\n()]*)*([.!?…;\n()]*)/gu),
    ({ 0: text, 1: end = '', index }) => ({ text, index, isAsked: end.includes('?') }),
  ).filter(({ text }) => text.trim().length > 3);
  const isMute = sentences.every(({ text }) => !tellsPlainly(fold(text), 'fr'));
  const pairs = sentences.slice(1).flatMap((second, at): Written[] => {
    const first = sentences[at];
    if (first === undefined || first.isAsked || second.isAsked) return [];
    const said = fold(second.text.trim());
    const before = fold(first.text.trim());
    const isTogether = hanging.test(said) || leading.test(before) || isMute;
    if ((!isTogether && sentences.length > 2) || opinion.test(before)) return [];
    if (isMute && sentences.length > 3) return [];
    const text = spanOf(plainText, first.index, second);
    return [{ text, place: plainText.indexOf(text), isWhole: true, isPair: true, isTogether }];
  });
  // "À midi il y a les scolaires. À 14h il y a l'aquagym. À 16h elle ferme.": all of it, or nothing.
  const [first] = sentences;
  const last = sentences.at(-1);
  if (first === undefined || last === undefined || sentences.length < 3) return pairs;
  const text = spanOf(plainText, first.index, last);
  const isShort =
    text.split(' ').length <= (isMute ? mostTogether : fewTogether) &&
    sentences.every(({ isAsked }) => !isAsked);
  return isShort
    ? [
        ...pairs,
        { text, place: plainText.indexOf(text), isWhole: true, isPair: true, isTogether: true, isAll: true },
      ]
    : pairs;
}

/** Words of a comment that is said back whole: where no sentence of it tells it alone, and else. */
const mostTogether = 30;
const fewTogether = 26;

interface Sentence {
  text: string;
  index: number;
}

/** From where one sentence begins to where another ends, without its mark. */
const spanOf = (plainText: string, from: number, { text, index }: Sentence): string =>
  plainText
    .slice(from, index + text.length)
    .trim()
    .replace(/[ .!?…;,]+$/, '');

/** French sentences, whole where they can be, and word for word: said to be the person's own, they may speak of anybody. */
export function frenchSentencesIn(text: string, isClear: boolean): Candidate[] {
  const plainText = withoutPrices(inPlainLetters(boundInFrench(withoutSalutation(text)), true), 'fr');
  const opening = /[.!?;\n]|$/.exec(plainText)?.index ?? 0;
  const folded = fold(plainText);
  const pieces = piecesOf(plainText).map((piece): Written => ({
    ...piece,
    place: plainText.indexOf(piece.text),
    isPair: false,
  }));
  return [...pieces, ...pairsIn(plainText)].flatMap(
    ({ text: piece, place, isWhole, isPair, isTogether = false, isAll: isComment = false }, at) => {
      const clause = spelledInFrench(piece);
      // No words that were changed, and no chat, between quotation marks of ours.
      if (place < 0 || chat.test(clause)) return [];
      // "Livré vendredi : deux portes gauches": a colon parts a note as a comma does.
      const noted = clause.replaceAll(/[“”]/g, '').replaceAll(/ ?:(?= )/g, ',');
      const read = isPair
        ? noted.replaceAll(/ ?[.!…]+ +(\p{L})/gu, (_, letter: string) => `, ${letter.toLowerCase()}`)
        : noted;
      const plain = fold(read);
      // « Il a coupé le câble | et l'a avalé »: who did, was left out.
      if (
        plainText.slice(0, place).endsWith(' et ') &&
        /^(?:l'|les |m'|s')?(?:a|ont|avait|est|sont) /.test(plain)
      )
        return [];
      // "Ils ont attendu": who, was said before.
      if (
        /^(?:ils?|elles?) (?!m'|me |nous |y |n'y |manque|faut|fait|a fallu|pleuvait|est impossible)/.test(
          plain,
        )
      )
        return [];
      const says = tells(plain, 'fr') || comesAfterTurn(folded, place);
      const count = plain.split(' ').length;
      if (count < (says ? fewest : fewestUntold) || (!says && (!isClear || !isWhole))) return [];
      if (!isTellable(read, plain, 'fr', { isQuoted: true })) return [];
      if (
        granted.test(plain) ||
        isBarred(plain.replace(/^quand (?=on |je |j'|nous )/, '')) ||
        opinion.test(plain)
      )
        return [];
      if (!isPair && (isBesideInFrench(plain) || onlyEffort.test(plain))) return [];
      const isDeed =
        ownDeed.test(plain) &&
        !/,? (?:et|mais) |, (?:je |j'|on |nous |ils? |elles? |c'|l[ea]s? |l'|mon |ma |mes |une? |des )/.test(
          plain,
        ) &&
        !isPair;
      // "J'ai fait 25 minutes de route": where they come from, and not what they found.
      if (isDeed && onTheWay.test(plain) && !tellsPlainly(plain, 'fr')) return [];
      const weight =
        (says ? 2 : 0) +
        (tellsPlainly(plain, 'fr') ? 1.5 : 0) +
        (place < opening ? 1 : 0) +
        (isWhole ? 1.5 : 0) +
        Math.min(count, 9) / 3 -
        // French turns round without loss: what can be told is told.
        turned -
        (isOfFamily(plain) && !isPair ? 2 : 0) -
        (isDeed ? 2 : 0) -
        (!isPair && onlySilence.test(plain) ? 2 : 0) -
        (!isPair && hanging.test(plain) ? 2.5 : 0) -
        (!isPair && saidByThem.test(plain) ? 2 : 0) -
        (!isPair && isBackgroundInFrench(plain) ? 2.5 : 0) +
        turnIn(folded, place, piece.length, tellsPlainly(plain, 'fr')) -
        (!isPair && granting.test(plain) && !tellsPlainly(plain.replace(granting, '$1'), 'fr') ? 2 : 0) -
        at / 10 +
        (isPair ? pieces.length / 10 + (isTogether ? 0.6 : -0.6) : 0) +
        (isComment ? 0.5 : 0);
      const isAll = clause.length > 0.9 * plainText.trim().length;
      return [{ clause, weight, isAll }];
    },
  );
}
