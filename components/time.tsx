import { i18n } from '#i18n';
import { shownLanguage } from './words';
import { useNow } from './use-now';

const minute = 60_000;
const day = 24 * 60 * minute;

/** `milliseconds` → "3 min", "2 h", "4 d"; below a minute counts as none. */
export function spanWords(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / minute);
  if (minutes < 60) return i18n.t('time.minutes', minutes);
  if (minutes < 24 * 60) return i18n.t('time.hours', Math.round(minutes / 60));
  return i18n.t('time.days', Math.round(minutes / (24 * 60)));
}

/** To the minute where it is under a day: "41 min", "3 h 40 min", "2 d 5 h". For figures; a deadline is said more roughly. */
export function exactSpanWords(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / minute);
  if (minutes < 60) return i18n.t('time.minutes', minutes);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours < 24)
    return rest === 0
      ? i18n.t('time.hours', hours)
      : i18n.t('time.hoursMinutes', { hours: String(hours), minutes: String(rest).padStart(2, '0') });
  const [days, left] = [Math.floor(hours / 24), hours % 24];
  return left === 0
    ? i18n.t('time.days', days)
    : i18n.t('time.daysHours', { days: i18n.t('time.days', days), hours: i18n.t('time.hours', left) });
}

export const clockWords = (iso: string): string =>
  new Intl.DateTimeFormat(shownLanguage(), {
    hour: shownLanguage() === 'fr' ? '2-digit' : 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));

export const dateWords = (time: number): string =>
  new Intl.DateTimeFormat(shownLanguage(), { weekday: 'long', day: 'numeric', month: 'long' }).format(time);

/** "Saturday, November 21, 2026". */
export const fullDayWords = (iso: string): string =>
  new Intl.DateTimeFormat(shownLanguage(), { dateStyle: 'full' }).format(new Date(iso));

export const exactWords = (iso: string): string =>
  new Intl.DateTimeFormat(shownLanguage(), { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso));

/** "Sat, Nov 21, 11:40 PM": for a moment that a clock alone would put on the wrong day. */
export const dayClockWords = (iso: string): string =>
  new Intl.DateTimeFormat(shownLanguage(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: shownLanguage() === 'fr' ? '2-digit' : 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));

const near = 6 * 60 * minute;

/** Is a clock enough to say when: on the same day, or but a few hours away over midnight? Both in milliseconds. */
export const isClockEnough = (time: number, now: number): boolean =>
  Math.abs(time - now) < near || new Date(time).toDateString() === new Date(now).toDateString();

const isJustNow = (iso: string, now: number): boolean => Math.abs(Date.parse(iso) - now) < minute / 2;

/** "in 35 min", "20 min ago", "now"; from a day on, the date. `now` in milliseconds. */
export function relativeWords(iso: string, now: number): string {
  const away = Date.parse(iso) - now;
  if (Math.abs(away) >= day)
    return new Intl.DateTimeFormat(shownLanguage(), { day: 'numeric', month: 'short' }).format(new Date(iso));
  if (isJustNow(iso, now)) return i18n.t('time.now');
  return away > 0
    ? i18n.t('time.in', { span: spanWords(away) })
    : i18n.t('time.ago', { span: spanWords(away) });
}

/**
 * A time as people say it, with the exact one, where it is known, on hover and for machines. Renders nothing for a broken
 * time.
 */
export function Time({ iso, isExact = true }: { iso: string; isExact?: boolean }) {
  const now = useNow();
  if (Number.isNaN(Date.parse(iso))) return null;
  return (
    <time dateTime={iso} title={isExact ? exactWords(iso) : undefined}>
      {relativeWords(iso, now)}
    </time>
  );
}

/** "for 40 min", with the exact beginning on hover: "since" and "20 min ago" don't go together. */
export function Since({ iso }: { iso: string }) {
  const now = useNow();
  return (
    <time dateTime={iso} title={exactWords(iso)}>
      {isJustNow(iso, now)
        ? i18n.t('time.now')
        : i18n.t('crisis.since', { span: spanWords(now - Date.parse(iso)) })}
    </time>
  );
}
