import { isPlayful } from '@/lib/core/trajectory/cues';
import type { LanguageCode } from '@/lib/core/text/language';
import type { Reading } from '@/lib/core/reading/reading';
import type { SignalCode } from '@/lib/core/reading/signals';

/** One reader is spoken to: a brand is called « vous », and its people many. */
const toOne: Partial<Record<LanguageCode, RegExp>> = {
  fr: /(?<![\p{L}\p{N}_])(?:tu|toi|te|t['’]\p{L}+)(?![\p{L}\p{N}_])/iu,
  en: /(?<![\p{L}\p{N}_])(?:you|u|ya|youre|you['’]\p{L}+)(?![\p{L}\p{N}_])/iu,
};
const toMany: Partial<Record<LanguageCode, RegExp>> = {
  fr: /(?<![\p{L}\p{N}_])(?:vous|votre|vos)(?![\p{L}\p{N}_])/iu,
  en: /(?<![\p{L}\p{N}_])(?:y['’]?all|yourselves|you (?:lot|guys|people|all|both)|your (?:staff|team|company|brand|shop|store|app)|you(?: \p{L}+)? \p{L}+[^s\P{L}]s)(?![\p{L}\p{N}_])/iu,
};

/** Who writes more than this, or complains, isn't teasing. */
const longestTease = 140;
const mostComplaint = 0.45;

/** No laugh makes these harmless. */
const grave: ReadonlySet<SignalCode> = new Set(['threat', 'staff-harassment', 'discrimination']);

/**
 * "Mdr t'as dormi toute la 2e mi-temps espèce de clown": friends who tease one another under a brand's post. On a forum
 * or among pupils the same words are as hostile with a laugh as without (tweets, forum, talk pages: 81 % and 77 % of
 * what is called hostile), so this is for pages that are watched for a brand.
 */
export function isBanter(
  text: string,
  { language, complaint, topics, signals }: Pick<Reading, 'language' | 'complaint' | 'topics' | 'signals'>,
): boolean {
  if (text.length > longestTease || complaint >= mostComplaint) return false;
  if (topics.some((topic) => topic !== 'other') || signals.some(({ code }) => grave.has(code))) return false;
  const one = toOne[language.code];
  return one?.test(text) === true && toMany[language.code]?.test(text) !== true && isPlayful(text);
}
