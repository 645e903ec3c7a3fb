import { includesWords, type TimeWords, type WrittenTime } from './time-words';

interface Day {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

interface Clock {
  hours: number;
  minutes: number;
}

/**
 * "14:05", "3:12 pm", "14h05", "14 h 05", "3 PM". A point between the two is taken for a clock only before "Uhr" and where
 * a language has no other: else it parts days from months.
 */
const clocks =
  /\b(\d{1,2})(?:(?::| ?h ?)(\d{2})(?::\d{2})?(?: ?([ap])\.? ?m\b)?| ?([ap])\.? ?m\b|\.(\d{2})(?= ?uhr))/;
const pointed = /(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.])/;

/** "12 mars", "March 12, 2024, 3:05 PM", "hier à 14:05", "lundi 10:15", "12.03.2024", "février 2024" → as written. */
export function readDate(folded: string, now: Date, words: TimeWords): WrittenTime | null {
  const match = clocks.exec(folded) ?? (words.isPointed ? pointed.exec(folded) : null);
  const clock = match && clockOf(match, words);
  const rest = clock === null ? folded : folded.replace(match?.[0] ?? '', ' ');
  // Hebrew says "in March" in one word.
  const all = rest.replaceAll(' ב', ' ').match(/\d+|\p{L}+/gu) ?? [];
  const tokens = all.filter((token) => !joining.test(token));
  const day = inFigures(rest, now, words) ?? inWords(tokens, now, words) ?? daysBack(rest, now, words, clock);
  if (day !== null) return written(day, clock);
  return monthAlone(tokens, words);
}

function clockOf(match: RegExpExecArray, { halves }: TimeWords): Clock | null {
  const [all, hour, minutes, half, halfAlone, afterPoint] = match;
  const before = match.input.slice(0, match.index).trimEnd();
  const after = match.input.slice(match.index + all.length).trimStart();
  const told = halves.findIndex((one) => one !== '' && (before.endsWith(one) || after.startsWith(one)));
  const part = half ?? halfAlone ?? 'ap'[told];
  const hours = (Number(hour) % (part === undefined ? 24 : 12)) + (part === 'p' ? 12 : 0);
  const clock = { hours, minutes: Number(minutes ?? afterPoint ?? 0) };
  return Number(hour) <= 24 && clock.minutes < 60 ? clock : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

function written({ year, month, day }: Day, clock: Clock | null): WrittenTime | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // The 31st of February, month 13, and whatever else was a number by chance.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1990 || year > 2100)
    return null;
  const postedAt = date.toISOString().slice(0, 10);
  return clock === null
    ? { postedAt, precision: 'day' }
    : { postedAt: `${postedAt}T${two(clock.hours)}:${two(clock.minutes)}:00`, precision: 'minute' };
}

/** Months are counted: "2024年1月6日", "1月6日" and "2025년 8월 14일", whose letters are taken apart when folded. */
const eastAsian = /(?:(\d{4})\D{1,5})?\b(\d{1,2}) ?(?:月|\u110b\u116f\u11af) ?(\d{1,2})(?!\d)/;
/** "6 tháng 1, 2024", "6 thg 1", "ngày 6 tháng 1 năm 2024" */
const vietnamese = /(\d{1,2}) th(?:an)?g (\d{1,2})(?!\d)(?:\D{1,5}(\d{4}))?/;

