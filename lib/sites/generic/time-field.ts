import { quick } from '../quick';
import type { Field } from '../rules';
import { datedLine } from './first-line';
import { fieldKeysOf, mostShared } from './keys';
import type { Unit } from './learn';
import { isTime } from './times';
import { partsOf, type Paired } from './pairs';

/** In how many of the blocks such an element must be a time. */
const leastShare = 0.6;

/** Where a block's time stands, for people to read: what points at it, then what is shown; none where no such place is alike in most. */
export function timeFields(units: readonly Unit[], each: string, paired: Paired | null): Field[] {
  const key = mostShared(
    units.map(({ times }) => times.flatMap(fieldKeysOf)),
    units.length * leastShare,
  );
  if (key === null) return [];
  const isOwn = (one: Element, comment: Element): boolean =>
    isTime(one) && (paired !== null || (one.closest(each) ?? comment) === comment);
  const timeIn = (comment: Element): Element | undefined => {
    for (const part of partsOf(comment, paired)) {
      if (part.matches(key) && isOwn(part, comment)) return part;
      const inside = [...part.querySelectorAll(quick(key))].find((one) => isOwn(one, comment));
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return [
    (comment) => timeIn(comment)?.getAttribute('title') ?? null,
    (comment) => timeIn(comment)?.getAttribute('data-content') ?? null,
    (comment) => {
      const time = timeIn(comment);
      return time === undefined ? null : (datedLine(time) ?? time.textContent);
    },
  ];
}
