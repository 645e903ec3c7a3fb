import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precisions } from '@/lib/core/conversation/comment';
import { readWrittenTime } from '@/lib/sites/fields/written-time';

/** A Saturday, on this machine's clock whatever its zone. */
const now = new Date(2026, 10, 21, 12, 0, 30);
const ago = (hours: number): string => {
  const at = new Date(2026, 10, 21, 12, 0).getTime() - hours * 3_600_000;
  return new Date(at).toISOString();
};
const read = (text: string, language: string | null) => {
  const time = readWrittenTime(text, now, language);
  return time && [time.postedAt, time.precision];
};
const [day, week, month, year] = [24, 7 * 24, 30.44 * 24, 365.25 * 24];

describe.each([
  ['en', 'just now|3m|5 minutes ago|3 h|an hour ago|2d|3w|Edited · 3w|a month ago|5 mo|2 yrs ago|1y'],
  [
    'fr',
    'à l’instant|il y a 3 min|Il y a 5 min|3 h|il y a une heure|2 j|3 sem|Modifié · 3 sem.|il y a un mois|il y a 5 mois|il y a 2 ans|1 an',
  ],
  [
    'de',
    'gerade eben|vor 3 Min.|vor 5 Minuten|3 Std.|vor einer Stunde|2 Tg.|3 Wo.|Bearbeitet · vor 3 Wochen|vor einem Monat|vor 5 Monaten|vor 2 Jahren|1 J',
  ],
  [
    'es',
    'ahora mismo|hace 3 min|hace 5 minutos|3 h|hace una hora|hace 2 días|hace 3 semanas|Editado · 3 sem|hace un mes|hace 5 meses|hace 2 años|1 año',
  ],
  [
    'it',
    'proprio ora|3 min|5 minuti fa|3 h|un’ora fa|2 g|3 sett.|Modificato · 3 settimane fa|un mese fa|5 mesi fa|2 anni fa|1 anno',
  ],
  [
    'pt',
    'agora mesmo|há 3 min|há 5 minutos|3 h|há uma hora|há 2 dias|há 3 semanas|Editado · 3 sem|há um mês|há 5 meses|há 2 anos|1 ano',
  ],
])('what is counted back in %s', (language, line) => {
  const told = [
    [0, 'minute'],
    [3 / 60, 'minute'],
    [5 / 60, 'minute'],
    [3, 'hour'],
    [1, 'hour'],
    [2 * day, 'day'],
    [3 * week, 'week'],
    [3 * week, 'week'],
    [month, 'month'],
    [5 * month, 'month'],
    [2 * year, 'year'],
    [year, 'year'],
  ] as const;
  it.each(line.split('|').map((text, at) => [text, ...(told[at] ?? [Number.NaN, ''])] as const))(
    '%s is %d h, to the %s',
    (text, hours, precision) => {
      const [at = '', to] = read(text, language) ?? [];
      expect(to).toBe(precision);
      // Now counts from 30 s past the minute, and times are cut to it.
      expect(Math.abs(Date.parse(at) - Date.parse(ago(hours)))).toBeLessThan(60_000);
    },
  );
});

describe.each([
  [
    'en',
    'Yesterday at 2:05 PM|yesterday|Today at 9:30 am|Monday at 14:05|March 12|12 Mar 2024|March 12, 2024 at 3:05 PM|Dec 3|Reviewed in France on 12 March 2024|February 2024',
  ],
  [
    'fr',
    'Hier à 14:05|hier|Aujourd’hui à 9 h 30|lundi à 14h05|12 mars|12 mars 2024|12 mars 2024 à 15:05|3 déc.|Commenté en France le 12 mars 2024|février 2024',
  ],
  [
    'de',
    'Gestern um 14.05 Uhr|gestern|heute um 9:30|Montag um 14:05|12. März|12. März 2024|12.03.2024, 15:05|3. Dez.|Rezension aus Frankreich vom 12. März 2024|Februar 2024',
  ],
  [
    'es',
    'Ayer a las 14:05|ayer|hoy a las 9:30|lunes a las 14:05|12 de marzo|12 de marzo de 2024|12/3/2024 15:05|3 dic|Revisado en Francia el 12 de marzo de 2024|febrero de 2024',
  ],
  [
    'it',
    'Ieri alle 14:05|ieri|Oggi alle 9:30|lunedì alle 14:05|12 marzo|12 mar 2024|12/03/24 15:05|3 dic|Recensito in Francia il 12 marzo 2024|febbraio 2024',
  ],
  [
    'pt',
    'Ontem às 14:05|ontem|hoje às 9:30|segunda-feira às 14:05|12 de março|12 de mar. de 2024|12/03/2024 15:05|3 de dez.|Avaliado na França em 12 de março de 2024|fevereiro de 2024',
  ],
])('dates in %s', (language, line) => {
  const told = [
    ['2026-11-20T14:05:00', 'minute'],
    ['2026-11-20', 'day'],
    ['2026-11-21T09:30:00', 'minute'],
    ['2026-11-16T14:05:00', 'minute'],
    ['2026-03-12', 'day'],
    ['2024-03-12', 'day'],
    ['2024-03-12T15:05:00', 'minute'],
    ['2025-12-03', 'day'],
    ['2024-03-12', 'day'],
    ['2024-02-01', 'month'],
  ] as const;
  it.each(line.split('|').map((text, at) => [text, told[at]] as const))('%s', (text, expected) =>
    expect(read(text, language)).toEqual(expected),
  );
});

