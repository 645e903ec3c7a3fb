import { boxAt, overlaps, type Box, type Form, type Size } from '../box';

export interface Placement {
  form: Form;
  left: number;
  top: number;
}

export interface Surroundings {
  comment: Box;
  /** The comment's own first lines: what is written or can be pressed there. Never covered. */
  taken: readonly Box[];
  viewport: Size;
  /** Does the page show nothing of its own outside the comment here? */
  isEmpty: (box: Box) => boolean;
}

const gap = 8;
/** Boxes on the first line may differ in height: a small icon, a large avatar. */
const sameLine = 12;

/** A line's box is taller than its letters: the badge may dip into it, never touch the letters. */
const leading = 4;
const within = (box: Box, { width }: Size): boolean => box.left >= 2 && box.right <= width - 2;

/**
 * Where a badge hangs: in the gutter left of the comment where there is room, else at the end of its first line,
 * else in the gutter right of it; whole where it fits, else its brief form. Never on the author's name or the
 * text. Null where all is taken: then the bar is what says it.
 */
export function placeBadge(around: Surroundings, sizes: Record<Form, Size>): Placement | null {
  const { comment, taken, viewport, isEmpty } = around;
  const first = taken.reduce<Box | null>((top, box) => (top === null || box.top < top.top ? box : top), null);
  const line = first ?? { ...comment, right: comment.left, bottom: comment.top + sameLine * 2 };
  const onLine = taken.filter((box) => box.top < line.bottom && box.top < line.top + sameLine);
  const lineEnd = onLine.reduce((end, box) => Math.max(end, box.right), line.left);
  const middle = (line.top + line.bottom) / 2;
  const outer = { left: Math.min(comment.left, line.left), right: Math.max(comment.right, lineEnd) };

  for (const form of ['full', 'brief'] as const) {
    const size = sizes[form];
    const top = middle - size.height / 2;
    const gutter = boxAt(outer.left - gap - size.width, top, size);
    const end = boxAt(lineEnd + gap, top, size);
    const right = boxAt(outer.right + gap, top, size);
    const isFree = (box: Box): boolean =>
      within(box, viewport) && !taken.some((other) => overlaps(box, other, leading));
    if (isFree(gutter) && isEmpty(gutter)) return { form, left: gutter.left, top };
    if (isFree(end) && (end.right <= comment.right || isEmpty(end))) return { form, left: end.left, top };
    if (isFree(right) && isEmpty(right)) return { form, left: right.left, top };
  }
  return null;
}
