import { weekdays, written } from './date-signs';
import { byBefore, byLabel, editNote, leading, saying } from './words';

/**
 * Lines that say who and when in running words, with no element of its own for the name: « Posté par Anne, le 3 mai »,
 * "Anne wrote on May 3:", "by Anne » Tue May 3", "Anne, 3. Mai 2024", "On May 3, Anne wrote:".
 */

const longestLine = 140;
const longestName = 40;
/** Between the name and the date: signs, « le lundi », "on Tue", "am". */
const joining =
  /(?:[\s,·•|»–—:(@-]|\s(?:le|on|am|at|el|il|em|en|op|um|den|the|vom|du|à|posted|posté|publié)(?!\p{L}))+$/iu;
const parting = /[,·•|»–—(-]\s*$/;
const weekday = new RegExp(String.raw`[\s,·•|»–—:(@-](?:${weekdays})[.,]?\s*$`, 'iu');

const withoutJoining = (text: string): string => text.replace(weekday, '').replace(joining, '');

export interface Byline {
  name: string;
  /** The line says in words that this person speaks. */
  isSaid: boolean;
}

/** « Posté le », "Written on", "Date added:": who it was follows the date. */
const beforeDate = /^\P{L}*\p{L}+(?:\s+(?:le|on|am|el|il|em|op|at|\p{L}+\s*:))?$/iu;

const isLongOrNote = (text: string): boolean => text.length > longestLine || editNote.test(text);

/** Who speaks by such a line; null where it is none. */
export function bylineIn(line: string): Byline | null {
  const text = line.replace(/\s+/g, ' ');
  if (text.length < 5 || isLongOrNote(text) || !/\d|:\s*$|…\s*$/.test(text)) return null;
  const date = written.exec(text);
  const before = (date === null ? text : text.slice(0, date.index)).trimEnd();
  const isAlone =
    date !== null && !/\p{L}/u.test(before.replace(joining, '').replace(/^(?:le|on|am|el)$/i, ''));
  const after = date !== null && (isAlone || beforeDate.test(before)) ? afterDate(text, date) : null;
  const isFirst = isAlone || after !== null;
  const rest = isFirst ? after : before;
  if (rest === null) return null;
  const bare = withoutJoining(withoutJoining(rest)).trim();
  const labelled = withoutJoining(byLabel.exec(before)?.[1] ?? '');
  if (date !== null && isName(labelled)) return { name: labelled, isSaid: true };
  const isSaid = saying.test(bare) || leading.test(bare);
  // « Anne, 3 mai », « Anne (lundi 3 mai) » and not « Mis à jour 3 mai », "Joined: May 3".
  const isJoined = parting.test(before) || parting.test(before.replace(weekday, ''));
  if (!isSaid && (date === null || isFirst || !isJoined)) return null;
  const name = bare
    .replace(saying, '')
    .replace(leading, '')
    .replace(joining, '')
    .replace(/^[—–-]\s*|\s*\([^)]*\)$/g, '')
    .trim();
  // « Anne, 3 mai »: nothing may follow the date but its own hour.
  if (!isSaid && /\p{L}{4}/u.test(text.slice((date?.index ?? 0) + (date?.[0].length ?? 0)))) return null;
  // « Gilbert de la butte a dit », where the line says when, too.
  return isName(name, isSaid && date !== null) && !weekday.test(` ${name}`) ? { name, isSaid } : null;
}

/** « 3. De », a number and a word before the name. Only with a capital: « de » is a part of names. */
const numberAndFrom = /^[^\p{L}]*(?:(?:De|Da)\s+)?(?=\p{L})/u;

/** « Ajouté par Anne », where the date stands in an element of its own; of `parts`, elements in the line, one may be all of the name. */
export function nameAlone(line: string, parts: readonly string[] = []): string | null {
  const name = withoutJoining(` ${line}`.replace(/\(\s*\)|\s+/g, ' '))
    .trim()
    .replace(leading, '')
    .replace(numberAndFrom, '')
    .trim();
  if (byBefore.test(name) || weekday.test(` ${name}`)) return null;
  const part = parts.find((one) => one.length > 1 && one.length <= longestName && name.endsWith(one));
  return part ?? (isName(name) ? name : null);
}

const dates = new RegExp(written.source, 'giu');

/** « 3. <a>Anne</a> - 3 mai », « Anne am <time>3. Mai</time>: », « Anne le 3 mai »: a line that ends with the date. */
export function nameLeadingDate(line: string, parts: readonly string[]): string | null {
  const text = line.replace(/\s+/g, ' ').trim();
  if (isLongOrNote(text)) return null;
  // « 3 mai 2024, 10:05 - Anne »
  const start = text.search(written);
  if (start < 0) return null;
  if (!/\p{L}/u.test(text.slice(0, start))) {
    // … and perhaps a sign that leads to the comment itself.
    const last = /\s[-–—|·]\s([^-–—|·]+?)(?:\s+[#¶])?$/.exec(text)?.[1] ?? '';
    if (isName(last) && !written.test(last)) return last;
  }
  // « 4 De Julio - 12/05/2011 »: the last of them.
  for (const date of [...text.matchAll(dates)].toReversed()) {
    const before = text.slice(0, date.index).replace(weekday, '').trimEnd();
    // « Inscrit : 3 mai »
    if (before.endsWith(':')) continue;
    const after = text.slice(date.index + date[0].length);
    if (/\p{L}{4}/u.test(after)) return null;
    const name = joining.test(before) ? nameAlone(before, parts) : null;
    if (name !== null && !written.test(name)) return name;
  }
  return null;
}

/** « Le 3 mai à 10:05, Anne a écrit : »: the last part of the line, which must say that somebody speaks. */
function afterDate(text: string, date: RegExpExecArray): string | null {
  const last =
    text
      .slice(date.index + date[0].length)
      .split(/[,·|»–—-]\s|\)\s/)
      .at(-1)
      ?.trim()
      .replace(/^\d[\d:.h]*(?:\s?[ap]m)?\s+/i, '') ?? '';
  // « Anne le 3 mai à 10:05 a dit »: who it was comes first.
  if (/\d:\d/.test(last)) return null;
  return saying.test(last) || leading.test(last) ? last : null;
}

/** As people call themselves: a later word of four small letters makes it a phrase. */
const isName = (name: string, isSaid = false): boolean =>
  name.length > 1 &&
  name.length <= longestName &&
  /\p{L}/u.test(name) &&
  name.split(/\s+/).length <= 5 &&
  (isSaid || !/\s\p{Ll}{4}/u.test(name)) &&
  !/[!?…;«»"()#]|\p{L}{3,}\.$/u.test(name);
