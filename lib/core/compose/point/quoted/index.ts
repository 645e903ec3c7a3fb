import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { midSentence } from '../../../text/letter-case';
import { isSuspicious } from '../barred';
import { bestOf, isFaultlessQuoted, isSpokenIn } from '../fit';
import type { Frame } from '../frame';
import { disguised } from '../told/safe';
import { isLoose } from '../traits';
import { cutFrom, standsAside } from './aside';
import type { Candidate } from './candidate';
import { englishSentencesIn } from './english';
import { frenchSentencesIn } from './french';
import { beginsWithName } from './name';

/** Keeps its capital. */
const named =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas)\b/;

/** Nobody tells what happened after a page of text. */
const longestRead = 1200;
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

/** By language, since what is safe to say back hangs on how a language speaks of people, orders and wishes. */
const sentencesIn: Record<'fr' | 'en', (text: string, isClear: boolean) => Candidate[]> = {
  fr: frenchSentencesIn,
  en: englishSentencesIn,
};

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
  if (isSuspicious(text) || disguised.test(text)) return null;
  if (language !== 'fr' && language !== 'en') return null;
  const candidates = sentencesIn[language](text.slice(0, longestRead), isClear);
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
