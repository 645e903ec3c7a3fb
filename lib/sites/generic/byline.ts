import { written } from './date-signs';
import { leading, saying } from './words';

/**
 * Lines that say who and when in running words, with no element of its own for the name: « Posté par Anne, le 3 mai »,
 * "Anne wrote on May 3:", "by Anne » Tue May 3", "Anne, 3. Mai 2024", "On May 3, Anne wrote:".
 */

const longestLine = 140;
/** Between the name and the date: signs, « le lundi », "on Tue", "am". */
const joining =
  /(?:[\s,·•|»–—:(@-]|\s(?:le|on|am|at|el|il|em|op|um|den|the|vom|du|à|posted|posté|publié)\b)+$/iu;
const parting = /[,·•|»–—(-]\s*$/;
const weekday =
  /[\s,·•|»–—(-](?:(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?|(?:lun|mar|mer|jeu|ven|sam)(?:di|credi|dredi|es|tes)?|dim(?:anche)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|miércoles|jueves|viernes|sábado|domingo|mo|di|mi|do|fr|sa|so)[.,]?\s*$/iu;

export interface Byline {
  name: string;
  /** The line says in words that this person speaks. */
  isSaid: boolean;
}

/** « Posté le », "Written on": who it was follows the date. */
const beforeDate = /^\P{L}*\p{L}+\s+(?:le|on|am|el|il|em|op|at)$/iu;

/** Who speaks by such a line; null where it is none. */
export function bylineIn(line: string): Byline | null {
  const text = line.replace(/\s+/g, ' ');
  if (text.length < 5 || text.length > longestLine || !/\d|:\s*$|…\s*$/.test(text)) return null;
  const date = written.exec(text);
  const before = (date === null ? text : text.slice(0, date.index)).trimEnd();
  const isAlone =
    date !== null && !/\p{L}/u.test(before.replace(joining, '').replace(/^(?:le|on|am|el)$/i, ''));
  const after = date !== null && (isAlone || beforeDate.test(before)) ? afterDate(text, date) : null;
  const isFirst = isAlone || after !== null;
  const rest = isFirst ? after : before;
  if (rest === null) return null;
  const bare = rest
    .replace(weekday, '')
    .replace(joining, '')
    .replace(weekday, '')
    .replace(joining, '')
    .trim();
  const isSaid = saying.test(bare) || leading.test(bare);
  // « Anne, 3 mai », « Anne (lundi 3 mai) » and not « Mis à jour 3 mai », "Joined: May 3".
  const isJoined = parting.test(before) || parting.test(before.replace(weekday, ''));
  if (!isSaid && (date === null || isFirst || !isJoined)) return null;
  const name = bare.replace(saying, '').replace(leading, '').replace(joining, '').trim();
  // « Anne, 3 mai »: nothing may follow the date but its own hour.
  if (!isSaid && /\p{L}{4}/u.test(text.slice((date?.index ?? 0) + (date?.[0].length ?? 0)))) return null;
  return isName(name) && !weekday.test(` ${name}`) ? { name, isSaid } : null;
}

/** « Anne le 3 mai », on a page that puts the names of others right before their dates. */
export function nameBeforeDate(line: string): string | null {
  const date = written.exec(line);
  const name =
    date === null
      ? ''
      : line
          .slice(0, date.index)
          .replace(/\(\s*\)/g, '')
          .replace(joining, '')
          .trim();
  return isName(name) ? name : null;
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
  return saying.test(last) || leading.test(last) ? last : null;
}

/** As people call themselves: a later word of four small letters makes it a phrase. */
const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= 40 &&
  /\p{L}/u.test(name) &&
  name.split(/\s+/).length <= 5 &&
  !/\s\p{Ll}{4}/u.test(name) &&
  !/[!?…;«»"()#]|\p{L}{3,}\.$/u.test(name);
