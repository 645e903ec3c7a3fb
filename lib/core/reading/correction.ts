import * as z from 'zod/mini';
import { languageCodeSchema, type LanguageCode } from '../text/language';
import { textKeyOf } from '../text/text-key';
import { verdictSchema, type Verdict } from './verdict';

/** Characters of a corrected comment that are kept: enough to know it again and to compare others with it. */
const longestExcerpt = 280;

/** The newest so many are kept. */
export const mostCorrections = 500;

/** What the user said about a comment that was read wrongly. */
export const correctionSchema = z.object({
  /** `textKeyOf` the whole text. */
  textKey: z.string(),
  text: z.string().check(z.maxLength(longestExcerpt)),
  language: languageCodeSchema,
  verdict: verdictSchema,
  /** ISO 8601. */
  at: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;

export const correctionOf = (
  { text, language, verdict }: { text: string; language: LanguageCode; verdict: Verdict },
  at: string,
): Correction => ({
  textKey: textKeyOf(text),
  // A pair cut in two is no letter any more.
  text: text.slice(0, longestExcerpt).replace(/[\uD800-\uDBFF]$/, ''),
  language,
  verdict,
  at,
});

/** Was the whole text kept? Of a longer one only its beginning is known, and nothing is compared with that. */
export const isWhole = ({ text, textKey }: Correction): boolean => textKeyOf(text) === textKey;
