export { leaveOut, rangesFor, readInLine, readOwnWords, readText } from './reading/read-text';

/** The only or first match; throws where there is none: absence is said by the name of `maybeOne`. */
export function one(selector: string, within: ParentNode): Element {
  const found = within.querySelector(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export const maybeOne = (selector: string, within: ParentNode): Element | null =>
  within.querySelector(selector);

export const all = (selector: string, within: ParentNode): Element[] => [
  ...within.querySelectorAll(selector),
];

/** Like `closest`, but goes on from a shadow root to its host. */
export function closestThrough(selector: string, node: Node | null): Element | null {
  if (node === null) return null;
  if (node.nodeType === 1) {
    const found = (node as Element).closest(selector);
    if (found !== null) return found;
  } else if (node.parentNode !== null) return closestThrough(selector, node.parentNode);
  const root = node.getRootNode();
  return 'host' in root ? closestThrough(selector, root.host as Element) : null;
}

/**
 * Every match in document order, those in the open shadow roots of `hosts` too. Only named hosts are entered:
 * asking every element of a large page for its shadow root would cost more than the reading itself.
 */
export function* allThrough(
  selector: string,
  within: ParentNode,
  hosts: string | undefined,
): Generator<Element> {
  const wanted = hosts === undefined ? selector : `${selector},${hosts}`;
  for (const element of within.querySelectorAll(wanted)) {
    if (element.matches(selector)) yield element;
    if (hosts !== undefined && element.shadowRoot !== null) {
      yield* allThrough(selector, element.shadowRoot, hosts);
    }
  }
}

/** First match in this tree or in any open shadow root below it. Walks everything: for what the user asked, not for reading. */
export function deepOne(
  selector: string,
  within: ParentNode,
  fits: (element: Element) => boolean,
): Element | null {
  for (const element of within.querySelectorAll('*')) {
    if (element.matches(selector) && fits(element)) return element;
    const inside = element.shadowRoot === null ? null : deepOne(selector, element.shadowRoot, fits);
    if (inside !== null) return inside;
  }
  return null;
}