/** "2024-3-12", "12.03.2024", "12/03/24", "2024. 3. 12." Null where nothing tells which of the two is the month. */
function inFigures(text: string, now: Date, { dayFirst }: TimeWords): Day | null {
  const [, counted, ordinal, date] = vietnamese.exec(text) ?? [];
  const [, fullYear = date, month = ordinal, dayOfMonth = counted] =
    /\b(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\b/.exec(text) ?? eastAsian.exec(text) ?? [];
  if (month !== undefined) return withYear(fullYear, Number(month), Number(dayOfMonth), now);
  const [, first = '', mark, second = '', year = ''] =
    /\b(\d{1,2})([-/.]) ?(\d{1,2})\2(?: (?=\d{4}))?(\d{4}|\d{2})\b/.exec(text) ?? [];
  if (mark === undefined) return dayOfThisYear(text, now);
  const [a, b] = [Number(first), Number(second)];
  const isDayFirst = a > 12 || mark === '.' ? true : b > 12 ? false : a === b || dayFirst;
  if (isDayFirst === null) return null;
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  return isDayFirst ? { year: whole, month: b, day: a } : { year: whole, month: a, day: b };
}

/** TikTok writes "3-14" for a day of this year, in every language (2025-11). */
function dayOfThisYear(text: string, now: Date): Day | null {
  const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return isDay(day) && Number(month) <= 12 ? withYear(undefined, Number(month), Number(day), now) : null;
}

/** What may stand between a day, its month and the year: "1er", "12 de marzo de", "12th of", "3rd". */
const joining = /^(?:de|del|di|d|of|er|st|nd|rd|th|o|a|º|ª)$/;

const monthOf = (token: string, { months, units }: TimeWords): number => {
  // "3 sett." are weeks in Italian, although September begins so.
  if (/^(?:.|[a-z]{2})$/.test(token) || units.has(token)) return 0;
  const like = (fits: (month: string) => boolean): Set<number> =>
    new Set(months.flatMap((month, at) => (fits(month) ? [(at % 12) + 1] : [])));
  const same = like((month) => month === token);
  const [month = 0, another] =
    same.size > 0 || token.length < 3 ? same : like((one) => one.startsWith(token));
  return another === undefined ? month : 0;
};

const isDay = (token: string | undefined): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(token ?? '');
const isYear = (token: string | undefined): boolean => /^(?:19|20)\d\d$/.test(token ?? '');

function inWords(tokens: readonly string[], now: Date, words: TimeWords): Day | null {
  for (const [at, token] of tokens.entries()) {
    const month = monthOf(token, words);
    if (month === 0) continue;
    const isBefore = isDay(tokens[at - 1]);
    const day = tokens[isBefore ? at - 1 : at + 1];
    if (!isDay(day)) continue;
    // Behind, as nearly everywhere, or before: "2024. március 12."
    const year = tokens.slice(Math.max(0, at - 3), at + 3).find(isYear);
    // A number like a year that is none, or not this day's: nothing tells that it was this year.
    if (year !== undefined || !tokens.some((one) => /\d{4}/.test(one)))
      return withYear(year, month, Number(day), now);
  }
  return null;
}

/** Without a year: the last time that it was that day; tomorrow is allowed for, people live ahead of us. */
function withYear(year: string | undefined, month: number, day: number, now: Date): Day {
  if (year !== undefined) return { year: Number(year), month, day };
  const thisYear = now.getFullYear();
  const isAhead = new Date(thisYear, month - 1, day).getTime() > now.getTime() + 86_400_000;
  return { year: isAhead ? thisYear - 1 : thisYear, month, day };
}

/** "hier", "avant-hier à 14:05"; "lundi 10:15", which is never today. */
function daysBack(text: string, now: Date, { back, weekdays }: TimeWords, clock: Clock | null): Day | null {
  const phrase = back.find(({ words, unit }) => unit === 'day' && includesWords(text, words));
  if (phrase !== undefined) return dayBefore(now, phrase.count);
  if (clock === null) return null;
  const weekday = weekdays.findIndex((name) => includesWords(text, name.split('-')[0] ?? name));
  return weekday < 0 ? null : dayBefore(now, (now.getDay() - weekday + 7) % 7 || 7);
}

function dayBefore(now: Date, days: number): Day {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** "février 2024": reviews tell the month of a visit. The first of it stands for it. */
function monthAlone(tokens: readonly string[], words: TimeWords): WrittenTime | null {
  for (const [at, token] of tokens.entries()) {
    const month = monthOf(token, words);
    const year = tokens[at + 1];
    if (month > 0 && isYear(year)) return { postedAt: `${year}-${two(month)}-01`, precision: 'month' };
  }
  return null;
}
