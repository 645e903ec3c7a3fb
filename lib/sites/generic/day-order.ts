import type { Unit } from './learn';

const inFigures = /\b(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})\b/;

/**
 * « 07/04/2013 » alone may be two days; beside « 21/04/2013 » on the same page it is the seventh of April, whatever
 * language the page says that it is in. Writes such dates as nobody can misread; null where the page tells nothing.
 */
export function plainDates(units: readonly Unit[]): ((text: string) => string) | null {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const { times } of units) {
    for (const time of times) {
      const [, first, , second] = inFigures.exec(time.textContent) ?? [];
      if (Number(first) > 12) isDayFirst = true;
      if (Number(second) > 12) isMonthFirst = true;
    }
  }
  if (isDayFirst === isMonthFirst) return null;
  return (text) =>
    text.replace(inFigures, (_, first: string, _mark: string, second: string, year: string) => {
      const whole = year.length === 2 ? `20${year}` : year;
      return isDayFirst ? `${whole}/${second}/${first}` : `${whole}/${first}/${second}`;
    });
}
