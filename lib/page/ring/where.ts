import type { Box, Size } from '../overlay/place';

const gap = 3;
const edge = 8;

const at = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export type Form = 'full' | 'brief';
export interface SignPlace {
  form: Form;
  area: Box;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Where the sign stands, in viewport pixels: outside of the reply box at a corner that the page leaves free, so that it
 * covers neither the text nor a button; whole where it fits, else its brief form; where nothing is free, in a corner of
 * the window.
 */
export function placeSign(
  box: Box,
  sizes: Record<Form, Size>,
  viewport: Size,
  isFree: (area: Box) => boolean,
): SignPlace {
  const isInside = (area: Box): boolean =>
    area.left >= 0 && area.top >= 0 && area.right <= viewport.width && area.bottom <= viewport.height;
  for (const form of ['full', 'brief'] as const) {
    const size = sizes[form];
    const above = box.top - size.height - gap;
    const below = box.bottom + gap;
    const area = [
      at(box.right - size.width, above, size),
      at(box.right - size.width, below, size),
      at(box.left, above, size),
      at(box.left, below, size),
      at(box.right + gap, box.top, size),
      at(box.left - gap - size.width, box.top, size),
    ].find((corner) => isInside(corner) && isFree(corner));
    if (area !== undefined) return { form, area };
  }
  const { width, height } = sizes.brief;
  const lowest = viewport.height - height - edge;
  const corner = at(edge, lowest, sizes.brief);
  const area = overlaps(corner, box) ? at(viewport.width - width - edge, edge, sizes.brief) : corner;
  return { form: 'brief', area };
}

/** A card lower than this shows not even one finding. */
const lowestCard = 160;

/** Where the card opens, above the box or below it, and how high it may be: the words it speaks of stay in sight. */
export function placeCard(
  box: Box,
  sign: Box,
  { width, height }: Size,
  viewport: Size,
): { left: number; top: number; most: number } {
  const left = Math.max(edge, Math.min(sign.right - width, viewport.width - width - edge));
  const bottom = Math.min(box.top, sign.top) - gap;
  const top = Math.max(box.bottom, sign.bottom) + gap;
  const [above, below] = [bottom - edge, viewport.height - edge - top];
  if (Math.max(above, below) < lowestCard)
    return { left, top: edge, most: Math.max(lowestCard, viewport.height - 2 * edge) };
  if (above >= height || above >= below) return { left, top: bottom - Math.min(height, above), most: above };
  return { left, top, most: below };
}
