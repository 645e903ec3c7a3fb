import { clockWords, fullDayWords } from './time';
import { dayOfTime } from './days';

/** Something that happened, in words. */
export interface Happening {
  /** ISO 8601. */
  at: string;
  words: string;
  note?: string | undefined;
  /** Where the words lead. */
  href?: string | undefined;
}

/** Runs of what happened on one local day, in the order given. */
export function byDay<Entry extends { at: string }>(entries: readonly Entry[]): [first: Entry, ...Entry[]][] {
  const days: [Entry, ...Entry[]][] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last !== undefined && dayOfTime(last[0].at) === dayOfTime(entry.at)) last.push(entry);
    else days.push([entry]);
  }
  return days;
}

/** What happened, in the order given: each day named once, the time on each line. */
export function Happenings({ entries }: { entries: readonly Happening[] }) {
  return byDay(entries).map((day) => (
    <div key={day[0].at} className="flex flex-col gap-1">
      <h3 className="text-sm font-medium text-soft">{fullDayWords(day[0].at)}</h3>
      <ol className="flex flex-col gap-1 border-l-2 border-line pl-4">
        {day.map(({ at, words, note, href }, place) => (
          <li key={`${at} ${words} ${place}`} className="flex gap-x-3">
            <time dateTime={at} className="w-20 shrink-0 whitespace-nowrap text-soft tabular-nums">
              {clockWords(at)}
            </time>
            <span className="min-w-0 grow">
              {href === undefined ? (
                <span dir="auto">{words}</span>
              ) : (
                <a dir="auto" href={href} className="underline">
                  {words}
                </a>
              )}
              {note !== undefined && note !== '' && (
                <span dir="auto" className="block text-soft">
                  {note}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  ));
}
