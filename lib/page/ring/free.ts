import { isEmptyAt } from '../overlay/measure';
import { overlaps, type Box } from '../box';

/** A box's label or counter stands in one of the blocks right around it. */
const nearest = 4;

/** Words that stand directly in the blocks around the box: those are its ground, but their words are not. */
function hasWords(box: Element, area: Box): boolean {
  const range = box.ownerDocument.createRange();
  let around = box.parentElement;
  for (let step = 0; step < nearest && around !== null; step += 1, around = around.parentElement) {
    for (const node of around.childNodes) {
      if (node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? '')) continue;
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some((rect) => overlaps(rect, area))) return true;
    }
  }
  return false;
}

/** Does the page show nothing there but the ground that the reply box stands on? */
export const isFreeBeside = (box: Element, host: Element, area: Box): boolean =>
  isEmptyAt({ element: box }, host, area) && !hasWords(box, area);
