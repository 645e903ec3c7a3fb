import { keysOf } from './keys';

/** The block of an opening post, and where its words stand if not where those of the answers do. */
export interface Opening {
  each: string;
  text: string | null;
}

/** How far above its words the block of an opening post may begin. */
export const furthestUp = 8;

export const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0 && !one.contains(other);

export const ownKey = (block: Element, page: ParentNode): string | null =>
  keysOf(block).find((key) => page.querySelectorAll(key).length === 1) ?? null;
