import { around } from './around';

/** Places on a page in which something is said, and not here: what other pages said of this one, what was said last on the whole site. */
const ofOthers = /(?:track|ping)back|(?:^|\s)pings?(?:$|\s)/i;
const sideBar = /(?:^|\s)side-?bar(?:$|[-_\s])/i;
const main = 'h1, main, textarea';

export function isElsewhere(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (ofOthers.test(names)) return !/comment/i.test(names);
  // The column beside a map is called so, too, and holds what the page is about.
  return (
    sideBar.test(names) &&
    element.querySelector(main) === null &&
    element.textContent.length * 2 < element.ownerDocument.body.textContent.length
  );
}

/** How far above a comment such a place may begin. */
const furthestUp = 12;

/** Where that holds of the block itself or of anything that it stands in. */
export const standsElsewhere = (block: Element): boolean => around(block, furthestUp).some(isElsewhere);
