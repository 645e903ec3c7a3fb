/** In viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What is shown beside the page's own words: whole, or brief where there is little room. */
export type Form = 'full' | 'brief';

export const boxAt = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** @param leading so many pixels may one dip into the other from above or below */
export const overlaps = (one: Box, other: Box, leading = 0): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top + leading < other.bottom &&
  other.top + leading < one.bottom;
