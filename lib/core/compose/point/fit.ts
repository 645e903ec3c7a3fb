import { calmCheck, guessLanguage, isFault } from '../../calm-check';
import { fold } from '../../calm-check/fold';
import type { LanguageCode } from '../../text/language';

/** As the person's own words stand in a reply, where they never come first. */
const noted = { fr: "C'est noté : ", en: 'Noted: ' } as const;

/** Words that no reply may hold are not brought in by way of the person's own. */
export const isFaultless = (said: string, language: LanguageCode): boolean =>
  !calmCheck(said, { language }).findings.some(isFault);

/** As `isFaultless`, of what stands in quotation marks: by the rules alone, since nobody argues in somebody else's words. */
export const isFaultlessQuoted = (said: string, language: LanguageCode): boolean =>
  !calmCheck(said, { language }).findings.some((finding) => isFault(finding) && finding.from !== 'trained');

/** As `isFaultless`, of what stands within a sentence. */
export const isFaultlessWithin = (said: string, language: 'fr' | 'en'): boolean =>
  isFaultless(noted[language] + said, language);

/** Small words of the other language: a line of it is too short for a guess, and hides what its own list would bar. */
const foreign = {
  fr: /\b(?:the|they|my|is|was|are|and|of|you|your|every|we|that|this|with)\b/g,
  en: /\b(?:le|la|les|des|une|est|pas|je|vous|que|et|dans|nous|votre|vos|pour)\b/g,
} as const;

const isForeign = (said: string, language: LanguageCode): boolean =>
  (language === 'fr' || language === 'en') && (fold(said).match(foreign[language]) ?? []).length >= 2;

/** Not clearly in another language than the reply. */
export const isSpokenIn = (said: string, language: LanguageCode): boolean =>
  ['und', language].includes(guessLanguage(said)) && !isForeign(said, language);

/** How many are checked: a check costs more than all that was read before it. */
const mostChecked = 4;

/** The first of the weightiest that passes. */
export const bestOf = <Weighed extends { weight: number }>(
  ranked: readonly Weighed[],
  passes: (weighed: Weighed) => boolean,
): Weighed | undefined =>
  ranked
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostChecked)
    .find(passes);
