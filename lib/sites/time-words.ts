import type { Precision } from '@/lib/core/conversation/comment';

export interface WrittenTime {
  /** ISO 8601: in UTC where it was counted back from now; else without a zone, as written; a day alone stays a day. */
  postedAt: string;
  precision: Precision;
}

/** What a written time may be counted in; seconds are left to the minute. */
export const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** The words in which one language tells times, folded by `fold`. */
export interface TimeWords {
  units: ReadonlyMap<string, Unit>;
  /** `yesterday` → a day back; longest first, so that "avant-hier" is not read as "hier". */
  back: readonly { words: string; unit: Unit; count: number }[];
  /** From January, twice: as they stand alone ("январь"), then as beside a day ("января"). */
  months: readonly string[];
  /** From Sunday. */
  weekdays: readonly string[];
  /** Whether 3/12 is the third of December; null where the language alone does not tell (English). */
  dayFirst: boolean | null;
}

/** Small letters without accents, straight apostrophes, single spaces. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** As whole words. */
export function includesWords(written: string, words: string): boolean {
  const at = written.indexOf(words);
  if (at < 0) return false;
  const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '');
  return !isLetter(written[at - 1]) && !isLetter(written[at + words.length]);
}

/**
 * What sites write and the browser's own tables (CLDR, by `Intl`) lack, in all languages: "3w", "2 j", "5 g". Letters
 * that two languages use differently are there by the page's language: "2 J" are years in German.
 */
const shorthand: Readonly<Record<string, Unit>> = {
  sec: 'second',
  mn: 'minute',
  hr: 'hour',
  d: 'day',
  j: 'day',
  g: 'day',
  w: 'week',
  wk: 'week',
  sem: 'week',
  mo: 'month',
  y: 'year',
  annee: 'year',
  annees: 'year',
  yr: 'year',
};

/** In all languages that we read: sites say it in words of their own. */
export const justNow =
  /\b(?:just now|moments? ago|a l'instant|gerade eben|soeben|hace un momento|ahora mismo|proprio ora|adesso|poco fa|agora mesmo)\b/;

const counts = [1, 2, 5] as const;
const styles = ['long', 'short', 'narrow'] as const;
const wordsIn = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

function unitWords(language: string): Map<string, Unit> {
  const found = new Map<string, Set<Unit>>();
  for (const style of styles) {
    const spans = new Intl.RelativeTimeFormat(language, { style });
    for (const unit of units) {
      const alone = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style });
      for (const count of counts)
        // Both: German has "2 Tage" and "vor 2 Tagen".
        for (const word of [...wordsIn(spans.format(-count, unit)), ...wordsIn(alone.format(count))])
          found.set(word, (found.get(word) ?? new Set()).add(unit));
    }
  }
  // A word that stands with several units is none of them: "ago", "vor".
  const clear = [...found].flatMap(([word, [unit, another]]) =>
    unit !== undefined && another === undefined ? [[word, unit] as const] : [],
  );
  // English has "3m" for minutes and months alike. No site was seen to mean months by it (2026-11).
  return new Map<string, Unit>([...Object.entries(shorthand), ...clear, ['m', 'minute']]);
}

function backWords(language: string): TimeWords['back'] {
  const said = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const told: readonly (readonly [Unit, number])[] = [
    ['second', 0],
    ...[0, 1, 2].map((count) => ['day', count] as const),
    ...(['week', 'month', 'year'] as const).map((unit) => [unit, 1] as const),
  ];
  return told
    .map(([unit, count]) => ({ words: fold(said.format(-count, unit)), unit, count }))
    .filter(({ words }) => !/\d/.test(words))
    .toSorted((a, b) => b.words.length - a.words.length);
}

function isDayFirst(language: string): boolean | null {
  // Written for readers everywhere; with a region it says whose.
  if (/^en$/i.test(language)) return null;
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

const known = new Map<string, TimeWords | null>();

/** For any language tag; null where it is none. */
export function timeWords(language: string): TimeWords | null {
  const before = known.get(language);
  if (before !== undefined) return before;
  const words = isTag(language) ? makeWords(language) : null;
  known.set(language, words);
  return words;
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    // The page's own words stand where a tag should: the only way to ask.
    return false;
  }
}

function makeWords(language: string): TimeWords {
  const name = (options: Intl.DateTimeFormatOptions, date: number): string =>
    fold(
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(date),
    );
  const besideDay = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
  );
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 1));
  return {
    units: unitWords(language),
    back: backWords(language),
    months: [
      ...months.map((date) => name({ month: 'long' }, date)),
      // The short ones too: Dutch shortens "maart" to "mrt".
      ...besideDay.flatMap((format) =>
        months.map((date) =>
          fold(format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '').replace(
            /\.$/,
            '',
          ),
        ),
      ),
    ],
    // The first of January 2023 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => name({ weekday: 'long' }, Date.UTC(2023, 0, 1 + day))),
    dayFirst: isDayFirst(language),
  };
}
