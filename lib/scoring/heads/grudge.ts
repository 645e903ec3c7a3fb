import type { Reading } from '@/lib/core/reading/reading';
import type { LanguageCode } from '@/lib/core/text/language';
import type { Combined } from './combine';

/**
 * Reviews begin with what was nice, and whole they sound pleased: "lovely breakfast, kind people. But the room is above
 * the kitchen fan until one." Read sentence by sentence the complaint is plain. (Of fresh French reviews of the kind,
 * thanks were drafted for four in seven.) Only where a brand's page is watched: elsewhere nobody reviews anything, and
 * reading every sentence costs as much again.
 */

/** Shorter texts say one thing. */
const shortest = 90;
/**
 * From here on a sentence complains for certain, and the whole is read as what it is: both. In English whole reviews are
 * read well already, and sentences alone less so ("not great with stairs or seagulls", of a dog).
 */
const surely: Partial<Record<LanguageCode, number>> = { fr: 0.6, en: 0.7 };
/** The whole complains already. */
const heardFrom = 0.5;
/** The whole is not as cross as its one sentence. */
const ofSentence = 0.9;
/** Of both kinds: not pleased any more, and not cross either. */
const asOfBoth = 0.4;

/** "Par contre", "but": what follows is the other side. */
const turning =
  /(?<!\p{L})(?:par contre|en revanche|mais|sauf|dommage|cependant|pourtant|malheureusement|b[ée]mol|but|however|except|shame|unfortunately|downside|though)(?!\p{L})/iu;

/** "Deux étoiles pour le fils qui est poli": whoever counts so few stars is not pleased. */
const fewStars =
  /(?<![\p{L}\d,.])(?:z[ée]ro|0|1|une?|one|2|deux|two)(?: seule| only| measly)? (?:[ée]toiles?|stars?)(?!\p{L})/iu;

/** May one of its sentences complain of what the whole leaves unheard? */
export const mayBearGrudge = ({ language, sentiment, complaint }: Combined, length: number): boolean =>
  length >= shortest && complaint < heardFrom && sentiment.label === 'positive' && language.code in surely;

/** How much a sentence, read alone, complains: 0 where it isn't cross. */
export const grudgeOf = ({ sentiment, complaint }: Reading): number =>
  sentiment.label === 'negative' ? complaint : 0;

/**
 * The whole with the complaint of its sentences in it. One cross sentence alone may be how it was before it all turned
 * out well; after a "but", beside another one or under two stars it is what is wrong.
 * @param grudges how much each sentence complains
 */
export function withGrudge(reading: Combined, text: string, grudges: readonly number[]): Combined {
  const least = surely[reading.language.code] ?? 1;
  const isRatedLow = fewStars.test(text);
  const most = Math.max(0, ...grudges);
  const isSure = turning.test(text) || grudges.filter((grudge) => grudge >= heardFrom).length > 1;
  if (!isRatedLow && (most < least || !isSure)) return reading;
  return {
    ...reading,
    complaint: Math.max(reading.complaint, ofSentence * Math.max(most, isRatedLow ? least : 0)),
    sentiment: { label: 'neutral', negative: Math.max(reading.sentiment.negative, asOfBoth) },
    positive: Math.min(reading.positive, asOfBoth),
  };
}
