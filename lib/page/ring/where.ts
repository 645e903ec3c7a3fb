import { boxAt, overlaps, type Box, type Form, type Size } from '../box';

const gap = 3;
const edge = 8;

export interface SignPlace {
  form: Form;
  area: Box;
}

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
      boxAt(box.right - size.width, above, size),
      boxAt(box.right - size.width, below, size),
      boxAt(box.left, above, size),
      boxAt(box.left, below, size),
      boxAt(box.right + gap, box.top, size),
      boxAt(box.left - gap - size.width, box.top, size),
    ].find((corner) => isInside(corner) && isFree(corner));
    if (area !== undefined) return { form, area };
  }
  const { width, height } = sizes.brief;
  const lowest = viewport.height - height - edge;
  const corner = boxAt(edge, lowest, sizes.brief);
  const area = overlaps(corner, box) ? boxAt(viewport.width - width - edge, edge, sizes.brief) : corner;
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
