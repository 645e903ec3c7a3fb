import type { FoundComment } from '@/lib/sites/site';
import type { Badge } from './badge';
import { isCovered, isEmptyAt, takenBoxes } from './measure';
import type { Box, Form, Size } from '../box';
import { placeBadge, type Placement } from './place';

/** A list of three reasons is about so big: decides to which side it opens. Pixels. */
const reasonsSize = { width: 280, height: 110 };
/** The badge's face is 28 px high so that it can be hit; 22 of them show. */
const shownHeight = 22;
const border = 3;

export interface Seen {
  anchor: FoundComment;
  badge: Badge;
  /** The user goes there: shown even where there is no good place. */
  wanted: boolean;
}

interface Measured extends Seen {
  at: Placement | null;
}
interface Sizes {
  words: string;
  sizes: Record<Form, Size>;
}

/**
 * Writes only what is not so already: any change of style, even one to the same, has Chromium look through the whole
 * page for the underlines of the marks (20 ms on 5,000 comments), and this is asked for in every frame of a scroll.
 */
export const setHidden = (element: HTMLElement, hidden: boolean): void => {
  if (element.hidden !== hidden) element.hidden = hidden;
};

/**
 * Trying both forms writes to the page, and after every write a long page lays itself out again before it says what
 * stands where (1.4 s of hit testing on 5,000 comments): so it is done once for the words a badge shows, for all badges
 * at a time, and not while the page is scrolled.
 */
const tried = new WeakMap<Badge, Sizes>();

/** Finds how big those are whose words are new: all are written first, then measured. Nothing is painted in between. */
function trySizes(badges: Iterable<Badge>): void {
  const fresh = [...badges].filter((badge) => tried.get(badge)?.words !== badge.face.textContent);
  const hidden = fresh.filter(({ element }) => element.hidden);
  const widths = (form: Form): number[] => {
    for (const { element } of fresh) element.classList.toggle('brief', form === 'brief');
    return fresh.map(({ face }) => face.getBoundingClientRect().width - 2 * border);
  };
  // What is not displayed has no width.
  for (const { element } of hidden) element.hidden = false;
  const [full, brief] = [widths('full'), widths('brief')];
  for (const { element } of hidden) element.hidden = true;
  fresh.forEach((badge, at) => {
    const size = (width = 0): Size => ({ width, height: shownHeight });
    const sizes = { full: size(full[at]), brief: size(brief[at]) };
    tried.set(badge, { words: badge.face.textContent, sizes });
  });
}

function measure(seen: Seen, host: Element, viewport: Size): Measured {
  const { anchor, badge, wanted } = seen;
  const sizes = tried.get(badge)?.sizes;
  if (sizes === undefined) return { ...seen, at: null };
  const comment = anchor.element.getBoundingClientRect();
  const taken = takenBoxes(anchor);
  const line: Box = taken[0] ?? comment;
  const isGone = comment.width === 0 || (!wanted && isCovered(anchor, host, line));
  if (isGone) return { ...seen, at: null };
  const at = placeBadge({ comment, taken, viewport, isEmpty: (box) => isEmptyAt(anchor, host, box) }, sizes);
  // Above the first line: may cover a bit of the comment before, but the user asked to be led here.
  const asked = { form: 'brief' as const, left: Math.max(4, line.left), top: line.top - shownHeight - 4 };
  return { ...seen, at: at ?? (wanted ? asked : null) };
}

/**
 * Puts every badge where it belongs at the moment: all measuring first, then all writing, so that the page is
 * laid out once. Coordinates are the host's own, so that badges scroll with the page and not after it.
 * @param badges all there are, those out of sight too: their sizes are found now rather than while they scroll into it
 */
export function putBadges(
  all: readonly Seen[],
  badges: Iterable<Badge>,
  host: HTMLElement,
  viewport: Size,
): void {
  trySizes(badges);
  const measured = all.map((seen) => measure(seen, host, viewport));
  const origin = host.getBoundingClientRect();
  for (const { badge, at } of measured) {
    setHidden(badge.element, at === null);
    if (at === null) continue;
    badge.element.classList.toggle('brief', at.form === 'brief');
    const [left, top] = [
      Math.round(at.left - border - origin.left),
      Math.round(at.top - border - origin.top),
    ];
    // As the browser writes it back.
    const transform = `translate(${left}px, ${top}px)`;
    if (badge.element.style.transform !== transform) badge.element.style.transform = transform;
    tops.set(badge, top);
    badge.reasons.classList.toggle('above', at.top + shownHeight + reasonsSize.height > viewport.height);
    badge.reasons.classList.toggle('leftward', at.left + reasonsSize.width > viewport.width);
  }
}

/** Where each stands, in the host's own pixels. */
const tops = new WeakMap<Badge, number>();

/**
 * Those whose comments are out of sight stay as they are, out of sight with them: hiding each that is scrolled past
 * costs as much as showing it. Hidden are those that the page has moved into view without their comment.
 */
export function leaveBadges(all: readonly Badge[], host: HTMLElement, { height }: Size): void {
  const origin = host.getBoundingClientRect();
  for (const badge of all) {
    const top = origin.top + (tops.get(badge) ?? 0);
    if (top > -shownHeight - 2 * border && top < height) setHidden(badge.element, true);
  }
}
