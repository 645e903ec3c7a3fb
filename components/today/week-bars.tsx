import { i18n } from '#i18n';
import { crisisLevels } from '@/lib/core/crisis/crisis';
import type { WeekDay } from '@/lib/core/today/week';
import { levelInk } from '../ui/level-mark';
import { levelWord, shownLanguage, wholeNumber } from '../words';

const step = 66;
const bar = 38;
const height = 48;
/** Room for a figure above the tallest. */
const top = 14;

const dayWord = (iso: string): string =>
  new Intl.DateTimeFormat(shownLanguage(), { weekday: 'short' }).format(new Date(iso));

/** Threads flagged on each day of the week, the worst at the foot; the same as a table for those who can't see it. */
export function WeekBars({ days }: { days: readonly WeekDay[] }) {
  const most = Math.max(...days.map(({ threads }) => threads));
  if (most === 0) return null;
  return (
    <figure className="m-0">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${days.length * step} ${top + height + 16}`}
        className="block w-full"
      >
        {days.map((day, place) => (
          <g key={day.from} transform={`translate(${place * step + (step - bar) / 2} ${top})`}>
            <Stack day={day} most={most} />
            {day.threads > 0 && (
              <text
                x={bar / 2}
                y={height - tallOf(day.threads, most) - 4}
                textAnchor="middle"
                fontSize="12"
                className="text-ink"
                fill="currentColor"
              >
                {wholeNumber(day.threads)}
              </text>
            )}
            <text
              x={bar / 2}
              y={height + 13}
              textAnchor="middle"
              fontSize="12"
              className="text-soft"
              fill="currentColor"
            >
              {dayWord(day.from)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="text-center text-xs text-soft">{i18n.t('today.byDay')}</figcaption>
      <table className="sr-only">
        <caption>{i18n.t('today.byDay')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('today.day')}</th>
            {crisisLevels.map((level) => (
              <th key={level} scope="col">
                {levelWord(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ from, byPeak }) => (
            <tr key={from}>
              <th scope="row">{dayWord(from)}</th>
              {crisisLevels.map((level) => (
                <td key={level}>{wholeNumber(byPeak[level])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const tallOf = (threads: number, most: number): number => (threads / most) * (height - 4);

function Stack({ day, most }: { day: WeekDay; most: number }) {
  if (day.threads === 0)
    return <rect y={height - 1.5} width={bar} height={1.5} className="text-line" fill="currentColor" />;
  return crisisLevels.map((level, place) => {
    const below = crisisLevels.slice(place + 1).reduce((sum, worse) => sum + day.byPeak[worse], 0);
    const own = tallOf(day.byPeak[level], most);
    return (
      <rect
        key={level}
        y={height - tallOf(below, most) - own}
        width={bar}
        height={own}
        className={`${levelInk[level]} stroke-ground`}
        strokeWidth={own > 2 ? 1 : 0}
        fill="currentColor"
      />
    );
  });
}
