import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { capitalised } from '../../../text/letter-case';
import { bestOf, isFaultlessQuoted, isSpokenIn } from '../fit';
import { stemsOf } from '../stems';
import { isWish } from '../wish';
import { cutFrom, standsAside } from './aside';
import { isUnfit, mayStand } from './at-least';
import { beginsWithName } from './name';
import { sentencesIn } from './sentences-in';

const longest = 180;
const fewest = 5;

/** Below this it stands beside what went wrong, or only goes with it. */
const least = 4;

/** So much of it has not been said yet. */
const newer = 0.6;

/** How they speak of their own message, or to whoever reads: no part of what happened. */
const ofItself = {
  fr: /\b(?:dois|doit|devons|faut) (?:etre honnete|avouer|reconnaitre|dire que)\b|^(?:je (?:mets|donne|ne mets|laisse|n'ai rien contre|ne suis pas (?:du genre|venue?))|desole\w* |pardon |note |avis )|\b(?:etoiles?|mon avis|ce commentaire|venez (?:voir|sentir)|en colere|fatiguee?|decue?s?|degoutee?s?|on s'attend|prelevement lui|jamais (?:en maintenance|en panne|en retard|oublie)|prise d'otage|vous jouez|je (?:cloture|pars|me desabonne|resilie)|n'importe quoi|emprunte?\w*)\b/,
  en: /\b(?:have|has|had|got) to (?:be (?:honest|fair|frank|blunt)|admit|confess)\b|^(?:sorry (?:to|for|about)|i would only|i only|not (?:sure|being|so|accusing|having)|(?:i am|i'm) not (?:cross|angry|mad|one to|having)|i rarely|i never (?:write|leave)|i am (?:only |just )?sharing|sharing (?:this|only|so)|come (?:and )?(?:see|smell|look)|you expect|(?:did|does|has|had|could|would|will)(?: not|n't))\b|\b(?:stars?|my review|this review|this post|what are you playing|come smell|tired|fed up|gutted|furious|livid|disappointed|heart condition|like a lemon|(?:do|must|should) i (?:explain|tell|need|have)|(?:direct debit|payment|bill)s? (?:is|are) never|feels? like (?:ransom|theft|robbery)|borrow\w*)\b/,
} as const;

/** What was said to them stands in marks of its own: « pas d'animaux, question d'hygiène » would be the brand's own words. */
const spokenByOthers = /["“”«»‘]/;
/** A word or two in marks are what a thing was called: « rideau baissé, “congés” depuis le 18 août ». */
const called = /[“‘«] ?[^\s”’»]+(?: [^\s”’»]+){0,2} ?[”’»]/g;

/** Somebody's body, illness or mourning are not said again for all to read. */
const ofBody = {
  fr: /\b(?:oxygene|dialyse|chimio\w*|handicap\w*|arret(?:ee?)? (?:maladie|de travail)|arretee? (?:\w+ )?(?:jours|semaines|mois)|epuis\w*|burn|hopital|urgences|consult\w*|medecin|docteur|ordonnance|irm|vomi\w*|sang|ventre|poids|kilos?|gross\w*|enceinte|regles|malad\w*|bless\w*|douleur\w*|symptom\w*|traitement|medicament\w*|opere\w*|operation|deuil|enterr\w*|obseques|cendres|mort\w*|decede\w*|infections?|(?:me|m'|s'|se) ?(?:suis|est) (?:casse\w*|foule\w*)|fracture\w*|platre|tibia|jambe|genou|hanche|allerg\w*)\b/,
  en: /\b(?:oxygen|dialysis|chemo\w*|sick leave|signed off|burn-?out|hospital|a&e|er|doctor|gp|surger\w*|operation|scan|weigh\w*|periods?|pregnan\w*|medication|symptoms?|treatment|funeral|died|dead|passed away|ashes|grie\w*|bleed\w*|ill|illness|infections?|fractur\w*|(?:broke|broken|sprained) (?:my |his |her |an? )?(?:leg|arm|hip|ankle|wrist|knee|foot|shoulder)|allerg\w*|wheelchair|disab\w*)\b/,
} as const;

/** Who stood at the till, and why: a reply that says it again lays it on them, or hides behind them. */
const ofStaff = {
  fr: /\b(?:jeune (?:femme|homme)|dame|vendeu\w+|caissi\w+|serveu\w+|hotesse|employee?|stagiaire|apprentie?|receptionniste|standardiste|conseill\w+|livreur|chauffeur|conducteur|infirmi\w+|soignant\w*|maitresse)\b.*\b(?:ennuye\w*|gentil\w*|pouvai\w+ rien|desole\w*|deborde\w*|seule?s?|ce qu'\w+ p\w+|de son mieux|debutant\w*|adorables?|polie?s?)\b|\b(?:manque de|sous-)(?: ?)(?:personnel|effectifs?|bras)\b/,
  en: /\b(?:lad|lads|girl|boy|lady|man|guy|bloke|fella|woman|waiter|waitress|receptionist|driver|engineer|nurse|cashier|assistant|manager|trainee|staff)\b.*\b(?:said|told|lovely|kind|sweet|sorry|young|best|courteous|polite|nice|embarrassed)\b|\b(?:told|asked|rang)\b.*\b(?:said|told)\b|\bshort[- ]staffed\b/,
} as const;

/**
 * What else somebody tells of what went wrong, in their own words, beside what a reply says of it already: the sentence
 * that tells most; null where nothing is left that tells it plainly, or that may be said back.
 * @param said what the reply says already: of the point, of what is asked
 */
export function quoteRest(text: string, language: LanguageCode, ...said: readonly string[]): string | null {
  if (language !== 'fr' && language !== 'en') return null;
  if (isUnfit(text)) return null;
  const told = said.map(stemsOf);
  const known = new Set(told.flat());
  const isCut = cutFrom(text);
  const shareNew = (clause: string): number => {
    const stems = stemsOf(clause);
    return stems.length < 2 ? 0 : stems.filter((stem) => !known.has(stem)).length / stems.length;
  };
  // "The showers are out", "the showers are out and half the machines": the same words once more.
  const saysAgain = (clause: string): boolean => {
    const stems = new Set(stemsOf(clause));
    return told.some((each) => each.length >= 3 && each.every((stem) => stems.has(stem)));
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
        !spokenByOthers.test(clause.replaceAll(called, '')) &&
        !ofBody[language].test(fold(clause)) &&
        !ofStaff[language].test(fold(clause)) &&
        !isCut(clause) &&
        !saysAgain(clause) &&
        isNew(clause),
    ),
    ({ clause }) => isSpokenIn(clause, language) && isFaultlessQuoted(clause, language),
  );
  return fit === undefined ? null : capitalised(fit.clause);
}

/** What `closed` makes of quotation marks: the one half of a quotation says somebody else's words. */
const quotesInside = /(?:^|[\s:])'|'(?:\s|$)/;

/** May these words of somebody's stand in a reply beside what it says already, whatever they tell? */
export const mayRest = (clause: string, language: 'fr' | 'en'): boolean =>
  !beginsWithName(clause, language) &&
  !spokenByOthers.test(clause.replaceAll(called, '')) &&
  !quotesInside.test(clause) &&
  !ofItself[language].test(fold(clause)) &&
  !standsAside(clause, language) &&
  !isWish(fold(clause), language) &&
  !ofBody[language].test(fold(clause)) &&
  !ofStaff[language].test(fold(clause)) &&
  mayStand(clause, language) &&
  isSpokenIn(clause, language) &&
  isFaultlessQuoted(clause, language);
