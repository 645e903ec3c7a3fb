import type { Precision } from '@/lib/core/conversation/comment';
import { plainDigits } from './digits';

export interface WrittenTime {
  /** ISO 8601: in UTC where it was counted back from now; else without a zone, as written; a day alone stays a day. */
  postedAt: string;
  precision: Precision;
}

/** What a written time may be counted in; seconds are left to the minute. */
export const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

export interface Span {
  unit: Unit;
  count: number;
}

/** The words in which one language tells times, folded by `fold`. */
export interface TimeWords {
  units: ReadonlyMap<string, Unit>;
  /** Words that say how many without a figure: one or two hours in Arabic and Hebrew. */
  counted: ReadonlyMap<string, Span>;
  /** `yesterday` → a day back; longest first, so that "avant-hier" is not read as "hier". */
  back: readonly (Span & { words: string })[];
  /** From January, twice: as they stand alone ("январь"), then as beside a day ("января"). */
  months: readonly string[];
  /** From Sunday. */
  weekdays: readonly string[];
  /** Whether 3/12 is the third of December; null where the language alone does not tell (English). */
  dayFirst: boolean | null;
  /** "2 PM", « 下午2:05 »: how the two halves of the day are called. */
  halves: readonly string[];
  /** "14.05": a point where others have a colon. */
  isPointed: boolean;
}

/** Small letters without accents and marks of direction, our own digits, straight apostrophes, single spaces. */
export const fold = (text: string): string =>
  plainDigits(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]/gu, ''),
  )
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();

/** As whole words. */
export function includesWords(written: string, words: string): boolean {
  const at = written.indexOf(words);
  if (at < 0) return false;
  const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '');
  return !isLetter(written[at - 1]) && !isLetter(written[at + words.length]);
}

/** What sites write and the browser's own tables (CLDR, by `Intl`) lack. */
const shorthand: readonly (readonly [string, Unit])[] = [
  ['mn', 'minute'],
  ['annee', 'year'],
  ['annees', 'year'],
];

/** In all languages that we read: sites say it in words of their own, beside "now" and the like, which the tables have. */
export const justNow = /\b(?:moments? ago|a l'instant|gerade eben|soeben|hace un momento|adesso|poco fa)\b/;

/** For each number that a language we know of has a form for: Slovenian for three, Arabic and Lithuanian for eleven. */
const counts = [1, 2, 3, 5, 11] as const;
const styles = ['long', 'short', 'narrow'] as const;
const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** A word that stands with several things is none of them: "ago", "vor". */
function clearWords<Thing>(said: readonly (readonly [phrase: string, Thing])[]): [string, Thing][] {
  const found = new Map<string, Set<Thing>>();
  for (const [phrase, thing] of said)
    for (const word of wordsIn(phrase)) found.set(word, (found.get(word) ?? new Set()).add(thing));
  return [...found].flatMap(([word, things]) =>
    things.size > 1 ? [] : [...things].map((one) => [word, one]),
  );
}

function spanWords(language: string): Pick<TimeWords, 'units' | 'counted'> {
  const ago = styles.map((style) => new Intl.RelativeTimeFormat(language, { style }));
  const said = units.flatMap((unit) => {
    const spans = counts.map((count): Span => ({ unit, count }));
    return styles.flatMap((unitDisplay, at) => {
      const alone = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      return spans.flatMap((span) =>
        // Both: German has "2 Tage" and "vor 2 Tagen".
        [ago[at]?.format(-span.count, unit) ?? '', alone.format(span.count)].map(
          (phrase) => [fold(phrase), span] as const,
        ),
      );
    });
  });
  return {
    // English has "3m" for minutes and months alike. No site was seen to mean months by it (2026-11).
    units: new Map<string, Unit>([
      ...shorthand,
      ...clearWords(said.map(([phrase, { unit }]) => [phrase, unit] as const)),
      ['m', 'minute'],
    ]),
    // Hebrew adds the figure in brackets, which sites leave out.
    counted: new Map(clearWords(said.filter(([phrase]) => !/\d/.test(phrase.replace(/\(\d\)/, ''))))),
  };
}

function backWords(language: string): TimeWords['back'] {
  const told: readonly (readonly [Unit, number])[] = [
    ['second', 0],
    ...[0, 1, 2].map((count) => ['day', count] as const),
    ...(['week', 'month', 'year'] as const).map((unit) => [unit, 1] as const),
  ];
  return styles
    .map((style) => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style }))
    .flatMap((said) => told.map(([unit, count]) => ({ words: fold(said.format(-count, unit)), unit, count })))
    .filter(({ words }) => !/\d/.test(words))
    .toSorted((a, b) => b.words.length - a.words.length);
}

function isDayFirst(language: string): boolean | null {
  // Written for readers everywhere; with a region it says whose.
  if (/^en$/i.test(language)) return null;
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

function clockWords(language: string): Pick<TimeWords, 'halves' | 'isPointed'> {
  const partOf = (type: string, hour: number, hour12: boolean): string =>
    fold(
      new Intl.DateTimeFormat(language, { hour: 'numeric', minute: 'numeric', hour12, timeZone: 'UTC' })
        .formatToParts(hour * 3_600_000)
        .findLast((part) => part.type === type)?.value ?? '',
    );
  return {
    halves: [1, 13].map((hour) => partOf('dayPeriod', hour, true)),
    isPointed: partOf('literal', 1, false) === '.',
  };
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

/** Names a language, as far as the browser can tell. */
export function isTag(language: string): boolean {
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
    ...spanWords(language),
    back: backWords(language),
    months: [
      ...months.map((date) => name({ month: 'long' }, date)),
      // The short ones too: Dutch shortens "maart" to "mrt".
      ...besideDay.flatMap((format) =>
        months.map((date) =>
          fold(format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '').replace(
            /[.॰]$/,
            '',
          ),
        ),
      ),
    ],
    // The first of January 2023 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => name({ weekday: 'long' }, Date.UTC(2023, 0, 1 + day))),
    dayFirst: isDayFirst(language),
    ...clockWords(language),
  };
}
