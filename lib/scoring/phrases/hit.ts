import { listNames, placeOfList, type ListName } from './lists';

/** A list's entry found in a text: half-open offsets into its words. */
export interface Hit {
  list: ListName;
  /** The list's, in `listNames`. */
  place: number;
  from: number;
  to: number;
}

export const hitOf = (list: ListName, from: number, to: number): Hit => hitAt(placeOfList(list), from, to);

/** The same by the list's place. */
export const hitAt = (place: number, from: number, to: number): Hit => ({
  list: listNames[place] ?? 'plain',
  place,
  from,
  to,
});
