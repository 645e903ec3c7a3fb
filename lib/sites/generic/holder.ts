import { around } from './around';
import { called } from './heading';
import type { Judged } from './judge';
import { sureWords } from './words';

/** Blocks that are built as a comment is, and hold comments without being one. */

/** How far up the page may call what an article stands in. */
const furthestUp = 9;

const isCalled = (element: Element): boolean => sureWords.test(called(element));

/**
 * An article or wall entry with the comments in it: it holds all that say something, they are called comments and it is not,
 * and their classes or ids tell them from it.
 */
export function holdsAll(block: Element, { each, names, text: [words = '&'] }: Judged): boolean {
  const said = words === '&' ? names : words;
  const isSaid = (one: Element): boolean => one !== block && one.querySelector(said) !== null;
  const isOther = (one: Element): boolean =>
    block.contains(one) &&
    (one.className !== block.className || (one.id === '') !== (block.id === '')) &&
    around(one, furthestUp).some((holder) => block.contains(holder) && isCalled(holder));
  const page = block.getRootNode() as Document | ShadowRoot;
  return (
    block.querySelector(each) !== null &&
    // What holds all comes before all: no other block needs a look at the whole page.
    page.querySelector(each) === block &&
    !around(block, furthestUp).some(isCalled) &&
    [...page.querySelectorAll(each)].filter(isSaid).every(isOther)
  );
}

/** What a portrait shows where there is no picture. */
const initials = /^\p{Lu}{1,3}$/u;

/** The answers to one, in a block of the same making: beside what they say it has at most the initials of portraits. */
export function isList(block: Element, each: string): boolean {
  if (block.querySelector(each) === null) return false;
  const texts = block.ownerDocument.createTreeWalker(block, 4);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const said = text.nodeValue?.trim() ?? '';
    if (/\p{L}/u.test(said) && !initials.test(said) && text.parentElement?.closest(each) === block)
      return false;
  }
  return true;
}
