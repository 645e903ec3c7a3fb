/** What a written date or time looks like, in seven languages: enough to know one when it stands there, not to read it. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];

/** As the browser's own tables call them; the first of January 2023 was a Sunday. */
const namesOf = (field: 'month' | 'weekday', count: number, days: number): string[] =>
  languages.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { [field]: 'long', timeZone: 'UTC' });
    return Array.from({ length: count }, (_, at) => format.format(Date.UTC(2023, 0, 1 + at * days)));
  });

const months = [...new Set(namesOf('month', 12, 31).map((name) => name.slice(0, 3))), 'aou', 'fev'].join('|');
/** Whole or by three letters; by two in German. */
export const weekdays = namesOf('weekday', 7, 1)
  .flatMap((name) => [name, name.replace(/-feira$/, ''), name.slice(0, 3)])
  .join('|')
  .concat('|mo|di|mi|do|fr|sa|so');
const letters = 's|min|m|h|d|j|w|sem|mo|y|ans?';
const spans =
  '(?:sec|second|minute|hour|day|week|month|year|heure|jour|semaine)s?|mois|stunden?|tagen?|wochen?|monaten?|jahren?';
export const written = new RegExp(
  [
    // Not 192.0.2.1, whose last part may be hidden.
    String.raw`(?<!\d\.)\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b(?!\.[\d*x])`,
    String.raw`(?:^|[^\d])\d{1,2}\s?[:h]\s?\d{2}(?:[^\d]|$)`,
    String.raw`\b\d{1,2}(?:(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?|[./-])(?:${months})\p{L}*`,
    String.raw`\b(?:${months})\p{L}*\.?\s+\d{1,4}\b`,
    String.raw`^\s*\d+\s?(?:${letters})\s*$`,
    String.raw`\b\d+\s*(?:${letters}|mins|${spans})\s+ago\b`,
    String.raw`\b(?:il y a|vor|hace|fa|há)\s+(?:\d+|un|une|ein\p{L}*)\s+\p{L}+`,
    String.raw`^\s*(?:\p{L}+\s)?\d+\s(?:${spans}|ans?)\s*$`,
    String.raw`\d+\s*(?:秒钟?|分钟?|小时|時間|天|日|周|週間?|个?月|か月|年)前|\d{4}年\d{1,2}月\d{1,2}日|\d+\s*(?:초|분|시간|일|주|개월|년)\s*전`,
    String.raw`\b(?:yesterday|today|hier|aujourd.hui|gestern|heute|ayer|hoy|ieri|oggi|ontem|hoje)\b`,
  ].join('|'),
  'iu',
);
