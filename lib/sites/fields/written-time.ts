import type { Precision } from '@/lib/core/conversation/comment';
import { readDate } from './written-date';
import {
  fold,
  includesWords,
  justNow,
  timeWords,
  type TimeWords,
  type Unit,
  type WrittenTime,
} from './time-words';

/** Beside the page's own: sites show their words in the reader's language, whatever the page says of itself. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt'];

const minute = 60_000;
const day = 24 * 60 * minute;
const lengths = {
  second: 1000,
  minute,
  hour: 60 * minute,
  day,
  week: 7 * day,
  month: 30.44 * day,
  year: 365.25 * day,
} satisfies Record<Unit, number>;

/** Longer than any time is written: it is something else, and none is sought in it. */
const longest = 120;

/**
 * A time as people read it → when that was and how far it may be off, or null: "il y a 3 h", "2d", "hier à 14:05",
 * "Edited · 3w", "12 mars", "12. März 2024". The words are those of `language` (a tag, the page's own) or of the six
 * that we read. Days are those of the clock that `now` stands on. Pure; never throws.
 */
export function readWrittenTime(text: string, now: Date, language: string | null): WrittenTime | null {
  const written = fold(text);
  if (written === '' || written.length > longest) return null;
  for (const tag of new Set([...(language ? [language] : []), ...languages])) {
    const known = timeWords(tag);
    // The order of figures is the page's own to tell: "3/12" is guessed by no other language.
    const words = known && (tag === language ? known : { ...known, dayFirst: null });
    const time = words && (readDate(written, now, words) ?? readSpan(written, now, words));
    if (time) return time;
  }
  return justNow.test(written) ? back(now, 0, 'minute') : null;
}

const precisionOf = (unit: Unit): Precision => (unit === 'second' ? 'minute' : unit);

function back(now: Date, milliseconds: number, precision: Precision): WrittenTime {
  const at = Math.floor((now.getTime() - milliseconds) / minute) * minute;
  return { postedAt: new Date(at).toISOString(), precision };
}

/** "a month ago" in the six languages, folded. */
const one = /^(?:an?|one|une?|uno|una|uma?|ein(?:e[mnrs]?)?)$/;

/** "3 h", "vor 2 Tagen", "1 year, 2 months ago": a number and what it counts; less precise first. Never beside a year. */
function readSpan(written: string, now: Date, { units, counted, back: told }: TimeWords): WrittenTime | null {
  if (/\d{4}/.test(written)) return null;
  const tokens = written.match(/\d+|\p{L}+/gu) ?? [];
  let gone = 0;
  let last: Unit | null = null;
  for (const [at, token] of tokens.entries()) {
    const unit = unitOf(token, units);
    const count = countOf(tokens[at - 1]);
    if (unit === null || count === null || (last !== null && lengths[unit] >= lengths[last])) continue;
    gone += count * lengths[unit];
    last = unit;
  }
  if (last !== null) return gone > 60 * lengths.year ? null : back(now, gone, precisionOf(last));
  // "last week", "l'annee derniere", "now"; days have been read as dates.
  const phrase = told.find(({ words }) => includesWords(written, words));
  if (phrase !== undefined) return back(now, phrase.count * lengths[phrase.unit], precisionOf(phrase.unit));
  const span = tokens.map((token) => counted.get(token)).find((one) => one !== undefined);
  if (span !== undefined) return back(now, span.count * lengths[span.unit], precisionOf(span.unit));
  // "A few seconds ago", "vor wenigen Sekunden": no number, and nothing shorter.
  return tokens.some((token) => unitOf(token, units) === 'second' && token.length > 2)
    ? back(now, 0, 'minute')
    : null;
}

const unitOf = (token: string, units: TimeWords['units']): Unit | null => units.get(token) ?? null;

function countOf(token: string | undefined): number | null {
  if (token === undefined) return null;
  if (one.test(token)) return 1;
  return /^\d{1,3}$/.test(token) ? Number(token) : null;
}
