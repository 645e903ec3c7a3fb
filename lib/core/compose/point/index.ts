import type { LanguageCode } from '../../language';
import { fold } from '../../calm-check/fold';
import type { Frame } from './frame';
import { englishFirst } from './frames-en-first';
import { englishThen } from './frames-en-then';
import { frenchFirst } from './frames-fr-first';
import { frenchThen } from './frames-fr-then';
import { noSlots, type PointSlots } from './slots';
import { englishSlots } from './slots-en';
import { frenchSlots } from './slots-fr';

export type { Frame } from './frame';
export type { PointSlots } from './slots';

/** What a comment complains of: at most two frames, the more telling first, and what it names. */
export interface Point {
  frames: Frame[];
  slots: PointSlots;
}

/** In the order in which they are looked for: the first two that match name the point. */
export const framesByLanguage: Partial<Record<LanguageCode, readonly Frame[]>> = {
  fr: [...frenchFirst, ...frenchThen],
  en: [...englishFirst, ...englishThen],
};
/** Nobody makes a point after a page of text; patterns stay linear all the same. */
const longestRead = 1500;
const mostFrames = 2;

/** Where in the text each frame starts matters less than how telling it is: the tables are in that order. */
export function readPoint(text: string, language: LanguageCode, address: 'vous' | 'tu'): Point {
  const read = text.slice(0, longestRead);
  const folded = fold(read);
  const frames = (framesByLanguage[language] ?? [])
    .filter(({ find }) => find.test(folded))
    .slice(0, mostFrames);
  const slots =
    language === 'fr' ? frenchSlots(read, address) : language === 'en' ? englishSlots(read) : noSlots;
  return { frames, slots };
}
