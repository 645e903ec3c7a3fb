import { initials } from './safe';

/** Before a statement, and no part of it. */
const openers =
  /^(?:bonjour(?: [àa] tou(?:te)?s)?|bonsoir|coucou|salut|hello|hi+|hiya|hey|franchement|s[ée]rieusement|sinon|alors|bref|et|mais|donc|du coup|honn[êe]tement|voil[àa]|pour info|attention|warning|well|so|and|but|honestly|seriously|also|anyway|still,|ok(?:ay)?|yes|oui|non|no,|same,|encore une fois|cette fois|incroyable|unbelievable|incredible|super|great|please|j'en peux plus)\b[ ,:!-]*/iu;

const stars = /[★☆⭐]+/gu;

const pictures =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u2640|\u2642)*/gu;
const handles = /(?<![\p{L}\d])@[\p{L}\d_.]+[,:]?/gu;

const calledAfter =
  /((?<!\p{L})(?:d[eu]|des|par|chez|[àa]|au|aux|avec|sur|from|by|with|at|of|to|for|on|via|and|et|que|app|que?|if) )@[\p{L}\d_.]+/giu;
const leading = /^\s*(?:@[\p{L}\d_.]+[,:]?\s*)+/u;

/** Without pictures, stars, whom it speaks to and the emphasis of capitals. */
export const inPlainLetters = (text: string): string =>
  text
    .replaceAll(pictures, '. ')
    .replaceAll(stars, ' ')
    // "From @shop": a hole in the sentence; elsewhere who is called on stands between two thoughts.
    .replaceAll(calledAfter, '$1\uFFFC')
    .replace(leading, ' ')
    .replaceAll(handles, '. ')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[ \u00A0\u202F]+/g, ' ')
    .replaceAll(/(?<!\p{L})\p{Lu}{2,}(?:'\p{Lu}+)?(?!\p{L})/gu, (word) =>
      word.replaceAll(initials, '') === '' ? word : word.toLowerCase(),
    );

export interface Piece {
  text: string;
  /** A sentence of its own rather than a part of one. */
  isWhole: boolean;
}

const withoutOpeners = (text: string): string => {
  let rest = text.trim();
  for (
    let again = openers.exec(rest);
    again !== null && again[0].length < rest.length;
    again = openers.exec(rest)
  )
    rest = rest.slice(again[0].length).trim();
  return rest;
};

/** Somebody is named as the one who did it: then a part stands alone. */
const subject =
  /^(?:je |j'|nous |on |personne |rien |aucune? |toujours |toujours pas|le |la |les |l'|mon |ma |mes |notre |nos |votre |vos |il (?:y|manque|faut|ne|n'|a)|cela |ça |impossible |i |i'|we |we'|my |our |your |the |nobody|no one|nothing|it |there |still |no |not )/iu;

/** A question without its mark: no part of it is a statement. */
const riddle =
  /^(?:guess|imagine|devine[zr]?|imagine[zr]|what|why|how|who|which|pourquoi|comment|quand|combien)(?!\p{L})/iu;

/**
 * Sentences of a comment, and where they are long the parts that can stand alone, in order.
 * @param plain in plain letters
 */
export function piecesOf(plain: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of plain.matchAll(/[^.!?…;\n()]*(?:[.](?=[\p{L}\d])[^.!?…;\n()]*)*([.!?…;\n()]*)/gu)) {
    const sentence = withoutOpeners(match[0].slice(0, match[0].length - (match[1] ?? '').length)).replace(
      /[ ,:-]+$/,
      '',
    );
    if (sentence.length < 8 || (match[1] ?? '').includes('?') || riddle.test(sentence)) continue;
    pieces.push({ text: sentence, isWhole: true });
    const parts = sentence.split(/ ?[,:] | - | – | — | (?=(?:et|mais|puis|and|but|then) )/u);
    let upTo = '';
    for (const [at, part] of parts.entries()) {
      upTo = at === 0 ? part : sentence.slice(0, sentence.indexOf(part, upTo.length) + part.length);
      if (parts.length > 1 && at < parts.length - 1) pieces.push({ text: upTo.trim(), isWhole: false });
      const alone = withoutOpeners(part);
      if (at > 0 && subject.test(alone)) {
        pieces.push({ text: alone, isWhole: false });
        if (at < parts.length - 1) pieces.push({ text: alone + sentence.slice(upTo.length), isWhole: false });
      }
    }
  }
  return pieces;
}
