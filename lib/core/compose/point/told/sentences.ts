import { fold } from '../../../calm-check/fold';
import { midSentence } from '../../../text/letter-case';
import { frenchNoun, isEnglishNoun } from '../nouns';
import { initials } from './safe';

/** Before a statement, and no part of it. */
const openers =
  /^(?:bonjour(?: [àa] tou(?:te)?s)?|bonsoir|coucou|salut|hello|hi+|hiya|hey|franchement|s[ée]rieusement|sinon|alors|bref|et|mais|donc|du coup|honn[êe]tement|voil[àa]|pour info|attention|warning|well|so|and|but|honestly|seriously|also|anyway|still,|ok(?:ay)?|yes|oui|non|no,|same,|encore une fois|cette fois|maintenant|résultat|là,|now|then|next thing|so then|incroyable|unbelievable|incredible|super|great|please|j'en peux plus)\b[ ,:!-]*/iu;

const stars = /[★☆⭐]+/gu;

const pictures =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u2640|\u2642)*/gu;
const handles = /(?<![\p{L}\d])@[\p{L}\d_.]+[,:]?/gu;

const calledAfter =
  /((?<!\p{L})(?:d[eu]|des|par|chez|[àa]|au|aux|avec|sur|from|by|with|at|of|to|for|on|via|and|et|que|app|que?|if) )@[\p{L}\d_.]+/giu;
const leading = /^\s*(?:@[\p{L}\d_.]+[,:]?\s*)+/u;

/** "Payée 49 euros", "my £120 coat", "at £40 a go": what it cost is no part of what went wrong. */
const prices =
  / ?(?:(?<!\p{L})(?:à|pour|de|at|for|of) )?(?:[£$€] ?\d[\d.,]*|\d{1,3}(?:[ \u00A0\u202F]\d{3})*[\d.,]* ?(?:€|euros?|quid|pounds|dollars|bucks)(?!\p{L}))(?: (?:la nuit|pièce|l'unité|each|a (?:night|month|go|pop|week)|par mois))?(?= \p{L}|[,.;!?]|$)/giu;
/** A word or three in quotation marks, as one says them with raised fingers. */
const fingers = /(?<![\p{L}\d])["“«] ?(\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}) ?["”»](?![\p{L}\d])/gu;

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
    .replaceAll(fingers, '$1')
    .replaceAll(/[ \u00A0\u202F]+/g, ' ')
    .replaceAll(/(?<!\p{L})\p{Lu}{2,}(?:'\p{Lu}+)?(?!\p{L})/gu, (word) =>
      word.replaceAll(initials, '') === '' ? word : word.toLowerCase(),
    );

export const withoutPrices = (plain: string): string => plain.replaceAll(prices, '');

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
  /^(?:je |j'|nous |on |personne |rien |aucune? |toujours |toujours pas |le |la |un |une |des |deux |trois |quatre |cinq |les |l'|mon |ma |mes |notre |nos |votre |vos |il (?:y|manque|faut|ne|n'|a)|cela |ça |impossible |i |i'|we |we'|my |our |your |the |an? |two |three |four |five |nobody|no one|nothing|it |there |still |no |not )/iu;

/** "A valley you could ski in": what only paints the picture is cut, and no sentence ends on "in". */
const painted =
  / (?:that |which )?(?:you|i|we) (?:can|could) [a-z]+ (?:[a-z]+ )?(?:in|on|with|at|through|from|into)$/i;

/** Why, or on what occasion: what went wrong stands whole before it, unless it says when something works. */
const circumstance =
  /^(?!.*\b(?:only|works?|worked|fine|marche|fonctionne|bien|seulement|sauf)\b)(.{12,}?),? (?:because|whenever|when|every time|parce qu|alors qu|sous pr[eé]texte|d[eè]s qu|quand|lorsqu|à chaque fois qu)/iu;

/** Says of what was named before what came of it. */
const resumes = /^(?:ils?|elles?|it|it's|they) (?!y |faut|fallait|pleuvait)/iu;

const resumed = (before: string, sentence: string): string | null =>
  before === ''
    ? null
    : /^(?:it|they)/iu.test(sentence)
      ? `${before}, and ${midSentence(sentence)}`
      : `${before}, et ${midSentence(sentence)}`;

/** "…, teacher strolled in at ten past": a thing or a trade without its article begins a statement too. */
const isThing = (text: string): boolean => {
  const first = fold(text.split(' ', 1)[0] ?? '');
  return isEnglishNoun(first) || frenchNoun(first) !== undefined;
};

/** "Open day | and night" is one statement: it ends before an "and" that another one follows. */
const endsBefore = (next: string): boolean =>
  !/^(?:et|and) /i.test(next) ||
  /^(?:et|and) (?:vous|tu|ils?|elles?|you|he|she|they)(?!\p{L})/iu.test(next) ||
  subject.test(withoutOpeners(next)) ||
  isThing(withoutOpeners(next));

/** A question without its mark: no part of it is a statement. */
const riddle =
  /^(?:guess|imagine|devine[zr]?|imagine[zr]|what|why|how|who|which|pourquoi|comment|quand|combien)(?!\p{L})/iu;

/**
 * Sentences of a comment, and where they are long the parts that can stand alone, in order.
 * @param plain in plain letters
 */
export function piecesOf(plain: string): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  for (const match of plain.matchAll(/[^.!?…;\n()]*(?:[.](?=[\p{L}\d])[^.!?…;\n()]*)*([.!?…;\n()]*)/gu)) {
    const sentence = withoutOpeners(match[0].slice(0, match[0].length - (match[1] ?? '').length)).replace(
      /[ ,:-]+$/,
      '',
    );
    const isAsked = (match[1] ?? '').includes('?') || riddle.test(sentence);
    const deed = isAsked ? '' : sentence;
    if (sentence.length < 8 || isAsked) {
      if (sentence !== '') before = deed;
      continue;
    }
    // "I asked for caramel. It came out green.": what it points at was named in the sentence before.
    const together = /,/.test(before) || !resumes.test(sentence) ? null : resumed(before, sentence);
    if (together !== null) pieces.push({ text: together, isWhole: true });
    before = deed;
    pieces.push({ text: sentence, isWhole: true });
    const bare = circumstance.exec(sentence)?.[1];
    if (bare !== undefined) pieces.push({ text: bare, isWhole: false });
    const parts = sentence.split(/ ?[,:] | - | – | — | (?=(?:et|mais|puis|and|but|then) )/u);
    let upTo = '';
    for (const [at, part] of parts.entries()) {
      upTo = at === 0 ? part : sentence.slice(0, sentence.indexOf(part, upTo.length) + part.length);
      if (at < parts.length - 1 && endsBefore(parts[at + 1] ?? ''))
        pieces.push({ text: upTo.trim(), isWhole: false });
      const alone = withoutOpeners(part);
      if (at > 0 && (subject.test(alone) || isThing(alone))) {
        // "The kids' menu: three fish fingers": what the colon promised is a statement of its own.
        const isPromised = /: ?$/.test(upTo.slice(0, -part.length));
        if (endsBefore(parts[at + 1] ?? ''))
          pieces.push({ text: alone, isWhole: isPromised && at === parts.length - 1 });
        if (at < parts.length - 1)
          pieces.push({ text: alone + sentence.slice(upTo.length), isWhole: isPromised });
      }
    }
  }
  return pieces.map(({ text, isWhole }) => ({ text: text.replace(painted, ''), isWhole }));
}
