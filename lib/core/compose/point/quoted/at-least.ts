import { fold } from '../../../calm-check/fold';
import { midSentence } from '../../../text/letter-case';
import { isBarred, isSuspicious } from '../barred';
import { bestOf, isFaultlessQuoted, isSpokenIn } from '../fit';
import { isBesideThePoint, isOfBefore } from '../told/beside';
import { isBackgroundInFrench, isBesideInFrench } from '../told/beside-fr';
import { disguised, isTellable, tells, tellsPlainly } from '../told/safe';
import { inPlainLetters, withoutPrices } from '../told/sentences';
import { standsAside } from './aside';
import { seemsToGrant } from './french';

/** Words that a sentence may hold where nothing else of a comment can be said back: they carry nothing by themselves. */
const harmless = {
  fr: /\b(?:mieux|quand|parce|si|comme|car|puisque|imagine\w*|suppose\w*|adore|j'adore|j'aime\w*|parfait\w*|content\w*|heureu\w+|comprends?|vais|va|vont|desormais|merci|bravo|chapeau)\b/g,
  en: /\b(?:if|when|because|unless|except|as|says|call|stop|fix|sort|great|lovely|perfect|amazing|brilliant|excellent|fantastic|wonderful|friendly|happy|glad|love\w*|kind|polite|hope|wish|guess|imagine|heard|thanks?|cheers|should(?:n't)?|understand|joke|rubbish|u)\b/g,
} as const;

/** Spoken to the brand, or to the readers, or of the reader's own feelings: no part of what happened. */
const shot = {
  fr: /^(?:merci|bravo|honte|chapeau|felicitations|bonne (?:journee|continuation|chance)|cordialement|bonjour|bonsoir|plus jamais|je (?:ne )?(?:recommande|conseille|reviendrai)|a (?:fuir|eviter)|svp|s'il vous plait|mdr|ptdr|lol|serieusement|vraiment)\b(?:\W+\w+){0,4}\W*$/,
  en: /^(?:thanks|thank you|cheers|well done|great|nice|lovely|shame|regards|hi|hello|never again|avoid|please|pls|lol|lmao|seriously|honestly|absolute\w*|what an?|sort it|do better)\b(?:\W+\w+){0,4}\W*$/,
} as const;

/** "À Brest", "en Pologne": where it was. */
const where = /(?<=(?:^| )(?:à|en|vers|chez) )\p{Lu}[\p{Ll}-]+/gu;

/** That nobody answers, and no word of what. */
const onlySilence =
  /^(?:depuis,? )?(?:(?:pas|plus|toujours pas|aucune?|zero|rien|personne)(?: (?:d'|de |une? )*)?(?: ?(?:un |une )?(?:mots?|reponses?|nouvelles?|explications?|retours?|excuses?))\b|(?:radio )?silence|(?:not a|no|not one|zero|still no|nothing) (?:word|reply|replies|answer|response|news|since|explanation|apology)\b)(?:\W+\w+){0,6}\W*$/;

const longestRead = 1200;
const fewest = 4;
const longest = { letters: 170, words: 32 };
const mostSentences = 3;

/** It begins with what was said before it. */
export const pointsBack =
  /^(?:il|elle|ils|elles|c'est|c'etait|ca|cela|du coup|donc|et|mais|puis|depuis|meme|toujours pas|it|it's|they|this|that|that's|he|she|then|so|for|and|but|still|which|same)\b/;

const isOff = (part: string, language: 'fr' | 'en'): boolean =>
  shot[language].test(part) ||
  standsAside(part, language) ||
  (language === 'en'
    ? isBesideThePoint(part, false) || isOfBefore(part)
    : isBesideInFrench(part) || isBackgroundInFrench(part));

export const sentencesOf = (text: string): string[] =>
  Array.from(text.matchAll(/(?:[^.!?…;\n]|(?<=\d)\.(?=\d))+[.!?…;\n]*/gu), ([sentence]) => sentence.trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence))
    .flatMap((sentence) => (sentence.length > longest.letters ? sentence.split(/(?<=,) /) : [sentence]));

export const closed = (text: string): string =>
  text
    .replaceAll(/ *(?:\.{2,}|[…;!\n]+|!+)(?= |$)/gu, '.')
    .replaceAll(/\?[?!. ]*\?/gu, '?')
    .replaceAll(/\.( ?\.)+/g, '.')
    .replaceAll(/[“”]/g, "'")
    .replace(/^[ ,:.-]+/, '')
    .replace(/[ .,:-]+$/, '')
    .trim();

/** Its first letters set as within a sentence: a name inside it would still be seen. */
const asOne = (clause: string): string =>
  clause
    .replaceAll(/(?<=[.?!] )\p{Lu}/gu, (letter) => letter.toLowerCase())
    .replaceAll(/(?<=\p{Ll} )\p{Lu}(?=[ ,.]|$)/gu, 'i')
    .replaceAll(/\b\p{Lu}[a-z]{2,5}days\b/gu, (days) => days.toLowerCase());

/** May these words stand between quotation marks, whoever reads them? Neither names nor sums, orders, insults, promises or illness. */
export function mayStand(clause: string, language: 'fr' | 'en', besides = /(?!)/g): boolean {
  if (/\uFFFC/u.test(clause)) return false;
  const seen = asOne(clause).replaceAll(language === 'fr' ? where : /(?!)/g, 'ici');
  const heard = fold(seen).replaceAll(harmless[language], 'so').replaceAll(besides, 'so');
  return isTellable(seen, heard, language, { isQuoted: true, isPassage: true });
}

/** "Slt", "hi all": before what they tell. */
const greeting =
  /^(?:bonjour|bonsoir|bjr|bsr|slt|salut|coucou|hello|hi|hey|hiya|morning|evening)(?: (?:all|there|team|à tous|tout le monde))?[ ,:!.-]+/iu;

/** Their letters without pictures, prices and what stands in brackets. */
export const plainWords = (text: string, language: 'fr' | 'en'): string =>
  withoutPrices(
    inPlainLetters(text.slice(0, longestRead), true)
      .replaceAll(/ \([^()]*\)/g, '')
      .trim()
      .replace(greeting, ''),
    language,
  );

/** Whoever writes like this is quoted nowhere. */
export const isUnfit = (text: string): boolean => isSuspicious(text) || disguised.test(text);

/** How well some neighbouring sentences say what went wrong; null where they may not be said back. */
function weightOf(
  window: readonly string[],
  clause: string,
  at: number,
  isAll: boolean,
  language: 'fr' | 'en',
): number | null {
  const words = clause.split(' ').length;
  if (words < fewest || words > longest.words || clause.length > longest.letters) return null;
  const parts = window.map((part) => fold(closed(part)));
  const [first = ''] = parts;
  const telling = parts.filter((part) => tells(part, language));
  if (telling.every((part) => onlySilence.test(part)) && (telling.length > 0 || !isAll)) return null;
  if (parts.some((part) => isBarred(part.replace(/^(?:when|if|because|as|comme|quand|si) /, ''))))
    return null;
  // « J'ai rien contre l'œuf »: nothing of it is what went wrong.
  if (parts.every((part) => isOff(part, language))) return null;
  if ((language === 'fr' && seemsToGrant(fold(clause))) || !mayStand(clause, language)) return null;
  return (
    (parts.some((part) => tells(part, language)) ? 2 : 0) +
    (parts.some((part) => tellsPlainly(part, language)) ? 1.5 : 0) +
    (at === 0 ? 1 : 0) +
    (isAll ? 1 : 0) -
    2 * parts.filter((part) => isOff(part, language)).length -
    1.2 * parts.filter((part) => part.endsWith('?')).length -
    (at > 0 && pointsBack.test(first) ? 2 : 0) -
    0.5 * (parts.length - 1) +
    Math.min(words, 14) / 4
  );
}

/**
 * A person's own words where nothing else of their complaint can be said back with certainty: the sentence, or the two or
 * three together, that tells most; null where even that might carry something else.
 */
export function quoteAtLeast(text: string, language: 'fr' | 'en'): string | null {
  if (isUnfit(text)) return null;
  const sentences = sentencesOf(plainWords(text, language));
  const ranked = sentences.flatMap((_, at) =>
    Array.from({ length: Math.min(mostSentences, sentences.length - at) }, (__, more) => {
      const window = sentences.slice(at, at + more + 1);
      const clause = closed(window.join(' '));
      const weight = weightOf(window, clause, at, window.length === sentences.length, language);
      return weight === null ? [] : [{ clause, weight }];
    }).flat(),
  );
  const fit = bestOf(
    ranked,
    ({ clause }) => isSpokenIn(clause, language) && isFaultlessQuoted(clause, language),
  );
  return fit === undefined ? null : midSentence(fit.clause);
}
