import type { Reading } from '@/lib/core/reading/reading';
import type { LanguageCode } from '@/lib/core/text/language';
import type { Combined } from './combine';

/**
 * Reviews begin with what was nice, and whole they sound pleased: "lovely breakfast, kind people. But the room is above
 * the kitchen fan until one." Read sentence by sentence the complaint is plain. (Fresh reviews of the kind: « Merci pour
 * ces mots » was drafted for four in seven.)
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

/** May one of its sentences complain of what the whole leaves unheard? */
export const mayBearGrudge = ({ language, sentiment, complaint }: Combined, length: number): boolean =>
  length >= shortest && complaint < heardFrom && sentiment.label === 'positive' && language.code in surely;

/** How much a sentence, read alone, complains: 0 where it isn't cross. */
export const grudgeOf = ({ sentiment, complaint }: Reading): number =>
  sentiment.label === 'negative' ? complaint : 0;

/** The whole with the complaint of one of its sentences in it. */
export function withGrudge(reading: Combined, grudge: number): Combined {
  if (grudge < (surely[reading.language.code] ?? 1)) return reading;
  const negative = Math.max(reading.sentiment.negative, 0.4);
  return {
    ...reading,
    complaint: Math.max(reading.complaint, ofSentence * grudge),
    sentiment: {
      label: 'neutral',
      negative,
    },
    positive: Math.min(reading.positive, 0.4),
  };
}
