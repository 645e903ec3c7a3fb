import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { capitalised } from '../../../text/letter-case';
import { bestOf, isFaultlessQuoted, isSpokenIn } from '../fit';
import { stemsOf } from '../stems';
import { isWish } from '../wish';
import { cutFrom, standsAside } from './aside';
import { isUnfit } from './at-least';
import { beginsWithName } from './name';
import { sentencesIn } from './sentences-in';

const longest = 130;
const fewest = 5;

/** Below this it stands beside what went wrong, or only goes with it. */
const least = 5;

/** So much of it has not been said yet. */
const newer = 0.6;

/** How they speak of their own message, or to whoever reads: no part of what happened. */
const ofItself = {
  fr: /\b(?:dois|doit|devons|faut) (?:etre honnete|avouer|reconnaitre|dire que)\b|^(?:je (?:mets|donne|ne mets|laisse|n'ai rien contre|ne suis pas (?:du genre|venue?))|desole\w* |pardon |note |avis )|\b(?:etoiles?|mon avis|ce commentaire|venez (?:voir|sentir)|en colere|fatiguee?|decue?s?|degoutee?s?)\b/,
  en: /\b(?:have|has|had|got) to (?:be (?:honest|fair|frank|blunt)|admit|confess)\b|^(?:sorry (?:to|for|about)|i would only|i only|not (?:sure|being)|i rarely|i never (?:write|leave)|i am (?:only |just )?sharing|sharing (?:this|only|so)|come (?:and )?(?:see|smell|look)|you expect|(?:did|does|has|had|could|would|will)(?: not|n't))\b|\b(?:stars?|my review|this review|this post|what are you playing|come smell|tired|fed up|gutted|furious|livid|disappointed)\b/,
} as const;

/** What was said to them stands in marks of its own: « pas d'animaux, question d'hygiène » would be the brand's own words. */
const spokenByOthers = /["“”«»‘]/;

/** Somebody's body, illness or mourning are not said again for all to read. */
const ofBody = {
  fr: /\b(?:oxygene|dialyse|chimio\w*|handicap\w*|arret(?:ee?)? (?:maladie|de travail)|arretee? (?:\w+ )?(?:jours|semaines|mois)|epuis\w*|burn|hopital|urgences|consult\w*|medecin|docteur|ordonnance|irm|vomi\w*|sang|ventre|poids|kilos?|gross\w*|enceinte|regles|malad\w*|bless\w*|douleur\w*|symptom\w*|traitement|medicament\w*|opere\w*|operation|deuil|enterr\w*|obseques|cendres|allerg\w*)\b/,
  en: /\b(?:oxygen|dialysis|chemo\w*|sick leave|signed off|burn-?out|hospital|a&e|er|doctor|gp|surger\w*|operation|scan|weigh\w*|periods?|pregnan\w*|medication|symptoms?|treatment|funeral|ashes|grie\w*|bleed\w*|ill|illness|allerg\w*|wheelchair|disab\w*)\b/,
} as const;

/**
 * What else somebody tells of what went wrong, in their own words, beside what a reply says of it already: the sentence
 * that tells most; null where nothing is left that tells it plainly, or that may be said back.
 * @param said what the reply says of the point
 */
export function quoteRest(text: string, language: LanguageCode, said: string): string | null {
  if (language !== 'fr' && language !== 'en') return null;
  if (isUnfit(text)) return null;
  const known = new Set(stemsOf(said));
  const isCut = cutFrom(text);
  const shareNew = (clause: string): number => {
    const stems = stemsOf(clause);
    return stems.length < 2 ? 0 : stems.filter((stem) => !known.has(stem)).length / stems.length;
  };
  // Of two sentences together neither is one that is said already.
  const isNew = (clause: string): boolean =>
    shareNew(clause) > newer &&
    clause.split(/[.?!] /).every((part) => stemsOf(part).length < 2 || shareNew(part) > 1 - newer);
  const fit = bestOf(
    sentencesIn(text, language, true).filter(
      ({ clause, weight }) =>
        weight >= least &&
        clause.length <= longest &&
        clause.split(' ').length >= fewest &&
        !/[?…]/.test(clause) &&
        !beginsWithName(clause, language) &&
        !ofItself[language].test(fold(clause)) &&
        !standsAside(clause, language) &&
        !isWish(fold(clause), language) &&
        !spokenByOthers.test(clause) &&
        !ofBody[language].test(fold(clause)) &&
        !isCut(clause) &&
        isNew(clause),
    ),
    ({ clause }) => isSpokenIn(clause, language) && isFaultlessQuoted(clause, language),
  );
  return fit === undefined ? null : capitalised(fit.clause);
}
