import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { isSuspicious } from '../barred';
import { bestOf, isFaultless, isFaultlessWithin, isSpokenIn } from '../fit';
import type { Frame } from '../frame';
import { boundInFrench } from './accents-fr';
import { withoutSalutation } from './salutation-fr';
import { inPlainLetters, piecesOf, withoutPrices } from './sentences';
import type { Speaker } from './speaker';
import { isDeedOfTheirs } from './shape';
import { statementIn, type Setting, type Told } from './statement';

export type { Speaker } from './speaker';
export type { Told } from './statement';

const regrets = { fr: [], en: ["We're sorry that ", "We're sorry to learn that "] } as const;

/** "Your visa appointment is on the 2nd": no word of it complains, no frame knows it, and hardly anything speaks for it. */
const leastSilent = 5.4;

/** What is about half of the comment is what it says, in whatever words. */
const halfOf = 2.2;

/** Nobody tells what happened after a page of text. */
const longestRead = 1200;

/**
 * The statement of a comment that says best what went wrong, as a brand says it back; null where none is sure to be
 * right in the second person.
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
  const read = text.slice(0, longestRead);
  const inLetters = inPlainLetters(language === 'fr' ? boundInFrench(withoutSalutation(read)) : read);
  if (isSuspicious(inLetters)) return null;
  const plainText = withoutPrices(inLetters, language);
  const whole = fold(plainText);
  const firstKnown = Math.min(
    whole.length,
    ...frames.map(({ find }) => whole.search(find)).filter((found) => found >= 0),
  );
  const setting: Setting = {
    language,
    speaker,
    frames,
    isClear,
    whole,
    opening: endOf(whole, 0),
    sameBreath: endOf(whole, firstKnown),
  };
  const told = piecesOf(plainText).flatMap((piece, at): Told[] => {
    const statement = statementIn(piece, setting);
    return statement === null ? [] : [{ ...statement, weight: statement.weight - at / 10 }];
  });
  const fit = bestOf(
    told.filter(
      ({ tells, focus, weight, text: said }) =>
        tells || focus >= 0 || weight >= leastSilent || whole.length < halfOf * said.length,
    ),
    (each) => isSpokenIn(each.text, language) && isFaultlessWithin(each.text, language),
  );
  if (fit === undefined) return null;
  // "Sorry to learn that you drove it out": after "that", a person's own deed reads like their fault.
  const isBlamed =
    regrets[language].some((regret) => !isFaultless(regret + fit.text, language)) ||
    (language === 'fr' && isDeedOfTheirs(fit.text));
  return isBlamed ? { ...fit, isClause: false } : fit;
}

/** Where the sentence ends that holds a place. */
const endOf = (whole: string, place: number): number =>
  place + (/[.!?;\n]|$/.exec(whole.slice(place))?.index ?? 0);
