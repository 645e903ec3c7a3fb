import { around } from './around';

/** Links of a comment to itself. */

const ownAddress =
  /[^#]#\d{4,}$|#(?:comment|post|p|pid|reply|msg|message|entry|answer|note|findComment-?)[-_]?\d+|\/(?:post|comment|posts|comments)[-/]\d+|\/reviews?\/[a-z]{0,3}\d+\/?(?:[?#]|$)|[?&](?:p|post|pid|comment|do=findComment&comment)=\d+/i;
export const isOwnLink = (element: Element): boolean => {
  if (element.localName !== 'a') return false;
  const address = element.getAttribute('href') ?? '';
  return ownAddress.test(address) || leadsHere(element, address);
};

/** How far above a link the block may stand that it leads to. */
const nearestUp = 8;

/** `#c12` where the block around, or an anchor in or right before it, is called so: a link of that block to itself, whatever its name. */
function leadsHere(link: Element, address: string): boolean {
  const [, name] = /#([^#]*\d[^#]*)$/.exec(address) ?? [];
  if (name === undefined) return false;
  const isCalled = (one: Element | null): boolean => one?.id === name || one?.getAttribute('name') === name;
  const isAnchor = (one: Element | null): boolean => one?.localName === 'a' && isCalled(one);
  return around(link, nearestUp).some(
    (block) => isCalled(block) || isAnchor(block.firstElementChild) || isAnchor(block.previousElementSibling),
  );
}
