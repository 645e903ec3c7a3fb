import type { Field } from '../rules';

/**
 * In forums a post answers the one that it quotes, and quotes name it: the id of the first that this post quotes.
 * @param selector what names it, within the quote
 * @param number finds the id in the attribute, as its first group
 */
export const quotedPost =
  (selector: string, attribute: string, number: RegExp): Field =>
  (post) =>
    number.exec(post.querySelector(selector)?.getAttribute(attribute) ?? '')?.[1] ?? null;
