import type { Box, Size } from '../place';

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

/** Where the card opens: above the box, else below it, so that the words it speaks of stay in sight. */
export function placeCard(box: Box, sign: Box, size: Size, viewport: Size): { left: number; top: number } {
  const left = Math.max(edge, Math.min(sign.right - size.width, viewport.width - size.width - edge));
  const above = Math.min(box.top, sign.top) - gap - size.height;
  const below = Math.max(box.bottom, sign.bottom) + gap;
  if (above >= edge) return { left, top: above };
  const lowest = viewport.height - size.height - edge;
  return {
    left,
    top: below <= lowest ? below : Math.max(edge, box.top > viewport.height - box.bottom ? edge : lowest),
  };
}
