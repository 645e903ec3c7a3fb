import { quick } from '../reading/quick';
import type { Field } from '../rules';
import { plainDates } from './day-order';
import { datedLine } from './first-line';
import { fieldKeysOf, mostShared } from './keys';
import type { Unit } from './learn';
import { isOwnLink } from './own-link';
import { isTime } from './times';
import { partsOf, type Paired } from './pairs';

/** In how many of the blocks such an element must be a time. */
const leastShare = 0.6;

/** The selector of what is a time in most blocks; null where no such place is alike. */
export const timeKey = (units: readonly Unit[]): string | null =>
  mostShared(
    units.map(({ times }) => times.flatMap(fieldKeysOf)),
    units.length * leastShare,
  );

const signs = [
  ['times', isTime],
  ['links', isOwnLink],
] as const;

/** Selectors of times, and of links of a block to itself, that are of nothing else: left out of the words. */
export const signKeys = (units: readonly Unit[]): string[] =>
  signs.flatMap(([sign, isSign]) => {
    const isOfThemAlone = (key: string): boolean =>
      units.every(({ element }) => [...element.querySelectorAll(key)].every(isSign));
    const keys = units.map((unit) => unit[sign].flatMap(fieldKeysOf).filter(isOfThemAlone));
    return mostShared(keys, units.length * leastShare) ?? [];
  });

/** Where a block's time stands, for people to read: what points at it, then what is shown. */
export function timeFields(units: readonly Unit[], each: string, paired: Paired | null): Field[] {
  const key = timeKey(units);
  if (key === null) return [];
  const plain = plainDates(units);
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
    // « 2 hours after the entry » is no time of its own.
    (comment) => /\d{4}|\d[:h]\d\d/.exec(timeIn(comment)?.getAttribute('title') ?? '')?.input ?? null,
    (comment) => timeIn(comment)?.getAttribute('data-content') ?? null,
    (comment) => {
      const time = timeIn(comment);
      if (time === undefined) return null;
      const said = datedLine(time) ?? time.textContent;
      return plain?.(said) ?? said;
    },
  ];
}
