import { isOwnLink } from './own-link';
import { isUnseen } from './unseen';
import { titleWords } from './words';

export interface Measures {
  /** Characters; of those, in links. */
  length: number;
  linked: number;
  /** Holds more than words: a time, a heading, a control, a link to itself. */
  mixed: boolean;
}

export type Measure = (element: Element) => Measures;

const nothing: Measures = { length: 0, linked: 0, mixed: false };
const unread = /^(?:script|style|noscript|template|svg|select|textarea)$/;

/**
 * Measures elements from the inside out and each only once: kinds of block overlap, and the text of a page read anew
 * for every kind made learning ten times as long as reading.
 */
export function createMeasuring(): Measure {
  const known = new WeakMap<Element, Measures>();
  const measure = (element: Element): Measures => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const fresh = unread.test(element.localName) || isUnseen(element) ? nothing : sum(element);
    known.set(element, fresh);
    return fresh;
  };
  const sum = (element: Element): Measures => {
    let length = 0;
    let linked = 0;
    let mixed = false;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length;
      if (child.nodeType !== 1) continue;
      const inner = measure(child as Element);
      length += inner.length;
      linked += inner.linked;
      mixed ||= inner.mixed || isMore(child as Element);
    }
    return { length, linked: element.localName === 'a' ? length : linked, mixed };
  };
  return measure;
}

const isMore = (element: Element): boolean =>
  /^(?:time|h[1-4]|button|form)$/.test(element.localName) ||
  isOwnLink(element) ||
  (titleWords.test(element.getAttribute('class') ?? '') && element.closest('blockquote') === null);
