import { date, daysOf } from '../calm-check/dates';
import { readReply, type Span } from '../calm-check/document';
import { fold } from '../calm-check/fold';
import { contradicts, foldedSentences, sharedWords } from '../calm-check/rules/contradiction';
import type { Crisis } from '../crisis/crisis';
import { link } from '../text/personal-details';
import { states, type Statement } from './statement';

/** The one position of a crisis: what everything said about it is held against (G20, G34). */
export interface Position {
  statement: Statement;
  /** Those that were the position before: their words are to be said no more. */
  before: readonly Statement[];
}

/** Null where none is chosen, or where it was removed since. */
export function positionOf(crisis: Crisis, statements: readonly Statement[]): Position | null {
  const statement = statements.find(({ id }) => id === crisis.statementId);
  if (statement === undefined) return null;
  const former = new Set(
    crisis.changes.flatMap(({ kind, other }) => (kind === 'statement' && other !== undefined ? [other] : [])),
  );
  return { statement, before: statements.filter(({ id }) => id !== statement.id && former.has(id)) };
}

/** `outdated`: it still says an earlier position; the others are about one sentence. */
export const departureKinds = ['contradicts', 'date', 'link', 'outdated'] as const;
export type DepartureKind = (typeof departureKinds)[number];

/** Half-open offsets into the text; of `outdated`, the whole text. */
export interface Departure extends Span {
  kind: DepartureKind;
}

const statesAny = (text: string, statement: Statement): boolean =>
  Object.keys(statement.text).some((language) => states(text, statement, language));

/** Without dates: two sentences are not about the same thing because both name a month. */
const undated = (folded: string): string => folded.replaceAll(date, ' ');
const datesIn = (folded: string): string[][] => Array.from(folded.matchAll(date), ([found]) => daysOf(found));
/** `https://www.brand.example/help/` and `brand.example/help` are one page. */
const plainPage = (found: string): string =>
  found.replace(/[.,;:!?/]+$/, '').replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
const pagesIn = (folded: string): string[] =>
  Array.from(folded.matchAll(link), ([found]) => plainPage(found));
const hostOf = (plain: string): string => plain.split('/', 1)[0] ?? '';

/**
 * Where a text departs from the position: the same thing with and without "not" or with another figure, another date
 * or another page for the same thing, or the words of an earlier position. Only sentences that share words with the
 * position are held against it.
 * @param allowed addresses that may be named beside the position's: the brand's contact, its information page
 */
export function departures(
  text: string,
  { statement, before }: Position,
  allowed: readonly string[] = [],
): Departure[] {
  const stated = statesAny(text, statement);
  const found: Departure[] =
    !stated && before.some((former) => statesAny(text, former))
      ? [{ kind: 'outdated', start: 0, end: text.length }]
      : [];
  const words = fold(Object.values(statement.text).join('\n'));
  const known = words.split('\n').flatMap(foldedSentences);
  const knownDates = datesIn(words).flat();
  const { folded, sentences } = readReply(text, 'und', {});
  const isAbout = ({ start, end }: Span): boolean =>
    known.some((one) => sharedWords(undated(folded.slice(start, end)), undated(one)) > 0);
  for (const span of sentences) {
    const said = folded.slice(span.start, span.end);
    if (known.some((one) => one.trim() === said.trim())) continue;
    const hasOtherDate = datesIn(said).some((days) => !days.some((day) => knownDates.includes(day)));
    if (known.some((one) => contradicts(said, one))) found.push({ kind: 'contradicts', ...span });
    else if (knownDates.length > 0 && hasOtherDate && isAbout(span)) found.push({ kind: 'date', ...span });
  }
  if (statement.link === '') return found;
  const pages = pagesIn(fold(`${statement.link} ${words}`));
  const fine = new Set([...pages, ...pagesIn(fold(allowed.join(' ')))]);
  for (const { 0: written, index } of folded.matchAll(link)) {
    const page = plainPage(written);
    const around = sentences.findLast(({ start }) => start <= index) ?? { start: 0, end: index };
    const isOwnSite = pages.some((one) => hostOf(one) === hostOf(page));
    // A mail address is no page, though its end looks like one.
    if (fine.has(page) || folded.charAt(index - 1) === '@' || !(isOwnSite || isAbout(around))) continue;
    found.push({ kind: 'link', start: index, end: index + written.length });
  }
  return found;
}

/** Something that was written before, and may be said or was said. */
export interface Written {
  kind: 'draft' | 'saved-reply' | 'answer';
  id: string;
  /** The thread's title, or the reply's name. */
  name: string;
  /** Where it is said; null: anywhere. */
  url: string | null;
  text: string;
  /** Ids of the statements that its facts were taken from, and the text as it was then. */
  from?: { statements: readonly string[]; text: string };
}

export interface OutOfLine {
  written: Written;
  departures: Departure[];
}

/** What was written before and departs from the position; a draft that stated words which have changed since, too. */
export const outOfLine = (
  position: Position,
  written: readonly Written[],
  allowed: readonly string[] = [],
): OutOfLine[] =>
  written
    .map((one) => ({
      written: one,
      departures: [...restated(position, one), ...departures(one.text, position, allowed)],
    }))
    .filter((one) => one.departures.length > 0);

/** The draft took its facts from the position, which had other words then. */
function restated({ statement }: Position, { text, from }: Written): Departure[] {
  const isOld =
    from?.statements.includes(statement.id) === true &&
    !statesAny(from.text, statement) &&
    !statesAny(text, statement);
  return isOld ? [{ kind: 'outdated', start: 0, end: text.length }] : [];
}
