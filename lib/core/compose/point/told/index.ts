import { calmCheck, guessLanguage, isFault } from '../../../calm-check';
import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { midSentence } from '../../../text/letter-case';
import type { Frame } from '../frame';
import { isSuspicious, ofFamily } from '../quote';
import { isEnglishClause, retoldInEnglish } from './english';
import { isFrenchClause, retoldInFrench } from './french';
import { isTellable, tells } from './safe';
import { inPlainLetters, piecesOf } from './sentences';
import type { Speaker } from './speaker';

export type { Speaker } from './speaker';

/** What a person wrote, in the second person: "your parcel has been in Lyon since Monday". */
export interface Told {
  text: string;
  /** Can follow "that"; else it stands before or after a colon: "third visit and still no connection". */
  isClause: boolean;
  /** Which of the point's frames it speaks of; −1 for none: then it stands beside the complaint that is known. */
  focus: number;
}

const retellers = {
  fr: { retell: retoldInFrench, isClause: isFrenchClause },
  en: { retell: retoldInEnglish, isClause: isEnglishClause },
} as const;

/** What somebody is or won't do is not what went wrong: "I'm not learning an app". */
const ofPlans =
  /^(?:i'm|i am|we're|we are) not (?!able|getting|being|allowed)|^(?:je ne|nous n'|on ne) ?(?:vais|suis|allons|sommes|va) pas\b|^je n'ai pas (?:que|l'intention)\b/;

/** "That's the third time": it hangs on what was said before. */
const pointsBack =
  /\bl'(?:ai|as?|avait|avaient|avons|avez|ont)\b|^(?:c'est (?!la \d)|cela (?!fait \S+ \w+ que)|ca\b|that's|this is|it's|it\b|that\b|yours|le votre|l[ea] (?:dernier|derniere|precedente?|premier|premiere) (?!\w+ (?:est|a|etait)\b)|the (?:old|other|last|first|same) one\b)|\b(?:for|with|about|of|on) it$/;

/** What is no whole clause stands in a reply as the name of a thing: "no hot water", not "ordered three weeks ago". */
const standsAlone = {
  fr: /^(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|dix|\d[\dh]*|l[ea]s?|l'|votre|vos|ton|ta|tes|aucune?|plusieurs|toujours pas d|pas d|plus d|sans|zéro) ?/,
  en: /^(?:an?|the|your|no|two|three|four|five|six|seven|eight|ten|\d+|still no|third|second|another|half|zero) /,
} as const;

/** Where they live, what they did about it: "I live on a farm". True, and nobody's fault. */
const ofThemselves = {
  fr: /^(?:(?:je|on|nous) (?!(?:ne |n')?(?:me|m'|nous) )|j')/,
  en: /^(?:i|we|i've|we've|i'm|we're|drove|reported|tried|asked|followed|checked)\b(?! (?:was|were|am|are|got|have been|had been)(?: \w+)? \w+(?:ed|en)\b)/,
} as const;

/** What somebody did about it, and did right: "you sent the same form three times" is no fault of anybody's. */
const ownDeed =
  /^(?:you (?:have )?(?:sent|filled|called|rang|emailed|explained|uploaded|asked|phoned|told|wrote)|(?:vous avez|tu as) (?:r?envoyé|rempli|appelé|écrit|expliqué|transmis|fourni|demandé|relancé|téléphoné))(?!\p{L})(?!.* (?:not|never|no|nobody|nothing|without|still|ne|n'|pas|jamais|rien|sans|personne|toujours)(?!\p{L}))/u;

/** Two statements and nothing between them. */
const runOn =
  /^(?:vous|tu) .*(?<!,|et|que|où|qui|car|puis|quand|dont|si|à|chez|avec|pour|de) (?:vous (?:avez|aviez|êtes|étiez)|votre \p{L}+ (?:est|a|était))(?!\p{L})/u;

/** As it stands in a reply, where it never comes first. */
const noted = { fr: "C'est noté : ", en: 'Noted: ' } as const;

/** After a comma these go on with the sentence; anything else begins another one. */
const goesOn = {
  fr: /^(?:et|ou|ni|car|donc|puis|avec|sans|malgré|même|après|avant|depuis|quand|alors|qui|que|qu|dont|où|comme|pour|en|sur|dans|à|au|aux|parce|soit|encore|toujours|deux|trois|quatre|\d|surtout|dès|chez|par)(?!\p{L})/u,
  en: /^(?:and|or|so|because|which|who|whose|with|without|despite|even|after|before|since|until|when|while|where|as|then|not|only|again|on|in|at|for|to|from|by|twice|three|two|four|\d|especially|still)\b/,
} as const;
const leadsIn = {
  fr: /^(?:après|depuis|en|sur|dans|pour|malgré|avec|sans|quand|à|au|chez|dès|lors|pendant|hier|ce|cette|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|\d+))(?!\p{L})/u,
  en: /^(?:after|since|on|in|for|at|despite|with|without|when|while|last|this|yesterday|today|every|once|until|before|during)\b/,
} as const;

/** "Three tyres fitted, the car pulls to the right": two sentences with a comma between them. */
function isSplice(text: string, language: 'fr' | 'en'): boolean {
  const [first = '', second] = text.split(/, /, 2);
  return second !== undefined && !goesOn[language].test(second) && !leadsIn[language].test(first);
}

const fewest = 4;
const best = { least: 5, most: 15 };

/** Nobody tells what happened after a page of text. */
const longestRead = 1200;

/**
 * The person's own statement of what went wrong, said back to them (G45): the one that a frame knows, else the one that
 * sounds most like a complaint. Null where no statement is safe to repeat and sure to be right in the second person.
 * @param isClear the whole comment is a complaint for certain: then a statement needs no word of its own that says so
 */
export function tellBack(
  text: string,
  language: LanguageCode,
  speaker: Speaker,
  frames: readonly Frame[],
  isClear: boolean,
): Told | null {
  if (language !== 'fr' && language !== 'en') return null;
  const plainText = inPlainLetters(text.slice(0, longestRead));
  if (isSuspicious(plainText)) return null;
  const { retell, isClause } = retellers[language];
  const ranked: { told: Told; weight: number }[] = [];
  for (const [at, piece] of piecesOf(plainText).entries()) {
    const plain = fold(piece.text);
    if (!isTellable(piece.text, plain, language)) continue;
    const focus = frames.findIndex(({ find }) => find.test(plain));
    const complains = tells(plain, language);
    // Where the complaint is known, nothing beside it is told for it.
    if (!complains && (frames.length > 0 || !isClear || ofThemselves[language].test(plain))) continue;
    // Where nothing else is known, what happened to a child or a parent is the point.
    const isAtHome = frames.length > 0 && ofFamily.test(plain);
    if (focus < 0 && (isAtHome || ofPlans.test(plain) || pointsBack.test(plain))) continue;
    const told = retell(midSentence(piece.text), speaker);
    // "…, but …" would take an apology back; its parts are pieces of their own.
    if (told === null || / (?:but|mais) /.test(told)) continue;
    if (runOn.test(told) || isSplice(told, language) || (frames.length > 0 && ownDeed.test(told))) continue;
    const words = told.split(' ').length;
    const clause = isClause(told);
    // Thoughts strung on commas are somebody's breath, not a sentence.
    const strung = told.split(', ').length - 1;
    if (words < fewest || strung > 1 || (!clause && !(complains && standsAlone[language].test(told))))
      continue;
    const weight =
      (focus >= 0 ? 4 - focus : 0) +
      (complains ? 3 : 0) +
      (piece.isWhole ? 1.5 : 0) +
      (clause ? 1.5 : 0) +
      Math.min(words, best.least + 4) / 3 -
      Math.max(0, words - best.most) / 2 -
      (pointsBack.test(plain) ? 2.5 : 0) -
      1.5 * strung -
      at / 10;
    ranked.push({ told: { text: told, isClause: clause, focus }, weight });
  }
  // Words that no reply may hold are not brought in by way of the person's own.
  const fit = ranked
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .find(
      ({ told }) =>
        ['und', language].includes(guessLanguage(told.text)) &&
        !calmCheck(noted[language] + told.text, { language }).findings.some(isFault),
    );
  return fit?.told ?? null;
}