it.each([
  ['avant-hier', 'fr', '2026-11-19'],
  ['vorgestern', 'de', '2026-11-19'],
  ['l’altro ieri', 'it', '2026-11-19'],
  ['1er janvier 2025', 'fr', '2025-01-01'],
  ['3rd of May 2025', 'en', '2025-05-03'],
  ['2024-3-2', 'en', '2024-03-02'],
  ['11-5', 'fr', '2026-11-05'],
  ['12-25', 'fr', '2025-12-25'],
  ['25/12/2024', 'en', '2024-12-25'],
  ['12/25/2024', 'fr', '2024-12-25'],
  ['3/12/2024', 'en-GB', '2024-12-03'],
  ['3/12/2024', 'en-US', '2024-03-12'],
  ['29 février 2024', 'fr', '2024-02-29'],
  // A page of another language than its reader's: the words tell.
  ['il y a 2 sem.', 'en', ago(2 * week)],
  ['vor 2 Tagen', null, ago(2 * day)],
  ['2 J', 'de', ago(2 * year)],
  ['2 j', 'fr', ago(2 * day)],
  ['la semaine dernière', 'fr', ago(week)],
  ['last month', 'en', ago(month)],
  ['1 year, 2 months ago', 'en', ago(year + 2 * month)],
  ['quelques secondes', 'fr', ago(0)],
  ['il y a 3 h', 'no language at all', ago(3)],
  ['3時間前', 'ja', ago(3)],
])('%s (%s) → %s', (text, language, at) => {
  const [postedAt = ''] = read(text, language) ?? [];
  if (at.length === 10) expect(postedAt).toBe(at);
  else expect(Math.abs(Date.parse(postedAt) - Date.parse(at))).toBeLessThan(60_000);
});

it.each([
  ['قبل ٣ ساعات', 'ar', ago(3)],
  ['منذ 11 يومًا', 'ar', ago(11 * day)],
  ['قبل ساعتين', 'ar', ago(2)],
  ['قبل يوم واحد', 'ar', ago(day)],
  ['٣ س', 'ar', ago(3)],
  ['לפני שעתיים', 'he', ago(2)],
  ['לפני 3 ימים', 'he', ago(3 * day)],
  ['۳ ساعت پیش', 'fa', ago(3)],
  ['৩ ঘণ্টা আগে', 'bn', ago(3)],
  ['3 ч. назад', 'ru', ago(3)],
  ['2 нед.', 'ru', ago(2 * week)],
  ['3 saat önce (düzenlendi)', 'tr', ago(3)],
  ['11 valandų', 'lt', ago(11)],
  ['3 小时前', 'zh-CN', ago(3)],
  ['2 個月前', 'zh-TW', ago(2 * month)],
  ['3시간 전(수정됨)', 'ko', ago(3)],
  ['2 tháng trước', 'vi', ago(2 * month)],
  ['före 3 tim', 'sv', ago(3)],
  ['last mo.', 'en', ago(month)],
])('%s (%s) → %s, in languages that we do not draft in', (text, language, at) => {
  const [postedAt = ''] = read(text, language) ?? [];
  expect(Math.abs(Date.parse(postedAt) - Date.parse(at))).toBeLessThan(60_000);
});

it('reads back what a browser counts back in the languages of the sites, to the unit that it says', () => {
  const languages =
    'en fr de es it pt nl pl sv da nb fi cs sk hu ro bg el tr ru uk ar ar-EG he fa hi bn id vi th ja ko zh zh-TW hr ca'.split(
      ' ',
    );
  const lengths = { minute: 1 / 60, hour: 1, day, week, month, year };
  const unit = fc.constantFrom('minute', 'hour', 'day', 'week', 'month', 'year');
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      unit,
      fc.integer({ min: 1, max: 11 }),
      (language, one, count) => {
        const said = new Intl.RelativeTimeFormat(language).format(-count, one);
        const [postedAt = '', precision] = read(said, language) ?? [];
        expect(precision, said).toBe(one);
        expect(Math.abs(Date.parse(postedAt) - Date.parse(ago(count * lengths[one]))), said).toBeLessThan(
          60_000,
        );
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  // Nothing tells the month from the day.
  ['3/12/2024', 'en'],
  ['3/12/2024', null],
  ['31 février 2024', 'fr'],
  ['13-40', 'fr'],
  ['12 replies', 'en'],
  ['Répondre', 'fr'],
  ['99 years ago', 'en'],
  ['14:05', 'fr'],
  ['', 'fr'],
  [`${'long '.repeat(40)}3 h`, 'en'],
])('%s (%s) is no time', (text, language) => expect(read(text, language)).toBeNull());

it('gives only times that can be read, none ahead of tomorrow, and never throws', () => {
  const word = fc.constantFrom(
    '3',
    '12',
    '31',
    'h',
    'mars',
    'ago',
    'hier',
    'à',
    '14:05',
    'Tagen',
    '2024',
    '/',
    '-',
    '·',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('fr', 'en', 'de', 'x-?', null), (written, language) => {
      const time = readWrittenTime(written, now, language);
      if (time === null) return;
      expect(Number.isNaN(Date.parse(time.postedAt))).toBe(false);
      expect(precisions).toContain(time.precision);
    }),
  );
});
