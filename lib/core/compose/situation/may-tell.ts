import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { speaksOfExposure, speaksOfHarm } from '../signs';
import { speaksOfUnequal, speaksOfUnequalInFrench } from '../signs/unequal';
import { passesOnHearsayElsewhere } from '../signs/elsewhere';
import { passesOnHearsayInFrench, speaksOfExposureInFrench, speaksOfHarmInFrench } from '../signs/french';
import { speaksOfLaw, speaksOfLawInFrench } from '../signs/law';

type Words = Partial<Record<LanguageCode, (text: string) => boolean>>;

/** What only the sound of a comment may suggest, and the words without which it tells of none. */
const words = {
  harm: { en: speaksOfHarm, fr: speaksOfHarmInFrench },
  exposure: { en: speaksOfExposure, fr: speaksOfExposureInFrench },
  unequal: { en: speaksOfUnequal, fr: speaksOfUnequalInFrench },
  law: { en: speaksOfLaw, fr: speaksOfLawInFrench },
  hearsay: {
    fr: passesOnHearsayInFrench,
    de: passesOnHearsayElsewhere('de'),
    es: passesOnHearsayElsewhere('es'),
    it: passesOnHearsayElsewhere('it'),
    pt: passesOnHearsayElsewhere('pt'),
  },
} satisfies Record<string, Words>;

/** Has anybody a word of it? Where a language has no such words, the reader's signal is taken for it. */
export function mayTell(
  what: keyof typeof words,
  people: readonly ReadComment[],
  language: LanguageCode,
): boolean {
  const speaks = (words[what] as Words)[language];
  return speaks === undefined || people.some(({ comment }) => speaks(comment.text));
}
