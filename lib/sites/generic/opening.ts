import { keysOf } from './keys';
import type { Judged } from './judge';
import { isOwnLink, isTime, nameScore } from './marks';

/** How far above its words the block of an opening post may begin. */
const furthestUp = 8;
/** Only names of their own tell that two texts are of one making; a bare tag or a tag in a tag does not. */
const isTelling = (selector: string | undefined): selector is string => /^[.[]/.test(selector ?? '');

/**
 * Many forums build the opening post as another kind of block than the answers (Vanilla, question sites), with the same
 * name and text in it. The selector of that block, where exactly one such stands before the first answer; else null.
 */
export function openingOf(judged: Judged, page: ParentNode): string | null {
  const [text] = judged.text;
  if (judged.paired !== null || !isTelling(text) || !isTelling(judged.names)) return null;
  const first = page.querySelector(judged.each);
  if (first === null) return null;
  const before = [...page.querySelectorAll(text)].filter(
    (element) => isBefore(element, first) && element.closest(judged.each) === null,
  );
  const [words] = before;
  if (words === undefined || before.length !== 1) return null;
  let block: Element | null = words.parentElement;
  for (let up = 0; block !== null && up < furthestUp; up++, block = block.parentElement) {
    if (block.contains(first)) return null;
    const key = isSigned(block, judged.names) ? ownKey(block, page) : null;
    if (key !== null) return key;
  }
  return null;
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0 && !one.contains(other);

const isSigned = (block: Element, names: string): boolean => {
  const signs = [...block.querySelectorAll('*')];
  const hasName = [...block.querySelectorAll(names)].some((name) => nameScore(name) > 0);
  return hasName && signs.some((sign) => isTime(sign) || isOwnLink(sign));
};

const ownKey = (block: Element, page: ParentNode): string | null =>
  keysOf(block).find((key) => page.querySelectorAll(key).length === 1) ?? null;
