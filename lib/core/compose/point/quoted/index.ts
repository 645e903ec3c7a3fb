import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { midSentence } from '../../../text/letter-case';
import { bestOf, isFaultlessQuoted, isSpokenIn } from '../fit';
import type { Frame } from '../frame';
import { isLoose } from '../traits';
import { cutFrom, standsAside } from './aside';
import { isUnfit } from './at-least';
import { beginsWithName } from './name';
import { sentencesIn } from './sentences-in';

/** Keeps its capital. */
const named =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas)\b/;

/** A person's own words as they may stand in a reply, in quotation marks. */
export interface Quote {
  text: string;
  /** Which of the point's frames it speaks of; −1 for none. */
  focus: number;
  /** How well it says what went wrong. */
  weight: number;
  /** It is the whole comment. */
  isAll: boolean;
  /** Several sentences, or all of them, as they stand. */
  isPassage: boolean;
}

/** What stands beside the point is quoted where nothing else can be. */
const aside = 4;

/**
 * A person's own words may be said back where no frame knows the complaint, if they can't carry anything else: the
 * sentence that tells most of what went wrong, without its capital; null where there is none.
 * @param isClear the whole comment is a complaint for certain: then a sentence needs no word of its own that says so
 */
export function safeQuote(
  text: string,
  language: LanguageCode,
  frames: readonly Frame[],
  isClear: boolean,
  longest = Infinity,
): Quote | null {
  if (isUnfit(text)) return null;
  if (language !== 'fr' && language !== 'en') return null;
  const candidates = sentencesIn(text, language, isClear);
  const short = candidates.filter(({ clause }) => clause.length <= longest);
  // English marks what it cut out; see `together`.
  const isCut = language === 'fr' ? cutFrom(text) : () => false;
  const ranked = (short.length > 0 ? short : candidates).map(
    ({ clause, weight, isAll = false, isPassage = false }) => {
      const focus = frames.findIndex(({ find }) => find.test(fold(clause)));
      return {
        clause,
        focus,
        isAll,
        isPassage,
        weight:
          weight +
          (focus < 0 ? 0 : frames.every(isLoose) ? 1 : 3 - focus) -
          (standsAside(clause, language) ? aside : 0) -
          (isCut(clause) ? aside / 2 : 0),
      };
    },
  );
  const fit = bestOf(
    ranked,
    ({ clause }) => isSpokenIn(clause, language) && isFaultlessQuoted(clause, language),
  );
  if (fit === undefined) return null;
  const { clause, ...how } = fit;
  const isNamed = named.test(clause) || (language === 'en' && beginsWithName(clause, 'en'));
  return { text: isNamed ? clause : midSentence(clause), ...how };
}
