const monthNames = new Map<string, readonly (readonly string[])[]>();

const plain = (text: string): string => text.toLowerCase().replaceAll('.', '').normalize('NFC');

/** Each month's names in a language, whole and shortened, in the form that they take beside a day ("mars", "января"). */
function namesIn(language: string): readonly (readonly string[])[] {
  const known = monthNames.get(language);
  if (known !== undefined) return known;
  const styles = [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const satisfies readonly Intl.DateTimeFormatOptions[];
  const formats = styles.map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }));
  const names = Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 1));
      return plain(parts.find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
  monthNames.set(language, names);
  return names;
}

/** Pages write odd tags ("en_US", "fr-fr-x"); what the browser doesn't know is English. */
function supported(language: string | null): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf((language ?? '').replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The longest name wins: "juin" is no "jui", "mayo" no "may". */
function monthIn(text: string, language: string): number | null {
  let [best, length] = [0, 0];
  for (const [month, names] of namesIn(language).entries()) {
    for (const name of names) {
      if (name.length <= length || !/\p{L}{3}/u.test(name)) continue;
      const at = text.indexOf(name);
      if (at < 0 || /\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + name.length)))
        continue;
      [best, length] = [month + 1, name.length];
    }
  }
  return length === 0 ? null : best;
}

/**
 * A day written out in the page's language → `YYYY-MM-DD`, with the clock where one stands beside it
 * (`YYYY-MM-DDTHH:MM[:SS]`), or null. Reads "Reviewed in France on 6 January 2024", « 6 janvier 2024 », "2024年1月6日".
 * Without a year, and of figures alone ("03/04/2024"), nothing is sure in every country: null.
 */
export function writtenDate(written: string | null | undefined, language: string | null): string | null {
  const text = plain(written ?? '');
  const numbered = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
  const year = numbered?.[1] ?? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  if (year === undefined) return null;
  const month =
    numbered === null ? (monthIn(text, supported(language)) ?? monthIn(text, 'en')) : Number(numbered[2]);
  const day = Number(numbered?.[3] ?? /(?<![\d:])(\d{1,2})(?![\d:])/.exec(text)?.[1] ?? 0);
  if (month === null || month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return null;
  const clock = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?!\d)/.exec(text);
  const two = (value: number | string): string => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (clock === null) return date;
  const [, hours = '', minutes = '', seconds] = clock;
  return `${date}T${two(hours)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

/** The language that stands nearest to an element, as its page writes it. */
export const languageOf = (element: Element): string | null =>
  element.closest('[lang]')?.getAttribute('lang') ?? null;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
