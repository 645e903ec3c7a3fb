import { loudness } from '../situation/counted';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { isFaultless } from '../point';
import { isSuspicious } from '../point/barred';
import { pleasedInEnglish } from './english';
import { pleasedInFrench } from './french';

export { soundsDelighted, thanksDearly } from './delight';

/** From so many on, what one of them is pleased with is not what all of them are. */
const crowd = 4;

/** Read at most. */
const mostRead = 60;
const longestNamed = 40;

const saysNoMore = { fr: 'Merci pour ces mots sur ', en: 'Thank you for these words about ' } as const;

function namedIn(text: string, language: 'fr' | 'en', address: 'vous' | 'tu'): string | null {
  if (isSuspicious(text)) return null;
  const read = text.slice(0, 400);
  const named = language === 'fr' ? pleasedInFrench(read, address) : pleasedInEnglish(read);
  return named === null || named.length > longestNamed || /\d{5}/.test(named) ? null : named;
}

/**
 * What the people of a friendly thread are pleased with, as the brand would name it ("notre glace pistache", "your
 * backpack"): what two of many say, or one of few. French and English; null where nothing is named or it isn't safe.
 */
export function whatPleased(
  people: readonly ReadComment[],
  language: LanguageCode,
  address: 'vous' | 'tu',
): string | null {
  if (language !== 'fr' && language !== 'en') return null;
  const pleased = people
    .filter(({ reading }) => reading.sentiment.label === 'positive' && !reading.hostile)
    .toSorted((a, b) => loudness(b) - loudness(a))
    .slice(0, mostRead);
  const voices = new Map<string, number>();
  for (const { comment } of pleased) {
    const named = namedIn(comment.text, language, address);
    if (named !== null) voices.set(named, (voices.get(named) ?? 0) + 1);
  }
  const ranked = [...voices].toSorted(([, a], [, b]) => b - a);
  // A check costs more than all that was read before it: only what would be said is checked.
  const found = ranked.find(
    ([named, count]) =>
      (people.length < crowd || count >= 2) && isFaultless(`${saysNoMore[language]}${named}.`, language),
  );
  return found?.[0] ?? null;
}
