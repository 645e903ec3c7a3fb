import { i18n } from '#i18n';
import type { Hour } from '@/lib/core/today/summary';
import { clockWords } from '../time';
import { levelInk } from '../ui/level-mark';
import { wholeNumber } from '../words';

const step = 13;
const bar = 9;
const height = 32;

/** The last day by hour: how many threads were hot, coloured by the worst. The same in words for who can't see it. */
export function HourBars({ hours }: { hours: readonly Hour[] }) {
  const most = Math.max(...hours.map(({ threads }) => threads));
  const peak = hours.findLast(({ threads }) => threads === most);
  if (peak === undefined || most === 0) return null;
  const text = i18n.t('popup.byHourText', most, { count: wholeNumber(most), hour: clockWords(peak.from) });
  const [first, last] = [hours[0] ?? peak, hours.at(-1) ?? peak];
  return (
    <figure className="m-0">
      <svg
        role="img"
        aria-label={text}
        viewBox={`0 0 ${hours.length * step} ${height + 1}`}
        className="block w-full"
      >
        {hours.map(({ from, threads, level }, index) => {
          const tall = threads === 0 ? 1.5 : Math.max(4, (threads / most) * height);
          return (
            <rect
              key={from}
              x={index * step + (step - bar) / 2}
              y={height - tall}
              width={bar}
              height={tall}
              rx={threads === 0 ? 0.75 : 1.5}
              className={threads === 0 ? 'text-line' : levelInk[level]}
              fill="currentColor"
            >
              <title>{`${clockWords(from)} – ${wholeNumber(threads)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption aria-hidden="true" className="flex justify-between text-xs text-soft">
        <span>{clockWords(first.from)}</span>
        <span>{i18n.t('popup.byHour')}</span>
        <span>{clockWords(last.from)}</span>
      </figcaption>
    </figure>
  );
}
