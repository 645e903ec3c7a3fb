import { around } from './around';
import type { Judged } from './judge';
import { nameScore } from './marks';
import { isOwnLink } from './own-link';
import { isTime } from './times';
import { furthestUp, isBefore, ownKey, type Opening } from './opening-block';
import { askedBy } from './question';

/** Only names of their own tell that two texts are of one making; a bare tag or a tag in a tag does not. */
const isTelling = (selector: string | undefined): selector is string => /^[.[]/.test(selector ?? '');

export function openingOf(judged: Judged, page: ParentNode): Opening | null {
  const first = judged.paired === null ? page.querySelector(judged.each) : null;
  if (first === null) return null;
  const each = builtAlike(judged, first, page);
  return each === null ? askedBy(judged, first, page) : { each, text: null };
}

/**
 * Many forums build the opening post as another kind of block than the answers (Vanilla, question sites), with the same
 * name and text in it. The selector of that block, where exactly one such stands before the first answer; else null.
 */
function builtAlike(judged: Judged, first: Element, page: ParentNode): string | null {
  const [text] = judged.text;
  if (!isTelling(text) || !isTelling(judged.names)) return null;
  const before = [...page.querySelectorAll(text)].filter(
    (element) => isBefore(element, first) && element.closest(judged.each) === null,
  );
  const [words] = before;
  if (words === undefined || before.length !== 1) return null;
  for (const block of around(words.parentElement, furthestUp)) {
    if (block.contains(first)) return null;
    const key = isSigned(block, judged.names) ? ownKey(block, page) : null;
    if (key !== null) return key;
  }
  return null;
}

const isSigned = (block: Element, names: string): boolean => {
  const signs = [...block.querySelectorAll('*')];
  const hasName = [...block.querySelectorAll(names)].some((name) => nameScore(name) > 0);
  return hasName && signs.some((sign) => isTime(sign) || isOwnLink(sign));
};
